import { readFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page weighs on a first visit, compressed with gzip, in bytes, before search is opened. */
export interface Weight {
	path: string;
	kind: string;
	html: number;
	css: number;
	js: number;
	/** The list of all topics and their items, which grows with the handbook and is the same for every page. */
	catalog: number;
	/** The same text as bare HTML: no classes, no navigation, no progress. */
	bare: number;
}

const compressed = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

/** Weighs every page of a site that was built for the root of a host. */
export async function weighPages(folder: string): Promise<Weight[]> {
	const weights: Weight[] = [];
	for await (const path of glob('**/*.html', { cwd: folder })) weights.push(await weigh(folder, path));
	return weights;
}

/** The fonts of the site, by file name. */
export async function weighFonts(folder: string): Promise<Map<string, number>> {
	const sizes = new Map<string, number>();
	for await (const path of glob('fonts/*.woff2', { cwd: folder })) {
		sizes.set(path, readFileSync(join(folder, path)).length);
	}
	return sizes;
}

/** Size of a folder in bytes, as it is stored. */
export async function weighFolder(folder: string): Promise<number> {
	let bytes = 0;
	for await (const entry of glob('**/*.*', { cwd: folder })) bytes += readFileSync(join(folder, entry)).length;
	return bytes;
}

async function weigh(folder: string, path: string): Promise<Weight> {
	const html = await readFile(join(folder, path), 'utf8');
	const addresses = (pattern: RegExp) =>
		[...html.matchAll(pattern)].map(([, address = '']) => address.split('?')[0] ?? '');
	const styles = addresses(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g);
	const sources = addresses(/<script[^>]+src="([^"]+)"/g);
	const isCatalog = (address: string) => /^\/catalog\.\w+\.js$/.test(address);
	const scripts = withImports(
		folder,
		sources.filter((it) => !isCatalog(it)),
	);
	const sizeOf = (files: string[]) =>
		files.reduce((sum, file) => sum + compressed(readFileSync(join(folder, file))), 0);
	return {
		path,
		kind: kindOf(path),
		html: compressed(html),
		css: sizeOf(styles),
		js: sizeOf(scripts),
		catalog: sizeOf(sources.filter(isCatalog)),
		bare: compressed(bareText(html)),
	};
}

/** Scripts with everything they import at once; what they load later is not part of a first visit. */
function withImports(folder: string, scripts: string[]): string[] {
	const all = new Set<string>();
	const add = (address: string) => {
		if (all.has(address)) return;
		all.add(address);
		const code = readFileSync(join(folder, address), 'utf8');
		for (const [, name] of code.matchAll(/(?:import|from)\s*"\.\/([^"]+)"/g)) add(`/_astro/${name}`);
	};
	scripts.forEach(add);
	return [...all];
}

function bareText(html: string): string {
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
	return main.replace(/<(script|svg|nav)[\s\S]*?<\/\1>/g, '').replace(/<(\/?\w+)[^>]*>/g, '<$1>');
}

function kindOf(path: string): string {
	const [first, second] = path.split('/').filter((part) => part !== 'ur' && part !== 'index.html');
	if (second) return second === 'cheatsheet' ? 'cheat sheet' : 'topic';
	if (!first) return 'home';
	return ['about', 'lab', 'progress', '404.html'].includes(first) ? first.replace('.html', '') : 'phase';
}
