import { describe, expect, it } from 'vitest';
import { en, facts, findingsWith, inBoth, locks, swap, swapFirst, ur } from './changed-handbook.ts';

const sentence = 'This sentence stands here again and again, because a topic must have thirteen hundred words.';

describe('words', () => {
	it('are at least 1,300', async () => {
		expect(await findingsWith({ [en]: swap(sentence, 'Short.') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:1: The number of words is 233. Expected 1,300 to 2,600. Say what is missing."`,
		);
	});

	it('are at most 2,600', async () => {
		expect(await findingsWith({ [en]: swap(sentence, `${sentence} ${sentence} ${sentence}`) })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:1: The number of words is 3,753. Expected 1,300 to 2,600. Cut what another topic says, and every sentence that says nothing."`,
		);
	});

	it('are at most 170 in the short answer', async () => {
		const long = `## In short\n\n${'word '.repeat(165)}`;
		expect(await findingsWith({ [en]: swap('## In short\n\n', long) })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:10: The number of words in the short answer is 177. Expected at most 170. Keep what one says aloud in a minute, move the rest under the hood."`,
		);
	});

	it('of a strong answer should be at most 260', async () => {
		const long = `I would say ${'and say '.repeat(130)}.`;
		expect(await findingsWith({ [en]: swapFirst(/I would say .*/, long) })).toMatchInlineSnapshot(
			`"warning: content/phases/01-python-internals/locks/en.mdx:80: The strong answer has 263 words. Expected at most 260, two minutes of speech. Cut it, or move a part into <FollowUp>."`,
		);
	});

	it('of a strong answer may be 260', async () => {
		const long = swapFirst(/I would say .*/, `${'word '.repeat(260)}`);
		expect(await findingsWith({ [en]: long })).toBe('');
	});

	it('of fenced code and front matter do not count', async () => {
		const code = `\`\`\`text\n${'word '.repeat(1500)}\n\`\`\`\n\n## In code`;
		const changes = {
			[en]: swap('## In code', code),
			[ur]: swap('## Code mein', code.replace('In code', 'Code mein')),
		};
		expect(await findingsWith(changes)).toBe('');
	});
});

describe('announcements', () => {
	it('are not needed', async () => {
		const changes = swap(
			'A picture from ordinary life.',
			'In this chapter we draw\na picture.\n\nIn this chapter, too.',
		);
		expect(await findingsWith({ [en]: changes })).toMatchInlineSnapshot(`
			"warning: content/phases/01-python-internals/locks/en.mdx:16: A sentence begins with "In this chapter". Expected the matter itself. Cut the announcement.
			warning: content/phases/01-python-internals/locks/en.mdx:19: A sentence begins with "In this chapter". Expected the matter itself. Cut the announcement."
		`);
	});
});

describe('parts', () => {
	it('are two examples or more', async () => {
		const changes = {
			...inBoth(swapFirst(/<Predict [\s\S]*<\/Predict>\n/, '')),
			[`${locks}/examples/queue_order.py`]: null,
			[`${locks}/examples/queue_order.out`]: null,
		};
		expect(await findingsWith(changes)).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:49: The number of examples is 1. Expected at least 2. Write more examples.
			content/phases/01-python-internals/locks/ur.mdx:49: The number of examples is 1. Expected at least 2. Write more examples."
		`);
	});

	it('are two to five traps', async () => {
		const trap = /<Trap [\s\S]*?<\/Trap>\n\n/;
		const six = '<Trap title="x">\nCure.\n</Trap>\n\n'.repeat(5);
		expect(await findingsWith(inBoth(swapFirst(trap, '')))).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:64: The number of traps is 1. Expected 2 to 5. Write more traps.
			content/phases/01-python-internals/locks/ur.mdx:64: The number of traps is 1. Expected 2 to 5. Write more traps."
		`);
		expect(await findingsWith(inBoth(swapFirst(trap, '<Trap title="x">\nCure.\n</Trap>\n\n'.repeat(4))))).toBe('');
		expect(await findingsWith(inBoth(swapFirst(trap, six)))).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:64: The number of traps is 6. Expected 2 to 5. Keep the best.
			content/phases/01-python-internals/locks/ur.mdx:64: The number of traps is 6. Expected 2 to 5. Keep the best."
		`);
	});

	it('are three to six questions', async () => {
		const question = /<Question id="stuck-worker"[\s\S]*?<\/Question>\n\n/;
		const more = ['a', 'b', 'c', 'd', 'e'].map(
			(id) =>
				`<Question id="${id}" level="mid" ask="x?">\n<Weak why="x">\nx\n</Weak>\n<Strong>\nx\n</Strong>\n</Question>\n\n`,
		);
		const published = { 'published.txt': swap('python-internals/locks#stuck-worker\n', '') };
		expect(await findingsWith({ ...inBoth(swapFirst(question, '')), ...published })).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:74: The number of questions is 2. Expected 3 to 6. Write more questions.
			content/phases/01-python-internals/locks/ur.mdx:74: The number of questions is 2. Expected 3 to 6. Write more questions."
		`);
		expect(
			await findingsWith({ ...inBoth(swapFirst(question, more.join(''))), ...published }, ['locks']),
		).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:74: The number of questions is 7. Expected 3 to 6. Keep the best.
			content/phases/01-python-internals/locks/ur.mdx:74: The number of questions is 7. Expected 3 to 6. Keep the best."
		`);
	});

	it('are four to eight checklist items', async () => {
		const item = /- \[ \] `order` .*\n/;
		const more = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `- [ ] \`${id}\` I can\n`);
		const published = { 'published.txt': swap('python-internals/locks/order\n', '') };
		expect(await findingsWith({ ...inBoth(swapFirst(item, '')), ...published })).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:103: The number of checklist items is 3. Expected 4 to 8. Write more items.
			content/phases/01-python-internals/locks/ur.mdx:103: The number of checklist items is 3. Expected 4 to 8. Write more items."
		`);
		expect(
			await findingsWith({ ...inBoth(swapFirst(item, more.join(''))), ...published }, ['locks']),
		).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:103: The number of checklist items is 9. Expected 4 to 8. Keep the best.
			content/phases/01-python-internals/locks/ur.mdx:103: The number of checklist items is 9. Expected 4 to 8. Keep the best."
		`);
	});
});

describe('the day of the review', () => {
	it('should be after the releases of what the examples ran on', async () => {
		const versions =
			'- { product: CPython, version: "3.15", released: 2026-10-01 }\n- { product: PostgreSQL, version: "19", released: 2026-09-24 }\n';
		const changes = { 'versions.yaml': versions, [facts]: swap('2026-11-21', '2026-05-01') };
		expect(await findingsWith(changes)).toMatchInlineSnapshot(
			`"warning: content/phases/01-python-internals/locks/topic.yaml:6: The text was reviewed on 2026-05-01, before CPython 3.15. Expected a review after 2026-10-01. Read it against the release notes, record its examples again, and set the day."`,
		);
	});
});
