import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';

/** What a reader can look for. */
export type RecordKind = 'topic' | 'question' | 'example' | 'sheet';

/** One thing that can be found: a stretch of text under a heading, a question, an example, a topic's cheat sheet. */
export interface SearchRecord {
	kind: RecordKind;
	/** Where it stands on its page; empty for the top. */
	anchor: string;
	heading: string;
	text: string;
}

const parse = (html: string): Root => fromHtml(html);
const textOf = (node: Root | Element) => toText(node).replace(/\s+/g, ' ').trim();

/** Parts of a page that repeat what stands elsewhere, or are records of their own. */
const apart =
	'nav, .where, .meta, .notice, .course, .here, .ask, .predict, figure.code, .fig, .sources, .firm, .on-one-hand';

/** The records of a topic's page. */
export function topicRecords(html: string): SearchRecord[] {
	const main = select('main', parse(html));
	if (!main) return [];
	const title = textOf(select('h1', main) ?? main);
	return [...textRecords(main, title), ...questionRecords(main), ...exampleRecords(main)];
}

/** Text under each heading; what stands before the first one belongs to the title. */
function textRecords(main: Element, title: string): SearchRecord[] {
	const records: SearchRecord[] = [{ kind: 'topic', anchor: '', heading: title, text: '' }];
	const visit = (nodes: ElementContent[]) => {
		for (const node of nodes) {
			if (node.type !== 'element' || matches(apart, node)) continue;
			const id = node.properties['id'];
			if (matches('h1', node)) continue;
			if (matches('h2[id], h3[id]', node)) {
				records.push({ kind: 'topic', anchor: String(id), heading: textOf(node), text: '' });
			} else if (matches('p, ul, ol, table, pre', node)) {
				const last = records.at(-1);
				if (last) last.text += ` ${textOf(node)}`;
			} else {
				visit(node.children);
			}
		}
	};
	visit(main.children.filter((it): it is Element => it.type === 'element'));
	return records.filter(({ text, anchor }) => text !== '' || anchor === '');
}

function questionRecords(main: Element): SearchRecord[] {
	return selectAll('.ask', main).map((section) => ({
		kind: 'question',
		anchor: String(section.properties['id'] ?? ''),
		heading: textOf(select('h3', section) ?? section),
		text: selectAll('.answer', section).map(textOf).join(' '),
	}));
}

function exampleRecords(main: Element): SearchRecord[] {
	return selectAll('figure.code[id], .predict[id]', main).map((block) => ({
		kind: 'example',
		anchor: String(block.properties['id'] ?? ''),
		heading: `${textOf(select('.file', block) ?? block)}: ${textOf(select('figcaption, .ask-line', block) ?? block)}`,
		text: selectAll('pre', block).map(textOf).join(' '),
	}));
}

/** The records of a cheat sheet: one for each topic on it. */
export function sheetRecords(html: string): SearchRecord[] {
	return selectAll('.leaflet', parse(html)).map((part) => ({
		kind: 'sheet',
		anchor: String(part.properties['id'] ?? ''),
		heading: textOf(select('h2', part) ?? part),
		text: textOf(select('.rules', part) ?? part),
	}));
}
