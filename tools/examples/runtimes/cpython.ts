import { findPython, type Interpreter, oldestPython } from '../../python.ts';
import { checkRequirements } from './requirements.ts';
import type { Probe } from './runtime.ts';

let newest: Promise<Interpreter | undefined> | undefined;

/** The newest `python3` of this machine. */
export const probeCpython: Probe = async (header) => {
	newest ??= findPython();
	const python = await newest;
	if (!python) return { lacks: `needs Python ${oldestPython} or later, found none` };
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
