import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../src/handbook/digest.ts';
import {
	ExampleError,
	type ExampleHeader,
	exampleLanguage,
	outputName,
	parseExampleHeader,
	type Receipt,
	receiptsSchema,
} from '../../../src/handbook/example.ts';
import { type Finding, problem } from '../finding.ts';

/** A file of `examples/` with its record. */
export interface Example {
	file: string;
	name: string;
	source: string;
	/** Lines of the file. */
	length: number;
	/** What the header says, or what is wrong with it. */
	header: ExampleHeader | ExampleError;
	outputFile: string;
	output: string | undefined;
	receipt: Receipt | undefined;
	/** SHA-256 of what lies there now, to compare with the receipt. */
	hashes: { source: string; output: string | undefined };
}

/** Reads the examples of a topic's folder. */
export async function readExamples(root: string, folder: string): Promise<{ examples: Example[]; faults: Finding[] }> {
	const directory = join(root, folder, 'examples');
	const names = existsSync(directory) ? readdirSync(directory).sort() : [];
	const { receipts, faults } = readReceipts(directory, `${folder}/examples/recorded.json`);
	const examples = names
		.filter((name) => exampleLanguage(name))
		.map(async (name): Promise<Example> => {
			const source = readFileSync(join(directory, name), 'utf8');
			const output = names.includes(outputName(name))
				? readFileSync(join(directory, outputName(name)), 'utf8')
				: undefined;
			return {
				file: `${folder}/examples/${name}`,
				name,
				source,
				length: source.trimEnd().split('\n').length,
				header: headerOf(source, name),
				outputFile: `${folder}/examples/${outputName(name)}`,
				output,
				receipt: receipts[name],
				hashes: { source: await sha256(source), output: output === undefined ? undefined : await sha256(output) },
			};
		});
	return { examples: await Promise.all(examples), faults };
}

function headerOf(source: string, name: string): ExampleHeader | ExampleError {
	try {
		return parseExampleHeader(source, name);
	} catch (error) {
		if (error instanceof ExampleError) return error;
		throw error;
	}
}

function readReceipts(directory: string, file: string): { receipts: Record<string, Receipt>; faults: Finding[] } {
	const path = join(directory, 'recorded.json');
	if (!existsSync(path)) return { receipts: {}, faults: [] };
	try {
		return { receipts: receiptsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))), faults: [] };
	} catch {
		const words = {
			found: 'The receipts cannot be read',
			expected: 'what the recorder writes',
			remedy: `Delete the file and run: npm run examples:record -- ${file.replace('/examples/recorded.json', '')}`,
		};
		return { receipts: {}, faults: [problem({ file, line: 1 }, words)] };
	}
}
