// Runs one SQL file in PGlite, statement by statement, and prints what psql would print.
// A statement that is meant to fail has the comment `-- expect: error` in front of it.
import { readFileSync, writeSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { splitStatements } from '../sql.ts';
import { formatResult } from './sql-output.ts';

const file = process.argv[2];
if (!file) throw new Error('Expected the path of a SQL file.');

const print = (line: string) => writeSync(1, `${line}\n`);
const statements = await splitStatements(readFileSync(file, 'utf8'));
const db = await PGlite.create();
db.onNotification((channel, payload) => print(`NOTIFY ${channel}: ${payload}`));

/** For every type a parser that parses nothing: cells are shown as PostgreSQL writes them. */
const types = await db.query<{ oid: number }>('SELECT oid::int FROM pg_type');
const parsers = Object.fromEntries(types.rows.map(({ oid }) => [oid, (text: string) => text]));

const started = performance.now();
for (const statement of statements) {
	const expectsError = /^\s*--\s*expect:\s*error\s*$/m.test(statement);
	try {
		const results = await db.exec(statement, {
			rowMode: 'array',
			parsers,
			onNotice: (notice) => print(`${notice.severity}:  ${notice.message}`),
		});
		for (const { fields, rows, affectedRows } of results) {
			const cells = rows as unknown as (string | null)[][];
			print(formatResult({ fields, rows: cells, affected: affectedRows }, statement));
		}
		if (expectsError) throw new Error('Expected this statement to fail, and it did not.');
	} catch (error) {
		print(`ERROR:  ${error instanceof Error ? error.message : String(error)}`);
		if (!expectsError) {
			process.exitCode = 1;
			break;
		}
	}
}
process.send?.({ ms: performance.now() - started });
process.disconnect?.();
await db.close();
