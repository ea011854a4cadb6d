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
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
	[1280, 390].map((width) => ({ colorScheme, width })),
);

describe('accessibility', () => {
	it.each(looks)(
		'has no findings on any page, $colorScheme, $width px',
		async ({ colorScheme, width }) => {
			const profile = await visit.profile({ colorScheme, viewport: { width, height: 900 } });
			const findings = await inPool(paths, 2, async (path) => {
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
