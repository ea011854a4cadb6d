import { sha256 } from '../../src/handbook/digest.ts';
import { type ExampleFile, writeRecord } from './files.ts';
import { lintExample } from './lint.ts';
import { runExample } from './run.ts';
import { probes } from './runtimes/index.ts';
import { isReady } from './runtimes/runtime.ts';
import type { Outcome } from './verify.ts';

/**
 * Runs an example and writes what it printed, with a receipt. An `exact` example runs twice and must print
 * the same both times, or its next verification would fail.
 */
export async function recordExample(example: ExampleFile): Promise<Outcome> {
	const failed = (reason: string): Outcome => ({ type: 'failed', example, reason });
	const { header, name, source } = example;

	const findings = await lintExample(source, name, header);
	if (findings.length > 0) return failed(findings.join('\n'));
	const runtime = await probes[header.runtime](header, source);
	if (!isReady(runtime)) return { type: 'skipped', example, reason: runtime.lacks };

	const run = await runExample(example, runtime);
	if (run.failure) return failed(`${run.failure}\n${run.output}`);
	if (run.output === '') return failed('printed nothing. An example must show something.');
	if (header.verify === 'exact') {
		const again = await runExample(example, runtime);
		if (again.output !== run.output) {
			return failed('printed something else the second time. Say "verify: asserts" and assert what the text claims.');
		}
	}
	writeRecord(example, run.output, {
		ran: new Date().toISOString().slice(0, 10),
		ms: run.ms,
		on: runtime.on,
		source: await sha256(source),
		output: await sha256(run.output),
	});
	return { type: 'passed', example, ms: run.ms };
}
