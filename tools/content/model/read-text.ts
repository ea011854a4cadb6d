import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Locale } from '../../../src/handbook/locale.ts';
import { topicTextSchema } from '../../../src/handbook/schemas.ts';
import { type SectionKind, sectionByHeading } from '../../../src/handbook/section.ts';
import { type Finding, problem } from '../finding.ts';
import { isComment, walk } from './nodes.ts';
import { proseOf } from './prose.ts';
import type { Text, TextElement, TextSection } from './text.ts';
import { parseYaml } from './yaml-file.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/** Reads `en.mdx` or `ur.mdx`; a text that is not MDX becomes a finding. */
export function readText(source: string, file: string, locale: Locale): Text | Finding {
	try {
		return textFrom(parser.parse(source), source, file, locale);
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		return problem(
			{ file, line: error.line ?? 1 },
			{
				found: `Not valid MDX: ${error.reason.replace(/\.$/, '')}`,
				expected: 'Markdown with the elements of the vocabulary',
				remedy: 'Close the element, or put "<", "{" and "}" of the text into code marks.',
			},
		);
	}
}

function textFrom(tree: Root, source: string, file: string, locale: Locale): Text {
	const [first] = tree.children;
	const text: Text = {
		file,
		locale,
		source,
		lastLine: source.trimEnd().split('\n').length,
		tree,
		front: parseYaml(topicTextSchema, first?.type === 'yaml' ? first.value : '', file, 2),
		headings: [],
		sections: sectionsOf(tree, source, file, locale),
		elements: [],
		tables: [],
		fences: [],
		links: [],
		prose: proseOf(tree, source),
	};
	const elements = new Map<Nodes, TextElement>();
	let section: SectionKind | undefined;
	for (const [node, ancestors] of walk(tree)) {
		const place = { file, line: node.position?.start.line ?? 1 };
		if (node.type === 'heading') {
			const content = textOf(node);
			if (node.depth === 2) section = sectionByHeading(content, locale)?.kind;
			text.headings.push({ ...place, depth: node.depth, text: content, section });
		} else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			const around = ancestors.findLast((it) => elements.has(it));
			const element = { ...place, ...elementFrom(node, source), section, parent: around && elements.get(around) };
			elements.set(node, element);
			text.elements.push(element);
		} else if (node.type === 'table') {
			text.tables.push({ ...place, rows: node.children.length, columns: node.children[0]?.children.length ?? 0 });
		} else if (node.type === 'code') {
			text.fences.push({ ...place, language: node.lang ?? '', code: node.value });
		} else if (node.type === 'link' || node.type === 'definition') {
			text.links.push({ ...place, url: node.url });
		}
	}
	return text;
}

function elementFrom(node: MdxJsxFlowElement | MdxJsxTextElement, source: string) {
	const attributes = node.attributes.flatMap((it) =>
		it.type === 'mdxJsxAttribute' && typeof it.value === 'string' ? [[it.name, it.value] as const] : [],
	);
	return { name: node.name ?? '', attributes: new Map(attributes), source: sourceOf(node, source) };
}

const sourceOf = (node: Nodes, source: string) =>
	source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

function sectionsOf(tree: Root, source: string, file: string, locale: Locale): TextSection[] {
	const sections: TextSection[] = [];
	let open: TextSection | undefined;
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 2) {
			const kind = sectionByHeading(textOf(node), locale)?.kind;
			open = kind && { kind, file, line: node.position?.start.line ?? 1, source: '', blocks: [] };
			if (open) sections.push(open);
		} else if (open && !isComment(node) && !(node.type === 'mdxJsxFlowElement' && node.name === 'CheatSheet')) {
			open.blocks.push(node);
			open.source += `${sourceOf(node, source)}\n\n`;
		}
	}
	return sections;
}
