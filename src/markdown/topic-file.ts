import type { VFile } from 'vfile';
import { isLocale, type Locale } from '../handbook/locale.ts';

/** Which topic a Markdown file belongs to, and its language. */
export interface TopicFile {
	/** `01-python-internals/gil` */
	topic: string;
	locale: Locale;
}

/** Reads topic and language from the path of `en.mdx` or `ur.mdx`. */
export function topicOfFile(file: VFile): TopicFile {
	const match = /content\/phases\/(?<topic>[^/]+\/[^/]+)\/(?<locale>[a-z]+)\.mdx$/.exec(
		file.path.replaceAll('\\', '/'),
	);
	const { topic, locale } = match?.groups ?? {};
	if (!topic || !isLocale(locale)) {
		file.fail(`Expected a path like content/phases/01-python-internals/gil/en.mdx, received "${file.path}".`);
	}
	return { topic, locale };
}
