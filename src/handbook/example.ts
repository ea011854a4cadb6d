// Also sent to readers' browsers: no imports from Node or Astro.
import { z } from 'zod';

/** Where an example can run. */
export const runtimes = ['pyodide', 'pglite', 'cpython', 'psql', 'lab', 'pytest', 'shell'] as const;
export type Runtime = (typeof runtimes)[number];

/** Servers of which an example can ask for a place of its own. */
export const services = ['postgresql', 'redis', 'rabbitmq'] as const;
export type ServiceName = (typeof services)[number];

/** How many loads a database can be filled with; few sizes, because each one is a template that many examples share. */
export const filledSizes = [10_000, 100_000, 1_000_000] as const;

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
	/** Servers on which the example gets a place of its own. */
	services: ServiceName[];
	/** Loads that the lab's database holds when the example starts; 0 is an empty one. */
	rows: number;
	/** The status with which the program must end: not 0 where the failure is what the example shows. */
	exits: number;
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

const languages = { py: 'python', sql: 'sql', sh: 'bash' } as const;
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

/** How the header stands in each language, and how its lines begin. */
const headers = {
	python: { pattern: /^(?:#!.*\n)?"""(?<text>[\s\S]*?)"""\n*/, prefix: '', expected: 'a docstring' },
	sql: { pattern: /^(?<text>(?:--.*\n)+)\n*/, prefix: '--', expected: 'lines that begin with "--"' },
	bash: { pattern: /^(?:#!.*\n)?(?<text>(?:#.*\n)+)\n*/, prefix: '#', expected: 'lines that begin with "#"' },
} as const;

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
	const { pattern, prefix, expected } = headers[exampleLanguage(fileName) ?? 'python'];
	const match = pattern.exec(source);
	const text = match?.groups?.['text'];
	if (!match || text === undefined) {
		throw new ExampleError(`${fileName}:1: Expected ${expected} with title, runtime and verify.`);
	}
	const lines = text.split('\n').map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line).trim());
	const fields = new Map<string, string>();
	for (const line of lines) {
		const field = /^(runtime|verify|requires|services|rows|exits):\s*(.*)$/.exec(line);
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
		requires: wordsOf(fields.get('requires')),
		services: wordsOf(fields.get('services')).map((name) =>
			oneOf(services, 'services', new Map([['services', name]]), fileName),
		),
		rows: fields.has('rows') ? Number(oneOf(filledSizes.map(String), 'rows', fields, fileName)) : 0,
		exits: fields.has('exits') ? Number(oneOf(statuses, 'exits', fields, fileName)) : 0,
		codeStartsAt: match[0].split('\n').length,
	};
}

/** What tools such as pytest, ruff and mypy end with when they find something. */
const statuses = ['1', '2'] as const;

const wordsOf = (list = '') => list.split(/[\s,]+/).filter(Boolean);

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
