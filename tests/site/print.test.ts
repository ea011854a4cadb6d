import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, visitSite } from './support.ts';

let visit: Visit;
beforeAll(async () => {
	visit = await visitSite();
});
afterAll(() => visit.close());

const pagesOf = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

/** Width and height of the paper, in points. */
function paperOf(pdf: Buffer): [number, number] {
	const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(pdf.toString('latin1'));
	return [Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))];
}

async function printed(path: string, prepare: (page: Page) => Promise<void> = async () => {}): Promise<Page> {
	const page = await visit.open(path, { viewport: { width: 794, height: 1123 } });
	await prepare(page);
	await page.emulateMedia({ media: 'print' });
	return page;
}

describe('a printed cheat sheet', () => {
	it('is a few leaves of A4, or of Letter when that is chosen', async () => {
		const page = await printed('python-internals/cheatsheet/');
		const a4 = await page.pdf({ preferCSSPageSize: true });
		expect(paperOf(a4)).toEqual([595, 842]);
		expect(pagesOf(a4)).toBeGreaterThanOrEqual(3);
		expect(pagesOf(a4)).toBeLessThanOrEqual(9);
		await page.emulateMedia({ media: null });
		await page.getByRole('radio', { name: 'Letter' }).check();
		expect(paperOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([612, 792]);
	});

	it('has two columns and no navigation or controls', async () => {
		const page = await printed('python-internals/cheatsheet/');
		expect(await page.locator('.cols').evaluate((cols) => getComputedStyle(cols).columnCount)).toBe('2');
		for (const gone of ['.bar', '.choices', '#contents', '.skip']) {
			expect(await page.locator(gone).first().isVisible()).toBe(false);
		}
	});

	it('leaves out what is ticked, when that is chosen', async () => {
		const page = await visit.open('python-internals/gil/');
		for (const box of await page.locator('.checks input').all()) await box.check();
		await page.goto(`${visit.url}python-internals/cheatsheet/`);
		await page.getByRole('checkbox', { name: 'Only what is not ticked yet' }).check();
		expect(await page.locator('#gil').isVisible()).toBe(false);
		expect(await page.locator('#decorators').isVisible()).toBe(true);
	});

	it('has a running head and page numbers', async () => {
		const page = await visit.open('ur/python-internals/cheatsheet/');
		const rules = await page.evaluate(() =>
			[...document.styleSheets]
				.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
				.filter((it) => it.startsWith('@page')),
		);
		const all = rules.join('\n');
		expect(all).toContain('content: "Phase 1: Python ke internals"');
		expect(all).toContain('counter(page) " of " counter(pages)');
	});
});

describe('a printed topic', () => {
	it('opens every answer and puzzle', async () => {
		const page = await printed('python-internals/scope-closures/');
		for (const closed of await page.locator('main details:not(.here)').all()) {
			const inner = closed.locator(':scope > :not(summary)').first();
			expect(await inner.evaluate((it) => it.getBoundingClientRect().height)).toBeGreaterThan(0);
		}
	});

	it('has no navigation, and wraps long lines of code', async () => {
		const page = await printed('python-internals/gil/');
		for (const gone of ['.bar', '#contents', '.rail', '.turn'])
			expect(await page.locator(gone).first().isVisible()).toBe(false);
		const cut = await page
			.locator('main pre')
			.evaluateAll((blocks) => blocks.filter((it) => it.scrollWidth > it.clientWidth + 1).length);
		expect(cut).toBe(0);
	});

	it('says where its links lead', async () => {
		const page = await printed('python-internals/gil/');
		const after = await page
			.locator('.sources a')
			.first()
			.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(after).toContain('https://');
	});
});
