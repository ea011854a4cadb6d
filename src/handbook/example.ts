// Also sent to readers' browsers: no imports from Node or Astro.
import { z } from 'zod';

/** Where an example can run. */
export const runtimes = ['pyodide', 'pglite', 'cpython'] as const;
export type Runtime = (typeof runtimes)[number];

/** How a run is compared with the record: every character, or only by the example's own asserts. */
export const verifications = ['exact', 'asserts'] as const;
export type Verification = (typeof verifications)[number];

/** What the header of an example's source says. */
export interface ExampleHeader {
	/** One sentence: what the example shows. */
	title: string;
	runtime: Runtime;
	verify: Verification;
	/** What a machine must have beyond the runtime: `python>=3.14`, or the name of a Python package. */
	requires: string[];
	/** First line of the code after the header, counted from 1. */
	codeStartsAt: number;
}

/** One entry of `examples/recorded.json`: the proof that the output belongs to the source. */
export const receiptSchema = z.strictObject({
	/** Day of the recorded run, `YYYY-MM-DD`. */
	ran: z.iso.date(),
	/** Wall time of the recorded run, in milliseconds. */
	ms: z.number().int().nonnegative(),
	/** Product → version, the most telling first: `{ "CPython": "3.14.2" }`. */
	on: z.record(z.string(), z.string()),
	/** SHA-256 of the source file. */
	source: z.string().regex(/^[0-9a-f]{64}$/),
	/** SHA-256 of the `.out` file. */
	output: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Receipt = z.output<typeof receiptSchema>;

/** All receipts of a topic, by file name. */
export const receiptsSchema = z.record(z.string(), receiptSchema);

const languages = { py: 'python', sql: 'sql' } as const;
export type ExampleLanguage = (typeof languages)[keyof typeof languages];

/** The language of an example by its file name, or `undefined` when the file is not an example. */
export function exampleLanguage(fileName: string): ExampleLanguage | undefined {
	const extension = fileName.slice(fileName.lastIndexOf('.') + 1);
	return extension in languages ? languages[extension as keyof typeof languages] : undefined;
}

/** `lost_update.py` → `lost_update.out`. */
export function outputName(fileName: string): string {
	return fileName.replace(/\.[^.]+$/, '.out');
}

/** A fault in an example, in words for its author. */
export class ExampleError extends Error {
	override name = 'ExampleError';
}

const pythonHeader = /^(?:#!.*\n)?"""(?<text>[\s\S]*?)"""\n*/;
const sqlHeader = /^(?<text>(?:--.*\n)+)\n*/;

/**
 * Reads the header that every example opens with.
 *
 * ```python
 * """What it shows, in one sentence.
 *
 * runtime: pyodide
 * verify: exact
 * """
 * ```
 *
 * In SQL the same lines stand behind `--`.
 * @throws {ExampleError} saying which line is missing and what was expected
 */
export function parseExampleHeader(source: string, fileName: string): ExampleHeader {
	const language = exampleLanguage(fileName);
	const match = (language === 'sql' ? sqlHeader : pythonHeader).exec(source);
	const text = match?.groups?.['text'];
	if (!match || text === undefined) {
		const expected = language === 'sql' ? 'lines that begin with "--"' : 'a docstring';
		throw new ExampleError(`${fileName}:1: Expected ${expected} with title, runtime and verify.`);
	}
	const lines = text.split('\n').map((line) => line.replace(/^--\s?/, '').trim());
	const fields = new Map<string, string>();
	for (const line of lines) {
		const field = /^(runtime|verify|requires):\s*(.*)$/.exec(line);
		if (field?.[1] !== undefined && field[2] !== undefined) fields.set(field[1], field[2]);
	}
	const title = lines.find((line) => line !== '');
	if (!title || fields.has(title.split(':')[0] ?? '')) {
		throw new ExampleError(`${fileName}:1: Expected the first line to say what the example shows.`);
	}
	return {
		title,
		runtime: oneOf(runtimes, 'runtime', fields, fileName),
		verify: oneOf(verifications, 'verify', fields, fileName),
		requires: (fields.get('requires') ?? '').split(/[\s,]+/).filter(Boolean),
		codeStartsAt: match[0].split('\n').length,
	};
}

function oneOf<const T extends string>(
	accepted: readonly T[],
	field: string,
	fields: Map<string, string>,
	fileName: string,
): T {
	const received = fields.get(field);
	if (accepted.includes(received as T)) return received as T;
	throw new ExampleError(
		`${fileName}: Expected "${field}:" with one of ${accepted.join(', ')} in the header, ` +
			`received ${received === undefined ? 'no such line' : JSON.stringify(received)}.`,
	);
}
