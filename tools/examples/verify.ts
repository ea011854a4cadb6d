import { sha256 } from '../../src/handbook/digest.ts';
import type { ExampleFile } from './files.ts';
import { lintExample } from './lint.ts';
import { runExample } from './run.ts';
import { probes } from './runtimes/index.ts';
import { isReady } from './runtimes/runtime.ts';

/** What came of one example. */
export type Outcome =
	| { type: 'passed'; example: ExampleFile; ms: number }
	| { type: 'skipped'; example: ExampleFile; reason: string }
	| { type: 'failed'; example: ExampleFile; reason: string };

/** Compares an example with its receipt, lints it, runs it, and compares what it prints with the record. */
export async function verifyExample(example: ExampleFile): Promise<Outcome> {
	const failed = (reason: string): Outcome => ({ type: 'failed', example, reason });
	const remedy = `Run: npm run examples:record -- ${example.path}`;
	const { header, output, receipt, source } = example;

	const findings = await lintExample(source, example.name, header);
	if (findings.length > 0) return failed(findings.join('\n'));
	if (output === undefined || !receipt) return failed(`has never been recorded. ${remedy}`);
	if (receipt.source !== (await sha256(source))) return failed(`the source changed after the recording. ${remedy}`);
	if (receipt.output !== (await sha256(output))) return failed(`the output was changed by hand. ${remedy}`);

	const runtime = await probes[header.runtime](header, source);
	if (!isReady(runtime)) return { type: 'skipped', example, reason: runtime.lacks };
	const run = await runExample(example, runtime);
	if (run.failure) return failed(`${run.failure}\n${run.output}`);
	if (header.verify === 'exact' && run.output !== output) return failed(firstDifference(output, run.output));
	return { type: 'passed', example, ms: run.ms };
}

/** `line 3: expected "a", received "b"`, for the first line in which two outputs differ. */
export function firstDifference(expected: string, received: string): string {
	const left = expected.split('\n');
	const right = received.split('\n');
	const at = left.findIndex((line, i) => line !== right[i]);
	const line = at < 0 ? left.length : at;
	return `prints something else than the record, line ${line + 1}: expected ${quote(left[line])}, received ${quote(right[line])}.`;
}

const quote = (line: string | undefined) => (line === undefined ? 'no more lines' : JSON.stringify(line));
