import { availableStorage } from '../storage.ts';

/** Where the reader was last: a topic and a heading in it. Headings have the same id in both languages. */
export interface Place {
	/** `python-internals/gil` */
	path: string;
	/** Id of the heading; empty at the top of the page. */
	anchor: string;
	/** Words of the heading, as they were read. */
	heading: string;
}

const key = 'pakka:place';

/** The last place, or `undefined` when there is none that can be read. */
export function readPlace(): Place | undefined {
	try {
		const place: unknown = JSON.parse(availableStorage()?.getItem(key) ?? 'null');
		return isPlace(place) ? place : undefined;
	} catch {
		return undefined; // damaged: the next place replaces it
	}
}

export function writePlace(place: Place): void {
	try {
		availableStorage()?.setItem(key, JSON.stringify(place));
	} catch {
		// Storage is full: the home page then offers the place before.
	}
}

function isPlace(value: unknown): value is Place {
	if (typeof value !== 'object' || value === null) return false;
	const { path, anchor, heading } = value as Record<string, unknown>;
	return (
		typeof path === 'string' &&
		/^[a-z0-9-]+\/[a-z0-9-]+$/.test(path) &&
		typeof anchor === 'string' &&
		typeof heading === 'string'
	);
}
