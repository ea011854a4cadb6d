import type { ExampleHeader } from '../../../src/handbook/example.ts';

/** What a runtime's program is called with, and what it is. */
export interface Ready {
	command: string;
	args: (file: string) => string[];
	env: Record<string, string>;
	/** Product → version, for the receipt. */
	on: Record<string, string>;
}

/** Why this machine cannot run the example, in half a sentence: "needs Python 3.14, found 3.13.0". */
export interface Lacking {
	lacks: string;
}

/** Finds out whether this machine can run an example with this header. */
export type Probe = (header: ExampleHeader) => Promise<Ready | Lacking>;

export const isReady = (answer: Ready | Lacking): answer is Ready => 'command' in answer;
