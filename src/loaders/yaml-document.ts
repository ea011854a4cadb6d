import { readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/** Loads one YAML file as the only entry, `document`, of its collection. */
export function yamlDocument(path: string): Loader {
	return {
		name: 'yaml-document',
		load: async ({ store, parseData, watcher }) => {
			const read = async () => {
				const data = parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
				store.set({ id: 'document', data: await parseData({ id: 'document', data, filePath: path }) });
			};
			await read();
			watcher?.add(path);
			watcher?.on('change', (changed) => changed.endsWith(path) && read());
		},
	};
}
