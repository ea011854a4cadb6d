import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { fontCharacters } from '../handbook/characters.ts';

const require = createRequire(import.meta.url);

/** The faces of the site: where they come from, what they are called, and which weights are kept. */
const faces = [
	{ from: '@fontsource-variable/literata', file: 'literata-latin-wght-normal', to: 'literata', weight: [400, 700] },
	{ from: '@fontsource-variable/literata', file: 'literata-latin-wght-italic', to: 'literata-italic', weight: 400 },
	{
		from: '@fontsource-variable/inconsolata',
		file: 'inconsolata-latin-wght-normal',
		to: 'inconsolata',
		weight: [400, 700],
	},
] as const;

/** Cuts the fonts down to the characters and weights of the handbook, into `public/fonts`, before every build. */
export function fonts(): AstroIntegration {
	return {
		name: 'fonts',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				mkdirSync('public/fonts', { recursive: true });
				const sizes = await Promise.all(faces.map(cut));
				logger.info(`${(sizes.reduce((sum, size) => sum + size) / 1000).toFixed(1)} kB in ${faces.length} files`);
			},
		},
	};
}

async function cut({ from, file, to, weight }: (typeof faces)[number]): Promise<number> {
	const font = readFileSync(require.resolve(`${from}/files/${file}.woff2`));
	const wght = typeof weight === 'number' ? weight : { min: weight[0], max: weight[1] };
	const subset = await subsetFont(font, fontCharacters, { targetFormat: 'woff2', variationAxes: { wght } });
	writeFileSync(`public/fonts/${to}.woff2`, subset);
	return subset.length;
}
