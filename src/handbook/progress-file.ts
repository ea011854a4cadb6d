// Also sent to readers' browsers: no imports from Node or Astro.
import { sha256 } from './digest.ts';
import type { History, Tick } from './progress.ts';
import { isMoment } from './tick-record.ts';

const format = 'pakka-progress';
/** Version of the file that this code writes and reads. */
export const fileVersion = 1;

/** Files larger than this are not read, in bytes. */
export const largestFile = 2_000_000;

/** A clock that is wrong by more than this, in milliseconds, would make its ticks win for ever. */
const clockTolerance = 86_400_000;

/** Why a file was refused; `values` are for the text shown to the reader. */
export type Refusal =
	| { reason: 'tooLarge' | 'notJson' | 'notOurs' | 'checksum' }
	| { reason: 'newer'; values: { version: string; known: string } }
	| { reason: 'entry'; values: { entry: string } };

export type ReadFile = { type: 'read'; history: Map<string, Tick> } | ({ type: 'refused' } & Refusal);

/**
 * All ticks as the text of a file.
 * @param now moment of the export, in milliseconds since 1970
 */
export async function writeProgressFile(history: History, now: number): Promise<string> {
	const ticks = Object.fromEntries([...history].sort(([a], [b]) => (a < b ? -1 : 1)));
	const checksum = await checksumOf(ticks);
	const exported = new Date(now).toISOString();
	return `${JSON.stringify({ format, version: fileVersion, exported, checksum, ticks }, null, '\t')}\n`;
}

/**
 * Reads such a file. Whatever the text is, the answer is either a whole history or a reason; nothing is half read.
 * @param now moment of the import, in milliseconds since 1970
 */
export async function readProgressFile(text: string, now: number): Promise<ReadFile> {
	if (text.length > largestFile) return { type: 'refused', reason: 'tooLarge' };
	const file = parseObject(text);
	if (file === undefined) return { type: 'refused', reason: 'notJson' };
	if (file['format'] !== format) return { type: 'refused', reason: 'notOurs' };
	if (file['version'] !== fileVersion) {
		const values = { version: String(file['version']), known: String(fileVersion) };
		return { type: 'refused', reason: 'newer', values };
	}
	const ticks = file['ticks'];
	if (typeof ticks !== 'object' || ticks === null || Array.isArray(ticks))
		return { type: 'refused', reason: 'notOurs' };
	const history = new Map<string, Tick>();
	for (const [id, tick] of Object.entries(ticks as Record<string, unknown>)) {
		if (!isItemId(id) || !isTick(tick, now)) {
			return { type: 'refused', reason: 'entry', values: { entry: `"${id.slice(0, 60)}"` } };
		}
		history.set(id, { done: tick.done, at: tick.at });
	}
	const matches = file['checksum'] === (await checksumOf(ticks as Record<string, unknown>));
	return matches ? { type: 'read', history } : { type: 'refused', reason: 'checksum' };
}

function parseObject(text: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return undefined;
	}
}

/** `phase/topic/item`, each a name in lower case with hyphens. */
export const isItemId = (id: string): boolean => id.length <= 200 && /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/.test(id);

function isTick(value: unknown, now: number): value is Tick {
	if (typeof value !== 'object' || value === null) return false;
	const { done, at } = value as Record<string, unknown>;
	return typeof done === 'boolean' && isMoment(at) && at <= now + clockTolerance;
}

const checksumOf = (ticks: Record<string, unknown>) => sha256(JSON.stringify(ticks));
