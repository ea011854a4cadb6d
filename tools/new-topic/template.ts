import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'template');

/**
 * The files of a new topic, with `$name` replaced by the value of that name.
 * @returns path within the topic's folder, and text
 */
export function fillTemplate(values: Record<string, string>): [path: string, text: string][] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => [path.slice(folder.length + 1), fill(readFileSync(path, 'utf8'), values)]);
}

const fill = (text: string, values: Record<string, string>) =>
	text.replace(/\$(\w+)/g, (whole, name: string) => values[name] ?? whole);
