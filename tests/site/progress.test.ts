import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, visitSite } from './support.ts';

const topic = 'python-internals/gil/';

let visit: Visit;
beforeAll(async () => {
	visit = await visitSite();
});
afterAll(() => visit.close());

const boxes = (page: Page) => page.locator('.checks').getByRole('checkbox');
const counted = (page: Page) => page.locator('.rail [data-progress]').textContent();

async function tickAll(page: Page): Promise<number> {
	const all = await boxes(page).all();
	for (const box of all) await box.check();
	return all.length;
}

describe('a tick', () => {
	it('is there again after a reload, in the other language, and on every drawing', async () => {
		const page = await visit.open(topic);
		await boxes(page).first().check();
		await page.reload();
		expect(await boxes(page).first().isChecked()).toBe(true);
		expect(await counted(page)).toMatch(/^1 of \d+ ticked$/);
		await page.getByRole('link', { name: 'Roman Urdu' }).click();
		await page.waitForURL('**/ur/**');
		expect(await boxes(page).first().isChecked()).toBe(true);
		await page.goto(visit.url);
		expect(await page.locator('.wall [data-topic="python-internals/gil"]').getAttribute('data-state')).toBe('begun');
	});

	it('shows in a second tab without a reload', async () => {
		const profile = await visit.profile();
		const [one, other] = [await profile.newPage(), await profile.newPage()];
		await one.goto(topic);
		await other.goto(`ur/${topic}`);
		await boxes(one).nth(1).check();
		await expect.poll(() => boxes(other).nth(1).isChecked()).toBe(true);
		await boxes(other).nth(1).uncheck();
		await expect.poll(() => boxes(one).nth(1).isChecked()).toBe(false);
		await profile.close();
	});

	it('makes the topic pakka when it is the last, and says so', async () => {
		const page = await visit.open(topic);
		const count = await tickAll(page);
		expect(await counted(page)).toBe(`${count} of ${count} ticked`);
		expect(await page.getByText('Pakka. You have ticked everything').isVisible()).toBe(true);
		expect(await page.locator('#contents a[aria-current="page"] .brick').getAttribute('data-state')).toBe('pakka');
		await page.goto(visit.url);
		expect(await page.locator('h1').textContent()).toMatch(/^1 of \d+ topics are pakka$/);
	});

	it('can be made with the keyboard alone', async () => {
		const page = await visit.open(topic);
		await boxes(page).first().focus();
		await page.keyboard.press('Space');
		expect(await boxes(page).first().isChecked()).toBe(true);
	});

	it('asks once that the browser keep it', async () => {
		const page = await visit.open('about/');
		await page.addInitScript(() => {
			Object.assign(window, { asked: 0 });
			navigator.storage.persist = async () => {
				Object.assign(window, { asked: Reflect.get(window, 'asked') + 1 });
				return true;
			};
		});
		await page.goto(topic);
		await boxes(page).nth(0).check();
		await boxes(page).nth(1).check();
		expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toBe(1);
	});
});

describe('storage', () => {
	const note = (page: Page) => page.locator('[data-storage-note]');

	it('that is forbidden leaves a page that works and says what is not kept', async () => {
		const page = await visit.open('about/');
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('forbidden', 'SecurityError');
				},
			});
		});
		await page.goto(topic);
		await boxes(page).first().check();
		expect(await counted(page)).toMatch(/^1 of/);
		expect(await note(page).textContent()).toContain('does not let the page store anything');
	});

	it('that is full leaves a page that works and says what is not kept', async () => {
		const page = await visit.open('about/');
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.goto(topic);
		await boxes(page).first().check();
		expect(await counted(page)).toMatch(/^1 of/);
		expect(await note(page).textContent()).toContain('storage of this browser is full');
	});

	it.each(['{"v":99,"done":true,"at":1}', '\u0000 not JSON'])(
		'that holds %j is left alone, and counted',
		async (record) => {
			const page = await visit.open(topic);
			const id = (await boxes(page).first().inputValue()) ?? '';
			await page.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [`pakka:tick:${id}`, record]);
			await page.reload();
			expect(await note(page).textContent()).toMatch(/^1 stored entries were written by a newer version/);
			await boxes(page).first().check();
			expect(await page.evaluate((key) => localStorage.getItem(key), `pakka:tick:${id}`)).toBe(record);
		},
	);
});

describe('the progress page', () => {
	async function withTicks(): Promise<Page> {
		const page = await visit.open(topic);
		await boxes(page).nth(0).check();
		await boxes(page).nth(1).check();
		await page.goto(`${visit.url}progress/`);
		return page;
	}

	it('lists what was ticked, day by day', async () => {
		const page = await withTicks();
		const row = page.locator('[data-days] tbody tr');
		expect(await row.count()).toBe(1);
		expect(await row.locator('td').first().textContent()).toBe('2');
		expect(await row.getByRole('link').getAttribute('href')).toBe('/python-internals/gil/');
	});

	it('exports, starts over, imports with a preview, and undoes', async () => {
		const page = await withTicks();
		const items = page.locator('[data-phase-items="python-internals"]');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Export' }).click(),
		]);
		const file = await download.path();
		expect(download.suggestedFilename()).toMatch(/^pakka-progress-\d{4}-\d\d-\d\d\.json$/);
		expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual([
			'format',
			'version',
			'exported',
			'checksum',
			'ticks',
		]);

		await page.getByRole('button', { name: 'Untick everything' }).click();
		await page.locator('dialog.confirm').getByRole('button', { name: 'Untick everything' }).click();
		await expect.poll(() => items.textContent()).toMatch(/^0 of/);
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await items.textContent()).toMatch(/^2 of/);

		await page.evaluate(() => localStorage.clear());
		await page.reload();
		await page.setInputFiles('[data-import]', file);
		await page.getByText('2 newly ticked').waitFor();
		expect(await items.textContent()).toMatch(/^0 of/);
		await page.getByRole('button', { name: 'Import', exact: true }).click();
		expect(await items.textContent()).toMatch(/^2 of/);
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await items.textContent()).toMatch(/^0 of/);
	});

	it.each([
		['<html>', 'This file is not JSON.'],
		['{"format":"other"}', 'not a progress file of Pakka'],
		['{"format":"pakka-progress","version":7}', 'format 7; this page reads up to 1'],
		['{"format":"pakka-progress","version":1,"checksum":"x","ticks":{}}', 'damaged or was changed by hand'],
		['{"format":"pakka-progress","version":1,"ticks":{"<img src=x>":{"done":true,"at":1}}}', '"<img src=x>"'],
	])('refuses %s and says why', async (content, reason) => {
		const page = await withTicks();
		await page.setInputFiles('[data-import]', {
			name: 'p.json',
			mimeType: 'application/json',
			buffer: Buffer.from(content),
		});
		await expect.poll(() => page.locator('[data-message]').textContent()).toContain(reason);
		expect(await page.locator('[data-phase-items="python-internals"]').textContent()).toMatch(/^2 of/);
	});
});
