import { Client, escapeIdentifier } from 'pg';
import { isOrphaned, ownedName } from './owner.ts';
import { type Lease, noAnswer, type Service, serviceUrl } from './service.ts';

const usual = 'postgresql://postgres@127.0.0.1:5432/freight';

/** The address of a database beside the one that `DATABASE_URL` names. */
export function databaseUrl(name: string): string {
	const url = serviceUrl('DATABASE_URL', usual);
	url.pathname = `/${name}`;
	return url.href;
}

/**
 * Runs work on a connection to the maintenance database.
 * @throws {ServiceError} when the server does not answer
 */
export async function administer<T>(work: (client: Client) => Promise<T>): Promise<T> {
	const client = new Client({ connectionString: databaseUrl('postgres') });
	client.on('error', () => {}); // the query that the broken connection was for rejects too, and says more
	try {
		await client.connect();
		return await work(client);
	} catch (error) {
		throw isConnectionError(error) ? noAnswer('PostgreSQL', serviceUrl('DATABASE_URL', usual), error) : error;
	} finally {
		await client.end().catch(() => {}); // already broken
	}
}

/** An error of PostgreSQL itself has a SQLSTATE of five characters; classes 57 and 08 mean that it goes away. */
function isConnectionError(error: unknown): boolean {
	const code = (error as { code?: string }).code ?? '';
	return !/^[0-9A-Z]{5}$/.test(code) || code.startsWith('57') || code.startsWith('08');
}

/** Removes a database, even one that still has connections. */
export const dropDatabase = (name: string) =>
	administer((client) => client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`));

/** How a database for a run is made. */
export interface Making {
	/** The database to copy; without one the new database is empty. */
	template?: string;
	/** The template is too large to be copied through the write-ahead log. */
	large?: boolean;
	/** Make the database that Django's test runner puts beside the one in `DATABASE_URL`: it finds it ready. */
	forTests?: boolean;
}

/**
 * A database for one run.
 * @throws {ServiceError} when the server does not answer
 */
export async function leaseDatabase({ template, large = false, forTests = false }: Making = {}): Promise<Lease> {
	const name = ownedName();
	const made = forTests ? `test_${name}` : name;
	const copy = template ? ` TEMPLATE ${escapeIdentifier(template)}${large ? ' STRATEGY file_copy' : ''}` : '';
	await administer((client) => client.query(`CREATE DATABASE ${escapeIdentifier(made)}${copy}`));
	return {
		env: { DATABASE_URL: databaseUrl(name) },
		release: async () => void (await dropDatabase(made)),
	};
}

/** PostgreSQL 15 or later, with a database of its own for each run. */
export const postgresql: Service = {
	name: 'postgresql',
	identify: () =>
		administer(async (client) => {
			const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
			return { PostgreSQL: rows[0]?.server_version.split(' ')[0] ?? 'unknown' };
		}),
	lease: () => leaseDatabase(),
	sweep: () =>
		administer(async (client) => {
			const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
			for (const { datname } of rows) if (isOrphaned(datname)) await dropDatabase(datname);
		}),
};
