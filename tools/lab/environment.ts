import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '../../src/handbook/digest.ts';
import { type Interpreter, identify } from '../python.ts';

/** The lab's folder, seen from the project's root. */
export const labFolder = resolve('lab');
/** Commands of the lab's environment: python, pytest, ruff, mypy, … */
export const labCommands = join(labFolder, '.venv/bin');
export const labPython = join(labCommands, 'python');
/** Holds the digest of the requirements that the environment was made from. */
export const labStamp = join(labFolder, '.venv/requirements.sha256');

/** The digest of `lab/requirements.txt` as it is now. */
export const requirementsDigest = () => sha256(readFileSync(join(labFolder, 'requirements.txt'), 'utf8'));

/** Settings under which the lab's programs print the same on every machine. */
export const labEnvironment = () => ({
	PATH: `${labCommands}:${process.env['PATH'] ?? ''}`,
	PYTHONPATH: labFolder,
	PYTHONUTF8: '1',
	PYTHONDONTWRITEBYTECODE: '1',
	PYTHONUNBUFFERED: '1',
	DJANGO_SETTINGS_MODULE: 'freight.settings',
	NO_COLOR: '1',
	TERM: 'dumb',
	COLUMNS: '88',
});

/** The lab's Python, or what to do to have one. */
export async function findLab(): Promise<Interpreter | { lacks: string }> {
	const remedy = 'run: npm run lab:setup';
	if (!existsSync(labPython)) return { lacks: `needs the lab's Python environment; ${remedy}` };
	const stamp = existsSync(labStamp) ? readFileSync(labStamp, 'utf8') : '';
	if (stamp !== (await requirementsDigest())) {
		return { lacks: `the lab's environment is not that of lab/requirements.txt; ${remedy}` };
	}
	return (await identify(labPython)) ?? { lacks: `the lab's Python does not start; ${remedy}` };
}
