import { type Finding, problem } from '../finding.ts';
import type { Topic } from '../model/topic.ts';

/** Claims rest on more than talks. */
export function checkSources({ facts }: Topic): Finding[] {
	if (!facts.data || facts.data.sources.some(({ kind }) => kind !== 'talk')) return [];
	return [
		problem(
			{ file: facts.file, line: facts.lineOf('sources') },
			{
				found: 'Every source is a talk',
				expected: 'at least one source of the kind docs, source or paper',
				remedy: 'Add the documentation or the source code that the text rests on.',
			},
		),
	];
}
