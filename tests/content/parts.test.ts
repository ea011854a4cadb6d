import { describe, expect, it } from 'vitest';
import { append, en, findingsWith, inBoth, inTurn, swap, swapFirst, ur } from './changed-handbook.ts';

describe('sections', () => {
	it('are all there', async () => {
		expect(await findingsWith({ [ur]: swapFirst(/## Misaal se samjhein\n\n.*\n/, '') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:15: The section "## Misaal se samjhein" is missing. Expected all eight sections. Write it before this line."`,
		);
	});

	it('stand in their order', async () => {
		const changes = inTurn(
			swap('## In short', '## Swapped'),
			swap('## Picture it', '## In short'),
			swap('## Swapped', '## Picture it'),
		);
		expect(await findingsWith({ [en]: changes })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:14: "## In short" stands after "## Picture it". Expected the order In short / Picture it / Under the hood / In code / Trade-offs / Traps / Interview questions / Checklist. Move the section, each stands once."`,
		);
	});

	it('stand there once', async () => {
		expect(
			await findingsWith({ [en]: swap('## Under the hood', '## Picture it\n\nAgain.\n\n## Under the hood') }),
		).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:18: "## Picture it" stands after "## Picture it". Expected the order In short / Picture it / Under the hood / In code / Trade-offs / Traps / Interview questions / Checklist. Move the section, each stands once."`,
		);
	});

	it('are the only headings of their level', async () => {
		expect(
			await findingsWith({ [en]: swap('## Under the hood', '## Deeper\n\nText.\n\n# Locks\n\n## Under the hood') }),
		).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:18: "## Deeper" is not a section. Expected "##" only for In short / Picture it / Under the hood / In code / Trade-offs / Traps / Interview questions / Checklist. Correct the heading, or make it "###".
			content/phases/01-python-internals/locks/en.mdx:22: "# Locks" is not a section. Expected "##" only for In short / Picture it / Under the hood / In code / Trade-offs / Traps / Interview questions / Checklist. Correct the heading, or make it "###"."
		`);
	});

	it('have text', async () => {
		expect(
			await findingsWith({ [en]: swap('A picture from ordinary life.', '{/* a picture */}') }),
		).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:14: "## Picture it" is empty. Expected text under the heading. Write the section."`,
		);
	});
});

describe('the cheat sheet', () => {
	it('is there', async () => {
		expect(await findingsWith({ [en]: swapFirst(/<CheatSheet>[\s\S]*/, '') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:108: There is no <CheatSheet>. Expected one <CheatSheet> after the checklist. Write one at the end."`,
		);
	});

	it('is one', async () => {
		expect(await findingsWith({ [en]: append('\n<CheatSheet>\n- Another\n</CheatSheet>\n') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:114: There is a second <CheatSheet>. Expected one <CheatSheet> after the checklist. Join the two."`,
		);
	});

	it('stands at the end', async () => {
		const sheet = '<CheatSheet>\n- One rule\n</CheatSheet>\n';
		const changes = inTurn(swap(sheet, ''), swap('## Traps', `${sheet}\n## Traps`));
		expect(await findingsWith({ [en]: changes })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:64: <CheatSheet> stands before the checklist. Expected one <CheatSheet> after the checklist. Move it to the end."`,
		);
	});
});

describe('the vocabulary', () => {
	it('has no other elements', async () => {
		expect(
			await findingsWith({ [en]: swap('The reason.', 'The <b>reason</b>, see <Note>below</Note>.') }),
		).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:54: <b> is not an element of the vocabulary. Expected one of Example, Predict, Diagram, Trap, Question, Weak, Strong, FollowUp, CheatSheet. Use one of them, or put the text into code marks.
			content/phases/01-python-internals/locks/en.mdx:54: <Note> is not an element of the vocabulary. Expected one of Example, Predict, Diagram, Trap, Question, Weak, Strong, FollowUp, CheatSheet. Use one of them, or put the text into code marks."
		`);
	});

	it('has no programs and images', async () => {
		const more = '\n\nimport x from "y"\n\nText {1 + 1}.\n\n![alt](https://example.com/a.png)\n';
		expect(
			await findingsWith({ [en]: swap('A picture from ordinary life.', `A picture.${more}`) }),
		).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:18: There is an import or export. Expected text and elements of the vocabulary. Remove it; braces of the text belong into code marks.
			content/phases/01-python-internals/locks/en.mdx:20: "{1 + 1}" is JavaScript. Expected text and elements of the vocabulary. Remove it; braces of the text belong into code marks.
			content/phases/01-python-internals/locks/en.mdx:22: There is an image that is no <Diagram>. Expected text and elements of the vocabulary. Remove it; braces of the text belong into code marks."
		`);
	});
});

describe('elements', () => {
	it('have the attributes that they need', async () => {
		const changes = inTurn(
			swap(' alt="Two boxes and an arrow between them."', ''),
			swap('title="The first mistake"', 'title=""'),
		);
		expect(await findingsWith({ [en]: changes })).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:22: <Diagram> has no "alt". Expected alt="…" with a text. Write <Diagram alt="…">.
			content/phases/01-python-internals/locks/en.mdx:66: <Trap> has no "title". Expected title="…" with a text. Write <Trap title="…">."
		`);
	});

	it('have a level when they are questions', async () => {
		expect(await findingsWith(inBoth(swap(' level="mid"', '')))).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:76: <Question> has no "level". Expected level="…" with a text. Write <Question level="…">.
			content/phases/01-python-internals/locks/ur.mdx:76: <Question> has no "level". Expected level="…" with a text. Write <Question level="…">."
		`);
	});

	it('have no other attributes', async () => {
		const changes = inTurn(
			swap('mark="11"', 'mark="11" lines="3"'),
			swap('<CheatSheet>', '<CheatSheet title="Sheet">'),
		);
		expect(await findingsWith({ [en]: changes })).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:51: <Example> has the unknown attribute "lines". Expected only src, mark. Correct its name, or remove it.
			content/phases/01-python-internals/locks/en.mdx:110: <CheatSheet> has the unknown attribute "title". Expected no attributes. Correct its name, or remove it."
		`);
	});

	it('have levels that the site knows', async () => {
		expect(await findingsWith(inBoth(swap('level="mid"', 'level="junior"')))).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:76: The level of the question is "junior". Expected one of mid, senior, staff. Say who should be able to answer it.
			content/phases/01-python-internals/locks/ur.mdx:76: The level of the question is "junior". Expected one of mid, senior, staff. Say who should be able to answer it."
		`);
	});

	it('stand in their sections', async () => {
		const trap = '<Trap title="Early">\nCure.\n</Trap>\n\n';
		const strong = '<Strong>\nAlone.\n</Strong>\n\n';
		const changes = {
			[en]: swap('## Trade-offs', `${trap}## Trade-offs`),
			[ur]: swap('## Kya', `${trap}${strong}## Kya`),
		};
		expect(await findingsWith(changes)).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:57: <Trap> stands in another place. Expected it under "## Traps". Move it.
			content/phases/01-python-internals/locks/ur.mdx:57: <Trap> stands in another place. Expected it under "## Jaal jin mein log phanste hain". Move it.
			content/phases/01-python-internals/locks/ur.mdx:61: <Strong> stands in another place. Expected it inside a <Question>. Move it."
		`);
	});
});

describe('a question', () => {
	it('has a strong answer', async () => {
		expect(await findingsWith({ [en]: swapFirst(/<Strong>[\s\S]*?<\/Strong>\n/, '') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:76: The question "what-it-protects" does not have exactly one <Strong>. Expected one <Weak why="…">, one <Strong>, and perhaps a <FollowUp>. Write one <Strong> answer."`,
		);
	});

	it('has a weak answer, and why it is weak', async () => {
		const changes = {
			[en]: swapFirst(/<Weak why="It names the tool and not the reason.">/, '<Weak>'),
			[ur]: swapFirst(/<Weak [\s\S]*?<\/Weak>\n/, ''),
		};
		expect(await findingsWith(changes)).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:77: <Weak> has no "why". Expected why="…" with a text. Write <Weak why="…">.
			content/phases/01-python-internals/locks/ur.mdx:76: The question "what-it-protects" does not have exactly one <Weak>. Expected one <Weak why="…">, one <Strong>, and perhaps a <FollowUp>. Write one <Weak> answer."
		`);
	});

	it('may have its answers on one line', async () => {
		const changes = swapFirst(/<Strong>\n(.*)\n<\/Strong>/, '<Strong>$1</Strong>');
		expect(await findingsWith(inBoth(changes))).toBe('');
	});
});

describe('the checklist', () => {
	it('is a list', async () => {
		expect(await findingsWith({ [en]: swap('<CheatSheet>', 'And so on.\n\n<CheatSheet>') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:110: Something that is no list stands in the checklist. Expected lines such as "- [ ] \`convoy\` I can explain …". Move it elsewhere."`,
		);
	});

	it('has a box and an id for each item', async () => {
		const more = '- [ ] I can do more\n- Just a line\n- [ ] `Wrong_Id` I can\n';
		expect(await findingsWith({ [en]: swap('\n<CheatSheet>', `${more}\n<CheatSheet>`) })).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:109: The item has no box, or no id in code marks. Expected lines such as "- [ ] \`convoy\` I can explain …". Give it an id of lower-case letters, digits and hyphens, the same in both languages.
			content/phases/01-python-internals/locks/en.mdx:110: The item has no box, or no id in code marks. Expected lines such as "- [ ] \`convoy\` I can explain …". Give it an id of lower-case letters, digits and hyphens, the same in both languages.
			content/phases/01-python-internals/locks/en.mdx:111: The item has no box, or no id in code marks. Expected lines such as "- [ ] \`convoy\` I can explain …". Give it an id of lower-case letters, digits and hyphens, the same in both languages."
		`);
	});

	it('has all the boxes of the text', async () => {
		const changes = { [en]: swap('- One rule', '- [ ] One rule'), [ur]: append('\n{/*\n- [ ] `later` Main\n*/}\n') };
		expect(await findingsWith(changes)).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:111: There is a box outside the checklist. Expected boxes only there. Make it a plain list; indent it in code and comments.
			content/phases/01-python-internals/locks/ur.mdx:115: There is a box outside the checklist. Expected boxes only there. Make it a plain list; indent it in code and comments."
		`);
	});
});

