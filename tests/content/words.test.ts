import { describe, expect, it } from 'vitest';
import { en, findingsWith, inBoth, inTurn, locks, phase, swap, ur } from './changed-handbook.ts';

describe('spellings', () => {
	it('are those of the handbook, in text, attributes and front matter', async () => {
		const changes = inTurn(
			swap('asked: Lock kya bachata hai?', 'asked: Lock kya hay?'),
			swap('Rozmarra ki ek misaal.', 'Rozmarra ki *bahut* purani\nmisaal, He-lock aur kyon-ke.'),
			swap('Do khane aur', 'Do khane, bahut bare, aur'),
		);
		expect(await findingsWith({ [ur]: changes })).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/ur.mdx:4: "hay" is a spelling that the handbook does not use. Expected "hai" ('he' only in English). Write that, or put it into code marks if it is code.
			content/phases/01-python-internals/locks/ur.mdx:17: "He" is a spelling that the handbook does not use. Expected "hai" ('he' only in English). Write that, or put it into code marks if it is code.
			content/phases/01-python-internals/locks/ur.mdx:17: "kyon" is a spelling that the handbook does not use. Expected "kyun". Write that, or put it into code marks if it is code.
			content/phases/01-python-internals/locks/ur.mdx:16: "bahut" is a spelling that the handbook does not use. Expected "bohat". Write that, or put it into code marks if it is code.
			content/phases/01-python-internals/locks/ur.mdx:23: "bahut" is a spelling that the handbook does not use. Expected "bohat". Write that, or put it into code marks if it is code."
		`);
	});

	it('are free in code', async () => {
		const code = 'Yeh `he.q` aur `bahut` hai.\n\n```text\nbahut\n```\n';
		const english = 'This is `he.q` and `bahut`.\n\n```text\nbahut\n```\n';
		const changes = {
			[ur]: swap('Rozmarra ki ek misaal.', code),
			[en]: swap('A picture from ordinary life.', english),
		};
		expect(await findingsWith(changes)).toBe('');
	});

	it('are free in attributes that no reader reads', async () => {
		expect(await findingsWith(inBoth(swap('id="prints"', 'id="hay-q"')), ['names'])).toBe('');
		expect(await findingsWith(inBoth(swap('id="prints"', 'id="hay-q"')), ['locks'])).not.toContain('spelling');
	});

	it('are whole words', async () => {
		expect(await findingsWith({ [ur]: swap('Rozmarra ki', 'Bahuti \u0101he heh_q q2 ki') })).toBe('');
	});

	it('are free in English', async () => {
		expect(await findingsWith({ [en]: swap('A picture', 'As he said, bahut, a picture') })).toBe('');
	});

	it('are those of the handbook in the Urdu of phases', async () => {
		const change = inTurn(swap('Aap samjha', 'Aap bahut samjha'), swap('You can', 'As he can'));
		expect(await findingsWith({ [phase]: change })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/phase.yaml:10: "bahut" is a spelling that the handbook does not use. Expected "bohat". Write that, or put it into code marks if it is code."`,
		);
	});
});

