import { globSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKinds, sitemapPaths, type Visit, visitSite } from './support.ts';

let visit: Visit;
beforeAll(async () => {
	visit = await visitSite();
});
afterAll(() => visit.close());

const paths = [...sitemapPaths(), 'no-such-page/'];

describe('the sitemap', () => {
	it('names every page in both languages', () => {
		const files = globSync('dist/**/index.html').map((file) => file.replace(/^dist\//, '').replace(/index\.html$/, ''));
		expect(sitemapPaths().sort()).toEqual(files.sort());
		for (const path of files.filter((it) => !it.startsWith('ur/'))) expect(files).toContain(`ur/${path}`);
	});
});

describe('HTML', () => {
	it('is valid on every page', async () => {
		const validator = new HtmlValidate({
			extends: ['html-validate:standard'],
			rules: {
				// Astro writes void elements and boolean attributes its own, valid way.
				'void-style': 'off',
				'attribute-boolean-style': 'off',
				'no-trailing-whitespace': 'off',
				// Headings and titles are the author's words, as long as they need to be.
				'long-title': 'off',
				// Roles repeat what an element means where the phone's styles take the meaning away.
				'no-redundant-role': 'off',
				'prefer-native-element': 'off',
				'no-implicit-button-type': 'off',
			},
		});
		const findings: string[] = [];
		for (const file of globSync('dist/**/*.html')) {
			const { results } = await validator.validateFile(file);
			for (const { messages } of results) {
				findings.push(...messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`));
			}
		}
		expect(findings.slice(0, 20)).toEqual([]);
	});
});

describe('the width of a page', () => {
	it.each([320, 390, 820])('never scrolls sideways at %i px', async (width) => {
		const page = await visit.open('', { viewport: { width, height: 800 } });
		const wide: string[] = [];
		for (const path of paths) {
			await page.goto(visit.url + path);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			if (overflow > 0) wide.push(`/${path}: ${overflow} px too wide`);
		}
		expect(wide).toEqual([]);
	});
});

describe('the network', () => {
	it.each(pageKinds)('asks no other host, breaks no policy and sets no cookie on /%s', async (path) => {
		const profile = await visit.profile();
		const page = await profile.newPage();
		const foreign: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(visit.url) && !request.url().startsWith('blob:')) foreign.push(request.url());
		});
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(path, { waitUntil: 'networkidle' });
		expect({ foreign, complaints, cookies: await profile.cookies() }).toEqual({
			foreign: [],
			complaints: [],
			cookies: [],
		});
		await profile.close();
	});

	it('is closed to inline scripts and styles by the policy', async () => {
		const page = await visit.open('python-internals/gil/');
		const blocked = await page.evaluate(async () => {
			const seen: string[] = [];
			document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
			const script = document.createElement('script');
			script.textContent = 'window.ran = true';
			document.body.append(script);
			document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>');
			await new Promise((resolve) => setTimeout(resolve, 100));
			return { seen: seen.sort(), ran: 'ran' in window };
		});
		expect(blocked).toEqual({ seen: ['script-src-elem', 'style-src-attr'], ran: false });
	});
});

describe('the layout', () => {
	it.each([1280, 390])('does not shift while a topic loads at %i px', async (width) => {
		const page = await visit.open('about/', { viewport: { width, height: 900 } });
		await page.addInitScript(() => {
			Object.assign(window, { shift: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto('python-internals/gil/', { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBeLessThan(0.01);
	});
});
