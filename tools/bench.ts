// npm run bench             builds the site, then prints what it weighs and how long it took
// npm run bench -- --budgets   only compares the pages of a finished build with their budgets
import { spawnSync } from 'node:child_process';
import { bytesToFirstResult } from './bench/first-result.ts';
import { type Weight, weighFolder, weighFonts, weighPages } from './bench/weights.ts';

const dist = 'dist';
const onlyBudgets = process.argv.includes('--budgets');

/**
 * The most that a topic's page may weigh on a first visit, compressed, in bytes. A page with eight query plans and
 * their output is 25 kB; the catalog is 2.3 kB at 42 topics and may reach three times that at 125.
 */
const budgets = { html: 26_000, css: 10_000, js: 8_000, catalog: 7_000 };
const fontBudget = { bytes: 90_000, files: 3 };

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

if (!onlyBudgets) {
	const started = performance.now();
	const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'ignore' });
	if (status !== 0) throw new Error('The build failed. Run: npm run build');
	console.log(`Build: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const pages = await weighPages(dist);
if (pages.length === 0) throw new Error('Nothing is built in dist/. Run: npm run build');
const fonts = await weighFonts(dist);
const fontBytes = [...fonts.values()].reduce((sum, size) => sum + size, 0);

console.log('Heaviest page of each kind, compressed with gzip, beside the same text as bare HTML:');
for (const [kind, ofKind = []] of Object.entries(Object.groupBy(pages, (page) => page.kind))) {
	const heaviest = ofKind.toSorted((a, b) => b.html - a.html)[0];
	if (heaviest) console.log(`  ${kind.padEnd(12)}${row(heaviest)}`);
}
console.log(`  fonts       ${kB(fontBytes)} in ${fonts.size} files`);

if (!onlyBudgets) {
	console.log(`Search index: ${kB(await weighFolder(`${dist}/pagefind`))} on disk`);
	const bytes = await bytesToFirstResult(dist, 'python-internals/gil/', 'reference count');
	console.log(`To the first search result: ${kB(bytes)}`);
}

const over = pages
	.filter(({ kind }) => kind === 'topic')
	.flatMap((page) =>
		(Object.keys(budgets) as (keyof typeof budgets)[])
			.filter((part) => page[part] > budgets[part])
			.map((part) => `${page.path}: ${part} is ${kB(page[part])}, the budget is ${kB(budgets[part])}`),
	);
if (fontBytes > fontBudget.bytes) over.push(`fonts: ${kB(fontBytes)}, the budget is ${kB(fontBudget.bytes)}`);
if (fonts.size > fontBudget.files) over.push(`fonts: ${fonts.size} files, the budget is ${fontBudget.files}`);

if (over.length === 0) {
	console.log('Every topic is within its budget.');
} else {
	console.error(`Over budget:\n${over.map((line) => `  ${line}`).join('\n')}`);
	process.exitCode = 1;
}

function row({ html, css, js, catalog, bare, path }: Weight): string {
	const cells = [`html ${kB(html)}`, `css ${kB(css)}`, `js ${kB(js)}`, `catalog ${kB(catalog)}`, `bare ${kB(bare)}`];
	return `${cells.map((cell) => cell.padEnd(15)).join('')}${path}`;
}
