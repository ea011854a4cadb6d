import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { sha256 } from '../handbook/digest.ts';
import { exampleLanguage, outputName, parseExampleHeader, receiptsSchema } from '../handbook/example.ts';

const phases = 'content/phases';

/**
 * Loads every example with its recorded output and its receipt, as `01-python-internals/gil/scaling.py`.
 * A record that does not match its source fails the build: no page shows the output of code that has changed since.
 */
export function examplesLoader(): Loader {
	return {
		name: 'examples',
		load: async ({ store, parseData, watcher, logger }) => {
			const loadAll = async () => {
				store.clear();
				for await (const path of glob(`${phases}/*/*/examples/*`)) {
					if (!exampleLanguage(path)) continue;
					const id = relative(phases, path).replace('/examples/', '/');
					const data = await readRecorded(path);
					store.set({ id, data: await parseData({ id, data, filePath: path }) });
				}
			};
			await loadAll();
			watcher?.on('change', (changed) => {
				if (changed.includes('/examples/')) loadAll().catch((error: Error) => logger.error(error.message));
			});
		},
	};
}

/** @throws {Error} naming the example and the command that mends it */
async function readRecorded(path: string) {
	const remedy = `Run: npm run examples:record -- ${path}`;
	const name = basename(path);
	const outFile = join(dirname(path), outputName(name));
	const receiptFile = join(dirname(path), 'recorded.json');
	const source = readFileSync(path, 'utf8');
	const header = parseExampleHeader(source, path);
	const receipts = existsSync(receiptFile) ? receiptsSchema.parse(JSON.parse(readFileSync(receiptFile, 'utf8'))) : {};
	const receipt = receipts[name];
	if (!receipt || !existsSync(outFile)) throw new Error(`${path}: has no recorded output. ${remedy}`);
	const output = readFileSync(outFile, 'utf8');
	if (receipt.source !== (await sha256(source))) {
		throw new Error(`${path}: the source changed after its output was recorded on ${receipt.ran}. ${remedy}`);
	}
	if (receipt.output !== (await sha256(output))) {
		throw new Error(`${outFile}: the output is not the one that was recorded on ${receipt.ran}. ${remedy}`);
	}
	return { name, source, output, header, receipt };
}
