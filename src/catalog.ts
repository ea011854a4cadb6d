// The handbook as the build sees it: the collections, joined into phases and topics.
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { buildCatalog, type Phase, type Topic } from './handbook/catalog.ts';
import { checklistIds } from './handbook/checklist.ts';
import { type Locale, locales } from './handbook/locale.ts';
import type { Aliases, Syllabus } from './handbook/schemas.ts';
import { readingMinutes } from './handbook/words.ts';

export type TextEntry = CollectionEntry<'texts'>;
export type ExampleEntry = CollectionEntry<'examples'>;

let catalog: Promise<Phase[]> | undefined;

/** All phases with their topics, in reading order. */
export function getPhases(): Promise<Phase[]> {
	// While developing, texts change under a running server.
	if (import.meta.env.DEV) return loadPhases();
	catalog ??= loadPhases();
	return catalog;
}

async function loadPhases(): Promise<Phase[]> {
	const [phases, topics, texts, examples] = await Promise.all([
		getCollection('phases'),
		getCollection('topics'),
		getCollection('texts'),
		getCollection('examples'),
	]);
	const textsById = new Map(texts.map((text) => [text.id, text]));
	return buildCatalog(
		phases.map(({ id, data }) => ({ id, facts: data })),
		topics.map(({ id, data }) => {
			const own = examples.filter((example) => example.id.startsWith(`${id}/`));
			const exampleLines = own.reduce((sum, { data: { source } }) => sum + source.split('\n').length, 0);
			const found = locales.flatMap((locale) => {
				const entry = textsById.get(`${id}/${locale}`);
				const body = entry?.body ?? '';
				return entry ? [[locale, { text: entry.data, minutes: readingMinutes(body, exampleLines) }] as const] : [];
			});
			return {
				id,
				facts: data,
				texts: Object.fromEntries(found),
				items: checklistIds(textsById.get(`${id}/en`)?.body ?? ''),
			};
		}),
	);
}

/** The phase of a topic. */
export async function phaseOf(topic: Topic): Promise<Phase> {
	const phase = (await getPhases()).find(({ topics }) => topics.some(({ id }) => id === topic.id));
	if (!phase) throw new Error(`${topic.id}: no phase.yaml in its folder.`);
	return phase;
}

/** The text of a topic in exactly this language. */
export async function getText(topic: Topic, locale: Locale): Promise<TextEntry> {
	const text = await getEntry('texts', `${topic.id}/${locale}`);
	if (!text) throw new Error(`content/phases/${topic.id}/${locale}.mdx does not exist.`);
	return text;
}

/** The examples of a topic, by file name. */
export async function getExamples(topic: Topic): Promise<ExampleEntry[]> {
	return getCollection('examples', ({ id }) => id.startsWith(`${topic.id}/`));
}

/** One example of a topic: `getExample('01-python-internals/gil', 'scaling.py')`. */
export async function getExample(topic: string, name: string): Promise<ExampleEntry> {
	const example = await getEntry('examples', `${topic}/${name}`);
	if (!example) throw new Error(`content/phases/${topic}: <Example> names "${name}", which is not in examples/.`);
	return example;
}

/** What the handbook promises, and the recommended order of study. */
export async function getSyllabus(): Promise<Syllabus> {
	const document = await getEntry('syllabus', 'document');
	if (!document) throw new Error('content/syllabus.yaml could not be loaded.');
	return document.data;
}

/** Ids that were renamed or retired. */
export async function getAliases(): Promise<Aliases> {
	return (await getEntry('aliases', 'document'))?.data ?? {};
}

/** Newest release of each product that can make a text outdated. */
export async function getReleases(): Promise<{ product: string; version: string; released: string }[]> {
	return (await getCollection('versions')).map(({ data }) => data);
}
