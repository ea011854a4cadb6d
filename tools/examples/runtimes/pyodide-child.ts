// Runs one Python file in Pyodide and exits: `node pyodide-child.ts example.py`.
// Everything the program prints goes to standard output, as it would in a terminal.
import { readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { loadPyodide } from 'pyodide';

const file = process.argv[2];
if (!file) throw new Error('Expected the path of a Python file.');

const print = (line: string) => writeSync(1, `${line}\n`);
const pyodide = await loadPyodide({ stdout: print, stderr: print });
const name = basename(file);
pyodide.FS.writeFile(name, readFileSync(file, 'utf8'));

const started = performance.now();
try {
	await pyodide.runPythonAsync(
		`import runpy, sys\nsys.argv = [${JSON.stringify(name)}]\nrunpy.run_path(${JSON.stringify(name)}, run_name="__main__")`,
	);
} catch (error) {
	print(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
process.send?.({ ms: performance.now() - started });
process.disconnect?.();
