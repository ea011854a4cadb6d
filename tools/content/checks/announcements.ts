import { type Finding, warning } from '../finding.ts';
import { lineAt } from '../model/prose.ts';
import type { Topic } from '../model/topic.ts';

/** A text says it, without saying that it will. */
export function checkAnnouncements({ texts: { en } }: Topic): Finding[] {
	if (!en) return [];
	return [...en.prose.matchAll(/\bIn\s+this\s+chapter\b/g)].map(({ index }) =>
		warning(
			{ file: en.file, line: lineAt(en.prose, index) },
			{
				found: 'A sentence begins with "In this chapter"',
				expected: 'the matter itself',
				remedy: 'Cut the announcement.',
			},
		),
	);
}
