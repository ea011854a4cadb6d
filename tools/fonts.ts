// npm run fonts: cuts the fonts down to the characters and weights of the handbook, into public/fonts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { fontCharacters } from '../src/handbook/characters.ts';

const require = createRequire(import.meta.url);

const fonts = [
	{
		from: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
		to: 'literata.woff2',
		weight: { min: 400, max: 700 },
	},
	{
		from: '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
		to: 'literata-italic.woff2',
		weight: 400,
	},
	{
		from: '@fontsource-variable/inconsolata/files/inconsolata-latin-wght-normal.woff2',
		to: 'inconsolata.woff2',
		weight: { min: 400, max: 700 },
	},
];

mkdirSync('public/fonts', { recursive: true });
for (const { from, to, weight } of fonts) {
	const subset = await subsetFont(readFileSync(require.resolve(from)), fontCharacters, {
		targetFormat: 'woff2',
		variationAxes: { wght: weight },
	});
	writeFileSync(`public/fonts/${to}`, subset);
	console.log(`public/fonts/${to}  ${(subset.length / 1000).toFixed(1)} kB`);
}
