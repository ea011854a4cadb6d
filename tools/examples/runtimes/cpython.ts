import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { ExampleHeader } from '../../../src/handbook/example.ts';
import type { Lacking, Probe } from './runtime.ts';

const run = promisify(execFile);
const oldest = [3, 11];

interface Interpreter {
	command: string;
	version: string;
}

let newest: Promise<Interpreter | undefined> | undefined;

/** The newest `python3` of this machine, at least 3.11; `PYTHON` names another one to use instead. */
export const probeCpython: Probe = async (header) => {
	newest ??= findNewest();
	const python = await newest;
	if (!python) return { lacks: `needs Python ${oldest.join('.')} or later, found none` };
	const on: Record<string, string> = { CPython: python.version };
	const lacking = await checkRequirements(header, python, on);
	return (
		lacking ?? {
			command: python.command,
			args: (file) => ['-u', file],
			env: { PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' },
			on,
		}
	);
};

/** Adds the version of each required package to `on`. */
async function checkRequirements(
	header: ExampleHeader,
	python: Interpreter,
	on: Record<string, string>,
): Promise<Lacking | undefined> {
	for (const requirement of header.requires) {
		const [name = '', version] = requirement.split('>=');
		if (name === 'python') {
			if (compareVersions(python.version, version ?? '') < 0) {
				return { lacks: `needs Python ${version}, found ${python.version}` };
			}
			continue;
		}
		const found = await packageVersion(python.command, name);
		if (!found) return { lacks: `needs the Python package ${name}` };
		on[name] = found;
	}
	return undefined;
}

async function packageVersion(command: string, name: string): Promise<string | undefined> {
	const program = 'import sys, importlib.metadata as m; print(m.version(sys.argv[1]))';
	return run(command, ['-c', program, name]).then(
		({ stdout }) => stdout.trim(),
		() => undefined,
	);
}

async function findNewest(): Promise<Interpreter | undefined> {
	const commands = process.env['PYTHON'] ? [process.env['PYTHON']] : candidates();
	const found = (await Promise.all(commands.map(identify))).filter((it) => it !== undefined);
	return found
		.filter(({ version }) => compareVersions(version, oldest.join('.')) >= 0)
		.sort((a, b) => compareVersions(b.version, a.version))[0];
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

async function identify(command: string): Promise<Interpreter | undefined> {
	const program = 'import platform as p; print(p.python_implementation(), p.python_version())';
	return run(command, ['-c', program]).then(
		({ stdout }) => {
			const [implementation, version] = stdout.trim().split(' ');
			return implementation === 'CPython' && version ? { command, version } : undefined;
		},
		() => undefined, // a shim that leads nowhere
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
