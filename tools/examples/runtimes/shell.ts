import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { labEnvironment } from '../../lab/environment.ts';
import { probeLabFor } from './lab.ts';
import type { Probe } from './runtime.ts';
import { leaseServers } from './servers.ts';

const run = promisify(execFile);

/** A script for bash in an empty folder, with the lab's commands on its PATH. */
export const probeShell: Probe = async (header) => {
	const bash = await run('bash', ['-c', 'echo $BASH_VERSION']).then(
		({ stdout }) => stdout.trim().split('(')[0] ?? '',
		() => undefined,
	);
	if (bash === undefined) return { lacks: 'needs bash' };
	const found = await probeLabFor(header, []);
	if ('lacks' in found) return found;
	return {
		command: 'bash',
		args: (file) => [file],
		env: labEnvironment(),
		on: { bash, ...found.on },
		lease: () => leaseServers(header),
	};
};
