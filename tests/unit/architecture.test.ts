// ARCHITECTURE: which way imports run.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folder of `src` → what its files may import from the project, besides their own folder. */
const allowed: Record<string, string[]> = {
	handbook: [],
	i18n: ['handbook'],
	markdown: ['handbook'],
	loaders: ['handbook'],
	'search-index': ['handbook'],
	fonts: ['handbook'],
	client: ['handbook', 'i18n'],
	components: ['handbook', 'i18n', 'markdown', 'catalog.ts'],
	layouts: ['handbook', 'i18n', 'components', 'catalog.ts', 'lab.ts', 'page-catalog.ts', 'styles'],
	pages: ['handbook', 'i18n', 'layouts', 'catalog.ts', 'page-catalog.ts'],
	styles: [],
};

interface Import {
	file: string;
	from: string;
	to: string;
}

/** Where in `src` a path leads: `src/client/theme/x.ts` → `client`. */
const areaOf = (path: string) => path.split('/')[1] ?? '';

/** Imports between areas of `src`; what a component's `<script>` names belongs to the browser. */
function importsOf(file: string): Import[] {
	const code = readFileSync(file, 'utf8').replace(/<script>[\s\S]*?<\/script>/g, '');
	return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) => ({
		file,
		from: areaOf(file),
		to: areaOf(join(dirname(file), path)),
	}));
}

const files = globSync('src/*/**/*.{ts,astro}');

describe('imports', () => {
	it('are looked at in every folder of src', () => {
		expect(new Set(files.map(areaOf))).toEqual(new Set(Object.keys(allowed).filter((area) => area !== 'styles')));
	});

	it('run one way only', () => {
		const wrong = files
			.flatMap(importsOf)
			.filter(({ from, to }) => from !== to && !allowed[from]?.includes(to))
			.map(({ file, to }) => `${file} imports from ${to}`);
		expect(wrong).toEqual([]);
	});

	it('of handbook are types, zod, or the handbook itself', () => {
		const outside = files
			.filter((file) => areaOf(file) === 'handbook')
			.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^import (?!type).*from '([^.][^']*)'/gm)])
			.map(([, name]) => name)
			.filter((name) => name !== 'zod');
		expect(outside).toEqual([]);
	});

	it('never bring zod to the browser', () => {
		const withZod = files.filter((file) => /from 'zod'/.test(readFileSync(file, 'utf8')));
		const shipped = files
			.filter((file) => areaOf(file) === 'client')
			.flatMap((file) =>
				[...readFileSync(file, 'utf8').matchAll(/^import (?!type)[^;]*from '(\.[^']+)'/gm)].map(([, path = '']) =>
					join(dirname(file), path),
				),
			);
		expect(shipped.filter((path) => withZod.includes(path))).toEqual([]);
	});
});
