import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** This machine, in a form that fits into names on servers. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
let count = 0;

/** A name that no other run has, and that says which process of which machine owns it: `pakka_run_3fa2c1_4711_2`. */
export function ownedName(): string {
	count += 1;
	return `pakka_run_${machine}_${process.pid}_${count}`;
}

/** Whether a name made by {@link ownedName} on this machine belongs to a process that is gone. */
export function isOrphaned(name: string): boolean {
	const match = /^(?:test_)?pakka_run_(?<host>[0-9a-f]{6})_(?<pid>\d+)_\d+$/.exec(name);
	if (match?.groups?.['host'] !== machine) return false;
	return !isAlive(Number(match.groups['pid']));
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM'; // another user's process is alive too
	}
}
