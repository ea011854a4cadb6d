import { type SectionKind, sections } from '../../../src/handbook/section.ts';
import { type Finding, problem } from '../finding.ts';
import type { Text, TextElement } from '../model/text.ts';
import { type Topic, textsOf } from '../model/topic.ts';

const sectionsOfElements: Record<string, SectionKind> = { Trap: 'traps', Question: 'questions' };
const answers = new Set(['Weak', 'Strong', 'FollowUp']);

/** Traps and questions stand in their sections, answers in their questions. */
export const checkPlacement = (topic: Topic): Finding[] =>
	textsOf(topic).flatMap((text) =>
		text.elements.flatMap((element) => {
			const expected = placeFor(element, text);
			if (!expected) return [];
			return problem(element, { found: `<${element.name}> stands in another place`, expected, remedy: 'Move it.' });
		}),
	);

/** Where an element belongs, when it is not there. */
function placeFor({ name, section, parent }: TextElement, { locale }: Text): string | undefined {
	const own = sections.find(({ kind }) => kind === sectionsOfElements[name]);
	if (own && section !== own.kind) return `it under "## ${own[locale]}"`;
	return answers.has(name) && parent?.name !== 'Question' ? 'it inside a <Question>' : undefined;
}
