import { type Finding, problem } from '../finding.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Topic } from '../model/topic.ts';

/** A topic treats items of the syllabus, and bears the name of one of them. */
export function checkCoverage({ facts, slug, folder }: Topic, { syllabus }: Handbook): Finding[] {
	if (!facts.data || !syllabus.data) return [];
	const { covers } = facts.data;
	const known = syllabus.data.tracks.flatMap(({ items }) => items.map(({ id }) => id));
	const unknown = covers.flatMap((id, index) => {
		if (known.includes(id)) return [];
		return problem(
			{ file: facts.file, line: facts.lineOf('covers', index) },
			{
				found: `"${id}" is not in the syllabus`,
				expected: 'an id of content/syllabus.yaml',
				remedy: `Correct it. ${similar(id, known)}`,
			},
		);
	});
	if (covers.some((id) => afterDot(id) === slug)) return unknown;
	const misnamed = problem(
		{ file: facts.file, line: facts.lineOf('covers') },
		{
			found: `The folder is called "${slug}"`,
			expected: `the part after the dot of an id in "covers": ${covers.map(afterDot).join(', ')}`,
			remedy: `Rename ${folder}, or correct "covers".`,
		},
	);
	return [...unknown, misnamed];
}

const afterDot = (id: string) => id.slice(id.indexOf('.') + 1);

/** The ids of the same subject, for an author who mistyped one. */
function similar(id: string, known: string[]): string {
	const subject = id.slice(0, id.indexOf('.') + 1);
	const ids = known.filter((it) => subject !== '' && it.startsWith(subject));
	return ids.length > 0 ? `There are ${ids.join(', ')}.` : 'The subject before the dot is unknown too.';
}
