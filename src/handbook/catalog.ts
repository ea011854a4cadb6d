// Also sent to readers' browsers: no imports from Node or Astro.
import { type Locale, locales } from './locale.ts';
import type { Aliases, PhaseFacts, PhaseText, TopicFacts, TopicText } from './schemas.ts';

/** What the catalog needs to know about one topic, as it lies in its folder. */
export interface TopicSource {
	/** `01-python-internals/gil` */
	id: string;
	facts: TopicFacts;
	texts: Partial<Record<Locale, { text: TopicText; minutes: number }>>;
	/** Ids of the checklist, in order. */
	items: string[];
}

/** What the catalog needs to know about one phase. */
export interface PhaseSource {
	/** `01-python-internals` */
	id: string;
	facts: PhaseFacts;
}

/** A topic at its place in the handbook. */
export interface Topic {
	/** Folder below `content/phases`: `01-python-internals/gil`. */
	id: string;
	/** Address without language, and the first part of its item ids: `python-internals/gil`. */
	path: string;
	slug: string;
	/** Place in its phase, from 1. */
	number: number;
	facts: TopicFacts;
	texts: Partial<Record<Locale, TopicText>>;
	/** Reading time of the longer language, in minutes. */
	minutes: number;
	/** Ids of the checklist within the topic: `convoy`. */
	items: string[];
}

/** A phase with its topics in reading order. */
export interface Phase {
	id: string;
	/** Address without language: `python-internals`. */
	path: string;
	/** Place in the handbook, from 1. */
	number: number;
	facts: PhaseFacts;
	topics: Topic[];
}

/** `01-python-internals` → `python-internals`: an address stays when phases change places. */
export const withoutNumber = (folder: string): string => folder.replace(/^\d+-/, '');

/** Puts topics into phases, both in their order. */
export function buildCatalog(phases: PhaseSource[], topics: TopicSource[]): Phase[] {
	return phases
		.toSorted((a, b) => a.id.localeCompare(b.id))
		.map((phase, index) => ({
			...phase,
			path: withoutNumber(phase.id),
			number: index + 1,
			topics: topics
				.filter((topic) => topic.id.startsWith(`${phase.id}/`))
				.toSorted((a, b) => a.facts.order - b.facts.order)
				.map(placeTopic),
		}));
}

function placeTopic(source: TopicSource, index: number): Topic {
	const written = locales.flatMap((locale) => source.texts[locale] ?? []);
	return {
		id: source.id,
		path: withoutNumber(source.id),
		slug: source.id.slice(source.id.indexOf('/') + 1),
		number: index + 1,
		facts: source.facts,
		texts: Object.fromEntries(
			locales.flatMap((locale) => {
				const text = source.texts[locale]?.text;
				return text ? [[locale, text]] : [];
			}),
		),
		minutes: Math.max(1, ...written.map(({ minutes }) => minutes)),
		items: source.items,
	};
}

/** The language in which a topic can be read by someone who asked for `wanted`: English when it is missing. */
export function readableLocale(topic: Topic, wanted: Locale): Locale {
	return topic.texts[wanted] ? wanted : 'en';
}

/** Title and summary in the reader's language, or in English when there is no translation yet. */
export function topicText(topic: Topic, wanted: Locale): TopicText {
	const text = topic.texts[wanted] ?? topic.texts.en;
	if (!text) throw new Error(`${topic.id}: Expected en.mdx, found no text in any language.`);
	return text;
}

/** Title, promise and checks of a phase. */
export const phaseText = (phase: Phase, locale: Locale): PhaseText => phase.facts.text[locale];

/** The topics before and after one, across the borders of phases. */
export function neighbours(phases: Phase[], topic: Topic): { previous: Topic | undefined; next: Topic | undefined } {
	const all = phases.flatMap(({ topics }) => topics);
	const at = all.findIndex(({ id }) => id === topic.id);
	return { previous: all[at - 1], next: all[at + 1] };
}

/** What the browser needs to compute progress: phase → topic → item ids. */
export type ItemsByTopic = Record<string, Record<string, string[]>>;

/** The item ids of every topic, in the shape that pages carry for the browser. */
export function itemsByTopic(phases: Phase[]): ItemsByTopic {
	return Object.fromEntries(
		phases
			.filter(({ topics }) => topics.length > 0)
			.map(({ path, topics }) => [path, Object.fromEntries(topics.map(({ slug, items }) => [slug, items]))]),
	);
}

/** What the programs of every page know about the handbook. */
export interface PageCatalog {
	items: ItemsByTopic;
	aliases: Aliases;
	/** Words for what the programs draw, in the language of the page. */
	words: {
		state: Record<'kacha' | 'begun' | 'pakka', string>;
		storage: Record<'unavailable' | 'full' | 'unknown', string>;
	};
}

/** A course of the wall holds at most this many bricks; a longer phase is laid in two. */
const bricksPerCourse = 16;

/** Splits the topics of a phase into the courses of the wall, as even as they can be. */
export function intoCourses<T>(topics: T[]): T[][] {
	const courses = Math.ceil(topics.length / bricksPerCourse);
	const length = Math.ceil(topics.length / courses);
	return Array.from({ length: courses }, (_, i) => topics.slice(i * length, (i + 1) * length));
}
