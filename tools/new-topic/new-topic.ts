import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readHandbook } from '../content/model/handbook.ts';
import { findPlace } from './find-place.ts';
import { fillTemplate } from './template.ts';

/** What was written. */
export interface NewTopic {
	/** `content/phases/01-python-internals/gil` */
	folder: string;
	/** Paths within it. */
	files: string[];
}

/**
 * Writes a topic's folder, filled from the syllabus, with everything that is to be written marked as missing.
 * @param root folder that holds `content/`
 * @param args what follows the command: `01-python-internals/gil`
 * @param today day of the review that the author begins with, `YYYY-MM-DD`
 * @throws {Error} saying what to name instead, when there is no such place for a topic
 */
export async function newTopic(
	root: string,
	args: string[],
	today: string = new Date().toISOString().slice(0, 10),
): Promise<NewTopic> {
	const { phase, item, slug, order } = findPlace(await readHandbook(root), args);
	const folder = `content/phases/${phase}/${slug}`;
	if (existsSync(join(root, folder))) throw new Error(`${folder} exists already. Change it there, or delete it first.`);

	const files = fillTemplate({
		order: String(order),
		priority: item.priority,
		id: item.id,
		title: JSON.stringify(item.title),
		today,
	});
	for (const [name, text] of files) {
		const path = join(root, folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	return { folder, files: files.map(([name]) => name) };
}
