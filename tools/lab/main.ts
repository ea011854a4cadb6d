// npm run lab:setup    makes lab/.venv from lab/requirements.txt
// npm run lab:check    lint, types and tests of the lab
// npm run lab:clean    removes the databases that examples are copied from
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '../../src/handbook/example.ts';
import { findPython, oldestPython } from '../python.ts';
import { servers } from '../services/index.ts';
import { ServiceError } from '../services/service.ts';
import {
	findLab,
	labCommands,
	labEnvironment,
	labFolder,
	labPython,
	labStamp,
	requirementsDigest,
} from './environment.ts';
import { dropTemplates } from './templates.ts';

const commands: Record<string, () => Promise<void>> = { setup, prepare, check, clean };

try {
	const command = commands[process.argv[2] ?? ''];
	if (!command) throw new ServiceError(`Expected one of ${Object.keys(commands).join(', ')}`);
	await command();
} catch (error) {
	if (!(error instanceof ServiceError)) throw error;
	console.error(`${error.message}.`);
	process.exitCode = 1;
}

async function setup(): Promise<void> {
	if (!('lacks' in (await findLab()))) {
		console.log('The lab has its environment.');
		return;
	}
	const python = await findPython();
	if (!python) throw new ServiceError(`The lab needs Python ${oldestPython} or later; this machine has none`);
	const environment = join(labFolder, '.venv');
	rmSync(environment, { recursive: true, force: true });
	run('making the environment', python.command, ['-m', 'venv', environment]);
	run('installing lab/requirements.txt', labPython, [
		...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes'],
		...['--requirement', join(labFolder, 'requirements.txt')],
	]);
	writeFileSync(labStamp, await requirementsDigest());
	console.log(`The lab's environment stands, on Python ${python.version}.`);
}

/** What `npm test` does first: the environment, where the lab's examples could run. What is missing, it says. */
async function prepare(): Promise<void> {
	try {
		for (const name of services) await servers[name].identify();
		await setup();
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		console.log(`The lab has no environment: ${error.message}. Examples that need it are skipped.`);
	}
}

async function check(): Promise<void> {
	const lab = await findLab();
	if ('lacks' in lab) throw new ServiceError(lab.lacks);
	for (const name of services) await servers[name].identify();
	run('ruff check', join(labCommands, 'ruff'), ['check', '.']);
	run('ruff format', join(labCommands, 'ruff'), ['format', '--check', '.']);
	run('mypy --strict', join(labCommands, 'mypy'), []);
	run('pytest', labPython, ['-m', 'pytest', '--quiet']);
}

async function clean(): Promise<void> {
	console.log(`Removed ${await dropTemplates()} databases.`);
}

function run(what: string, command: string, args: string[]): void {
	console.log(`\n--- ${what}`);
	const env = { ...process.env, ...labEnvironment() };
	const { status, error } = spawnSync(command, args, { cwd: labFolder, env, stdio: 'inherit' });
	if (status !== 0) throw new ServiceError(`${what} failed (${error?.message ?? `status ${status}`})`);
}
