// Every address inside the site leads somewhere: at the root of a host, and in a folder of one.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const inFolder = '.cache/site-in-folder';

beforeAll(() => {
	// Vitest puts settings of its own, such as BASE_URL, into the environment; a build must not see them.
	const { PATH, HOME } = process.env;
	const { status, stderr } = spawnSync(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build', '--outDir', inFolder],
		{ env: { PATH, HOME, BASE_PATH: '/pakka/', SITE_URL: 'https://example.org' }, encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(`The build for /pakka/ failed:\n${stderr}`);
});
afterAll(() => rmSync(inFolder, { recursive: true, force: true }));

/** Addresses that lead nowhere, as `page: address`. */
function brokenLinks(folder: string, base: string): string[] {
	const broken: string[] = [];
	const pages = new Map(globSync(`${folder}/**/*.html`).map((file) => [file, readFileSync(file, 'utf8')]));
	for (const [file, html] of pages) {
		// Only in tags: an example may print HTML of its own.
		for (const [, address = ''] of html.matchAll(/<\w[^>]*?\s(?:href|src)="([^"]*)"/g)) {
			if (/^(https?:|#|data:)/.test(address) && !address.startsWith('#')) continue;
			const [path = '', anchor] = address.split('#');
			const target = path === '' ? file : targetOf(folder, base, path);
			const exists = target !== undefined && existsSync(target);
			const anchored = !anchor || (target && pages.get(target)?.includes(`id="${anchor}"`));
			if (!exists || !anchored) broken.push(`${file}: ${address}`);
		}
	}
	return broken;
}

function targetOf(folder: string, base: string, path: string): string | undefined {
	if (!path.startsWith(base)) return undefined;
	const file = join(folder, path.slice(base.length).split('?')[0] ?? '');
	return path.endsWith('/') ? join(file, 'index.html') : file;
}

describe('addresses', () => {
	it('lead somewhere when the site stands at the root', () => {
		expect(brokenLinks('dist', '/')).toEqual([]);
	});

	it('lead somewhere when the site stands in /pakka/', () => {
		expect(brokenLinks(inFolder, '/pakka/')).toEqual([]);
	});

	it('in style sheets keep the folder', () => {
		const css = globSync(`${inFolder}/_astro/*.css`)
			.map((file) => readFileSync(file, 'utf8'))
			.join('');
		expect([...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url)).toEqual([
			'/pakka/fonts/literata.woff2',
			'/pakka/fonts/literata-italic.woff2',
			'/pakka/fonts/inconsolata.woff2',
		]);
	});

	it('for other sites are absolute: canonical, languages, preview', () => {
		const html = readFileSync(join(inFolder, 'ur/python-internals/gil/index.html'), 'utf8');
		expect(html).toContain('<link rel="canonical" href="https://example.org/pakka/ur/python-internals/gil/"');
		expect(html).toContain('hreflang="en" href="https://example.org/pakka/python-internals/gil/"');
		expect(html).toContain('hreflang="ur-Latn" href="https://example.org/pakka/ur/python-internals/gil/"');
		expect(html).toContain('<meta property="og:image" content="https://example.org/pakka/preview.png"');
		expect(existsSync(join(inFolder, 'preview.png'))).toBe(true);
	});
});
