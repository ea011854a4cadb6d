import type { ExampleHeader, ServiceName } from '../../../src/handbook/example.ts';
import { ensureTemplate } from '../../lab/templates.ts';
import { servers } from '../../services/index.ts';
import { leaseDatabase } from '../../services/postgresql.ts';
import { type Lease, type Service, ServiceError } from '../../services/service.ts';
import type { Lacking } from './runtime.ts';

const identities = new Map<ServiceName, Promise<Record<string, string> | ServiceError>>();

/** Asks a server once who it is, after removing what killed runs have left on it. */
function identifyOnce(service: Service): Promise<Record<string, string> | ServiceError> {
	const known = identities.get(service.name) ?? sweepAndIdentify(service);
	identities.set(service.name, known);
	return known;
}

async function sweepAndIdentify(service: Service): Promise<Record<string, string> | ServiceError> {
	try {
		const identity = await service.identify();
		await service.sweep();
		return identity;
	} catch (error) {
		if (error instanceof ServiceError) return error;
		throw error;
	}
}

/**
 * Asks the servers that an example needs, and adds their versions to `on`.
 * @returns the first that does not answer, or `undefined`
 */
export async function checkServers(names: ServiceName[], on: Record<string, string>): Promise<Lacking | undefined> {
	for (const name of names) {
		const identity = await identifyOnce(servers[name]);
		if (identity instanceof ServiceError) return { lacks: identity.message };
		Object.assign(on, identity);
	}
	return undefined;
}

/** From here on a template is too large to be copied through the write-ahead log. */
const largeRows = 100_000;

/** A database with the lab's schema and as many rows as the header says. */
export async function leaseLabDatabase({ rows, runtime }: ExampleHeader): Promise<Lease> {
	return leaseDatabase({
		template: await ensureTemplate(rows),
		large: rows >= largeRows,
		forTests: runtime === 'pytest',
	});
}

/**
 * Makes a place on each server that an example of the lab needs. When one fails, the others are given back.
 * @throws {ServiceError} when a server does not answer any more
 */
export async function leaseServers(header: ExampleHeader): Promise<Lease[]> {
	const leases: Lease[] = [];
	try {
		for (const name of header.services) {
			leases.push(await (name === 'postgresql' ? leaseLabDatabase(header) : servers[name].lease()));
		}
		return leases;
	} catch (error) {
		await releaseAll(leases);
		throw error;
	}
}

/** Gives every place back, also when one of the servers has gone; what is left there the next sweep removes. */
export async function releaseAll(leases: Lease[]): Promise<PromiseRejectedResult[]> {
	const results = await Promise.allSettled(leases.map((lease) => lease.release()));
	return results.filter((it) => it.status === 'rejected');
}
