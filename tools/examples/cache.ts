import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ExampleFile } from './files.ts';

const file = '.cache/examples.json';

/** Remembers which examples passed, so that unchanged ones need not run again. */
export class VerifiedCache {
	#keys: Set<string>;

	constructor() {
		this.#keys = new Set(read());
	}

	has(example: ExampleFile): boolean {
		return this.#keys.has(keyOf(example));
	}

	add(example: ExampleFile): void {
		this.#keys.add(keyOf(example));
	}

	save(): void {
		mkdirSync('.cache', { recursive: true });
		writeFileSync(file, JSON.stringify([...this.#keys]));
	}
}

/** A receipt names source, output and versions: when none of them changed, neither did the outcome. */
function keyOf({ path, receipt }: ExampleFile): string {
	return `${path} ${JSON.stringify(receipt)}`;
}

function read(): string[] {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as string[];
	} catch {
		return []; // no cache yet, or a broken one: everything runs
	}
}
