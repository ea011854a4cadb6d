import { fontCharacters } from '../../../src/handbook/characters.ts';
import { type Finding, problem } from '../finding.ts';
import type { Handbook } from '../model/handbook.ts';
import { type Topic, textsOf } from '../model/topic.ts';

/** What is shown has only characters that the fonts have, in topics … */
export const checkCharacters = (topic: Topic): Finding[] =>
	[
		...textsOf(topic),
		...topic.examples,
		...topic.examples.map(({ outputFile, output }) => ({ file: outputFile, source: output ?? '' })),
		...topic.diagrams,
	].flatMap(strangers);

/** … and in phases. */
export const checkPhaseCharacters = ({ phases }: Handbook): Finding[] =>
	phases.flatMap(({ facts, source }) => strangers({ file: facts.file, source }));

const known = new Set(`${fontCharacters}\n\t`);
const emDash = '\u2014';

function strangers({ file, source }: { file: string; source: string }): Finding[] {
	return source.split('\n').flatMap((text, index) => {
		const found = [...new Set(text)].filter((it) => !known.has(it));
		const place = { file, line: index + 1 };
		const others = found.filter((it) => it !== emDash);
		return [
			...(found.includes(emDash) ? [problem(place, dashWords)] : []),
			...(others.length > 0 ? [problem(place, strangerWords(others))] : []),
		];
	});
}

const dashWords = {
	found: `There is an em dash, "${emDash}"`,
	expected: 'a comma, a colon, a full stop or brackets: the house style has no em dashes',
	remedy: 'Write the sentence without it.',
};

const strangerWords = (characters: string[]) => ({
	found: `The fonts do not have ${characters.map(nameOf).join(', ')}`,
	expected:
		'letters of Western European languages, \u0101 \u012b \u016b \u0113 \u014d, en dash, curly quotes, ellipsis and minus',
	remedy: 'Say it in words, or in the characters of a keyboard.',
});

/** `"→" (U+2192)` */
function nameOf(character: string): string {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `"${character}" (U+${code})` : `U+${code}`;
}
