import type { Heading, Root, RootContent } from 'mdast';
import type { Locale } from '../../../src/handbook/locale.ts';
import type { TopicText } from '../../../src/handbook/schemas.ts';
import type { SectionKind } from '../../../src/handbook/section.ts';
import type { Place } from '../finding.ts';
import type { YamlFile } from './yaml-file.ts';

export interface TextHeading extends Place {
	depth: Heading['depth'];
	text: string;
	/** The section that it opens, or stands in. */
	section: SectionKind | undefined;
}

/** A component of the vocabulary, or any other JSX element. */
export interface TextElement extends Place {
	name: string;
	attributes: Map<string, string>;
	/** The element around it. */
	parent: TextElement | undefined;
	section: SectionKind | undefined;
	/** Its Markdown, tags included. */
	source: string;
}

export interface TextTable extends Place {
	columns: number;
	rows: number;
}

export interface TextFence extends Place {
	language: string;
	code: string;
}

export interface TextLink extends Place {
	url: string;
}

/** What follows a `##` heading, up to the next. */
export interface TextSection extends Place {
	kind: SectionKind;
	/** Its Markdown, without the heading. */
	source: string;
	/** What it holds, without comments and the cheat sheet. */
	blocks: RootContent[];
}

/** One language of a topic, as the checks see it. */
export interface Text {
	file: string;
	locale: Locale;
	source: string;
	lastLine: number;
	tree: Root;
	front: YamlFile<TopicText>;
	headings: TextHeading[];
	sections: TextSection[];
	elements: TextElement[];
	tables: TextTable[];
	fences: TextFence[];
	links: TextLink[];
	/** Only the words that a reader reads, at their places in the source; everything else is blank. */
	prose: string;
}
