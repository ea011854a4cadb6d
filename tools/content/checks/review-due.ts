import { dueRelease } from '../../../src/handbook/review.ts';
import { type Finding, warning } from '../finding.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Topic } from '../model/topic.ts';

/** A text is reviewed again after a release of what its examples ran on. */
export function checkReviewDue({ facts, examples }: Topic, { versions }: Handbook): Finding[] {
	if (!facts.data || !versions.data) return [];
	const { reviewed } = facts.data;
	const products = new Set(examples.flatMap(({ receipt }) => Object.keys(receipt?.on ?? {})));
	const release = dueRelease(reviewed, products, versions.data);
	if (!release) return [];
	return [
		warning(
			{ file: facts.file, line: facts.lineOf('reviewed') },
			{
				found: `The text was reviewed on ${reviewed}, before ${release.product} ${release.version}`,
				expected: `a review after ${release.released}`,
				remedy: 'Read it against the release notes, record its examples again, and set the day.',
			},
		),
	];
}
