import { levels } from '../../../src/handbook/schemas.ts';
import type { VocabularyName } from '../../../src/handbook/section.ts';
import { type Finding, problem } from '../finding.ts';
import type { TextElement } from '../model/text.ts';
import { type Topic, textsOf } from '../model/topic.ts';

const attributes: Record<VocabularyName, { required: string[]; optional: string[] }> = {
	Example: { required: ['src'], optional: ['mark'] },
	Predict: { required: ['ask', 'src'], optional: ['mark'] },
	Diagram: { required: ['src', 'alt'], optional: [] },
	Trap: { required: ['title'], optional: [] },
	Question: { required: ['id', 'level', 'ask'], optional: [] },
	Weak: { required: ['why'], optional: [] },
	Strong: { required: [], optional: [] },
	FollowUp: { required: [], optional: [] },
	CheatSheet: { required: [], optional: [] },
};

/** Each element has the attributes that it needs, as texts, and no others. */
export const checkAttributes = (topic: Topic): Finding[] =>
	textsOf(topic)
		.flatMap(({ elements }) => elements)
		.flatMap((element) => [...missingAttributes(element), ...unknownAttributes(element), ...levelOf(element)]);

const accepted = (name: string) => attributes[name as VocabularyName] ?? undefined;

function missingAttributes(element: TextElement): Finding[] {
	return (accepted(element.name)?.required ?? [])
		.filter((name) => (element.attributes.get(name) ?? '').trim() === '')
		.map((name) =>
			problem(element, {
				found: `<${element.name}> has no "${name}"`,
				expected: `${name}="…" with a text`,
				remedy: `Write <${element.name} ${name}="…">.`,
			}),
		);
}

function unknownAttributes(element: TextElement): Finding[] {
	const known = accepted(element.name);
	if (!known) return [];
	const names = [...known.required, ...known.optional];
	return [...element.attributes.keys()]
		.filter((name) => !names.includes(name))
		.map((name) =>
			problem(element, {
				found: `<${element.name}> has the unknown attribute "${name}"`,
				expected: names.length > 0 ? `only ${names.join(', ')}` : 'no attributes',
				remedy: 'Correct its name, or remove it.',
			}),
		);
}

function levelOf(element: TextElement): Finding[] {
	const level = element.attributes.get('level');
	if (element.name !== 'Question' || !level || levels.some((it) => it === level)) return [];
	return [
		problem(element, {
			found: `The level of the question is "${level}"`,
			expected: `one of ${levels.join(', ')}`,
			remedy: 'Say who should be able to answer it.',
		}),
	];
}
