import type { Topic } from './model/topic.ts';

/**
 * The topics that an author names.
 * @param wanted `gil`, `01-python-internals/gil`, a phase, or a path to any of them; none means all
 * @throws {Error} with the list of what exists, when a name leads to no topic
 */
export function selectTopics(topics: Topic[], wanted: string[]): Topic[] {
	const selected = new Set(wanted.flatMap((name) => topicsNamed(topics, name)));
	return wanted.length === 0 ? topics : topics.filter((topic) => selected.has(topic));
}

function topicsNamed(topics: Topic[], wanted: string): Topic[] {
	const name = wanted.replace(/^.*content\/phases\//, '').replace(/\/+$/, '');
	const found = topics.filter(
		({ id, slug }) => slug === name || id === name || id.startsWith(`${name}/`) || name.startsWith(`${id}/`),
	);
	if (found.length > 0) return found;
	throw new Error(`There is no topic "${wanted}". Topics: ${topics.map(({ id }) => id).join(', ')}.`);
}
