import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { ensureChromium } from '../../tools/chromium.ts';
import { type SiteServer, serveSite } from '../../tools/serve-dist.ts';

/** A built site, served, and a Chromium to visit it with. */
export interface Visit {
	/** Address of the site, with a slash at the end. */
	url: string;
	browser: Browser;
	/** A page in a profile of its own; closed with the visit. */
	open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
	/** A profile of its own, for several pages that share storage. */
	profile: (options?: BrowserContextOptions) => Promise<BrowserContext>;
	close: () => Promise<void>;
}

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Serves the built site and starts Chromium. */
export async function visitSite(): Promise<Visit> {
	const server: SiteServer = await serveSite('dist');
	const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags });
	const profile = (options: BrowserContextOptions = {}) =>
		browser.newContext({
			baseURL: server.url,
			viewport: { width: 1280, height: 900 },
			reducedMotion: 'reduce',
			...options,
		});
	return {
		url: server.url,
		browser,
		profile,
		open: async (path, options) => {
			const page = await (await profile(options)).newPage();
			await page.goto(path);
			return page;
		},
		close: async () => {
			await browser.close();
			await server.close();
		},
	};
}

/** Paths of all pages in the sitemap, without the leading slash. */
export function sitemapPaths(): string[] {
	const xml = readFileSync('dist/sitemap-0.xml', 'utf8');
	return [...xml.matchAll(/<loc>[^<]*?:\/\/[^/<]+\/([^<]*)<\/loc>/g)].map(([, path = '']) => path);
}

/** One page of each kind, in both languages. */
export const pageKinds = [
	'',
	'python-internals/',
	'python-internals/gil/',
	'python-internals/cheatsheet/',
	'progress/',
	'lab/',
	'about/',
].flatMap((path) => [path, `ur/${path}`]);
