import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPool } from '../../tools/examples/pool.ts';
import { sitemapPaths, type Visit, visitSite } from './support.ts';

let visit: Visit;
beforeAll(async () => {
	visit = await visitSite();
});
afterAll(() => visit.close());

const paths = [...sitemapPaths(), 'no-such-page/'];
/** Topics are one kind of page: where all of them have been seen in a theme and at a width, the first one stands for the rest. */
const topics = paths.filter((path) => /^(ur\/)?[\w-]+\/[\w-]+\/$/.test(path) && !/^ur\/[\w-]+\/$/.test(path));
const onePerKind = paths.filter((path) => path === topics[0] || !topics.includes(path));

const looks = [
	{ colorScheme: 'light', width: 1280, pages: paths },
	{ colorScheme: 'dark', width: 390, pages: paths },
	{ colorScheme: 'dark', width: 1280, pages: onePerKind },
	{ colorScheme: 'light', width: 390, pages: onePerKind },
] as const;

describe('accessibility', () => {
	it.each(looks)(
		'has no findings on $pages.length pages, $colorScheme, $width px',
		async ({ colorScheme, width, pages }) => {
			const profile = await visit.profile({ colorScheme, viewport: { width, height: 900 } });
			const findings = await inPool(pages, 2, async (path) => {
				const page = await profile.newPage();
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page }).analyze();
				await page.close();
				return violations.map(({ id, nodes }) => `/${path} ${id}: ${nodes[0]?.html} (${nodes.length} times)`);
			});
			expect(findings.flat()).toEqual([]);
		},
		900_000,
	);
});
