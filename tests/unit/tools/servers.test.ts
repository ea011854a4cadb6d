import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ExampleFile, findExamples } from '../../../tools/examples/files.ts';
import { recordExample } from '../../../tools/examples/record.ts';
import { runExample } from '../../../tools/examples/run.ts';
import { probes } from '../../../tools/examples/runtimes/index.ts';
import { isReady } from '../../../tools/examples/runtimes/runtime.ts';
import { administer, leaseDatabase, postgresql } from '../../../tools/services/postgresql.ts';
import { redis } from '../../../tools/services/redis.ts';

const hasServers = await Promise.all([postgresql.identify(), redis.identify()]).then(
	() => true,
	() => false,
);

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pakka-test-'));
	cpSync('tests/fixtures/servers', folder, { recursive: true });
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

async function example(name: string): Promise<ExampleFile> {
	const [found] = await findExamples([join(folder, 'examples', name)]);
	if (!found) throw new Error(`no fixture ${name}`);
	return found;
}

/** Databases of this process that are still there. */
const databasesLeft = () =>
	administer(async (client) => {
		const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
			`pakka_run_%_${process.pid}_%`,
		]);
		return rows.map(({ datname }) => datname);
	});

describe.skipIf(!hasServers)('an SQL example with several sessions', () => {
	it('shows who waits for whom, and what each session gets', async () => {
		expect(await recordExample(await example('two_sessions.sql'))).toMatchObject({ type: 'passed' });
		expect((await example('two_sessions.sql')).output).toMatchInlineSnapshot(`
			"session 1> CREATE TABLE loads (id int PRIMARY KEY, bids int NOT NULL);
			CREATE TABLE
			session 1> INSERT INTO loads VALUES (1, 0);
			INSERT 0 1
			session 1> BEGIN;
			BEGIN
			session 1> UPDATE loads SET bids = bids + 1 WHERE id = 1;
			UPDATE 1
			session 2> UPDATE loads SET bids = bids + 1 WHERE id = 1;
			           … waits for session 1
			session 1> COMMIT;
			COMMIT
			session 2 goes on:
			UPDATE 1
			session 1> SELECT bids FROM loads;
			 bids
			------
			    2
			(1 row)
			"
		`);
		expect(await databasesLeft()).toEqual([]);
	});

	it('refuses a wait that does not happen', async () => {
		const outcome = await recordExample(await example('unannounced_wait.sql'));
		expect('reason' in outcome && outcome.reason).toContain(
			'Expected this statement to wait for a lock, and it did not.',
		);
	});
});

describe.skipIf(!hasServers)('a server that stops in the middle of a run', () => {
	it('fails the example in clear words, and what it left is removed when the server is back', async () => {
		const address = new URL(process.env['DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/freight');
		const line = await Line.open(address.hostname, Number(address.port || 5432));
		const cutAddress = new URL(address);
		cutAddress.host = `127.0.0.1:${line.port}`;
		vi.stubEnv('DATABASE_URL', cutAddress.href);
		const gone =
			`PostgreSQL does not answer at ${cutAddress.host} (ECONNREFUSED) any more. ` +
			'Start it and run the examples again: what this run has left there is removed first.';

		const sleeper = await example('sleeps.sql');
		const runtime = await probes.psql(sleeper.header, sleeper.source);
		if (!isReady(runtime)) throw new Error(runtime.lacks);
		const running = runExample(sleeper, runtime);
		await vi.waitFor(async () => expect(line.connections).toBeGreaterThan(1), 10_000);
		line.cut();
		const run = await running;
		expect(run.failure).toBe(gone);
		expect(run.output).toMatch(/connection|ECONNRESET/i);
		expect((await runExample(sleeper, runtime)).failure).toBe(gone);

		vi.stubEnv('DATABASE_URL', address.href);
		const [left] = await databasesLeft();
		expect(left).toBeDefined();
		await administer((client) => client.query(`DROP DATABASE "${left}" WITH (FORCE)`));
	}, 30_000);
});

describe.skipIf(!hasServers)('a place on a server', () => {
	it('is gone when it is given back', async () => {
		const lease = await leaseDatabase();
		expect(await databasesLeft()).toHaveLength(1);
		await lease.release();
		expect(await databasesLeft()).toEqual([]);
	});

	it('is never shared', async () => {
		const leases = await Promise.all([redis.lease(), redis.lease()]);
		expect(new Set(leases.map(({ env }) => env['REDIS_URL'])).size).toBe(2);
		await Promise.all(leases.map((lease) => lease.release()));
	});
});

/** A wire to a server that a test can cut. */
class Line {
	readonly #server: Server;
	readonly #sockets = new Set<Socket>();

	private constructor(server: Server) {
		this.#server = server;
	}

	static async open(host: string, port: number): Promise<Line> {
		const server = createServer();
		const line = new Line(server);
		server.on('connection', (near) => {
			const far = connect({ host, port });
			for (const socket of [near, far]) {
				line.#sockets.add(socket);
				socket.on('error', () => {}).on('close', () => line.#sockets.delete(socket));
			}
			near.pipe(far).pipe(near);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return line;
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	/** How many clients are connected at this moment. */
	get connections(): number {
		return this.#sockets.size / 2;
	}

	cut(): void {
		this.#server.close();
		for (const socket of this.#sockets) socket.destroy();
	}
}
