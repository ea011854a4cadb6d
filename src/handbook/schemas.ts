import { z } from 'zod';
import { locales } from './locale.ts';

const text = (what: string) => z.string().trim().min(1, `Expected ${what}, received an empty text.`);
const name = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected a name in lower case with hyphens, such as "reference-counting-gc".');

/** A day, `YYYY-MM-DD`. Some YAML parsers hand over a date for it. */
const day = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	z.iso.date('Expected a day such as 2026-11-21.'),
);

/** How much an interview depends on a topic. */
export const priorities = ['critical', 'high', 'good'] as const;
export type Priority = (typeof priorities)[number];

/** What kind of text a source is; claims about behaviour need one that is not a talk. */
export const sourceKinds = ['docs', 'source', 'talk', 'paper'] as const;

/** Who should be able to answer a question. */
export const levels = ['mid', 'senior', 'staff'] as const;
export type Level = (typeof levels)[number];

/** `topic.yaml`: facts that no language changes. */
export const topicSchema = z.strictObject({
	/** Place in the phase; steps of ten leave room. */
	order: z.number().int().positive(),
	priority: z.enum(priorities),
	/** Items of `content/syllabus.yaml` that the topic treats. */
	covers: z.array(z.string()).min(1, 'Expected at least one id of content/syllabus.yaml.'),
	/** Topics to read before, by folder name. */
	prerequisites: z.array(name),
	/** Topics to read after, by folder name. */
	related: z.array(name),
	/** Day of the last review by a person who did not write it. */
	reviewed: day,
	sources: z
		.array(
			z.strictObject({
				title: text('the title of the source'),
				url: z.url({ protocol: /^https$/, error: 'Expected an address that begins with https://.' }),
				kind: z.enum(sourceKinds),
			}),
		)
		.min(1, 'Expected at least one source.'),
});
export type TopicFacts = z.output<typeof topicSchema>;

/** Front matter of `en.mdx` and `ur.mdx`. */
export const topicTextSchema = z.strictObject({
	title: text('the title of the topic'),
	/** One or two sentences under the title and in lists. */
	summary: text('a summary in one or two sentences'),
	/** The question as an interviewer asks it. */
	asked: text('the question as an interviewer asks it'),
	/** What the question is meant to find out. */
	checks: z.array(text('what the interviewer checks')).min(2, 'Expected two to four entries.').max(4),
});
export type TopicText = z.output<typeof topicTextSchema>;

const phaseTextSchema = z.strictObject({
	title: text('the title of the phase'),
	/** What a reader can do after it. */
	promise: text('what a reader can do after the phase'),
	/** What the interviewer wants to find out with questions of this phase. */
	checks: text('what the interviewer checks'),
});

/** `phase.yaml`. */
export const phaseSchema = z.strictObject({
	/** Track of `content/syllabus.yaml` that the phase covers. */
	track: z.string(),
	/** `complete` promises that every item of the track is covered; `planned` phases have no topics yet. */
	status: z.enum(['planned', 'writing', 'complete']),
	text: z.record(z.enum(locales), phaseTextSchema),
});
export type PhaseFacts = z.output<typeof phaseSchema>;
export type PhaseText = z.output<typeof phaseTextSchema>;

const bilingual = z.record(z.enum(locales), text('a text in both languages'));

/** `content/syllabus.yaml`: what the handbook promises. */
export const syllabusSchema = z.strictObject({
	tracks: z.array(
		z.strictObject({
			track: z.string(),
			title: z.string(),
			items: z.array(z.strictObject({ id: z.string(), title: z.string(), priority: z.enum(priorities) })),
		}),
	),
	studyOrder: z.array(
		z.strictObject({
			title: bilingual,
			/** Why it stands at this place. */
			reason: bilingual,
			/** Phases that the step reads, by folder name. */
			phases: z.array(z.string()).min(1),
		}),
	),
});
export type Syllabus = z.output<typeof syllabusSchema>;

/** `content/aliases.yaml`: old id → new id, or null for an id that was retired. */
export const aliasesSchema = z.record(z.string(), z.string().nullable());
export type Aliases = z.output<typeof aliasesSchema>;

/** `content/versions.yaml`: releases after which texts about a product are due for review. */
export const versionsSchema = z.array(z.strictObject({ product: z.string(), version: z.string(), released: day }));

/** `content/roman-urdu.yaml`: one spelling for one word. */
export const spellingsSchema = z.array(
	z.strictObject({ use: z.string(), not: z.array(z.string()), note: z.string().optional() }),
);
