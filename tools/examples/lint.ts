import { type Diagnostic, PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';
import type { ExampleHeader } from '../../src/handbook/example.ts';
import { oldestPython } from '../python.ts';
import { splitStatements } from './sql.ts';

const workspaces = new Map<string, Workspace>();

/** The oldest Python that the example must run on decides which syntax ruff accepts. */
function targetVersion({ runtime, requires }: ExampleHeader): string {
	const named = requires.find((it) => it.startsWith('python>='))?.slice('python>='.length);
	return `py${(named ?? (runtime === 'pyodide' ? '3.14' : oldestPython)).replace('.', '')}`;
}

function workspaceFor(target: string): Workspace {
	const known = workspaces.get(target);
	if (known) return known;
	const workspace = new Workspace(
		{
			'line-length': 88,
			'target-version': target,
			lint: { select: ['E', 'F', 'W', 'I', 'N', 'UP', 'B'] },
		},
		PositionEncoding.Utf16,
	);
	workspaces.set(target, workspace);
	return workspace;
}

/**
 * Checks an example without running it: Python with ruff, SQL with PostgreSQL's parser.
 * @returns one line for each finding, `file:line: what is wrong`; none when the example is clean
 */
export async function lintExample(source: string, name: string, header: ExampleHeader): Promise<string[]> {
	if (name.endsWith('.sh')) return []; // bash says itself what it does not understand
	if (name.endsWith('.sql')) {
		return splitStatements(source).then(
			() => [],
			(error: Error) => [`${name}: not valid SQL: ${error.message}`],
		);
	}
	const found = workspaceFor(targetVersion(header)).check(source) as Diagnostic[];
	return found.map((it) => `${name}:${it.start_location.row}: ${it.code ?? 'syntax'} ${it.message}`);
}
