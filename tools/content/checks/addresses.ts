import { type Finding, problem } from '../finding.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Topic } from '../model/topic.ts';

/** A folder name is fit for an address, and no two topics have the same one: numbers of phases do not count. */
export function checkAddress(topic: Topic, { topics }: Handbook): Finding[] {
	const place = { file: topic.facts.file, line: 1 };
	const twin = topics.find((it) => it !== topic && it.path === topic.path);
	const findings: Finding[] = [];
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(topic.slug)) {
		findings.push(
			problem(place, {
				found: `The folder is called "${topic.slug}"`,
				expected: 'lower case with hyphens, such as "reference-counting-gc"',
				remedy: 'Rename it.',
			}),
		);
	}
	if (twin) {
		findings.push(
			problem(place, {
				found: `The topic has the address "${topic.path}", and so has ${twin.folder}`,
				expected: 'an address of its own',
				remedy: 'Rename one of the two, or its phase.',
			}),
		);
	}
	return findings;
}
