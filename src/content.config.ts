import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { receiptSchema, runtimes, services, verifications } from './handbook/example.ts';
import {
	aliasesSchema,
	phaseSchema,
	spellingsSchema,
	syllabusSchema,
	topicSchema,
	topicTextSchema,
	versionsSchema,
} from './handbook/schemas.ts';
import { examplesLoader } from './loaders/examples.ts';
import { yamlDocument } from './loaders/yaml-document.ts';

const base = 'content/phases';
const asId = (suffix: RegExp) => (path: { entry: string }) => path.entry.replace(suffix, '');

const keyReleases = (text: string) =>
	Object.fromEntries(
		versionsSchema.parse(parse(text)).map((release) => [`${release.product} ${release.version}`, release]),
	);

const keySpellings = (text: string) =>
	Object.fromEntries(spellingsSchema.parse(parse(text)).map((spelling) => [spelling.use, spelling]));

/** What an example's entry holds: the file, what its header says, and the proof that it ran. */
const exampleSchema = z.strictObject({
	name: z.string(),
	source: z.string(),
	output: z.string(),
	header: z.strictObject({
		title: z.string(),
		runtime: z.enum(runtimes),
		verify: z.enum(verifications),
		requires: z.array(z.string()),
		services: z.array(z.enum(services)),
		rows: z.number(),
		exits: z.number(),
		codeStartsAt: z.number(),
	}),
	receipt: receiptSchema,
});

export const collections = {
	/** `01-python-internals` */
	phases: defineCollection({
		loader: glob({ base, pattern: '*/phase.yaml', generateId: asId(/\/phase\.yaml$/) }),
		schema: phaseSchema,
	}),
	/** `01-python-internals/gil` */
	topics: defineCollection({
		loader: glob({ base, pattern: '*/*/topic.yaml', generateId: asId(/\/topic\.yaml$/) }),
		schema: topicSchema,
	}),
	/** `01-python-internals/gil/en` */
	texts: defineCollection({
		loader: glob({ base, pattern: '*/*/{en,ur}.mdx', generateId: asId(/\.mdx$/) }),
		schema: topicTextSchema,
	}),
	/** `01-python-internals/gil/scaling.py` */
	examples: defineCollection({ loader: examplesLoader(), schema: exampleSchema }),
	syllabus: defineCollection({ loader: yamlDocument('content/syllabus.yaml'), schema: syllabusSchema }),
	aliases: defineCollection({ loader: yamlDocument('content/aliases.yaml'), schema: aliasesSchema }),
	/** One preferred spelling of Roman Urdu, with the variants that it replaces. */
	spellings: defineCollection({
		loader: file('content/roman-urdu.yaml', { parser: keySpellings }),
		schema: spellingsSchema.element,
	}),
	versions: defineCollection({
		loader: file('content/versions.yaml', { parser: keyReleases }),
		schema: versionsSchema.element,
	}),
};
