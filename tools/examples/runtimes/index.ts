import type { Runtime } from '../../../src/handbook/example.ts';
import { probeCpython } from './cpython.ts';
import { probePglite } from './pglite.ts';
import { probePyodide } from './pyodide.ts';
import type { Probe } from './runtime.ts';

export const probes: Record<Runtime, Probe> = {
	pyodide: probePyodide,
	pglite: probePglite,
	cpython: probeCpython,
};
