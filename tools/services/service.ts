import type { ServiceName } from '../../src/handbook/example.ts';

/** A place on a server that belongs to one run, and the way to give it back. */
export interface Lease {
	/** What tells the program where its place is: `{ DATABASE_URL: "…" }`. */
	env: Record<string, string>;
	/** Removes the place with everything in it. */
	release(): Promise<void>;
}

/** A server that examples talk to. */
export interface Service {
	name: ServiceName;
	/**
	 * Asks the server who it is.
	 * @returns product → version, for the receipt
	 * @throws {ServiceError} when nothing answers
	 */
	identify(): Promise<Record<string, string>>;
	/**
	 * Makes a place for one run.
	 * @throws {ServiceError} when the server does not answer
	 */
	lease(): Promise<Lease>;
	/** Removes the places of runs whose process has ended without giving them back. */
	sweep(): Promise<void>;
}

/** What keeps a server from serving, in words for whoever runs the examples. */
export class ServiceError extends Error {
	override name = 'ServiceError';
}

/** `PostgreSQL does not answer at 127.0.0.1:5432 (ECONNREFUSED)`. */
export function noAnswer(product: string, url: URL, cause: unknown): ServiceError {
	const code = (cause as NodeJS.ErrnoException | undefined)?.code;
	const reason = code ?? (cause instanceof Error ? cause.message : String(cause));
	return new ServiceError(`${product} does not answer at ${url.host} (${reason})`, { cause });
}

/**
 * The address of a server: the environment's, or the usual one on this machine.
 * @throws {ServiceError} when the variable holds no address
 */
export function serviceUrl(variable: string, usual: string): URL {
	const value = process.env[variable] ?? usual;
	if (URL.canParse(value)) return new URL(value);
	throw new ServiceError(`${variable} holds ${JSON.stringify(value)}; expected an address such as ${usual}`);
}
