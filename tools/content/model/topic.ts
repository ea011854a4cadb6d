import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutNumber } from '../../../src/handbook/catalog.ts';
import { type Locale, locales } from '../../../src/handbook/locale.ts';
import { type TopicFacts, topicSchema } from '../../../src/handbook/schemas.ts';
import { type Finding, problem } from '../finding.ts';
import { type Example, readExamples } from './example.ts';
import { readText } from './read-text.ts';
import type { Text } from './text.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A file of the topic's folder. */
export interface Diagram {
	file: string;
	name: string;
	source: string;
}

/** A folder below a phase, as the checks see it. */
export interface Topic {
	/** `01-python-internals/gil` */
	id: string;
	/** Address, and first part of its ids: `python-internals/gil`. */
	path: string;
	/** `01-python-internals` */
	phase: string;
	/** `gil` */
	slug: string;
	/** `content/phases/01-python-internals/gil` */
	folder: string;
	/** Names of what lies in the folder. */
	files: string[];
	facts: YamlFile<TopicFacts>;
	texts: Partial<Record<Locale, Text>>;
	examples: Example[];
	diagrams: Diagram[];
	/** What could not be read. */
	faults: Finding[];
}

/** The languages of a topic that could be read, English first. */
export const textsOf = (topic: Topic): Text[] => locales.flatMap((locale) => topic.texts[locale] ?? []);

/** Reads everything in a topic's folder. */
export async function readTopic(root: string, phase: string, slug: string): Promise<Topic> {
	const folder = `content/phases/${phase}/${slug}`;
	const files = readdirSync(join(root, folder)).sort();
	const read = (name: string) => readIfThere(join(root, folder, name));

	const factsFile = `${folder}/topic.yaml`;
	const factsText = read('topic.yaml');
	const facts = parseYaml(topicSchema, factsText ?? '', factsFile);
	const faults = factsText === undefined ? [missing(factsFile, 'npm run new:topic writes one.')] : [...facts.faults];

	const texts: Topic['texts'] = {};
	for (const locale of locales) {
		const source = read(`${locale}.mdx`);
		if (source === undefined) continue;
		const text = readText(source, `${folder}/${locale}.mdx`, locale);
		if ('severity' in text) faults.push(text);
		else {
			texts[locale] = text;
			faults.push(...text.front.faults);
		}
	}

	const { examples, faults: exampleFaults } = await readExamples(root, folder);
	const diagrams = files
		.filter((name) => name.endsWith('.mmd'))
		.map((name) => ({ file: `${folder}/${name}`, name, source: read(name) ?? '' }));
	return {
		id: `${phase}/${slug}`,
		path: withoutNumber(`${phase}/${slug}`),
		phase,
		slug,
		folder,
		files,
		facts,
		texts,
		examples,
		diagrams,
		faults: [...faults, ...exampleFaults],
	};
}

/** The text of a file, or `undefined` when there is none. */
export const readIfThere = (path: string): string | undefined =>
	existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** A file that must be there is not. */
export const missing = (file: string, remedy: string): Finding =>
	problem({ file, line: 1 }, { found: 'The file is missing', expected: 'it to exist', remedy });
