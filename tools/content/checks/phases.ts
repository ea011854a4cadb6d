import { type Finding, problem } from '../finding.ts';
import type { Handbook, Phase } from '../model/handbook.ts';
import type { Topic } from '../model/topic.ts';

/** A phase keeps what its status promises. */
export const checkPhases = (handbook: Handbook): Finding[] =>
	handbook.phases.flatMap((phase) => {
		const topics = handbook.topics.filter((topic) => topic.phase === phase.id);
		return [...unknownTrack(phase, handbook), ...uncovered(phase, topics, handbook), ...tooEarly(phase, topics)];
	});

function unknownTrack({ facts }: Phase, { syllabus }: Handbook): Finding[] {
	const tracks = syllabus.data?.tracks.map(({ track }) => track);
	if (!facts.data || !tracks || tracks.includes(facts.data.track)) return [];
	return [
		problem(
			{ file: facts.file, line: facts.lineOf('track') },
			{
				found: `The track "${facts.data.track}" is not in the syllabus`,
				expected: `one of ${tracks.join(', ')}`,
				remedy: 'Correct the field.',
			},
		),
	];
}

function uncovered({ facts }: Phase, topics: Topic[], { syllabus }: Handbook): Finding[] {
	if (facts.data?.status !== 'complete') return [];
	const covered = topics.flatMap((topic) => topic.facts.data?.covers ?? []);
	const items = syllabus.data?.tracks.find(({ track }) => track === facts.data?.track)?.items ?? [];
	const left = items.filter(({ id }) => !covered.includes(id)).map(({ id }) => id);
	if (left.length === 0) return [];
	return [
		problem(
			{ file: facts.file, line: facts.lineOf('status') },
			{
				found: `The phase is "complete", but no topic covers ${left.join(', ')}`,
				expected: 'a topic for every item of its track',
				remedy: 'Write the topics, or say "writing".',
			},
		),
	];
}

function tooEarly({ facts }: Phase, topics: Topic[]): Finding[] {
	if (facts.data?.status !== 'planned' || topics.length === 0) return [];
	return [
		problem(
			{ file: facts.file, line: facts.lineOf('status') },
			{
				found: `The phase is "planned", but has the topics ${topics.map(({ slug }) => slug).join(', ')}`,
				expected: 'no topics yet',
				remedy: 'Say "writing".',
			},
		),
	];
}
