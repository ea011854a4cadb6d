import { type Finding, problem } from '../finding.ts';
import { type Topic, textsOf } from '../model/topic.ts';

/** Every question has a weak and a strong answer. */
export const checkQuestions = (topic: Topic): Finding[] =>
	textsOf(topic).flatMap(({ elements }) =>
		elements
			.filter(({ name }) => name === 'Question')
			.flatMap((question) =>
				['Weak', 'Strong']
					.filter((name) => elements.filter((it) => it.parent === question && it.name === name).length !== 1)
					.map((name) =>
						problem(question, {
							found: `The question "${question.attributes.get('id')}" does not have exactly one <${name}>`,
							expected: 'one <Weak why="…">, one <Strong>, and perhaps a <FollowUp>',
							remedy: `Write one <${name}> answer.`,
						}),
					),
			),
	);
