import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { fonts } from './src/fonts/integration.ts';
import { pageAddress } from './src/handbook/address.ts';
import { rehypeCode } from './src/markdown/rehype-code.ts';
import { rehypeNowrapCode } from './src/markdown/rehype-nowrap-code.ts';
import { rehypeTables } from './src/markdown/rehype-tables.ts';
import { remarkChecklist } from './src/markdown/remark-checklist.ts';
import { remarkHeadingIds } from './src/markdown/remark-heading-ids.ts';
import { remarkSections } from './src/markdown/remark-sections.ts';
import { remarkSpokenLength } from './src/markdown/remark-spoken-length.ts';
import { remarkTopicLinks } from './src/markdown/remark-topic-links.ts';
import { remarkVocabulary } from './src/markdown/remark-vocabulary.ts';
import { searchIndex } from './src/search-index/integration.ts';

/** Folder the site is served from; GitHub Pages serves a project from /<name>/. */
const base = process.env.BASE_PATH ?? '/';
/** Address of the site, for canonical links, the sitemap and previews. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';

/** What every page runs comes in one file; what opens later (search, import and export) stays apart. */
const clientChunks = [
	{
		name: 'page',
		test: /src\/(client\/(storage|copy|theme|reading|progress\/(page|progress\.|progress-store|checklist))|client\/search\/search-element|handbook\/(progress|tick-record))/,
	},
];

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never' },
	// A strict Content-Security-Policy allows no inline script, however small.
	vite: {
		build: { assetsInlineLimit: 0 },
		environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: clientChunks } } } } } },
	},
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			gfm: false, // registered below, in its place among our own
			smartypants: { dashes: false },
			remarkPlugins: [
				remarkGfm,
				remarkVocabulary,
				remarkHeadingIds,
				remarkSpokenLength,
				remarkChecklist,
				[remarkTopicLinks, { href: (path, locale) => pageAddress(base.replace(/\/?$/, '/'), path, locale) }],
				remarkSections,
			],
			rehypePlugins: [rehypeCode, rehypeTables, rehypeNowrapCode],
		}),
	},
	integrations: [fonts(), mdx(), sitemap(), searchIndex()],
});
