import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { sectionByHeading, sections } from '../handbook/section.ts';
import { jsxElement } from './jsx.ts';
import { topicOfFile } from './topic-file.ts';

/**
 * Wraps what follows a `##` heading into `<Section kind="traps">`, the heading included, so that
 * a layout can draw a section its own way, or leave it out.
 */
export function remarkSections() {
	return (tree: Root, file: VFile) => {
		const { locale } = topicOfFile(file);
		const wrapped: RootContent[] = [];
		let open: ReturnType<typeof jsxElement> | undefined;
		for (const node of tree.children) {
			if (node.type === 'heading' && node.depth === 2) {
				const section = sectionByHeading(textOf(node), locale);
				if (!section) {
					const expected = sections.map((it) => it[locale]).join(', ');
					file.fail(`Unknown section "${textOf(node)}". Expected one of: ${expected}.`, { place: node.position });
				}
				open = jsxElement('Section', { kind: section.kind }, [node]);
				wrapped.push(open);
			} else if (node.type === 'mdxJsxFlowElement' && node.name === 'CheatSheet') {
				wrapped.push(node);
			} else if (open && node.type !== 'yaml' && node.type !== 'mdxjsEsm') {
				open.children.push(node as BlockContent | DefinitionContent);
			} else {
				wrapped.push(node);
			}
		}
		tree.children = wrapped;
	};
}
