import { ExampleError } from '../../../src/handbook/example.ts';
import { type Finding, type Place, problem } from '../finding.ts';
import { lineAt } from '../model/prose.ts';
import { type Topic, textsOf } from '../model/topic.ts';

/** Nothing of what `npm run new:topic` leaves to be written is still there. */
export const checkPlaceholders = (topic: Topic): Finding[] =>
	[...inTexts(topic), ...inSources(topic), ...inExamples(topic)].map((place) =>
		problem(place, { found: '"TODO" stands there', expected: 'the finished text', remedy: 'Write what is missing.' }),
	);

const inTexts = (topic: Topic): Place[] =>
	textsOf(topic).flatMap(({ file, prose }) =>
		[...prose.matchAll(/\bTODO\b/g)].map(({ index }) => ({ file, line: lineAt(prose, index) })),
	);

const inSources = ({ facts }: Topic): Place[] =>
	(facts.data?.sources ?? []).flatMap(({ title }, index) =>
		title.includes('TODO') ? { file: facts.file, line: facts.lineOf('sources', index) } : [],
	);

const inExamples = ({ examples }: Topic): Place[] =>
	examples.flatMap(({ file, header }) =>
		!(header instanceof ExampleError) && header.title.includes('TODO') ? { file, line: 1 } : [],
	);
