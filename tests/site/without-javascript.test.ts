import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKinds, type Visit, visitSite } from './support.ts';

let visit: Visit;
beforeAll(async () => {
	visit = await visitSite();
});
afterAll(() => visit.close());

const off = { javaScriptEnabled: false };

describe('without JavaScript', () => {
	it.each(pageKinds)('/%s shows its text and no control that does nothing', async (path) => {
		const page = await visit.open(path, off);
		expect(await page.locator('h1').isVisible()).toBe(true);
		const dead = await page
			.locator('button:visible:not(:disabled):not([popovertarget]):not([popovertargetaction])')
			.allTextContents();
		expect(dead).toEqual([]);
	});

	it('answers open', async () => {
		const page = await visit.open('python-internals/gil/', off);
		await page.locator('.ask summary').nth(1).click();
		expect(await page.locator('.answer.pakka').first().isVisible()).toBe(true);
	});

	it('the menu of a phone opens', async () => {
		const page = await visit.open('python-internals/gil/', { ...off, viewport: { width: 390, height: 844 } });
		await page.getByRole('button', { name: 'Contents' }).click();
		expect(await page.getByRole('link', { name: 'Decorators' }).isVisible()).toBe(true);
	});

	it('the language switch leads to the same topic', async () => {
		const page = await visit.open('python-internals/gil/', off);
		await page.getByRole('link', { name: 'Roman Urdu' }).click();
		await page.waitForURL('**/ur/python-internals/gil/');
	});

	it('the cheat sheet shows as much as is chosen', async () => {
		const page = await visit.open('python-internals/cheatsheet/', off);
		expect(await page.locator('.sheet-short').first().isVisible()).toBe(false);
		await page.getByRole('radio', { name: 'With 30-second answers' }).check();
		expect(await page.locator('.sheet-short').first().isVisible()).toBe(true);
		expect(await page.locator('.sheet-questions').first().isVisible()).toBe(false);
		await page.getByRole('radio', { name: 'With the questions' }).check();
		expect(await page.locator('.sheet-questions').first().isVisible()).toBe(true);
	});

	it('the theme follows the system', async () => {
		const colors = await Promise.all(
			(['light', 'dark'] as const).map(async (colorScheme) => {
				const page = await visit.open('', { ...off, colorScheme });
				return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
			}),
		);
		expect(colors[0]).not.toBe(colors[1]);
	});
});
