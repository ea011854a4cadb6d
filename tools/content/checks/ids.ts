import { type Finding, type Place, problem } from '../finding.ts';
import { checklistItems } from '../model/checklist.ts';
import { questionsOf } from '../model/questions.ts';
import { type Topic, textsOf } from '../model/topic.ts';

interface Named extends Place {
	id: string;
}

/** The ids of questions, and those of the checklist, are unlike each other and fit for an address. */
export const checkIds = (topic: Topic): Finding[] =>
	textsOf(topic).flatMap((text) => [
		...malformed(questionsOf(text)),
		...repeated('question', questionsOf(text)),
		...repeated('checklist item', checklistItems(text)),
	]);

function malformed(named: Named[]): Finding[] {
	return named
		.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
		.map((it) =>
			problem(it, {
				found: `The id of the question is "${it.id}"`,
				expected: 'lower case with hyphens, such as "idle-cores"',
				remedy: 'Rename it in both languages.',
			}),
		);
}

function repeated(what: string, named: Named[]): Finding[] {
	return named.flatMap((it, index) => {
		const first = named.findIndex(({ id }) => id === it.id);
		if (first === index) return [];
		return problem(it, {
			found: `The id "${it.id}" belongs to the ${what} of line ${named[first]?.line} already`,
			expected: 'an id of its own',
			remedy: 'Rename the one that is not published, in both languages.',
		});
	});
}
