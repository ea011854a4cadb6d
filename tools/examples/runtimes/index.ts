import type { Runtime } from '../../../src/handbook/example.ts';
import { probeCpython } from './cpython.ts';
import { probeLab } from './lab.ts';
import { probePglite } from './pglite.ts';
import { probePsql } from './psql.ts';
import { probePyodide } from './pyodide.ts';
import { probePytest } from './pytest.ts';
import type { Probe } from './runtime.ts';
import { probeShell } from './shell.ts';

export const probes: Record<Runtime, Probe> = {
	pyodide: probePyodide,
	pglite: probePglite,
	cpython: probeCpython,
	psql: probePsql,
	lab: probeLab,
	pytest: probePytest,
	shell: probeShell,
};
