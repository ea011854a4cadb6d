import { existsSync } from 'node:fs';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withoutNumber } from '../handbook/catalog.ts';
import type { Locale } from '../handbook/locale.ts';
import { topicOfFile } from './topic-file.ts';

interface Options {
	/** Address of a topic's page: `python-internals/gil` → `/pakka/ur/python-internals/gil/`. */
	href: (path: string, locale: Locale) => string;
}

/**
 * Resolves links between topics: `topic:gil` (same phase) and `topic:02-databases/indexes#hood` become addresses
 * in the language of the text.
 */
export function remarkTopicLinks({ href }: Options) {
	return (tree: Root, file: VFile) => {
		const { topic, locale } = topicOfFile(file);
		visit(tree, 'link', (link) => {
			if (!link.url.startsWith('topic:')) return;
			const [name = '', anchor] = link.url.slice('topic:'.length).split('#');
			const target = name.includes('/') ? name : `${topic.split('/')[0]}/${name}`;
			if (!existsSync(`content/phases/${target}/en.mdx`)) {
				file.fail(`The link "${link.url}" leads to no topic: content/phases/${target} does not exist.`, {
					place: link.position,
				});
			}
			link.url = href(withoutNumber(target), locale) + (anchor ? `#${anchor}` : '');
		});
	};
}
