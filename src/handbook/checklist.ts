// Also sent to readers' browsers: no imports from Node or Astro.

/** One thing a reader can tick: its id within the topic. */
const itemLine = /^- \[ \] `(?<id>[a-z0-9-]+)` /;

/**
 * The ids of a topic's checklist, in order, read from its Markdown.
 * @param markdown the text of `en.mdx` or `ur.mdx`
 */
export function checklistIds(markdown: string): string[] {
	return markdown.split('\n').flatMap((line) => itemLine.exec(line)?.groups?.['id'] ?? []);
}
