import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The oldest Python that the project's own programs run on. */
export const oldestPython = '3.11';

export interface Interpreter {
	command: string;
	version: string;
}

/** The newest CPython of this machine, at least {@link oldestPython}; `PYTHON` names another one to use instead. */
export async function findPython(): Promise<Interpreter | undefined> {
	const commands = process.env['PYTHON'] ? [process.env['PYTHON']] : candidates();
	const found = (await Promise.all(commands.map(identify))).filter((it) => it !== undefined);
	return found
		.filter(({ version }) => compareVersions(version, oldestPython) >= 0)
		.sort((a, b) => compareVersions(b.version, a.version))[0];
}

/**
 * The version of an installed package.
 * @returns `undefined` when that Python does not have it
 */
export async function packageVersion(command: string, name: string): Promise<string | undefined> {
	const program = 'import sys, importlib.metadata as m; print(m.version(sys.argv[1]))';
	return run(command, ['-c', program, name]).then(
		({ stdout }) => stdout.trim(),
		() => undefined,
	);
}

/** Every `python3` and `python3.N` on the PATH, and those that pyenv keeps beside it. */
function candidates(): string[] {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const versions = join(process.env['PYENV_ROOT'] ?? join(process.env['HOME'] ?? '', '.pyenv'), 'versions');
	folders.push(...namesIn(versions).map((version) => join(versions, version, 'bin')));
	return folders.flatMap((folder) =>
		namesIn(folder)
			.filter((name) => /^python3(\.\d+)?$/.test(name))
			.map((name) => join(folder, name)),
	);
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return []; // a folder of the PATH that does not exist
	}
}

/** What an interpreter says of itself; `undefined` when it is not CPython, or a shim that leads nowhere. */
export async function identify(command: string): Promise<Interpreter | undefined> {
	const program = 'import platform as p; print(p.python_implementation(), p.python_version())';
	return run(command, ['-c', program]).then(
		({ stdout }) => {
			const [implementation, version] = stdout.trim().split(' ');
			return implementation === 'CPython' && version ? { command, version } : undefined;
		},
		() => undefined,
	);
}

/** Negative when `a` is older than `b`; compares as many numbers as `b` has. */
export function compareVersions(a: string, b: string): number {
	const left = a.split('.').map(Number.parseFloat);
	for (const [index, part] of b.split('.').map(Number.parseFloat).entries()) {
		const difference = (left[index] ?? 0) - part;
		if (difference !== 0) return difference;
	}
	return 0;
}
