import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, visitSite } from './support.ts';

const topic = 'python-internals/gil/';

let visit: Visit;
beforeAll(async () => {
	visit = await visitSite();
});
afterAll(() => visit.close());

describe('a topic', () => {
	it('begins with the question, and keeps the fixed order of its sections', async () => {
		const page = await visit.open(topic);
		expect(await page.locator('main h2').allTextContents()).toEqual([
			'The interviewer asks',
			'What the interviewer is checking',
			'In short',
			'Picture it',
			'Under the hood',
			'In code',
			'Trade-offs',
			'Traps',
			'Interview questions',
			'Checklist',
			'On one hand',
			'Sources',
		]);
	});

	it('copies the code of an example and nothing else', async () => {
		const page = await visit.open(topic, { permissions: ['clipboard-read', 'clipboard-write'] });
		const example = page.locator('figure.code').first();
		await example.getByRole('button', { name: 'Copy' }).click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await example.locator('pre.source').textContent());
		expect(copied).not.toMatch(/^\s*\d+\s/m);
		expect(await example.getByRole('button').textContent()).toBe('Copied');
	});

	it('closes every output with the seal of what it ran on', async () => {
		const page = await visit.open(topic);
		const seals = await page.locator('.seal').allTextContents();
		expect(seals).toHaveLength(await page.locator('.out').count());
		for (const seal of seals) expect(seal).toMatch(/Ran on CPython 3\.\d+\.\d+.* · \d+ ms/);
	});

	it('stays at the same heading when the language changes', async () => {
		const page = await visit.open(`${topic}#trade-offs`);
		// With the mouse itself: the bar is in view, and nothing may scroll on the way to it.
		const box = await page.getByRole('link', { name: 'Roman Urdu' }).boundingBox();
		await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
		await page.waitForURL(`**/ur/${topic}#trade-offs`);
		expect(await page.locator('#trade-offs').textContent()).toBe('Kya chunein, kis qeemat par');
		expect(await page.locator('html').getAttribute('lang')).toBe('ur-Latn');
	});

	it('has its headings at the same addresses in both languages', async () => {
		const page = await visit.open(topic);
		const ids = () => page.locator('main :is(h2, h3)[id]').evaluateAll((headings) => headings.map(({ id }) => id));
		const english = await ids();
		await page.goto(`${visit.url}ur/${topic}`);
		expect(await ids()).toEqual(english);
	});

	it('is remembered as the place to continue at', async () => {
		const page = await visit.open(topic);
		await page.locator('#traps').scrollIntoViewIfNeeded();
		await page.evaluate(() => document.getElementById('traps')?.scrollIntoView());
		await expect.poll(() => page.locator('.rail a[aria-current]').getAttribute('href')).toBe('#traps');
		await page.goto(`${visit.url}ur/`);
		const link = page.getByRole('link', { name: 'Jaari rakhein' });
		expect(await link.getAttribute('href')).toBe(`/ur/${topic}#traps`);
	});
});

describe('a puzzle', () => {
	it('keeps its output closed until the reader opens it', async () => {
		const page = await visit.open('python-internals/scope-closures/');
		const puzzle = page.locator('.predict').first();
		expect(await puzzle.locator('.out').isVisible()).toBe(false);
		await puzzle.locator('summary').click();
		expect(await puzzle.locator('.out').isVisible()).toBe(true);
	});
});

describe('the theme', () => {
	it('follows the system, then the reader, and is there before the first paint', async () => {
		const page = await visit.open('', { colorScheme: 'dark' });
		const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const dark = await paper();
		await page.getByRole('button', { name: 'Change theme' }).click();
		const light = await paper();
		expect(light).not.toBe(dark);
		await page.route('**/_astro/*.js', (route) => route.abort());
		await page.reload({ waitUntil: 'commit' });
		await page.waitForSelector('h1');
		expect(await paper()).toBe(light);
	});
});

describe('a phone', () => {
	const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

	it('opens the contents as a popover', async () => {
		const page = await visit.open(topic, phone);
		await page.getByRole('button', { name: 'Contents' }).click();
		await page.getByRole('navigation', { name: 'Handbook' }).getByRole('link', { name: 'Decorators' }).click();
		await page.waitForURL('**/decorators/');
	});

	it('has targets of at least 24 pixels, or space around them', async () => {
		const page = await visit.open(topic, phone);
		const small = await page.locator('button:visible, .lang a, summary:visible, .checks label').evaluateAll((targets) =>
			targets
				.map((target) => ({ text: target.textContent?.trim(), box: target.getBoundingClientRect() }))
				.filter(({ box }) => box.width < 24 || box.height < 24)
				.map(({ text, box }) => `${text} ${box.width} x ${box.height}`),
		);
		expect(small).toEqual([]);
	});
});

describe('the keyboard alone', () => {
	it('skips to the text, reads an answer, ticks and changes the language', async () => {
		const page = await visit.open(topic);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
		await page.keyboard.press('Enter');
		const strong = page.locator('.ask summary').nth(1);
		await strong.focus();
		await page.keyboard.press('Enter');
		expect(await page.locator('.answer.pakka').first().isVisible()).toBe(true);
		await page.locator('.checks input').first().focus();
		await page.keyboard.press('Space');
		expect(await page.locator('.checks input').first().isChecked()).toBe(true);
		await page.getByRole('link', { name: 'Roman Urdu' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/ur/${topic}*`);
	});

	it('reaches every box that scrolls', async () => {
		const page = await visit.open(topic, { viewport: { width: 390, height: 844 } });
		const unreachable = await page
			.locator('pre, .scroll, .fig')
			.evaluateAll((boxes) =>
				boxes
					.filter((box) => box.scrollWidth > box.clientWidth && (box as HTMLElement).tabIndex < 0)
					.map((box) => box.className),
			);
		expect(unreachable).toEqual([]);
	});
});

describe('wishes of the reader', () => {
	it('for less motion are granted', async () => {
		const page = await visit.open(topic, { reducedMotion: 'reduce' });
		const moving = await page.evaluate(() => [
			getComputedStyle(document.documentElement).scrollBehavior,
			getComputedStyle(document.querySelector('.slices i') ?? document.body).transitionDuration,
		]);
		expect(moving).toEqual(['auto', '0s']);
	});

	it('for forced colours leave progress visible', async () => {
		const page = await visit.open(topic, { forcedColors: 'active' });
		await page.locator('.checks input').first().check();
		const [on, off] = await page.evaluate(() => {
			const slices = document.querySelectorAll('.rail .slices i');
			return [slices[0], slices[1]].map((slice) => slice && getComputedStyle(slice).backgroundColor);
		});
		expect(on).not.toBe(off);
	});
});
