import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sectionByHeading } from '../handbook/section.ts';
import { topicOfFile } from './topic-file.ts';

/**
 * Gives each heading the id of the English heading at the same place, so that a link to a heading works in
 * both languages: `## Andar ki baat` becomes `<h2 id="hood">`, `### Lock ki zaroorat` `<h3 id="why-a-lock-at-all">`.
 */
export function remarkHeadingIds(this: Processor<Root>) {
	return (tree: Root, file: VFile) => {
		const { locale } = topicOfFile(file);
		const english = locale === 'en' ? tree : this.parse(readFileSync(join(dirname(file.path), 'en.mdx'), 'utf8'));
		const ids = englishIds(english);
		for (const [index, heading] of headingsOf(tree).entries()) {
			heading.data = { ...heading.data, hProperties: { id: ids[index] ?? `heading-${index + 1}` } };
		}
	};
}

function headingsOf(tree: Root): Heading[] {
	const headings: Heading[] = [];
	visit(tree, 'heading', (node) => {
		headings.push(node);
	});
	return headings;
}

/** The section's name for `##`, a slug of the text for anything deeper. */
function englishIds(tree: Root): string[] {
	const slugger = new GithubSlugger();
	return headingsOf(tree).map((heading) => {
		const text = textOf(heading);
		return (heading.depth === 2 && sectionByHeading(text, 'en')?.kind) || slugger.slug(text);
	});
}
