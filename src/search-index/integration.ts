import { createReadStream, existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { isLocale, type Locale, langTags } from '../handbook/locale.ts';
import { type SearchRecord, sheetRecords, topicRecords } from './records.ts';

/** Characters that belong to a word in a handbook about programs: `__slots__`, `+=`, `@property`, `O(1)`. */
const includeCharacters = '_+=@()';

/**
 * Builds Pagefind's index from the finished pages, one record for each heading, question, example and cheat sheet,
 * and serves the last build's index while developing.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const count = await buildIndex(folder);
				logger.info(`${count} records in the search index`);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const path = /\/pagefind\/[\w./-]+$/.exec(request.url?.split('?')[0] ?? '')?.[0];
					const file = path && join('dist', path);
					if (!file || file.includes('..') || !existsSync(file)) return next();
					response.setHeader('content-type', extname(file) === '.js' ? 'text/javascript' : 'application/octet-stream');
					createReadStream(file).pipe(response);
				});
			},
		},
	};
}

async function buildIndex(folder: string): Promise<number> {
	const { index, errors } = await createIndex({ includeCharacters });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
	let count = 0;
	for await (const file of glob('**/index.html', { cwd: folder })) {
		const page = pageOf(file);
		if (!page) continue;
		const html = await readFile(join(folder, file), 'utf8');
		const records = page.isSheet ? sheetRecords(html) : topicRecords(html);
		for (const record of records) await addRecord(index, record, page, titleOf(html));
		count += records.length;
	}
	await index.writeFiles({ outputPath: join(folder, 'pagefind') });
	await close();
	return count;
}

interface IndexedPage {
	locale: Locale;
	phase: string;
	/** Address below the site's folder: `ur/python-internals/gil/`. */
	address: string;
	isSheet: boolean;
}

/** Topics and cheat sheets are searched; other pages only lead to them. */
function pageOf(file: string): IndexedPage | undefined {
	const parts = file.replaceAll('\\', '/').split('/').slice(0, -1);
	const locale = isLocale(parts[0]) ? parts[0] : 'en';
	const [phase, topic] = locale === parts[0] ? parts.slice(1) : parts;
	if (!phase || !topic) return undefined;
	return { locale, phase, address: `${parts.join('/')}/`, isSheet: topic === 'cheatsheet' };
}

function titleOf(html: string): string {
	const heading = select('h1', fromHtml(html));
	return heading ? toText(heading).trim() : '';
}

async function addRecord(index: PagefindIndex, record: SearchRecord, page: IndexedPage, title: string): Promise<void> {
	const { errors } = await index.addHTMLFile({
		url: `/${page.address}${record.anchor && `#${record.anchor}`}`,
		content: `<html lang="${langTags[page.locale]}"><head>
<meta data-pagefind-filter="kind[content]" content="${record.kind}">
<meta data-pagefind-filter="phase[content]" content="${page.phase}">
<meta data-pagefind-meta="page[content]" content="${escapeHtml(title)}">
<meta data-pagefind-meta="kind[content]" content="${record.kind}"></head>
<body data-pagefind-body><h1>${escapeHtml(record.heading)}</h1>
<p${record.heading === title ? '' : ' data-pagefind-weight="2"'}>${record.heading === title ? '' : escapeHtml(title)}</p>
<p>${escapeHtml(record.text)}</p></body></html>`,
	});
	if (errors.length > 0) throw new Error(`${page.address}#${record.anchor}: ${errors.join(' ')}`);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);
