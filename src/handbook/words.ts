// Also sent to readers' browsers: no imports from Node or Astro.

/** Reading speed for a technical text, in words a minute. */
const wordsPerMinute = 200;
/** A line of code takes longer than a line of prose. */
const codeLinesPerMinute = 30;

/**
 * Counts the words of prose in a topic's Markdown: text, lists, tables and what stands in `ask`, `title` and `why`;
 * not front matter, fenced code, or the names of elements.
 */
export function countWords(markdown: string): number {
	const prose = markdown
		.replace(/^---\n[\s\S]*?\n---\n/, '')
		.replace(/^```[\s\S]*?^```/gm, '')
		.replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
		.replace(/<\/?[A-Z]\w*/g, ' ')
		.replace(/\b(?:ask|title|why)="([^"]*)"/g, '$1')
		.replace(/\b\w+="[^"]*"/g, ' ');
	return prose.match(/[\p{L}\p{N}_][\p{L}\p{N}_'’.()=+-]*/gu)?.length ?? 0;
}

/**
 * Reading time of a topic, in whole minutes.
 * @param exampleLines lines of code that the topic shows
 */
export function readingMinutes(markdown: string, exampleLines: number): number {
	return Math.max(1, Math.round(countWords(markdown) / wordsPerMinute + exampleLines / codeLinesPerMinute));
}
