import { describe, expect, it } from 'vitest';
import { checkHandbook } from '../../tools/content/check-handbook.ts';
import { reportText } from '../../tools/content/report.ts';
import { en, facts, findingsWith, inCopy, inTurn, swap, ur } from './changed-handbook.ts';

describe('checkHandbook', () => {
	it('finds nothing in a sound handbook', async () => {
		expect(await findingsWith({})).toBe('');
	});

	it('checks only the named topics', async () => {
		const changes = { [en]: swap('The reason.', 'TODO') };
		expect(await findingsWith(changes)).not.toBe('');
		expect(await findingsWith(changes, ['names'])).toBe('');
	});

	it.each([
		['locks', 1],
		['01-python-internals/locks', 1],
		['content/phases/01-python-internals/locks', 1],
		['./content/phases/01-python-internals/locks/en.mdx', 1],
		['/home/me/pakka/content/phases/01-python-internals/locks/', 1],
		['01-python-internals', 2],
	])('understands the name %s', async (name, topics) => {
		expect(await inCopy({}, (root) => checkHandbook(root, [name]))).toMatchObject({ topics });
	});

	it('lists the topics when a name leads to none', async () => {
		await expect(findingsWith({}, ['lock'])).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: There is no topic "lock". Topics: 01-python-internals/locks, 01-python-internals/names.]`,
		);
	});
});

describe('reportText', () => {
	it('groups by file, problems before warnings, and ends with counts', async () => {
		const changes = {
			[ur]: null,
			[en]: inTurn(swap('The reason.', 'The \u2192.'), swap('## Traps', '## Pitfalls')),
			[facts]: swap('order: 20', 'order: 10'),
		};
		expect(reportText(await inCopy(changes, (root) => checkHandbook(root, ['locks'])))).toMatchInlineSnapshot(`
			"Problems

			content/phases/01-python-internals/locks/en.mdx:54: The fonts do not have "→" (U+2192). Expected letters of Western European languages, ā ī ū ē ō, en dash, curly quotes, ellipsis and minus. Say it in words, or in the characters of a keyboard.
			content/phases/01-python-internals/locks/en.mdx:64: "## Pitfalls" is not a section. Expected "##" only for In short / Picture it / Under the hood / In code / Trade-offs / Traps / Interview questions / Checklist. Correct the heading, or make it "###".
			content/phases/01-python-internals/locks/en.mdx:66: <Trap> stands in another place. Expected it under "## Traps". Move it.
			content/phases/01-python-internals/locks/en.mdx:70: <Trap> stands in another place. Expected it under "## Traps". Move it.
			content/phases/01-python-internals/locks/en.mdx:74: The section "## Traps" is missing. Expected all eight sections. Write it before this line.

			content/phases/01-python-internals/locks/topic.yaml:1: The order 10 is also that of "names". Expected a number other than 10. Give one of the two another place.
			content/phases/01-python-internals/locks/topic.yaml:4: "prerequisites" names "names" (order 10), which does not come before this topic (order 10). Expected only topics that a reader has met. Change the order of one of them, or move the name to "related".

			Warnings

			content/phases/01-python-internals/locks/ur.mdx:1: The file is missing. Expected every topic in Roman Urdu before its phase is complete. Write it, from the facts of en.mdx.

			Content: 1 topic checked, 7 problems, 1 warning"
		`);
	});

	it('is one line when all is well', async () => {
		expect(reportText(await inCopy({}, (root) => checkHandbook(root)))).toBe(
			'Content: 2 topics checked, 0 problems, 0 warnings',
		);
	});
});
