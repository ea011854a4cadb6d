import type { ExampleHeader } from '../../../src/handbook/example.ts';
import type { Lease } from '../../services/service.ts';

/** What a runtime's program is called with, and what it is. */
export interface Ready {
	command: string;
	args: (file: string) => string[];
	env: Record<string, string>;
	/** Product → version, for the receipt. */
	on: Record<string, string>;
	/** Makes the places on servers that one run needs. */
	lease?: () => Promise<Lease[]>;
	/** Takes out of the output what differs from run to run and says nothing: how long a test report took. */
	clean?: (output: string) => string;
}

/** Why this machine cannot run the example, in half a sentence: "needs Python 3.14, found 3.13.0". */
export interface Lacking {
	lacks: string;
}

/** Finds out whether this machine can run an example with this header and source. */
export type Probe = (header: ExampleHeader, source: string) => Promise<Ready | Lacking>;

export const isReady = (answer: Ready | Lacking): answer is Ready => 'command' in answer;
