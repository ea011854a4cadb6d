import { spawn } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExampleFile } from './files.ts';
import type { Ready } from './runtimes/runtime.ts';

const limitSeconds = 30;

/** What one run printed, standard output and standard error in the order of a terminal. */
export interface Run {
	output: string;
	/** Wall time in milliseconds, without the start of Pyodide or PGlite. */
	ms: number;
	/** What went wrong, or `undefined` when the program ended with status 0. */
	failure: string | undefined;
}

/** Runs an example in a process and a folder of its own, for at most 30 seconds. */
export async function runExample(example: ExampleFile, runtime: Ready): Promise<Run> {
	const folder = mkdtempSync(join(tmpdir(), 'pakka-'));
	const file = join(folder, example.name);
	copyFileSync(example.path, file);
	const printed = join(folder, '.printed');
	const sink = openSync(printed, 'w');
	try {
		const { ms, failure } = await waitFor(file, folder, sink, runtime);
		return { output: tidy(readFileSync(printed, 'utf8')), ms, failure };
	} finally {
		closeSync(sink);
		rmSync(folder, { recursive: true, force: true });
	}
}

function waitFor(file: string, cwd: string, sink: number, runtime: Ready): Promise<Omit<Run, 'output'>> {
	return new Promise((resolve) => {
		const started = performance.now();
		let measured: number | undefined;
		let timedOut = false;
		const child = spawn(runtime.command, runtime.args(file), {
			cwd,
			env: { ...process.env, ...runtime.env },
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
			if (timedOut) resolve({ ms, failure: `still ran after ${limitSeconds} s and was ended` });
			else if (code === 0) resolve({ ms, failure: undefined });
			else resolve({ ms, failure: `ended with ${signal ?? `status ${code}`}` });
		});
	});
}

/** No spaces at line ends, one newline at the end: the same text whatever editor touched the record. */
function tidy(output: string): string {
	const text = output.replace(/[ \t]+$/gm, '').trimEnd();
	return text === '' ? '' : `${text}\n`;
}
