import { type Finding, type Place, problem } from '../finding.ts';
import { checklistItems } from '../model/checklist.ts';
import { questionsOf } from '../model/questions.ts';
import type { Text } from '../model/text.ts';
import type { Topic } from '../model/topic.ts';

interface Mark extends Place {
	/** What must be equal at this place in both languages, in words. */
	value: string;
}

const elements = (text: Text, names: string[], attributes: string[]): Mark[] =>
	text.elements
		.filter(({ name }) => names.includes(name))
		.map(({ file, line, name, attributes: has }) => ({
			file,
			line,
			value: `<${[name, ...attributes.flatMap((it) => (has.has(it) ? `${it}="${has.get(it)}"` : []))].join(' ')}>`,
		}));

/** What must be the same in both languages, in the same order. */
const aspects: Record<string, (text: Text) => Mark[]> = {
	heading: ({ headings }) =>
		headings
			.filter(({ depth }) => depth > 2)
			.map(({ file, line, depth, section }) => ({
				file,
				line,
				value: `${'#'.repeat(depth)} in the section "${section}"`,
			})),
	example: (text) => elements(text, ['Example', 'Predict'], ['src', 'mark']),
	diagram: (text) => elements(text, ['Diagram'], ['src']),
	trap: (text) => elements(text, ['Trap'], []),
	question: (text) =>
		questionsOf(text).map(({ file, line, id, level }) => ({ file, line, value: `"${id}" (${level})` })),
	'checklist item': (text) => checklistItems(text).map(({ file, line, id }) => ({ file, line, value: `"${id}"` })),
	table: ({ tables }) =>
		tables.map(({ file, line, columns, rows }) => ({ file, line, value: `${columns} columns, ${rows} rows` })),
	'line of fenced code': ({ fences }) =>
		fences.flatMap(({ file, line, language, code }) =>
			[`\`\`\`${language}`, ...code.split('\n')].map((text, index) => ({
				file,
				line: line + index,
				value: `"${text}"`,
			})),
		),
};

/** Both languages have the same parts in the same order, so that a reader can switch at any place. */
export function checkLanguages({ texts: { en, ur } }: Topic): Finding[] {
	if (!en || !ur) return [];
	return Object.entries(aspects).flatMap(([what, marksOf]) => firstDifference(what, marksOf(en), marksOf(ur), ur));
}

function firstDifference(what: string, english: Mark[], urdu: Mark[], { file, lastLine }: Text): Finding[] {
	const length = Math.max(english.length, urdu.length);
	const at = Array.from({ length }, (_, i) => i).find((i) => english[i]?.value !== urdu[i]?.value);
	if (at === undefined) return [];
	const [theirs, ours] = [english[at], urdu[at]];
	const found = ours ? `${capital(what)} ${at + 1} is ${ours.value}` : `${capital(what)} ${at + 1} is missing`;
	return [
		problem(ours ?? { file, line: lastLine }, {
			found,
			expected: theirs ? `${theirs.value} as in en.mdx:${theirs.line}` : `only ${english.length} as in en.mdx`,
			remedy: 'Give both languages the same parts in the same order.',
		}),
	];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
