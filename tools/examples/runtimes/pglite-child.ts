// Runs one SQL file in PGlite, statement by statement, and prints what psql would print.
// A statement that is meant to fail has the comment `-- expect: error` in front of it.
import { readFileSync, writeSync } from 'node:fs';
import { PGlite, protocol } from '@electric-sql/pglite';
import { splitStatements } from '../sql.ts';
import { formatResult, type SqlResult } from './sql-output.ts';

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
		print(formatResult(await send(statement)));
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

/** Sends a statement through the protocol itself, so that cells and tag arrive as PostgreSQL writes them. */
async function send(statement: string): Promise<SqlResult> {
	const result: SqlResult = { fields: [], rows: [], tag: '' };
	const { messages } = await db.execProtocol(protocol.serialize.query(statement), {
		onNotice: ({ severity, message }) => print(`${severity}:  ${message}`),
	});
	for (const message of messages) {
		if (message instanceof protocol.messages.RowDescriptionMessage) result.fields = message.fields;
		else if (message instanceof protocol.messages.DataRowMessage) result.rows.push(message.fields);
		else if (message instanceof protocol.messages.CommandCompleteMessage) result.tag = message.text;
	}
	return result;
}
