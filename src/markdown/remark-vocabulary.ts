import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { vocabulary } from '../handbook/section.ts';
import { topicOfFile } from './topic-file.ts';

const known = new Set<string>(vocabulary);

/**
 * Tells every element of the vocabulary where it stands: `<Example src="scaling.py" />` becomes
 * `<Example src="scaling.py" topic="01-python-internals/gil" locale="en" />`. Refuses any other element.
 */
export function remarkVocabulary() {
	return (tree: Root, file: VFile) => {
		const { topic, locale } = topicOfFile(file);
		visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
			if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
			if (!known.has(node.name ?? '')) {
				file.fail(`Unknown element <${node.name}>. Expected one of: ${vocabulary.join(', ')}.`, {
					place: node.position,
				});
			}
			node.attributes.push(
				{ type: 'mdxJsxAttribute', name: 'topic', value: topic },
				{ type: 'mdxJsxAttribute', name: 'locale', value: locale },
			);
		});
	};
}
