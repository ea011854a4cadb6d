// npm run examples [-- paths] [--all]       runs examples and compares them with their records
// npm run examples:record -- paths          runs examples and writes their records
import { parseArgs } from 'node:util';
import { sha256 } from '../../src/handbook/digest.ts';
import { VerifiedCache } from './cache.ts';
import { type ExampleFile, findExamples } from './files.ts';
import { inPool } from './pool.ts';
import { recordExample } from './record.ts';
import { type Outcome, verifyExample } from './verify.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { all: { type: 'boolean', default: false }, record: { type: 'boolean', default: false } },
});

if (values.record && positionals.length === 0) {
	throw new Error('Say what to record: npm run examples:record -- 01-python-internals/gil');
}

const examples = await findExamples(positionals);
const cache = new VerifiedCache();
const unchanged = values.all || values.record ? [] : await keepVerified(examples);
const pending = examples.filter((example) => !unchanged.includes(example));

let finished = 0;
const measuring = pending.filter(mayMeasure);
const outcomes = [
	...(await inPool(
		pending.filter((example) => !mayMeasure(example)),
		2,
		run,
	)),
	...(await inPool(measuring, 1, run)),
];
cache.save();
summarize(outcomes);

/** What asserts times or memory on the machine itself runs alone, or its neighbours would be measured too. */
function mayMeasure({ header }: ExampleFile): boolean {
	return header.verify === 'asserts' && header.runtime !== 'pyodide' && header.runtime !== 'pglite';
}

async function run(example: ExampleFile): Promise<Outcome> {
	const outcome = await (values.record ? recordExample(example) : verifyExample(example));
	finished += 1;
	console.log(describe(outcome));
	if (finished % 20 === 0) console.log(`... ${finished} of ${pending.length}`);
	if (outcome.type === 'passed' && !values.record) cache.add(example);
	return outcome;
}

/** Examples that passed before and have not changed since. A hand-edited file must not hide behind its receipt. */
async function keepVerified(all: ExampleFile[]): Promise<ExampleFile[]> {
	const fresh = await Promise.all(
		all.map(
			async (it) =>
				cache.has(it) &&
				it.receipt?.source === (await sha256(it.source)) &&
				it.receipt.output === (await sha256(it.output ?? '')),
		),
	);
	return all.filter((_, index) => fresh[index]);
}

function describe(outcome: Outcome): string {
	const { example } = outcome;
	const where = `${example.path} (${example.header.runtime})`;
	switch (outcome.type) {
		case 'passed':
			return `${values.record ? 'recorded' : 'ok'}      ${where} ${outcome.ms} ms`;
		case 'skipped':
			return `skipped ${where}: ${outcome.reason}`;
		case 'failed':
			return `FAILED  ${where}: ${outcome.reason}`;
	}
}

function summarize(results: Outcome[]): void {
	const count = (type: Outcome['type']) => results.filter((it) => it.type === type).length;
	const skipped = results.filter((it) => it.type === 'skipped');
	if (skipped.length > 0) console.log(`\nNot run on this machine:\n${skippedByReason(skipped).join('\n')}`);
	if (unchanged.length > 0) console.log(`\n${unchanged.length} unchanged since they last passed (--all runs them too)`);
	console.log(`\nExamples: ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
	if (count('failed') > 0) process.exitCode = 1;
}

/** `  lab: 57 examples, PostgreSQL does not answer at 127.0.0.1:5432 (ECONNREFUSED)`, a line for each runtime and reason. */
function skippedByReason(skipped: Extract<Outcome, { type: 'skipped' }>[]): string[] {
	const groups = Map.groupBy(skipped, ({ example, reason }) => `${example.header.runtime}\t${reason}`);
	return [...groups].map(([key, { length }]) => {
		const [runtime, reason] = key.split('\t');
		return `  ${runtime}: ${length} ${length === 1 ? 'example' : 'examples'}, ${reason}`;
	});
}
