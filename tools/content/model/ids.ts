import { checklistItems } from './checklist.ts';
import { questionsOf } from './questions.ts';
import type { Topic } from './topic.ts';

/**
 * The ids of a topic that must not vanish: its own, those of its checklist, and those of its questions, such as
 * `python-internals/gil`, `python-internals/gil/convoy`, `python-internals/gil#idle-cores`.
 */
export function idsOf({ path, texts: { en } }: Topic): string[] {
	if (!en) return [path];
	const items = checklistItems(en).map(({ id }) => `${path}/${id}`);
	return [...new Set([path, ...items, ...questionsOf(en).map(({ id }) => `${path}#${id}`)])];
}

/** Ids that readers can meet: those of topics whose English text is there. */
export const publishableIds = (topic: Topic): string[] => (topic.texts.en ? idsOf(topic) : []);

/** Topics whose English text cannot be read: that is reported, and nothing more can be said about their ids. */
export const unreadable = (topics: Topic[]): Set<string> =>
	new Set(topics.filter(({ texts }) => !texts.en).map(({ path }) => path));

/** The topic that an id belongs to: `python-internals/gil#idle-cores` → `python-internals/gil`. */
export const topicOfId = (id: string): string => id.split(/[/#]/).slice(0, 2).join('/');