describe('ids', () => {
	it('of questions differ', async () => {
		const changes = inBoth(swap('id="stuck-worker"', 'id="prints"'));
		expect(
			await findingsWith({ ...changes, 'published.txt': swap('python-internals/locks#stuck-worker\n', '') }),
		).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:94: The id "prints" belongs to the question of line 85 already. Expected an id of its own. Rename the one that is not published, in both languages.
			content/phases/01-python-internals/locks/ur.mdx:94: The id "prints" belongs to the question of line 85 already. Expected an id of its own. Rename the one that is not published, in both languages."
		`);
	});

	it('of the checklist differ', async () => {
		const changes = inBoth(swap('`order`', '`choose`'));
		expect(
			await findingsWith({ ...changes, 'published.txt': swap('python-internals/locks/order\n', '') }),
		).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:108: The id "choose" belongs to the checklist item of line 107 already. Expected an id of its own. Rename the one that is not published, in both languages.
			content/phases/01-python-internals/locks/ur.mdx:108: The id "choose" belongs to the checklist item of line 107 already. Expected an id of its own. Rename the one that is not published, in both languages."
		`);
	});

	it('are fit for an address', async () => {
		const changes = inBoth(swap('id="prints"', 'id="What it prints"'));
		expect(await findingsWith(changes, ['names'])).toBe('');
		expect((await findingsWith(changes, ['locks'])).split('\n').slice(0, 2).join('\n')).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:94: The id of the question is "What it prints". Expected lower case with hyphens, such as "idle-cores". Rename it in both languages.
			content/phases/01-python-internals/locks/ur.mdx:94: The id of the question is "What it prints". Expected lower case with hyphens, such as "idle-cores". Rename it in both languages."
		`);
	});
});
