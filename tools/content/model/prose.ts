import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';

type Range = readonly [start: number, end: number];

/** Attributes that a reader reads. */
const spoken = new Set(['ask', 'title', 'why', 'alt']);

/**
 * A Markdown source in which only what a reader reads is left, at its place: front matter, text, and the attributes
 * `ask`, `title`, `why`, `alt`; without code marks, fences, tags and addresses.
 */
export function proseOf(tree: Root, source: string): string {
	const ranges: Range[] = [];
	const keep = (node: Pick<Node, 'position'>) => {
		const { start, end } = node.position ?? {};
		if (start?.offset !== undefined && end?.offset !== undefined) ranges.push([start.offset, end.offset]);
	};
	visit(tree, (node) => {
		if (node.type === 'text' || node.type === 'yaml') keep(node);
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			for (const attribute of node.attributes) {
				if (attribute.type === 'mdxJsxAttribute' && spoken.has(attribute.name)) keep(attribute);
			}
		}
	});
	return onlyRanges(source, ranges);
}

/** The source with everything but the ranges blanked, and what stands in code marks, so that offsets and lines stay. */
export function onlyRanges(source: string, ranges: readonly Range[]): string {
	const blank = (text: string) => text.replace(/[^\n]/g, ' ');
	let kept = '';
	for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
		kept += blank(source.slice(kept.length, start));
		kept += source.slice(start, end).replace(/`[^`]*`/g, blank);
	}
	return kept + blank(source.slice(kept.length));
}

/** The line of an offset, counted from 1. */
export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;
