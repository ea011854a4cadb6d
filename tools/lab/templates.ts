import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { escapeIdentifier } from 'pg';
import { administer, databaseUrl, dropDatabase } from '../services/postgresql.ts';
import { labEnvironment, labFolder, labPython } from './environment.ts';

const run = promisify(execFile);
const prefix = 'pakka_template_';
/** Any number of our own: two processes that want the same template take turns. */
const lockKey = 72_552;

/**
 * The database with the lab's schema and that many loads, made when it is not there yet. It stays until the
 * lab's models or factories change, because a million rows take longer to make than to copy.
 * @throws {ServiceError} when PostgreSQL does not answer
 */
export async function ensureTemplate(rows: number): Promise<string> {
	const version = await schemaVersion();
	const name = `${prefix}${version}_${rows}`;
	return administer(async (client) => {
		await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
		const known = await client.query<{ datname: string }>(
			'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
			[prefix],
		);
		const names = known.rows.map(({ datname }) => datname);
		if (names.includes(name)) return name;
		for (const outdated of names.filter((it) => !it.startsWith(`${prefix}${version}_`))) await dropDatabase(outdated);
		await build(`${name}_unfinished`, rows);
		await client.query(`ALTER DATABASE ${escapeIdentifier(`${name}_unfinished`)} RENAME TO ${escapeIdentifier(name)}`);
		return name;
	});
}

/** Removes every template of the lab. */
export const dropTemplates = () =>
	administer(async (client) => {
		const { rows } = await client.query<{ datname: string }>(
			'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
			[prefix],
		);
		for (const { datname } of rows) await dropDatabase(datname);
		return rows.length;
	});

async function build(name: string, rows: number): Promise<void> {
	await dropDatabase(name);
	await administer((client) => client.query(`CREATE DATABASE ${escapeIdentifier(name)}`));
	const manage = (...args: string[]) =>
		run(labPython, [join(labFolder, 'manage.py'), ...args], {
			env: { ...process.env, ...labEnvironment(), DATABASE_URL: databaseUrl(name) },
		});
	await manage('migrate', '--verbosity', '0');
	if (rows > 0) await manage('make_rows', String(rows));
}

/** Changes when a migration or the making of rows changes. */
async function schemaVersion(): Promise<string> {
	const files: string[] = [];
	for await (const file of glob(`${labFolder}/freight/{*/migrations,factories}/**/*.py`)) files.push(file);
	const hash = createHash('sha256');
	for (const file of files.sort()) hash.update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}