describe('characters', () => {
	it('are those of the fonts, wherever they are shown', async () => {
		const changes = {
			[en]: swap('The reason.', 'The reason \u2192 a \u2265 b \u2192 c.'),
			[ur]: swap('Wajah.', 'Wajah\u200b.'),
			[`${locks}/examples/counter.py`]: swap('Two bookings', '\u2460 Two bookings'),
			[`${locks}/examples/counter.out`]: '\u2713\n',
			[`${locks}/handoff.mmd`]: swap('thread B', 'thread \u{1f512}'),
			[phase]: swap('You can', 'You \u2260 can'),
		};
		const lines = (await findingsWith(changes)).split('\n');
		expect(lines.filter((line) => line.includes('fonts'))).toMatchInlineSnapshot(`
			[
			  "content/phases/01-python-internals/locks/en.mdx:54: The fonts do not have "→" (U+2192), "≥" (U+2265). Expected letters of Western European languages, ā ī ū ē ō, en dash, curly quotes, ellipsis and minus. Say it in words, or in the characters of a keyboard.",
			  "content/phases/01-python-internals/locks/ur.mdx:54: The fonts do not have U+200B. Expected letters of Western European languages, ā ī ū ē ō, en dash, curly quotes, ellipsis and minus. Say it in words, or in the characters of a keyboard.",
			  "content/phases/01-python-internals/locks/examples/counter.py:1: The fonts do not have "①" (U+2460). Expected letters of Western European languages, ā ī ū ē ō, en dash, curly quotes, ellipsis and minus. Say it in words, or in the characters of a keyboard.",
			  "content/phases/01-python-internals/locks/examples/counter.out:1: The fonts do not have "✓" (U+2713). Expected letters of Western European languages, ā ī ū ē ō, en dash, curly quotes, ellipsis and minus. Say it in words, or in the characters of a keyboard.",
			  "content/phases/01-python-internals/locks/handoff.mmd:2: The fonts do not have "🔒" (U+1F512). Expected letters of Western European languages, ā ī ū ē ō, en dash, curly quotes, ellipsis and minus. Say it in words, or in the characters of a keyboard.",
			  "content/phases/01-python-internals/phase.yaml:6: The fonts do not have "≠" (U+2260). Expected letters of Western European languages, ā ī ū ē ō, en dash, curly quotes, ellipsis and minus. Say it in words, or in the characters of a keyboard.",
			]
		`);
	});

	it('are no em dashes', async () => {
		expect(await findingsWith({ [en]: swap('The reason.', 'The reason \u2014 here.') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:54: There is an em dash, "—". Expected a comma, a colon, a full stop or brackets: the house style has no em dashes. Write the sentence without it."`,
		);
	});

	it('may be those of the house', async () => {
		const all =
			'\u00e9 \u00fc \u00b7 \u00d7 \u0101 \u012b \u016b \u0113 \u014d \u2013 \u2018 \u2019 \u201c \u201d \u2026 \u2212 \u00a0';
		expect(await findingsWith({ [en]: swap('The reason.', all) })).toBe('');
	});
});

const link = (url: string) => findingsWith({ [en]: swap('topic:names#traps', url) });

describe('links', () => {
	it.each([
		'topic:names',
		'topic:locks#how-it-works',
		'topic:01-python-internals/names#hood',
		'topic:names#q-prints',
		'topic:names#check-share',
		'topic:names#ex-rebind',
		'topic:names#sheet',
		'https://docs.python.org/3/',
	])('may lead to %s', async (url) => {
		expect(await link(url)).toBe('');
	});

	it('lead to topics that exist', async () => {
		expect(await link('topic:name')).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:12: The link "topic:name" leads to no topic. Expected one of locks, names. Correct the name, write that topic, or remove the link."`,
		);
		expect(await link('topic:02-databases/indexes')).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:12: The link "topic:02-databases/indexes" leads to no topic. Expected a phase that has topics. Correct the name, write that topic, or remove the link."`,
		);
	});

	it('lead to places that exist', async () => {
		expect(await link('topic:names#q-print')).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:12: The link "topic:names#q-print" leads to no place of "names". Expected one of short, picture, hood, how-it-works, code, trade-offs, traps, questions, checklist, q-what-a-name-is, q-changed-list, q-prints, check-bind, check-share, check-copy, check-delete, ex-rebind, ex-same_object, sheet. Correct what follows "#"."`,
		);
	});

	it('lead from Roman Urdu to the headings of the English text', async () => {
		expect(await findingsWith({ [ur]: swap('topic:names#traps', 'topic:names#how-it-works') })).toBe('');
		expect(await findingsWith({ [ur]: swap('#traps', '#kaam-kaise-karta-hai') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/ur.mdx:12: The link "topic:names#kaam-kaise-karta-hai" leads to no place of "names". Expected one of short, picture, hood, how-it-works, code, trade-offs, traps, questions, checklist, q-what-a-name-is, q-changed-list, q-prints, check-bind, check-share, check-copy, check-delete, ex-rebind, ex-same_object, sheet. Correct what follows "#"."`,
		);
	});

	it('lead nowhere else', async () => {
		const urls = ['../names/', '/names/', '#traps', 'http://example.com/', 'mailto:a@example.com'];
		expect((await Promise.all(urls.map(link))).join('\n')).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:12: The link leads to "../names/". Expected topic:gil, topic:gil#traps, topic:02-databases/indexes, or an address that begins with https://. Name the topic, or find the address.
			content/phases/01-python-internals/locks/en.mdx:12: The link leads to "/names/". Expected topic:gil, topic:gil#traps, topic:02-databases/indexes, or an address that begins with https://. Name the topic, or find the address.
			content/phases/01-python-internals/locks/en.mdx:12: The link leads to "#traps". Expected topic:gil, topic:gil#traps, topic:02-databases/indexes, or an address that begins with https://. Name the topic, or find the address.
			content/phases/01-python-internals/locks/en.mdx:12: The link leads to "http://example.com/". Expected topic:gil, topic:gil#traps, topic:02-databases/indexes, or an address that begins with https://. Name the topic, or find the address.
			content/phases/01-python-internals/locks/en.mdx:12: The link leads to "mailto:a@example.com". Expected topic:gil, topic:gil#traps, topic:02-databases/indexes, or an address that begins with https://. Name the topic, or find the address."
		`);
	});

	it('may not hide in definitions', async () => {
		const changes = swap('A picture from ordinary life.', 'A [picture][1].\n\n[1]: http://example.com/');
		expect(await findingsWith({ [en]: changes })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:18: The link leads to "http://example.com/". Expected topic:gil, topic:gil#traps, topic:02-databases/indexes, or an address that begins with https://. Name the topic, or find the address."`,
		);
	});
});
