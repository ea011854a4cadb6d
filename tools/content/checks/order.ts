import { type Finding, problem } from '../finding.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Topic } from '../model/topic.ts';

/** No two topics of a phase have the same place in it. */
export function checkOrder(topic: Topic, { topics }: Handbook): Finding[] {
	const order = topic.facts.data?.order;
	const inPhase = topics.filter(({ phase }) => phase === topic.phase);
	const rival = inPhase.find((it) => it !== topic && it.facts.data?.order === order);
	if (order === undefined || !rival) return [];
	const used = inPhase.flatMap(({ facts }) => facts.data?.order ?? []).toSorted((a, b) => a - b);
	return [
		problem(
			{ file: topic.facts.file, line: topic.facts.lineOf('order') },
			{
				found: `The order ${order} is also that of "${rival.slug}"`,
				expected: `a number other than ${[...new Set(used)].join(', ')}`,
				remedy: 'Give one of the two another place.',
			},
		),
	];
}
