import type { ItemsByTopic } from '../../handbook/catalog.ts';
import type { Aliases } from '../../handbook/schemas.ts';

/** What every page carries for its programs, written by `components/progress/Catalog.astro`. */
export interface PageCatalog {
	items: ItemsByTopic;
	aliases: Aliases;
	words: {
		state: { kacha: string; begun: string; pakka: string };
		storage: { unavailable: string; full: string; unknown: string };
	};
}

const element = document.getElementById('catalog');

export const catalog = JSON.parse(element?.textContent ?? '{"items":{},"aliases":{}}') as PageCatalog;

/** Puts values into a text: `{done} of {total}`. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
