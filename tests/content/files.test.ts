import { describe, expect, it } from 'vitest';
import { append, en, facts, findingsWith, inTurn, locks, phase, swap, swapFirst, ur } from './changed-handbook.ts';

describe('topic.yaml', () => {
	it('is compared with its schema, field by field', async () => {
		const changes = inTurn(
			swap('priority: high', 'priority: urgent'),
			swap('reviewed: 2026-11-21', 'reviewed: yesterday\nminutes: 12'),
		);
		expect(await findingsWith({ [facts]: changes })).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/topic.yaml:2: "priority" is "urgent". Expected one of critical, high, good. Correct the field.
			content/phases/01-python-internals/locks/topic.yaml:6: "reviewed" is "yesterday". Expected a day such as 2026-11-21. Correct the field.
			content/phases/01-python-internals/locks/topic.yaml:7: Unknown field "minutes". Expected only order, priority, covers, prerequisites, related, reviewed, sources. Correct its name, or remove it."
		`);
	});

	it('has every field', async () => {
		expect(await findingsWith({ [facts]: swap('related: []\n', '') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:1: The field "related" is missing. Expected a list. Add it."`,
		);
	});

	it('has sources with addresses of https', async () => {
		expect(await findingsWith({ [facts]: swap('https:', 'http:') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:8: "sources.0.url" is "http://docs.python.org/3/". Expected an address that begins with https://. Correct the field."`,
		);
	});

	it('names the known fields of a group', async () => {
		expect(await findingsWith({ [facts]: swap('kind: docs', 'kind: docs, year: 2026') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:8: Unknown field "year". Expected only title, url, kind. Correct its name, or remove it."`,
		);
	});

	it('is YAML', async () => {
		expect(await findingsWith({ [facts]: swap('[python.locks]', '[python.locks') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:4: Not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Expected YAML. Quote a text that holds ": " or begins with a special character."`,
		);
	});

	it('is there', async () => {
		expect(await findingsWith({ [facts]: null })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/topic.yaml:1: The file is missing. Expected it to exist. npm run new:topic writes one."`,
		);
	});
});

describe('the front matter', () => {
	it('is compared with its schema', async () => {
		expect(await findingsWith({ [en]: swap('title: Locks', 'titel: Locks') })).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:2: The field "title" is missing. Expected a text. Add it.
			content/phases/01-python-internals/locks/en.mdx:2: Unknown field "titel". Expected only title, summary, asked, checks. Correct its name, or remove it."
		`);
	});

	it('has at most four checks', async () => {
		const more = '  - One\n  - Two\n  - Three\n---\n\n## In short';
		expect(await findingsWith({ [en]: swap('---\n\n## In short', more) })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:5: "checks" is a list of 5. Expected at most 4 entries. Correct the field."`,
		);
	});

	it('is YAML', async () => {
		expect(await findingsWith({ [en]: swap('title: Locks', 'title: Locks: why') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:2: Not valid YAML: Nested mappings are not allowed in compact mappings. Expected YAML. Quote a text that holds ": " or begins with a special character."`,
		);
	});

	it('is there', async () => {
		expect(await findingsWith({ [en]: swapFirst(/^---[\s\S]*?---\n/, '') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:2: Found nothing. Expected title, summary, asked, checks. Add the fields."`,
		);
	});
});

describe('a text', () => {
	it('is MDX', async () => {
		const withPassage = (passage: string) => findingsWith({ [ur]: swap('Wajah.', passage) });
		expect(await withPassage('Jab a <b ho.')).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:54: Not valid MDX: Unexpected character \`.\` (U+002E) in attribute name, expected an attribute name character such as letters, digits, \`$\`, or \`_\`; \`=\` to initialize a value; whitespace before attributes; or the end of the tag. Expected Markdown with the elements of the vocabulary. Close the element, or put "<", "{" and "}" of the text into code marks."`,
		);
		expect(await withPassage('Ek {dict ho.')).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:54: Not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Expected Markdown with the elements of the vocabulary. Close the element, or put "<", "{" and "}" of the text into code marks."`,
		);
		expect(await withPassage('</Predict> ho.')).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:54: Not valid MDX: Expected the closing tag \`</Predict>\` either after the end of \`paragraph\` (54:15) or another opening tag after the start of \`paragraph\` (54:1). Expected Markdown with the elements of the vocabulary. Close the element, or put "<", "{" and "}" of the text into code marks."`,
		);
	});

	it('exists in English', async () => {
		expect(await findingsWith({ [en]: null }, ['locks'])).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:1: The file is missing. Expected it to exist. Write it."`,
		);
	});

	it('may wait for its Roman Urdu while the phase is being written', async () => {
		expect(await findingsWith({ [ur]: null })).toMatchInlineSnapshot(
			`"warning: content/phases/01-python-internals/locks/ur.mdx:1: The file is missing. Expected every topic in Roman Urdu before its phase is complete. Write it, from the facts of en.mdx."`,
		);
	});

	it('exists in Roman Urdu when the phase is complete', async () => {
		const changes = { [ur]: null, [phase]: swap('writing', 'complete') };
		expect(await findingsWith(changes, ['locks'])).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:1: The file is missing. Expected every topic in Roman Urdu before its phase is complete. Write it, from the facts of en.mdx."`,
		);
	});

	it('keeps nothing of the scaffold', async () => {
		const changes = {
			[en]: swap('A picture from', 'TODO: a picture from'),
			[facts]: swap('The documentation', 'TODO'),
			[`${locks}/examples/counter.py`]: swap('Two bookings', 'TODO bookings'),
		};
		expect(await findingsWith(changes)).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:16: "TODO" stands there. Expected the finished text. Write what is missing.
			content/phases/01-python-internals/locks/topic.yaml:8: "TODO" stands there. Expected the finished text. Write what is missing.
			content/phases/01-python-internals/locks/examples/counter.py:1: "TODO" stands there. Expected the finished text. Write what is missing.
			content/phases/01-python-internals/locks/examples/counter.py:1: The source changed after its recording on 2026-11-21. Expected the source that was run. Run: npm run examples:record -- content/phases/01-python-internals/locks/examples/counter.py"
		`);
	});
});

describe('the shared files', () => {
	it('are compared with their schemas, whatever topic is checked', async () => {
		const changes = {
			'syllabus.yaml': swap('priority: critical', 'priority: must'),
			'versions.yaml': swap('2025-10-07', '"October"'),
			'roman-urdu.yaml': append('- { use: theek }\n'),
			'aliases.yaml': '- python-internals/locks\n',
			[phase]: swap('status: writing', 'status: started'),
		};
		expect(await findingsWith(changes, ['locks'])).toMatchInlineSnapshot(`
			"content/syllabus.yaml:7: "tracks.0.items.2.priority" is "must". Expected one of critical, high, good. Correct the field.
			content/aliases.yaml:1: Found a list of 1. Expected a group of fields. Add the fields.
			content/versions.yaml:1: "0.released" is "October". Expected a day such as 2026-11-21. Correct the field.
			content/roman-urdu.yaml:5: The field "4.not" is missing. Expected a list. Add it.
			content/phases/01-python-internals/phase.yaml:2: "status" is "started". Expected one of planned, writing, complete. Correct the field."
		`);
	});

	it('are there', async () => {
		expect(
			await findingsWith({ 'versions.yaml': null, 'phases/02-databases/phase.yaml': null }),
		).toMatchInlineSnapshot(`
			"content/versions.yaml:1: The file is missing. Expected it to exist. Restore it.
			content/phases/02-databases/phase.yaml:1: The file is missing. Expected it to exist. Copy it from another phase."
		`);
	});

	it('have both languages of a phase', async () => {
		expect(await findingsWith({ [phase]: swapFirst(/ {2}ur:[\s\S]*/, '') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/phase.yaml:3: The field "text.ur" is missing. Expected a group of fields. Add it."`,
		);
	});
});
