// Runs one SQL file in PGlite, statement by statement, and prints what psql would print.
// A statement that is meant to fail has the comment `-- expect: error` in front of it.
import { readFileSync, writeSync } from 'node:fs';
import { PGlite, type Results } from '@electric-sql/pglite';
import { splitStatements } from '../sql.ts';

const file = process.argv[2];
if (!file) throw new Error('Expected the path of a SQL file.');

const print = (line: string) => writeSync(1, `${line}\n`);
const statements = await splitStatements(readFileSync(file, 'utf8'));
const db = await PGlite.create();
db.onNotification((channel, payload) => print(`NOTIFY ${channel}: ${payload}`));

const started = performance.now();
for (const statement of statements) {
	const expectsError = /^\s*--\s*expect:\s*error\s*$/m.test(statement);
	try {
		const results = await db.exec(statement, { onNotice: (notice) => print(`NOTICE:  ${notice.message}`) });
		for (const result of results) print(formatResult(result, statement));
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

function formatResult({ fields, rows, affectedRows }: Results, statement: string): string {
	if (fields.length === 0) {
		const [verb = '', object = ''] = stripComments(statement).trim().toUpperCase().split(/\s+/);
		const counted = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(verb);
		if (counted) return `${verb}${verb === 'INSERT' ? ' 0' : ''} ${affectedRows ?? 0}`;
		return ['CREATE', 'ALTER', 'DROP'].includes(verb) ? `${verb} ${object}` : verb.replace(/;$/, '');
	}
	const names = fields.map(({ name }) => name);
	const cells = rows.map((row) => names.map((name) => formatCell((row as Record<string, unknown>)[name])));
	const widths = names.map((name, i) => Math.max(name.length, ...cells.map((row) => row[i]?.length ?? 0)));
	const numeric = names.map((_, i) => cells.length > 0 && cells.every((row) => /^-?[\d.]*$/.test(row[i] ?? '')));
	const line = (row: string[]) =>
		` ${row.map((cell, i) => (numeric[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')}`.trimEnd();
	const heading = ` ${names.map((name, i) => name.padStart((name.length + (widths[i] ?? 0)) >> 1).padEnd(widths[i] ?? 0)).join(' | ')}`;
	const rule = widths.map((width) => '-'.repeat(width + 2)).join('+');
	const count = `(${rows.length} row${rows.length === 1 ? '' : 's'})`;
	return [heading.trimEnd(), rule, ...cells.map(line), count, ''].join('\n');
}

function formatCell(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'boolean') return value ? 't' : 'f';
	if (value instanceof Date)
		return value
			.toISOString()
			.replace('T', ' ')
			.replace(/\.?0*Z$/, '+00');
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function stripComments(sql: string): string {
	return sql.replace(/--.*$/gm, '');
}
