import type { Plugin } from 'unified';
import { describe, expect, it } from 'vitest';
import { rehypeCode } from '../../../src/markdown/rehype-code.ts';
import { rehypeNowrapCode } from '../../../src/markdown/rehype-nowrap-code.ts';
import { rehypeTables } from '../../../src/markdown/rehype-tables.ts';
import { remarkChecklist } from '../../../src/markdown/remark-checklist.ts';
import { remarkHeadingIds } from '../../../src/markdown/remark-heading-ids.ts';
import { remarkSections } from '../../../src/markdown/remark-sections.ts';
import { remarkSpokenLength } from '../../../src/markdown/remark-spoken-length.ts';
import { remarkTopicLinks } from '../../../src/markdown/remark-topic-links.ts';
import { remarkVocabulary } from '../../../src/markdown/remark-vocabulary.ts';
import { render, transform } from './render.ts';

const plugins = (...list: unknown[]) => list as Plugin[];
const links = () => remarkTopicLinks({ href: (path, locale) => `/${locale}/${path}/` });

describe('remarkChecklist', () => {
	it('turns items into labelled boxes that carry their id', async () => {
		expect(await render('- [ ] `convoy` I can *explain* it', plugins(remarkChecklist))).toMatchInlineSnapshot(`
			"<ul class="checks">
			<li id="check-convoy">
			<label><input type="checkbox" value="python-internals/gil/convoy" disabled><span>I can <em>explain</em> it</span></label>
			</li>
			</ul>"
		`);
	});

	it('leaves other lists alone', async () => {
		expect(await render('- `convoy` text', plugins(remarkChecklist))).not.toContain('checkbox');
	});

	it('says how an item begins when its id is missing', async () => {
		await expect(render('- [ ] I can', plugins(remarkChecklist))).rejects.toThrow(
			'A checklist item begins with its id in code marks: "- [ ] `when-released` I can …".',
		);
	});
});

describe('remarkHeadingIds', () => {
	it('names sections by their kind and sub-headings by their words', async () => {
		const html = await render('## Under the hood\n\n### Why a lock', plugins(remarkHeadingIds));
		expect(html).toBe('<h2 id="hood">Under the hood</h2>\n<h3 id="why-a-lock">Why a lock</h3>');
	});

	it('gives Urdu headings the ids of the English ones', async () => {
		const path = 'tests/fixtures/markdown/content/phases/01-python-internals/gil/ur.mdx';
		const html = await render('## Mukhtasar jawab\n\n### Kyun', plugins(remarkHeadingIds), [], path);
		expect(html).toBe('<h2 id="short">Mukhtasar jawab</h2>\n<h3 id="why-a-lock">Kyun</h3>');
	});
});

describe('remarkSections', () => {
	it('wraps a section with its heading, and leaves the cheat sheet outside', async () => {
		const tree = await transform(
			'## In short\n\ntext\n\n## Traps\n\n<CheatSheet>\nrules\n</CheatSheet>',
			plugins(remarkSections),
		);
		const shape = tree.children.map((it) =>
			'name' in it ? [it.name, 'children' in it ? it.children.length : 0] : it.type,
		);
		expect(shape).toEqual([
			['Section', 2],
			['Section', 1],
			['CheatSheet', 1],
		]);
	});

	it('names the sections that there are when a heading is none of them', async () => {
		await expect(transform('## Summary', plugins(remarkSections))).rejects.toThrow(
			'Unknown section "Summary". Expected one of: In short, Picture it, Under the hood, In code, Trade-offs, Traps, Interview questions, Checklist.',
		);
	});
});

describe('remarkVocabulary', () => {
	it('tells an element its topic and language', async () => {
		const [node] = (await transform('<Example src="a.py" />', plugins(remarkVocabulary))).children;
		const attributes = node && 'attributes' in node ? node.attributes : [];
		expect(attributes.map((it) => ('name' in it ? `${it.name}=${it.value}` : ''))).toEqual([
			'src=a.py',
			'topic=01-python-internals/gil',
			'locale=en',
		]);
	});

	it('refuses an element that authors do not have', async () => {
		await expect(transform('<Video src="a.mp4" />', plugins(remarkVocabulary))).rejects.toThrow(
			'Unknown element <Video>. Expected one of: Example, Predict, Diagram, Trap, Question, Weak, Strong, FollowUp, CheatSheet.',
		);
	});
});

describe('remarkTopicLinks', () => {
	it('resolves a topic of the same phase, with its anchor', async () => {
		expect(await render('[GIL](topic:gil#hood)', plugins(links))).toContain('href="/en/python-internals/gil/#hood"');
	});

	it('leaves other links alone', async () => {
		expect(await render('[PEP](https://peps.python.org/)', plugins(links))).toContain(
			'href="https://peps.python.org/"',
		);
	});

	it('refuses a topic that does not exist', async () => {
		await expect(render('[x](topic:no-such)', plugins(links))).rejects.toThrow(
			'The link "topic:no-such" leads to no topic: content/phases/01-python-internals/no-such does not exist.',
		);
	});
});

describe('rehypeTables', () => {
	it('makes a table scroll in a box of its own and read as a list on a phone', async () => {
		const html = await render('| Need | Choose |\n| --- | --- |\n| Waits | asyncio |', [], plugins(rehypeTables));
		expect(html).toContain('<div class="scroll" tabindex="0" role="region" aria-label="Need, Choose">');
		expect(html).toContain('<th scope="row" role="rowheader">Waits</th>');
		expect(html).toContain('<td role="cell" data-label="Choose">asyncio</td>');
	});
});

describe('rehypeCode', () => {
	it('writes classes and no styles, and keeps the text of the code', async () => {
		const html = await render('```python\nif x:\n    pass  # no\n```', [], plugins(rehypeCode));
		expect(html).not.toContain('style=');
		expect(html).toContain('<span class="k">if</span>');
		expect(html.replace(/<[^>]+>/g, '')).toBe('if x:\n    pass  # no\n');
	});

	it('takes an unknown language as plain text', async () => {
		expect(await render('```klingon\nqapla\n```', [], plugins(rehypeCode))).toContain('qapla');
	});
});

describe('rehypeNowrapCode', () => {
	it('keeps short code on one line and lets long commands break', async () => {
		const html = await render(
			'`__slots__` and `py-spy top --gil --pid 4711 --rate 200`',
			[],
			plugins(rehypeNowrapCode),
		);
		expect(html).toContain('<code class="nb">__slots__</code>');
		expect(html).toContain('<code>py-spy');
	});
});

describe('remarkSpokenLength', () => {
	it('counts the words of the short answer at its heading', async () => {
		const html = await render(
			'## In short\n\nOne two **three**.\n\nFour `five`.\n\n## Traps\n\nsix',
			plugins(remarkSpokenLength),
		);
		expect(html).toContain('<h2 data-words="5">In short</h2>');
		expect(html).toContain('<h2>Traps</h2>');
	});
});
