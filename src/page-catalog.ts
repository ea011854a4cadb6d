// What the programs of a page need to know about the handbook, as one small file for each language.
import { getAliases, getPhases } from './catalog.ts';
import { itemsByTopic, type PageCatalog } from './handbook/catalog.ts';
import { sha256 } from './handbook/digest.ts';
import type { Locale } from './handbook/locale.ts';
import { assetHref } from './i18n/address.ts';
import { wordsFor } from './i18n/words.ts';

/** The program text of `catalog.<locale>.js`. */
export async function catalogScript(locale: Locale): Promise<string> {
	const { state, storage } = wordsFor(locale);
	const catalog: PageCatalog = {
		items: itemsByTopic(await getPhases()),
		aliases: await getAliases(),
		words: { state, storage },
	};
	return `globalThis.pakkaCatalog=${JSON.stringify(catalog)}\n`;
}

/** Its address, which changes with its content, so that no browser keeps an old one. */
export async function catalogHref(locale: Locale): Promise<string> {
	const fingerprint = (await sha256(await catalogScript(locale))).slice(0, 8);
	return assetHref(`catalog.${locale}.js?v=${fingerprint}`);
}
