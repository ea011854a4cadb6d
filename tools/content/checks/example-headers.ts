import { ExampleError } from '../../../src/handbook/example.ts';
import { type Finding, problem } from '../finding.ts';
import type { Topic } from '../model/topic.ts';

/** Every example says what it shows, where it runs and how it is compared. */
export const checkExampleHeaders = ({ examples }: Topic): Finding[] =>
	examples.flatMap(({ file, header }) => {
		if (!(header instanceof ExampleError)) return [];
		const { expected, received } =
			/Expected (?<expected>.*?)(?:, received (?<received>.*))?\.$/.exec(header.message)?.groups ?? {};
		return problem(
			{ file, line: 1 },
			{
				found: received && received !== 'no such line' ? `The header has ${received}` : 'The header is not complete',
				expected: expected ?? header.message,
				remedy: 'Begin the file with one sentence, "runtime:" and "verify:".',
			},
		);
	});
