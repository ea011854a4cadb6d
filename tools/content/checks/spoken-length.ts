import { countWords } from '../../../src/handbook/words.ts';
import { type Finding, warning } from '../finding.ts';
import { type Topic, textsOf } from '../model/topic.ts';

const mostWords = 260;

/** A strong answer can be spoken in two minutes. */
export const checkSpokenLength = (topic: Topic): Finding[] =>
	textsOf(topic)
		.flatMap(({ elements }) => elements)
		.filter(({ name }) => name === 'Strong')
		.flatMap((answer) => {
			const words = countWords(answer.source);
			if (words <= mostWords) return [];
			return warning(answer, {
				found: `The strong answer has ${words} words`,
				expected: `at most ${mostWords}, two minutes of speech`,
				remedy: 'Cut it, or move a part into <FollowUp>.',
			});
		});
