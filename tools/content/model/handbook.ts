import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
	type Aliases,
	aliasesSchema,
	type PhaseFacts,
	phaseSchema,
	type Syllabus,
	spellingsSchema,
	syllabusSchema,
	versionsSchema,
} from '../../../src/handbook/schemas.ts';
import type { Finding } from '../finding.ts';
import { missing, readIfThere, readTopic, type Topic } from './topic.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A folder of `content/phases`. */
export interface Phase {
	/** `01-python-internals` */
	id: string;
	facts: YamlFile<PhaseFacts>;
	/** The text of `phase.yaml`. */
	source: string;
	faults: Finding[];
}

/** Everything under `content/`, read once. */
export interface Handbook {
	phases: Phase[];
	topics: Topic[];
	syllabus: YamlFile<Syllabus>;
	aliases: YamlFile<Aliases>;
	versions: YamlFile<z.output<typeof versionsSchema>>;
	spellings: YamlFile<z.output<typeof spellingsSchema>>;
	/** Lines of `content/published.txt`. */
	published: string[];
	/** What could not be read of the files that concern every topic. */
	faults: Finding[];
}

export const publishedFile = 'content/published.txt';

/**
 * Reads the whole handbook.
 * @param root folder that holds `content/`
 */
export async function readHandbook(root: string): Promise<Handbook> {
	const faults: Finding[] = [];
	const readShared = <T>(schema: z.ZodType<T>, name: string): YamlFile<T> => {
		const file = `content/${name}`;
		const text = readIfThere(join(root, file));
		const yaml = parseYaml(schema, text ?? '', file);
		faults.push(...(text === undefined ? [missing(file, 'Restore it.')] : yaml.faults));
		return yaml;
	};
	const syllabus = readShared(syllabusSchema, 'syllabus.yaml');
	const aliases = readShared(aliasesSchema, 'aliases.yaml');
	const versions = readShared(versionsSchema, 'versions.yaml');
	const spellings = readShared(spellingsSchema, 'roman-urdu.yaml');

	const base = join(root, 'content/phases');
	const phases = foldersIn(base).map((id) => readPhase(root, id));
	const topics = await Promise.all(
		phases.flatMap(({ id }) => foldersIn(join(base, id)).map((slug) => readTopic(root, id, slug))),
	);
	const published = (readIfThere(join(root, publishedFile)) ?? '').split('\n').filter((line) => line !== '');
	return { phases, topics, syllabus, aliases, versions, spellings, published, faults };
}

const foldersIn = (path: string): string[] =>
	readdirSync(path, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();

function readPhase(root: string, id: string): Phase {
	const file = `content/phases/${id}/phase.yaml`;
	const source = readIfThere(join(root, file));
	const facts = parseYaml(phaseSchema, source ?? '', file);
	return {
		id,
		facts,
		source: source ?? '',
		faults: source === undefined ? [missing(file, 'Copy it from another phase.')] : facts.faults,
	};
}
