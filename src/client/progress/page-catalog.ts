import type { PageCatalog } from '../../handbook/catalog.ts';

declare global {
	/** Set by `catalog.<locale>.js`, which every page loads before its own programs. */
	var pakkaCatalog: PageCatalog | undefined;
}

/** The catalog of this page; empty when its file could not be loaded, so that reading goes on undisturbed. */
export const catalog: PageCatalog = globalThis.pakkaCatalog ?? {
	items: {},
	aliases: {},
	words: { state: { kacha: '', begun: '', pakka: '' }, storage: { unavailable: '', full: '', unknown: '' } },
};

/** Puts values into a text: `{done} of {total}`. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
