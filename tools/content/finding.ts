/** A line of a file of the repository. */
export interface Place {
	/** Path from the repository's root: `content/phases/01-python-internals/gil/en.mdx`. */
	file: string;
	/** Counted from 1. */
	line: number;
}

/** What an author needs to know to mend a fault. */
export interface Words {
	/** A sentence without its full stop. */
	found: string;
	/** Follows "Expected": `one of critical, high, good`. */
	expected: string;
	/** What to do, a sentence with its full stop. */
	remedy: string;
}

/** Something that a check has to say about a line. */
export interface Finding extends Place, Words {
	severity: 'problem' | 'warning';
	/** The topic that is meant, when the line stands in a file of the whole handbook: `python-internals/gil`. */
	topic?: string;
}

/** A fault that fails the check. */
export const problem = (place: Place, words: Words): Finding => ({
	severity: 'problem',
	file: place.file,
	line: place.line,
	...words,
});

/** A hint that does not fail the check. */
export const warning = (place: Place, words: Words): Finding => ({ ...problem(place, words), severity: 'warning' });

/** `content/…/en.mdx:42: <what was found>. Expected <…>. <What to do.>` */
export const findingText = ({ file, line, found, expected, remedy }: Finding): string =>
	`${file}:${line}: ${found}. Expected ${expected}. ${remedy}`;
