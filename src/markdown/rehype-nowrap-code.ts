import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

const longestUnbroken = 24;

/** Keeps short inline code on one line: `__slots__` gets the class `nb`, a long command may break. */
export function rehypeNowrapCode() {
	return (tree: Root) => {
		visit(tree, 'element', (node, _index, parent) => {
			const inline = node.tagName === 'code' && parent?.type === 'element' && parent.tagName !== 'pre';
			if (inline && toText(node).length <= longestUnbroken) node.properties['className'] = ['nb'];
		});
	};
}
