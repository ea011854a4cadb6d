// node tools/screenshots.ts: takes the pictures of docs/ and the social preview from the built site.
// The two pages of the printed sheet need `pdftoppm` (package poppler-utils); without it they stay as they are.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import type {} from '../src/client/progress/page-catalog.ts';
import { ensureChromium } from './chromium.ts';
import { serveSite } from './serve-dist.ts';

const folder = 'docs/screenshots';
const desktop = { width: 1440, height: 960 };
const tablet = { width: 820, height: 1100 };
const phone = { width: 390, height: 844 };
const topic = 'python-internals/gil/';

interface Picture {
	name: string;
	path: string;
	viewport: { width: number; height: number };
	dark?: boolean;
	/** What a reader does before the picture is taken. */
	prepare?: (page: Page) => Promise<void>;
}

const pictures: Picture[] = [
	{ name: 'home-light', path: '', viewport: desktop },
	{ name: 'home-dark', path: '', viewport: desktop, dark: true },
	{ name: 'home-phone', path: '', viewport: phone },
	{ name: 'home-urdu', path: 'ur/', viewport: desktop },
	{ name: 'phase-light', path: 'python-internals/', viewport: desktop },
	{ name: 'topic-light', path: topic, viewport: desktop },
	{ name: 'topic-code', path: `${topic}#ex-lost_update`, viewport: desktop },
	{ name: 'topic-dark', path: `${topic}#hood`, viewport: desktop, dark: true },
	{ name: 'topic-urdu', path: `ur/${topic}`, viewport: desktop },
	{ name: 'topic-tablet', path: topic, viewport: tablet },
	{ name: 'topic-phone', path: topic, viewport: phone },
	{ name: 'topic-phone-urdu-dark', path: `ur/${topic}#hood`, viewport: phone, dark: true },
	{ name: 'topic-questions', path: `${topic}#questions`, viewport: desktop, prepare: openAnswers },
	{ name: 'topic-ticked', path: `${topic}#checklist`, viewport: desktop, prepare: tickAll },
	{ name: 'search-gil', path: '', viewport: desktop, prepare: (page) => search(page, 'GIL') },
	{ name: 'search-slots', path: 'ur/', viewport: desktop, dark: true, prepare: (page) => search(page, '__slots__') },
	{ name: 'search-phone', path: '', viewport: phone, prepare: (page) => search(page, 'reference count') },
	{ name: 'sheet-light', path: 'python-internals/cheatsheet/', viewport: desktop },
	{ name: 'progress-light', path: 'progress/', viewport: desktop },
];

async function openAnswers(page: Page): Promise<void> {
	for (const answer of await page.locator('.ask').first().locator('summary').all()) await answer.click();
}

async function tickAll(page: Page): Promise<void> {
	for (const box of await page.locator('.checks input').all()) await box.check();
}

async function search(page: Page, query: string): Promise<void> {
	await page.keyboard.press('/');
	await page.getByRole('searchbox').fill(query);
	await page.locator('.hit a').first().waitFor();
}

/** Ticks the first topics of the phase and a part of the next ones, as a reader has after two weeks. */
async function studyForTwoWeeks(page: Page): Promise<void> {
	await page.evaluate(() => {
		const items = globalThis.pakkaCatalog?.items ?? {};
		for (const [phase, topics] of Object.entries(items)) {
			for (const [place, [slug, ids]] of Object.entries(topics).entries()) {
				const share = place < 9 ? 1 : place < 12 ? 0.5 : slug === 'gil' ? 0.7 : 0;
				for (const id of ids.slice(0, Math.round(ids.length * share))) {
					const at = Date.UTC(2026, 10, 8 + Math.min(place, 12));
					localStorage.setItem(`pakka:tick:${phase}/${slug}/${id}`, JSON.stringify({ v: 1, done: true, at }));
				}
			}
		}
	});
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
	const { name, path, viewport, dark, prepare } = picture;
	const page = await browser.newPage({ viewport, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
	await page.goto(url + topic);
	await studyForTwoWeeks(page);
	await page.goto('about:blank'); // or an anchor on the same page would not load it again
	await page.goto(url + path, { waitUntil: 'networkidle' });
	await prepare?.(page);
	await page.screenshot({ path: `${folder}/${name}.png` });
	await page.close();
	console.log(`${folder}/${name}.png`);
}

/** The picture that other sites show for a link: the mark and the wall, 1200 x 630. */
async function takePreview(browser: Browser, url: string): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, reducedMotion: 'reduce' });
	await page.goto(url + topic);
	await studyForTwoWeeks(page);
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.screenshot({ path: 'public/preview.png' });
	await page.close();
	console.log('public/preview.png');
}

async function takeSheet(browser: Browser, url: string): Promise<void> {
	const page = await browser.newPage({ reducedMotion: 'reduce' });
	for (const [language, path] of [
		['en', 'python-internals/cheatsheet/'],
		['ur', 'ur/python-internals/cheatsheet/'],
	] as const) {
		await page.goto(url + path, { waitUntil: 'networkidle' });
		await page.getByRole('radio').nth(1).check();
		const pdf = join(mkdtempSync(join(tmpdir(), 'pakka-')), 'sheet.pdf');
		writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
		const { status } = spawnSync('pdftoppm', [
			'-png',
			'-r',
			'110',
			'-l',
			'2',
			pdf,
			`${folder}/printed-sheet-${language}`,
		]);
		console.log(
			status === 0 ? `${folder}/printed-sheet-${language}-*.png` : 'pdftoppm is missing: no pictures of the sheet',
		);
	}
	await page.close();
}

mkdirSync(folder, { recursive: true });
const site = await serveSite('dist');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
	for (const picture of pictures) await take(browser, site.url, picture);
	await takePreview(browser, site.url);
	await takeSheet(browser, site.url);
} finally {
	await browser.close();
	await site.close();
}
