// Runs one SQL file on a real PostgreSQL: `DATABASE_URL=… node psql-child.ts example.sql`.
// See psql-script.ts for the comments that direct several sessions.
import { readFileSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { parseScript, type ScriptStatement } from './psql-script.ts';
import { formatResult } from './sql-output.ts';

const file = process.argv[2];
if (!file) throw new Error('Expected the path of a SQL file.');

/** A statement that waits for nobody may still need a moment; one that is blocked this long has no way out. */
const hopelessMs = 15_000;
const pollMs = 20;

/** For every type a parser that parses nothing: cells are shown as the server writes them. */
const asText = { getTypeParser: () => (text: string) => text };

const print = (line: string) => writeSync(1, `${line}\n`);

/** The end of a statement, as it is shown. */
interface Ending {
	text: string;
	failed: boolean;
}

/** A session and the statement that it waits with, if any. */
interface Session {
	number: number;
	client: pg.Client;
	pid: number;
	waiting: { statement: ScriptStatement; ending: Promise<Ending> } | undefined;
}

const { statements, numbered } = await parseScript(readFileSync(file, 'utf8'));
const observer = await connect('observer');
const sessions = new Map<number, Session>();

const started = performance.now();
try {
	for (const statement of statements) {
		await perform(statement);
		await collectReleased();
	}
	for (const { number, waiting } of sessions.values()) {
		if (waiting) throw new Error(`The script ends while session ${number} still waits.`);
	}
} catch (error) {
	print(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
process.send?.({ ms: performance.now() - started });
process.disconnect?.();
process.exit(); // open transactions end with their connections

async function perform(statement: ScriptStatement): Promise<void> {
	const session = await sessionOf(statement.session);
	if (session.waiting) throw new Error(`Session ${session.number} still waits and cannot send: ${statement.sql}`);
	if (numbered) print(`session ${session.number}> ${statement.sql.replaceAll('\n', '\n           ')};`);
	const ending = send(session, statement.sql);
	const blockers = await settledOrBlocked(session, ending, statement.waits);
	if (statement.waits) {
		if (blockers.length === 0) {
			print((await ending).text);
			throw new Error('Expected this statement to wait for a lock, and it did not.');
		}
		session.waiting = { statement, ending };
		print(`           … waits for ${blockers.map(nameOf).join(' and ')}`);
		return;
	}
	if (blockers.length > 0) {
		throw new Error(`This statement waits for ${blockers.map(nameOf).join(' and ')}. Is "-- expect: waits" missing?`);
	}
	show(statement, await ending);
}

/** Shows what waiting sessions got, once what they waited for is over. */
async function collectReleased(): Promise<void> {
	for (const session of sessions.values()) {
		if (!session.waiting) continue;
		const { statement, ending } = session.waiting;
		if ((await settledOrBlocked(session, ending, true)).length > 0) continue;
		session.waiting = undefined;
		print(`session ${session.number} goes on:`);
		show(statement, await ending);
	}
}

function show(statement: ScriptStatement, { text, failed }: Ending): void {
	print(text);
	if (failed && !statement.fails) throw new Error('This statement failed. Is "-- expect: error" missing?');
	if (!failed && statement.fails) throw new Error('Expected this statement to fail, and it did not.');
}

/**
 * Waits until a statement has ended or is blocked.
 * @param patient whether being blocked is expected, so that it counts at once
 * @returns process ids of the sessions that block it; none when it has ended
 */
async function settledOrBlocked(session: Session, ending: Promise<Ending>, patient: boolean): Promise<number[]> {
	let settled = false;
	ending.then(() => {
		settled = true;
	});
	let blockedSince: number | undefined;
	while (!settled) {
		await Promise.race([ending, sleep(pollMs)]);
		if (settled) break;
		const { rows } = await observer.query<{ pids: number[] }>('SELECT pg_blocking_pids($1) AS pids', [session.pid]);
		const pids = rows[0]?.pids ?? [];
		if (pids.length === 0) blockedSince = undefined;
		else blockedSince ??= performance.now();
		const blockedMs = blockedSince === undefined ? 0 : performance.now() - blockedSince;
		// Seen twice, because a lock may change hands between two statements of the same moment.
		if (blockedMs > (patient ? pollMs : hopelessMs)) return pids;
	}
	return [];
}

function nameOf(pid: number): string {
	const session = [...sessions.values()].find((it) => it.pid === pid);
	return session ? `session ${session.number}` : 'another process';
}

async function sessionOf(number: number): Promise<Session> {
	const known = sessions.get(number);
	if (known) return known;
	const client = await connect(`session ${number}`);
	client.on('notice', ({ severity, message }) => print(`${severity ?? 'NOTICE'}:  ${message}`));
	client.on('notification', ({ channel, payload }) => print(`NOTIFY ${channel}: ${payload}`));
	const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
	const session: Session = { number, client, pid: rows[0]?.pid ?? 0, waiting: undefined };
	sessions.set(number, session);
	return session;
}

async function connect(who: string): Promise<pg.Client> {
	const client = new pg.Client({ connectionString: process.env['DATABASE_URL'], application_name: 'pakka' });
	client.on('error', ({ message }) => print(`${who}: the server has ended the connection (${message})`));
	await client.connect();
	return client;
}

async function send({ client }: Session, sql: string): Promise<Ending> {
	let tag = '';
	const keepTag = (message: { text: string }) => {
		tag = message.text;
	};
	// The library takes the tag apart; psql shows it whole.
	client.connection.on('commandComplete', keepTag);
	try {
		const query = { text: sql, rowMode: 'array' as const, types: asText as never };
		const { fields, rows } = await client.query<(string | null)[]>(query);
		return { text: formatResult({ fields, rows, tag }), failed: false };
	} catch (error) {
		return { text: describe(error as pg.DatabaseError), failed: true };
	} finally {
		client.connection.off('commandComplete', keepTag);
	}
}

/** An error as psql prints it, with SQLSTATE as in its verbose mode. */
function describe({ message, code, detail, hint }: pg.DatabaseError): string {
	const lines = [`ERROR:  ${code ? `${code}: ` : ''}${message}`];
	if (detail) lines.push(`DETAIL:  ${detail}`);
	if (hint) lines.push(`HINT:  ${hint}`);
	return lines.join('\n');
}
