import { type Finding, problem, type Words } from '../finding.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Topic } from '../model/topic.ts';

const fields = ['prerequisites', 'related'] as const;

/** Prerequisites and related topics are other topics of the phase, prerequisites earlier ones. */
export const checkRelations = (topic: Topic, { topics }: Handbook): Finding[] =>
	fields.flatMap((field) =>
		(topic.facts.data?.[field] ?? []).flatMap((slug, index) => {
			const inPhase = topics.filter(({ phase }) => phase === topic.phase);
			const words = faultOf(field, slug, topic, inPhase);
			return words ? problem({ file: topic.facts.file, line: topic.facts.lineOf(field, index) }, words) : [];
		}),
	);

function faultOf(field: (typeof fields)[number], slug: string, topic: Topic, inPhase: Topic[]): Words | undefined {
	const other = inPhase.find((it) => it.slug === slug);
	if (other === topic) {
		return { found: `"${field}" names the topic itself`, expected: 'other topics', remedy: 'Remove the name.' };
	}
	if (!other) {
		const others = inPhase.filter((it) => it !== topic).map((it) => it.slug);
		return {
			found: `"${field}" names "${slug}", which does not exist`,
			expected: `topics of the phase: ${others.join(', ')}`,
			remedy: 'Correct the name, write that topic, or remove the name.',
		};
	}
	const [ours, theirs] = [topic.facts.data?.order, other.facts.data?.order];
	if (field === 'related' || ours === undefined || theirs === undefined || theirs < ours) return undefined;
	return {
		found: `"${field}" names "${slug}" (order ${theirs}), which does not come before this topic (order ${ours})`,
		expected: 'only topics that a reader has met',
		remedy: 'Change the order of one of them, or move the name to "related".',
	};
}
