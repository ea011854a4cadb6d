import { spawn } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Lease, ServiceError } from '../services/service.ts';
import type { ExampleFile } from './files.ts';
import type { Ready } from './runtimes/runtime.ts';
import { releaseAll } from './runtimes/servers.ts';

const limitSeconds = 60;

/** Variables by which pytest and Hypothesis notice a CI server and print more: a record is the same on every machine. */
const anywhere = { CI: undefined, BUILD_NUMBER: undefined };

/** What one run printed, standard output and standard error in the order of a terminal. */
export interface Run {
	output: string;
	/** Wall time in milliseconds, without the start of Pyodide or PGlite. */
	ms: number;
	/** What went wrong, or `undefined` when the program ended with the status that its header names. */
	failure: string | undefined;
}

/** Runs an example in a process and a folder of its own, and with its own places on servers, for at most 60 seconds. */
export async function runExample(example: ExampleFile, runtime: Ready): Promise<Run> {
	let leases: Lease[];
	try {
		leases = (await runtime.lease?.()) ?? [];
	} catch (error) {
		if (error instanceof ServiceError) return { output: '', ms: 0, failure: lost(error) };
		throw error;
	}
	const run = await runInFolder(example, {
		...runtime,
		env: Object.assign({}, runtime.env, ...leases.map(({ env }) => env)),
	});
	const [kept] = await releaseAll(leases);
	// A server that has gone explains every other failure.
	return kept ? { ...run, failure: lost(kept.reason) } : run;
}

/** A server answered when the examples began, and does not any more. */
function lost(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return `${message} any more. Start it and run the examples again: what this run has left there is removed first.`;
}

async function runInFolder(example: ExampleFile, runtime: Ready): Promise<Run> {
	const folder = mkdtempSync(join(tmpdir(), 'pakka-'));
	const file = join(folder, example.name);
	copyFileSync(example.path, file);
	const printed = join(folder, '.printed');
	const sink = openSync(printed, 'w');
	try {
		const { ms, failure } = await waitFor(file, folder, sink, runtime, example.header.exits);
		const output = tidy(readFileSync(printed, 'utf8').replaceAll(`${folder}/`, '').replaceAll(folder, '.'));
		return { output: runtime.clean?.(output) ?? output, ms, failure };
	} finally {
		closeSync(sink);
		rmSync(folder, { recursive: true, force: true });
	}
}

function waitFor(file: string, cwd: string, sink: number, runtime: Ready, exits: number): Promise<Omit<Run, 'output'>> {
	return new Promise((resolve) => {
		const started = performance.now();
		let measured: number | undefined;
		let timedOut = false;
		const child = spawn(runtime.command, runtime.args(file), {
			cwd,
			env: { ...process.env, ...anywhere, ...runtime.env },
			stdio: ['ignore', sink, sink, 'ipc'],
			detached: true, // a group of its own, so that a time-out also ends what the program started
		});
		const timer = setTimeout(() => {
			timedOut = true;
			if (child.pid) process.kill(-child.pid, 'SIGKILL');
		}, limitSeconds * 1000);
		child.on('message', (message: { ms: number }) => {
			measured = message.ms;
		});
		child.on('error', (error) => {
			clearTimeout(timer);
			resolve({ ms: 0, failure: `could not start: ${error.message}` });
		});
		child.on('exit', (code, signal) => {
			clearTimeout(timer);
			const ms = Math.round(measured ?? performance.now() - started);
			const expected = exits === 0 ? '' : `, expected ${exits}`;
			if (timedOut) resolve({ ms, failure: `still ran after ${limitSeconds} s and was ended` });
			else if (code === exits) resolve({ ms, failure: undefined });
			else resolve({ ms, failure: `ended with ${signal ?? `status ${code}`}${expected}` });
		});
	});
}

/** No spaces at line ends, one newline at the end: the same text whatever editor touched the record. */
function tidy(output: string): string {
	const text = output.replace(/[ \t]+$/gm, '').trimEnd();
	return text === '' ? '' : `${text}\n`;
}
