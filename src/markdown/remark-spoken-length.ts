import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { sectionByHeading } from '../handbook/section.ts';
import { countWords } from '../handbook/words.ts';
import { topicOfFile } from './topic-file.ts';

/** Notes at the heading of the short answer how many words it has: `<h2 data-words="112">`. */
export function remarkSpokenLength() {
	return (tree: Root, file: VFile) => {
		const { locale } = topicOfFile(file);
		const from = tree.children.findIndex(
			(it) => it.type === 'heading' && sectionByHeading(textOf(it), locale)?.kind === 'short',
		);
		const heading = tree.children[from];
		if (heading?.type !== 'heading') return;
		const next = tree.children.findIndex((it, index) => index > from && it.type === 'heading' && it.depth === 2);
		const answer = tree.children.slice(from + 1, next < 0 ? undefined : next);
		const words = countWords(answer.map((it) => textOf(it)).join('\n'));
		heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, dataWords: words } };
	};
}
