import { type Finding, problem } from '../finding.ts';
import { type Topic, textsOf } from '../model/topic.ts';

/** There is one cheat sheet, and it ends the text. */
export const checkCheatSheet = (topic: Topic): Finding[] =>
	textsOf(topic).flatMap(({ file, lastLine, elements }) => {
		const sheets = elements.filter(({ name }) => name === 'CheatSheet');
		const expected = 'one <CheatSheet> after the checklist';
		const [sheet, second] = sheets;
		if (!sheet) {
			return problem(
				{ file, line: lastLine },
				{ found: 'There is no <CheatSheet>', expected, remedy: 'Write one at the end.' },
			);
		}
		if (second) return problem(second, { found: 'There is a second <CheatSheet>', expected, remedy: 'Join the two.' });
		if (sheet.section === 'checklist') return [];
		return problem(sheet, {
			found: '<CheatSheet> stands before the checklist',
			expected,
			remedy: 'Move it to the end.',
		});
	});
