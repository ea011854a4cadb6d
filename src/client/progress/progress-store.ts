import { type History, newerTick, type Tick } from '../../handbook/progress.ts';
import { readRecord, writeRecord } from '../../handbook/tick-record.ts';

/** Keys are `pakka:tick:<item id>`: one key an item, so that two tabs never overwrite each other's work. */
const prefix = 'pakka:tick:';

/** What the reader should know about the storage. */
export type StorageTrouble = 'unavailable' | 'full' | undefined;

/** A record before and after a change; `undefined` where there was none. */
export interface Change {
	id: string;
	before: Tick | undefined;
	after: Tick | undefined;
}

/**
 * Owns the ticks of this browser.
 *
 * Reading is parse, validate, else leave alone: a record that a newer version wrote, or that is damaged, does not
 * count and is never overwritten. Writing may fail (storage forbidden or full): the tick then lives as long as the
 * page, and {@link trouble} says so.
 */
export class ProgressStore {
	#storage: Storage | undefined;
	#ticks = new Map<string, Tick>();
	#unknown = new Set<string>();
	#listeners = new Set<() => void>();
	trouble: StorageTrouble;

	/** @param storage `undefined` when the browser forbids it */
	constructor(storage: Storage | undefined) {
		this.#storage = storage;
		this.trouble = storage ? undefined : 'unavailable';
		this.#readAll();
	}

	/** All ticks, under the ids they were stored with. */
	get history(): History {
		return this.#ticks;
	}

	/** How many records are left alone because they cannot be read. */
	get unknownRecords(): number {
		return this.#unknown.size;
	}

	/** Calls `listener` after every change, from this tab or another. */
	subscribe(listener: () => void, signal: AbortSignal): void {
		this.#listeners.add(listener);
		signal.addEventListener('abort', () => this.#listeners.delete(listener));
	}

	/**
	 * Ticks or unticks an item.
	 * @param now milliseconds since 1970; a clock that went backwards must not undo what the reader sees
	 */
	set(id: string, done: boolean, now: number): void {
		const known = this.#ticks.get(id);
		this.apply([{ id, before: known, after: { done, at: Math.max(now, (known?.at ?? -1) + 1) } }]);
	}

	/** Takes in another history; the newer tick of each item wins. Returns what changed, for {@link revert}. */
	merge(other: History): Change[] {
		const changes = [...other].flatMap(([id, tick]): Change[] => {
			const before = this.#ticks.get(id);
			const after = before ? newerTick(before, tick) : tick;
			return after === before ? [] : [{ id, before, after }];
		});
		this.apply(changes);
		return changes;
	}

	/** Unticks everything. Returns what changed, for {@link revert}. */
	clear(now: number): Change[] {
		const changes = [...this.#ticks]
			.filter(([, { done }]) => done)
			.map(([id, before]) => ({ id, before, after: { done: false, at: Math.max(now, before.at + 1) } }));
		this.apply(changes);
		return changes;
	}

	/** Puts back what {@link merge} or {@link clear} changed, except where the reader has ticked since. */
	revert(changes: Change[]): void {
		const untouched = changes.filter(({ id, after }) => this.#ticks.get(id)?.at === after?.at);
		this.apply(untouched.map(({ id, before, after }) => ({ id, before: after, after: before })));
	}

	apply(changes: Change[]): void {
		for (const { id, after } of changes) {
			if (after) this.#ticks.set(id, after);
			else this.#ticks.delete(id);
			this.#write(id, after);
		}
		if (changes.length > 0) this.#notify();
	}

	/** Another tab changed a key of the storage; a `null` key means that all are gone. */
	hear(key: string | null, value: string | null): void {
		if (key === null) this.#readAll();
		else if (key.startsWith(prefix)) this.#read(key.slice(prefix.length), value);
		else return;
		this.#notify();
	}

	/** Reads everything again, for a page that comes back from the back/forward cache. */
	refresh(): void {
		if (!this.#storage || this.trouble === 'full') return; // what could not be stored lives only here
		this.#readAll();
		this.#notify();
	}

	#readAll(): void {
		this.#ticks.clear();
		this.#unknown.clear();
		try {
			for (const key of Object.keys(this.#storage ?? {})) {
				if (key.startsWith(prefix)) this.#read(key.slice(prefix.length), this.#storage?.getItem(key) ?? null);
			}
		} catch {
			this.trouble = 'unavailable'; // the browser took the storage away in the meantime
		}
	}

	#read(id: string, text: string | null): void {
		this.#ticks.delete(id);
		this.#unknown.delete(id);
		if (text === null) return;
		const record = readRecord(text);
		if (record.type === 'tick') this.#ticks.set(id, record.tick);
		else this.#unknown.add(id);
	}

	#write(id: string, tick: Tick | undefined): void {
		if (!this.#storage || this.#unknown.has(id)) return;
		try {
			if (tick) this.#storage.setItem(prefix + id, writeRecord(tick));
			else this.#storage.removeItem(prefix + id);
			if (this.trouble === 'full') this.trouble = undefined;
		} catch {
			this.trouble = 'full';
		}
	}

	#notify(): void {
		for (const listener of this.#listeners) listener();
	}
}
