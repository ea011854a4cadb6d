import { type Finding, problem } from '../finding.ts';
import type { Handbook } from '../model/handbook.ts';
import { lineAt, onlyRanges } from '../model/prose.ts';
import type { Topic } from '../model/topic.ts';

/** Roman Urdu has one spelling for one word, in the texts of topics … */
export const checkSpellings = ({ texts: { ur } }: Topic, handbook: Handbook): Finding[] =>
	ur ? refusedIn(ur.prose, ur.file, handbook) : [];

/** … and in those of phases. */
export const checkPhaseSpellings = (handbook: Handbook): Finding[] =>
	handbook.phases.flatMap(({ facts, source }) => {
		const ranges = ['title', 'promise', 'checks'].flatMap((field) => {
			const range = facts.rangeOf('text', 'ur', field);
			return range ? [range] : [];
		});
		return refusedIn(onlyRanges(source, ranges), facts.file, handbook);
	});

function refusedIn(prose: string, file: string, { spellings }: Handbook): Finding[] {
	return (spellings.data ?? []).flatMap(({ use, not, note }) =>
		[...prose.matchAll(wholeWords(not))].map(({ 0: word, index }) =>
			problem(
				{ file, line: lineAt(prose, index) },
				{
					found: `"${word}" is a spelling that the handbook does not use`,
					expected: `"${use}"${note ? ` (${note})` : ''}`,
					remedy: 'Write that, or put it into code marks if it is code.',
				},
			),
		),
	);
}

/** Words end at anything that is no letter, mark or digit, so also at a hyphen. */
const wholeWords = (words: string[]) =>
	words.length > 0
		? new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${words.map(RegExp.escape).join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'giu')
		: /(?!)/g;
