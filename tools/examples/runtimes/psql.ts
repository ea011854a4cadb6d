import { fileURLToPath } from 'node:url';
import { findLab } from '../../lab/environment.ts';
import { postgresql } from '../../services/postgresql.ts';
import type { Probe } from './runtime.ts';
import { checkServers, leaseLabDatabase } from './servers.ts';

/** SQL in one or several sessions on a real PostgreSQL, in a database of its own: empty, or the lab's with its rows. */
export const probePsql: Probe = async (header) => {
	if (header.rows > 0) {
		const lab = await findLab();
		if ('lacks' in lab) return lab;
	}
	const on: Record<string, string> = {};
	const lacking = await checkServers(['postgresql'], on);
	if (lacking) return lacking;
	return {
		command: process.execPath,
		args: (file) => [fileURLToPath(new URL('./psql-child.ts', import.meta.url)), file],
		env: {},
		on,
		lease: async () => [await (header.rows > 0 ? leaseLabDatabase(header) : postgresql.lease())],
	};
};
