import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFile, readHandbook } from './model/handbook.ts';
import { publishableIds } from './model/ids.ts';

/**
 * Adds the ids that exist to `content/published.txt`, and removes none.
 * @param root folder that holds `content/`
 * @returns the ids that were added
 */
export async function publishIds(root: string): Promise<string[]> {
	const { published, topics } = await readHandbook(root);
	const added = [...new Set(topics.flatMap(publishableIds))].filter((id) => !published.includes(id));
	const all = [...new Set([...published, ...added])].sort();
	writeFileSync(join(root, publishedFile), all.map((id) => `${id}\n`).join(''));
	return added;
}
