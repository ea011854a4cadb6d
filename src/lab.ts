// The lab as its page shows it: parts and files read from `lab/`, and the topics whose examples use them.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { getExamples, getPhases } from './catalog.ts';
import type { Topic } from './handbook/catalog.ts';

const root = 'lab';

/** A Python file of the lab, with the first sentence of its docstring. */
export interface LabFile {
	/** Path from the project's root. */
	path: string;
	summary: string;
}

/** A package of the lab with its files and the topics whose examples import it. */
export interface LabPart {
	/** Folder from the project's root: `lab/freight/marketplace`. */
	path: string;
	/** First sentence of the package's docstring. */
	summary: string;
	files: LabFile[];
	topics: Topic[];
}

/** The lab's packages in the order of their paths; generated files such as migrations are left out. */
export async function getLabParts(): Promise<LabPart[]> {
	const files: LabFile[] = [];
	for await (const path of glob(`${root}/{freight,tests}/**/*.py`, { exclude: ['**/migrations/**', '**/.venv/**'] })) {
		files.push({ path, summary: firstSentence(readFileSync(path, 'utf8')) });
	}
	files.sort((a, b) => a.path.localeCompare(b.path));
	const users = await getLabTopics();
	return [...Map.groupBy(files, ({ path }) => dirname(path))].map(([path, own]) => ({
		path,
		summary: own.find((file) => file.path.endsWith('__init__.py'))?.summary ?? '',
		files: own.filter((file) => file.summary !== '' && !file.path.endsWith('__init__.py')),
		topics: users.filter(({ modules }) => modules.has(moduleOf(path))).map(({ topic }) => topic),
	}));
}

/** Topics with examples that ran inside the lab, and the lab's packages that these import. */
export async function getLabTopics(): Promise<{ topic: Topic; modules: ReadonlySet<string> }[]> {
	const topics = (await getPhases()).flatMap((phase) => phase.topics);
	const used = await Promise.all(
		topics.map(async (topic) => {
			const inside = (await getExamples(topic)).filter(({ data }) => ['lab', 'pytest'].includes(data.header.runtime));
			return {
				topic,
				ran: inside.length > 0,
				modules: new Set(inside.flatMap(({ data }) => importedModules(data.source))),
			};
		}),
	);
	return used.filter(({ ran }) => ran);
}

/** `lab/freight/marketplace` → `freight.marketplace`. */
const moduleOf = (path: string) => relative(root, path).replaceAll('/', '.');

/** `from freight.marketplace.models import Load` → `freight.marketplace`. */
const importedModules = (source: string) =>
	[...source.matchAll(/^\s*(?:from|import) (freight(?:\.\w+)?)/gm)].map(([, module = '']) => module);

/** The first sentence of a module's docstring; empty when there is none. */
function firstSentence(source: string): string {
	const docstring = /^"""(?<text>[\s\S]*?)"""/.exec(source)?.groups?.['text'] ?? '';
	return docstring.split('\n\n')[0]?.replace(/\s+/g, ' ').trim() ?? '';
}
