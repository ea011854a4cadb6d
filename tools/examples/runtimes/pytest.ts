import { labEnvironment, labPython } from '../../lab/environment.ts';
import { importedProducts, probeLabFor } from './lab.ts';
import type { Probe } from './runtime.ts';
import { leaseServers } from './servers.ts';

/** Nothing in the report but the tests: no versions, no cache, no other order, no messages of the database's making. */
const reportOptions = [
	'-v',
	'--no-header',
	'--tb=short',
	'--show-capture=stdout',
	'-p',
	'no:cacheprovider',
	'-p',
	'no:randomly',
];

/** A test file is the example, and pytest's report its output. */
export const probePytest: Probe = async (header, source) => {
	const found = await probeLabFor(header, [['pytest', 'pytest'], ...importedProducts(source)]);
	if ('lacks' in found) return found;
	return {
		command: labPython,
		args: (file) => ['-m', 'pytest', ...reportOptions, '--reuse-db', file],
		env: labEnvironment(),
		on: found.on,
		lease: () => leaseServers(header),
		clean: withoutDurations,
	};
};

/** `== 3 passed in 0.02s ==` → `== 3 passed ==`, ruled anew: the time, and so the length of the rule, differs from run to run. */
export const withoutDurations = (report: string) =>
	report.replace(
		/^(=*) ?(.*\b(?:passed|failed|errors?|skipped|xfailed|deselected|no tests ran)\b.*?) in [\d.]+s(?: \([\d:]+\))?(?: =*)?$/gm,
		(_, rule: string, counts: string) => (rule === '' ? counts : ruled(counts)),
	);

function ruled(text: string): string {
	const rule = '='.repeat(Math.floor((Number(labEnvironment().COLUMNS) - text.length - 2) / 2));
	return `${rule} ${text} ${rule}`;
}
