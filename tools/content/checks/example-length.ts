import { type Finding, problem } from '../finding.ts';
import type { Topic } from '../model/topic.ts';

const mostLines = 45;

/** An example fits a screen. */
export const checkExampleLength = ({ examples }: Topic): Finding[] =>
	examples
		.filter(({ length }) => length > mostLines)
		.map(({ file, length }) =>
			problem(
				{ file, line: mostLines + 1 },
				{
					found: `The example has ${length} lines`,
					expected: `at most ${mostLines}`,
					remedy: 'Show one thing, and split what shows two.',
				},
			),
		);
