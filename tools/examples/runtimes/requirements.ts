import type { ExampleHeader } from '../../../src/handbook/example.ts';
import { compareVersions, type Interpreter, packageVersion } from '../../python.ts';
import type { Lacking } from './runtime.ts';

/**
 * Compares what an example requires with what a Python has, and adds each required package's version to `on`.
 * @returns the first thing that is missing, or `undefined`
 */
export async function checkRequirements(
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
