import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ExampleFile, findExamples } from '../../../tools/examples/files.ts';
import { inPool } from '../../../tools/examples/pool.ts';
import { recordExample } from '../../../tools/examples/record.ts';
import { runExample } from '../../../tools/examples/run.ts';
import { splitStatements } from '../../../tools/examples/sql.ts';
import { firstDifference, verifyExample } from '../../../tools/examples/verify.ts';
import { compareVersions } from '../../../tools/python.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pakka-test-'));
	cpSync('tests/fixtures/examples', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function example(name: string): Promise<ExampleFile> {
	const [found] = await findExamples([join(folder, 'topic/examples', name)]);
	if (!found) throw new Error(`no fixture ${name}`);
	return found;
}

const reasonOf = (outcome: Awaited<ReturnType<typeof verifyExample>>) =>
	'reason' in outcome ? outcome.reason.replaceAll(folder, '') : outcome.type;

describe('recording an example', () => {
	it('writes the output and a receipt that verifies', async () => {
		expect(await recordExample(await example('sound.py'))).toMatchObject({ type: 'passed' });
		const recorded = await example('sound.py');
		expect(recorded.output).toBe('2 legs\n');
		expect(Object.keys(recorded.receipt?.on ?? {})).toEqual(['CPython', 'Pyodide']);
		expect(await verifyExample(recorded)).toMatchObject({ type: 'passed' });
	});

	it('prints SQL as psql would, errors that were expected included', async () => {
		expect(await recordExample(await example('bids.sql'))).toMatchObject({ type: 'passed' });
		expect((await example('bids.sql')).output).toMatchInlineSnapshot(`
			"CREATE TABLE
			INSERT 0 2
			ERROR:  new row for relation "bids" violates check constraint "bids_amount_check"
			 carrier | amount
			---------+--------
			 Ravi    |    850
			(1 row)
			"
		`);
	});

	it('refuses a program that ends with an error', async () => {
		expect(reasonOf(await recordExample(await example('falls_over.py')))).toContain('ended with status 1');
	});

	it('refuses what ruff refuses, without running it', async () => {
		expect(reasonOf(await recordExample(await example('unused_import.py')))).toBe(
			'unused_import.py:7: F401 `os` imported but unused',
		);
	});

	it('skips, by name, what this machine cannot run', async () => {
		const outcome = await recordExample(await example('needs_future.py'));
		expect(outcome.type).toBe('skipped');
		expect(reasonOf(outcome)).toMatch(/^needs Python (3\.15, found \d|3\.11 or later, found none)/);
	});
});

describe('verifying an example', () => {
	it('refuses one that was never recorded', async () => {
		expect(reasonOf(await verifyExample(await example('sound.py')))).toBe(
			'has never been recorded. Run: npm run examples:record -- /topic/examples/sound.py',
		);
	});

	it('notices a source that changed after the recording', async () => {
		await recordExample(await example('sound.py'));
		const path = join(folder, 'topic/examples/sound.py');
		writeFileSync(path, readFileSync(path, 'utf8').replace('"Multan", ', ''));
		expect(reasonOf(await verifyExample(await example('sound.py')))).toBe(
			'the source changed after the recording. Run: npm run examples:record -- /topic/examples/sound.py',
		);
	});

	it('notices an output that was written by hand', async () => {
		await recordExample(await example('sound.py'));
		writeFileSync(join(folder, 'topic/examples/sound.out'), '3 legs\n');
		expect(reasonOf(await verifyExample(await example('sound.py')))).toBe(
			'the output was changed by hand. Run: npm run examples:record -- /topic/examples/sound.py',
		);
	});
});

describe('running an example', () => {
	it('does not let it see that it runs on a CI server, where some tools print more', async () => {
		vi.stubEnv('CI', 'true');
		const shell = { command: 'sh', args: () => ['-c', 'printenv CI || echo unset'], env: {}, on: {} };
		expect((await runExample(await example('sound.py'), shell)).output).toBe('unset\n');
		vi.unstubAllEnvs();
	});
});

describe('firstDifference', () => {
	it('names the line, what was expected and what came', () => {
		expect(firstDifference('a\nb\n', 'a\nc\n')).toBe(
			'prints something else than the record, line 2: expected "b", received "c".',
		);
	});

	it('notices output that goes on', () => {
		expect(firstDifference('a', 'a\nb')).toBe(
			'prints something else than the record, line 2: expected no more lines, received "b".',
		);
	});
});

describe('findExamples', () => {
	it('says where it looked when nothing is there', async () => {
		await expect(findExamples(['no/such'])).rejects.toThrow(
			'Nothing is at "no/such", nor at "content/phases/no/such".',
		);
	});
});

describe('compareVersions', () => {
	it.each([
		['3.14.2', '3.14', 0],
		['3.9.1', '3.11', -2],
		['3.14.10', '3.14.9', 1],
	])('compares %s with %s', (a, b, expected) => {
		expect(compareVersions(a, b)).toBe(expected);
	});
});

describe('splitStatements', () => {
	it('splits with the parser of PostgreSQL, not at semicolons', async () => {
		const statements = await splitStatements("SELECT ';'; DO $$ BEGIN PERFORM 1; END $$;");
		expect(statements.map((it) => it.trim())).toEqual(["SELECT ';'", 'DO $$ BEGIN PERFORM 1; END $$']);
	});

	it('passes on what the parser says about a mistake', async () => {
		await expect(splitStatements('SELEC 1')).rejects.toThrow('syntax error at or near "SELEC"');
	});
});

describe('inPool', () => {
	it('never runs more than its workers, and keeps the order', async () => {
		let running = 0;
		let most = 0;
		const results = await inPool([3, 1, 2, 0], 2, async (n) => {
			running += 1;
			most = Math.max(most, running);
			for (let turn = 0; turn < n; turn += 1) await Promise.resolve();
			running -= 1;
			return n * 10;
		});
		expect(results).toEqual([30, 10, 20, 0]);
		expect(most).toBe(2);
	});
});
