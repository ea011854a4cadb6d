import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, visitSite } from './support.ts';

let visit: Visit;
beforeAll(async () => {
	visit = await visitSite();
});
afterAll(() => visit.close());

const status = (page: Page) => page.locator('[data-status]');
const hits = (page: Page) => page.locator('[data-hits] a');

async function searchFor(page: Page, query: string): Promise<void> {
	await page.keyboard.press('/');
	await page.getByRole('searchbox').fill(query);
	await expect.poll(() => status(page).textContent()).toMatch(/\d+ (match|nat)|Nothing|kuch nahi/);
}

describe('opening', () => {
	it.each(['/', 'Control+k', 'Meta+k'])('happens with %s', async (keys) => {
		const page = await visit.open('');
		await page.keyboard.press(keys);
		expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
	});

	it('happens with the button, and closing gives the focus back', async () => {
		const page = await visit.open('');
		const button = page.getByRole('button', { name: 'Search the handbook' });
		await button.click();
		await page.keyboard.press('Escape');
		expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
	});

	it('happens with / also right after a tick', async () => {
		const page = await visit.open('python-internals/gil/');
		await page.locator('.checks input').first().check();
		await page.keyboard.press('/');
		expect(await page.getByRole('searchbox').isVisible()).toBe(true);
	});

	it('does not take a slash away from a text field', async () => {
		const page = await visit.open('');
		await page.keyboard.press('/');
		await page.keyboard.type('a/b');
		expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
	});
});

describe('finding', () => {
	it.each([
		['GIL', 'python-internals/gil/'],
		['__slots__', 'python-internals/slots/'],
		['+=', 'python-internals/names-and-references/'],
		['@property', 'python-internals/oop/'],
		['O(1)', 'python-internals/dict-set-internals/'],
		['late binding', 'python-internals/scope-closures/'],
	])('%s leads to %s', async (query, path) => {
		const page = await visit.open('');
		await searchFor(page, query);
		const addresses = await hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(addresses.some((address) => address.startsWith(`/${path}`))).toBe(true);
	});

	it('finds the names of the Django ORM where a text speaks of them', async () => {
		const page = await visit.open('');
		await searchFor(page, 'select_related');
		expect(await status(page).textContent()).toMatch(/^\d+ match/);
	});

	it('groups by page, with the headings that match', async () => {
		const page = await visit.open('');
		await searchFor(page, 'reference count');
		const titles = await page.locator('.hit h3').allTextContents();
		expect(new Set(titles).size).toBe(titles.length);
		expect(await page.locator('.hit').first().locator('li').count()).toBeGreaterThan(1);
	});

	it('narrows to a kind and to a phase', async () => {
		const page = await visit.open('');
		await searchFor(page, 'lock');
		await page.getByRole('radio', { name: 'Questions' }).check();
		await expect.poll(() => hits(page).first().getAttribute('href')).toMatch(/#q-/);
		await page.getByLabel('Phase').selectOption('python-internals');
		await expect.poll(() => status(page).textContent()).toMatch(/^\d+ match/);
		for (const address of await hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
			expect(address).toMatch(/^\/python-internals\/.*#q-/);
		}
	});

	it('understands spellings of Roman Urdu that the handbook does not use', async () => {
		const page = await visit.open('ur/');
		await searchFor(page, 'bahut');
		expect(await status(page).textContent()).toMatch(/^"bohat" search kiya gaya/);
		expect(await hits(page).count()).toBeGreaterThan(0);
	});

	it('offers the other language when this one has nothing', async () => {
		const page = await visit.open('');
		await searchFor(page, 'zaroorat');
		await page.getByRole('button', { name: /matches in Roman Urdu/ }).click();
		await expect.poll(() => hits(page).first().getAttribute('href')).toMatch(/^\/ur\//);
	});

	it('says that there is nothing, for nonsense', async () => {
		const page = await visit.open('');
		await searchFor(page, 'zzzzqqqq');
		expect(await status(page).textContent()).toBe('Nothing found for "zzzzqqqq".');
	});
});

describe('the keyboard', () => {
	it('goes from the field through the hits, back, and into a page that marks the words', async () => {
		const page = await visit.open('');
		await searchFor(page, 'switch interval');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		expect(
			await hits(page)
				.first()
				.evaluate((link) => link === document.activeElement),
		).toBe(true);
		const address = await hits(page).first().getAttribute('href');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.search.startsWith('?mark=switch'));
		expect(new URL(page.url()).hash).toBe(`#${address?.split('#')[1] ?? ''}`);
		await expect.poll(() => page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(0);
	});

	it('announces the number of results', async () => {
		const page = await visit.open('');
		await searchFor(page, 'GIL');
		expect(await status(page).getAttribute('role')).toBe('status');
		expect(await status(page).textContent()).toMatch(/^\d+ matches on \d+\+? pages$/);
	});
});

describe('an index that cannot be loaded', () => {
	it('leaves a clear message and the list of topics', async () => {
		const page = await visit.open('');
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.keyboard.press('/');
		await page.getByRole('searchbox').fill('GIL');
		await expect.poll(() => status(page).textContent()).toContain('could not be loaded');
		expect(await hits(page).count()).toBeGreaterThan(20);
		await page.unroute('**/pagefind/**');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect.poll(() => status(page).textContent()).toMatch(/^\d+ matches/);
	});
});
