// Also sent to readers' browsers: no imports from Node or Astro.
import type { Tick } from './progress.ts';

/** Version of the record that this code writes and reads. */
export const recordVersion = 1;

/** What a stored text turned out to be. */
export type ReadRecord = { type: 'tick'; tick: Tick } | { type: 'unknown' };

/** A tick as it is stored: `{"v":1,"done":true,"at":1763700000000}`. */
export function writeRecord({ done, at }: Tick): string {
	return JSON.stringify({ v: recordVersion, done, at });
}

/**
 * Reads a stored text back. Never throws: what it does not understand, because a newer version wrote it or
 * because it is damaged, is `unknown`, and nobody may overwrite it.
 */
export function readRecord(text: string): ReadRecord {
	try {
		const record: unknown = JSON.parse(text);
		if (isRecord(record)) return { type: 'tick', tick: { done: record.done, at: record.at } };
	} catch {
		// not JSON
	}
	return { type: 'unknown' };
}

function isRecord(value: unknown): value is { v: typeof recordVersion; done: boolean; at: number } {
	if (typeof value !== 'object' || value === null) return false;
	const { v, done, at } = value as Record<string, unknown>;
	return v === recordVersion && typeof done === 'boolean' && isMoment(at);
}

/** A moment in milliseconds since 1970 that a clock could show. */
export function isMoment(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 8.64e15;
}
