import { createClient, type RedisClientType } from '@redis/client';
import { isOrphaned, ownedName } from './owner.ts';
import { type Lease, noAnswer, type Service, ServiceError, serviceUrl } from './service.ts';

const usual = 'redis://127.0.0.1:6379/0';
/** Redis numbers its databases; 0 stays with whoever uses the server, and keeps our notes of what is taken. */
const numbers = Array.from({ length: 15 }, (_, index) => index + 1);
const noteOf = (number: number) => `pakka:database:${number}`;

async function withRedis<T>(number: number, work: (client: RedisClientType) => Promise<T>): Promise<T> {
	const url = databaseUrl(number);
	const client: RedisClientType = createClient({ url: url.href, socket: { reconnectStrategy: false } });
	client.on('error', () => {}); // connect() and the commands reject with the same error
	try {
		await client.connect();
		return await work(client);
	} catch (error) {
		throw error instanceof ServiceError ? error : noAnswer('Redis', url, error);
	} finally {
		client.destroy();
	}
}

function databaseUrl(number: number): URL {
	const url = serviceUrl('REDIS_URL', usual);
	url.pathname = `/${number}`;
	return url;
}

const sizeOf = (number: number) => withRedis(number, (client) => client.dbSize());

async function lease(): Promise<Lease> {
	const owner = ownedName();
	for (const number of numbers) {
		if ((await sizeOf(number)) > 0) continue; // somebody's data
		const note = await withRedis(0, (client) => client.set(noteOf(number), owner, { condition: 'NX' }));
		if (note === null) continue;
		return { env: { REDIS_URL: databaseUrl(number).href }, release: () => giveBack(number) };
	}
	throw new ServiceError('Redis has no empty database left among 1 to 15; empty one of them with FLUSHDB');
}

async function giveBack(number: number): Promise<void> {
	await withRedis(number, (client) => client.flushDb());
	await withRedis(0, (client) => client.del(noteOf(number)));
}

/** Redis, with an empty numbered database for each run. */
export const redis: Service = {
	name: 'redis',
	identify: () =>
		withRedis(0, async (client) => ({
			Redis: /redis_version:(\S+)/.exec(await client.info('server'))?.[1] ?? 'unknown',
		})),
	lease,
	sweep: async () => {
		for (const number of numbers) {
			const owner = await withRedis(0, (client) => client.get(noteOf(number)));
			if (owner !== null && isOrphaned(owner)) await giveBack(number);
		}
	},
};
