import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
	type ExampleHeader,
	exampleLanguage,
	outputName,
	parseExampleHeader,
	type Receipt,
	receiptsSchema,
} from '../../src/handbook/example.ts';

/** An example as it lies on disk. */
export interface ExampleFile {
	/** Path from the project's root. */
	path: string;
	name: string;
	source: string;
	header: ExampleHeader;
	/** The recorded output, if there is one. */
	output: string | undefined;
	receipt: Receipt | undefined;
}

const phases = 'content/phases';

/**
 * All examples below the given files and folders, in order of their paths.
 * @param wanted a file, an `examples/` folder, a topic, a phase, each with or without `content/phases/`; none means all
 * @throws {Error} when a path leads nowhere
 */
export async function findExamples(wanted: string[]): Promise<ExampleFile[]> {
	const roots = (wanted.length > 0 ? wanted : [phases]).map(resolveRoot);
	const found = new Set<string>();
	for (const root of roots) {
		if (statSync(root).isFile()) found.add(root);
		else for await (const path of glob(`${root}/**/examples/*`)) found.add(path);
	}
	return [...found]
		.filter((path) => exampleLanguage(path))
		.sort()
		.map(readExample);
}

function resolveRoot(wanted: string): string {
	const path = [wanted, join(phases, wanted)].find((it) => existsSync(it));
	if (!path) throw new Error(`Nothing is at "${wanted}", nor at "${join(phases, wanted)}".`);
	if (basename(path) === 'examples') return dirname(path);
	return path;
}

function readExample(path: string): ExampleFile {
	const name = basename(path);
	const source = readFileSync(path, 'utf8');
	const out = join(dirname(path), outputName(name));
	return {
		path,
		name,
		source,
		header: parseExampleHeader(source, path),
		output: existsSync(out) ? readFileSync(out, 'utf8') : undefined,
		receipt: readReceipts(dirname(path))[name],
	};
}

const receiptsFile = (folder: string) => join(folder, 'recorded.json');

function readReceipts(folder: string): Record<string, Receipt> {
	const file = receiptsFile(folder);
	if (!existsSync(file)) return {};
	return receiptsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Writes an example's output and its receipt beside it; receipts of files that are gone are dropped. */
export function writeRecord(example: ExampleFile, output: string, receipt: Receipt): void {
	const folder = dirname(example.path);
	writeFileSync(join(folder, outputName(example.name)), output);
	const receipts = { ...readReceipts(folder), [example.name]: receipt };
	const kept = Object.entries(receipts).filter(([name]) => existsSync(join(folder, name)));
	kept.sort(([a], [b]) => a.localeCompare(b));
	writeFileSync(receiptsFile(folder), `${JSON.stringify(Object.fromEntries(kept), null, '\t')}\n`);
}
