import { countWords } from '../../../src/handbook/words.ts';
import { type Finding, type Place, problem } from '../finding.ts';
import { checklistItems } from '../model/checklist.ts';
import type { Text } from '../model/text.ts';
import { type Topic, textsOf } from '../model/topic.ts';

interface Amount {
	what: string;
	least: number;
	most: number;
	/** How many there are, and the line to name. */
	count: (text: Text) => { received: number; place: Place };
	remedy: { few: string; many: string };
}

const more = (what: string) => ({ few: `Write more ${what}.`, many: 'Keep the best.' });

const amounts: Amount[] = [
	{
		what: 'words',
		least: 1300,
		most: 2600,
		count: (text) => ({ received: countWords(text.source), place: { file: text.file, line: 1 } }),
		remedy: { few: 'Say what is missing.', many: 'Cut what another topic says, and every sentence that says nothing.' },
	},
	{
		what: 'words in the short answer',
		least: 0,
		most: 170,
		count: (text) => inSection(text, 'short', (source) => countWords(source)),
		remedy: { few: 'Write it.', many: 'Keep what one says aloud in a minute, move the rest under the hood.' },
	},
	{
		what: 'examples',
		least: 2,
		most: Number.POSITIVE_INFINITY,
		count: elements('code', 'Example', 'Predict'),
		remedy: more('examples'),
	},
	{ what: 'traps', least: 2, most: 5, count: elements('traps', 'Trap'), remedy: more('traps') },
	{ what: 'questions', least: 3, most: 6, count: elements('questions', 'Question'), remedy: more('questions') },
	{
		what: 'checklist items',
		least: 4,
		most: 8,
		count: (text) => inSection(text, 'checklist', () => checklistItems(text).length),
		remedy: more('items'),
	},
];

/** A text has as much of everything as a reader needs, and no more. */
export const checkAmounts = (topic: Topic): Finding[] =>
	textsOf(topic).flatMap((text) =>
		amounts.flatMap(({ what, least, most, count, remedy }) => {
			const { received, place } = count(text);
			if (received >= least && received <= most) return [];
			return problem(place, {
				found: `The number of ${what} is ${format(received)}`,
				expected: rangeOf(least, most),
				remedy: received < least ? remedy.few : remedy.many,
			});
		}),
	);

function rangeOf(least: number, most: number): string {
	if (least === 0) return `at most ${format(most)}`;
	return Number.isFinite(most) ? `${format(least)} to ${format(most)}` : `at least ${format(least)}`;
}

const format = (count: number) => count.toLocaleString('en');

function inSection(text: Text, kind: string, count: (source: string) => number) {
	const section = text.sections.find((it) => it.kind === kind);
	return { received: count(section?.source ?? ''), place: section ?? { file: text.file, line: text.lastLine } };
}

function elements(kind: string, ...names: string[]): Amount['count'] {
	return (text) => inSection(text, kind, () => text.elements.filter(({ name }) => names.includes(name)).length);
}
