// The running head and foot of each printed sheet. CSS cannot take them from the page, so each sheet has a small file.
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPhases } from '../../catalog.ts';
import { phaseText } from '../../handbook/catalog.ts';
import { locales } from '../../handbook/locale.ts';
import { fill, wordsFor } from '../../i18n/words.ts';

export const getStaticPaths = (async () => {
	const written = (await getPhases()).filter(({ topics }) => topics.length > 0);
	return written.flatMap((phase) =>
		locales.map((locale) => {
			const words = wordsFor(locale);
			const head = fill(words.phaseTitle, { number: phase.number, title: phaseText(phase, locale).title });
			return {
				params: { sheet: `${phase.path}.${locale}` },
				props: { head, foot: words.sheetPage.footer, name: words.siteName },
			};
		}),
	);
}) satisfies GetStaticPaths;

const quoted = (text: string) => JSON.stringify(text);

export const GET: APIRoute<{ head: string; foot: string; name: string }> = ({ props: { head, foot, name } }) =>
	new Response(
		`@page {
	@top-left { content: ${quoted(name)}; }
	@top-right { content: ${quoted(head)}; }
	@bottom-left { content: ${quoted(foot)}; }
}
`,
		{ headers: { 'content-type': 'text/css; charset=utf-8' } },
	);
