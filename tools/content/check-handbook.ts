import { handbookChecks, topicChecks } from './checks/index.ts';
import type { Finding } from './finding.ts';
import { type Handbook, readHandbook } from './model/handbook.ts';
import type { Topic } from './model/topic.ts';
import { selectTopics } from './select-topics.ts';

/** What came of a check. */
export interface Report {
	/** How many topics were checked. */
	topics: number;
	findings: Finding[];
}

/**
 * Compares the handbook, or some of its topics, with the contract.
 * @param root folder that holds `content/`
 * @param wanted names of topics; none means the whole handbook
 * @throws {Error} when a name leads to no topic
 */
export async function checkHandbook(root: string, wanted: string[] = []): Promise<Report> {
	const handbook = await readHandbook(root);
	const topics = selectTopics(handbook.topics, wanted);
	const whole = wanted.length === 0;
	const shared = handbookChecks.flatMap((check) => check(handbook));
	return {
		topics: topics.length,
		findings: [
			...handbook.faults,
			...phaseFaults(handbook, topics, whole),
			...topics.flatMap((topic) => topicChecks.flatMap((check) => check(topic, handbook))),
			...shared.filter(({ topic }) => whole || topics.some(({ path }) => path === topic)),
		],
	};
}

const phaseFaults = ({ phases }: Handbook, topics: Topic[], whole: boolean): Finding[] =>
	phases.filter(({ id }) => whole || topics.some(({ phase }) => phase === id)).flatMap(({ faults }) => faults);
