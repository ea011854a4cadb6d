import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import type { Probe } from './runtime.ts';

const require = createRequire(import.meta.url);
let versions: Promise<Record<string, string>> | undefined;

/** PostgreSQL in WebAssembly, from npm: always there. */
export const probePglite: Probe = async () => {
	versions ??= readVersions();
	return {
		command: process.execPath,
		args: (file) => [fileURLToPath(new URL('./pglite-child.ts', import.meta.url)), file],
		env: {},
		on: await versions,
	};
};

async function readVersions(): Promise<Record<string, string>> {
	const db = await PGlite.create();
	const { rows } = await db.query<{ server_version: string }>('SHOW server_version');
	await db.close();
	const manifest = join(dirname(require.resolve('@electric-sql/pglite')), '../package.json');
	const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
	return { PostgreSQL: rows[0]?.server_version ?? 'unknown', PGlite: version };
}
