import { type Finding, problem, warning } from '../finding.ts';
import type { Handbook } from '../model/handbook.ts';
import { missing, type Topic } from '../model/topic.ts';

/** There is English, and in a complete phase Roman Urdu. */
export function checkTranslation(topic: Topic, { phases }: Handbook): Finding[] {
	const isThere = (name: string) => topic.files.includes(name);
	const english = isThere('en.mdx') ? [] : [missing(`${topic.folder}/en.mdx`, 'Write it.')];
	if (isThere('ur.mdx')) return english;
	const complete = phases.find(({ id }) => id === topic.phase)?.facts.data?.status === 'complete';
	const words = {
		found: 'The file is missing',
		expected: 'every topic in Roman Urdu before its phase is complete',
		remedy: 'Write it, from the facts of en.mdx.',
	};
	return [...english, (complete ? problem : warning)({ file: `${topic.folder}/ur.mdx`, line: 1 }, words)];
}
