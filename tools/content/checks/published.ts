import { type Finding, problem } from '../finding.ts';
import { type Handbook, publishedFile } from '../model/handbook.ts';
import { idsOf, publishableIds, topicOfId, unreadable } from '../model/ids.ts';

/** Ids that readers' progress hangs on stay, or say where they went. */
export const checkPublished = (handbook: Handbook): Finding[] => [...lost(handbook), ...unsorted(handbook)];

function lost({ published, topics, aliases }: Handbook): Finding[] {
	const existing = new Set(topics.flatMap(idsOf));
	const moved = aliases.data ?? {};
	const unknown = unreadable(topics);
	return published.flatMap((id, index) => {
		if (existing.has(id) || Object.hasOwn(moved, id) || unknown.has(topicOfId(id))) return [];
		const words = {
			found: `"${id}" is published, but no longer exists`,
			expected: 'the id in its topic, or an entry in content/aliases.yaml',
			remedy: `Restore it, or add "${id}: <new id>" (null if nothing replaces it) to content/aliases.yaml.`,
		};
		return { ...problem({ file: publishedFile, line: index + 1 }, words), topic: topicOfId(id) };
	});
}

function unsorted({ published }: Handbook): Finding[] {
	return published.flatMap((id, index) => {
		const before = published[index - 1];
		if (before === undefined || before < id) return [];
		return problem(
			{ file: publishedFile, line: index + 1 },
			{
				found: before === id ? `"${id}" stands there twice` : `"${id}" stands after "${before}"`,
				expected: 'one id a line, sorted',
				remedy: 'Run: npm run test:content -- --publish',
			},
		);
	});
}

/** What exists is in the list, so that it cannot vanish unnoticed. Only asked of the whole handbook. */
export function checkUnpublished({ published, topics }: Handbook): Finding[] {
	const known = new Set(published);
	return topics.flatMap((topic) => {
		const ids = publishableIds(topic).filter((id) => !known.has(id));
		if (ids.length === 0) return [];
		return problem(
			{ file: publishedFile, line: 1 },
			{
				found: `The list does not have ${ids.join(', ')}`,
				expected: `every id of ${topic.id}`,
				remedy: 'Run: npm run test:content -- --publish',
			},
		);
	});
}
