import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from 'pyodide';
import type { Probe } from './runtime.ts';

const pyodideFolder = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));

/** CPython in WebAssembly, from npm: always there. */
export const probePyodide: Probe = async () => {
	const lock = JSON.parse(readFileSync(join(pyodideFolder, 'pyodide-lock.json'), 'utf8')) as {
		info: { python: string };
	};
	return {
		command: process.execPath,
		args: (file) => [fileURLToPath(new URL('./pyodide-child.ts', import.meta.url)), file],
		env: {},
		on: { CPython: lock.info.python, Pyodide: version },
	};
};
