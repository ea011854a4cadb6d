import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProgressStore } from '../../../src/client/progress/progress-store.ts';
import { historyArb, itemIdArb, now } from '../handbook/arbitraries.ts';

/** A storage of this many entries; two tabs share one. */
function storageOf(entries: Record<string, string> = {}, limit = Number.POSITIVE_INFINITY): Storage {
	const storage = { ...entries } as Record<string, unknown>;
	const define = (name: string, value: unknown) => Object.defineProperty(storage, name, { value, enumerable: false });
	define('getItem', (key: string) => storage[key] ?? null);
	define('removeItem', (key: string) => delete storage[key]);
	define('setItem', (key: string, value: string) => {
		if (!(key in storage) && Object.keys(storage).length >= limit) throw new DOMException('full', 'QuotaExceededError');
		storage[key] = value;
	});
	return storage as unknown as Storage;
}

const key = (id: string) => `pakka:tick:${id}`;
const doneIds = (store: ProgressStore) => [...store.history].filter(([, { done }]) => done).map(([id]) => id);

describe('ProgressStore', () => {
	it('keeps a tick for the next visit', () => {
		const storage = storageOf();
		new ProgressStore(storage).set('p/gil/a', true, now);
		expect(new ProgressStore(storage).history.get('p/gil/a')).toEqual({ done: true, at: now });
	});

	it('lets what the reader did last win, even when the clock goes back', () => {
		const store = new ProgressStore(storageOf());
		store.set('p/gil/a', true, now);
		store.set('p/gil/a', false, now - 1000);
		expect(store.history.get('p/gil/a')).toEqual({ done: false, at: now + 1 });
	});

	it('loses nothing when two tabs tick at random', () => {
		const actsArb = fc.array(fc.record({ tab: fc.nat(1), id: itemIdArb, done: fc.boolean(), heard: fc.boolean() }));
		fc.assert(
			fc.property(actsArb, (acts) => {
				const storage = storageOf();
				const tabs = [new ProgressStore(storage), new ProgressStore(storage)] as const;
				const last = new Map<string, boolean>();
				for (const [step, { tab, id, done, heard }] of acts.entries()) {
					tabs[tab === 0 ? 0 : 1].set(id, done, now + step);
					last.set(id, done);
					if (heard) tabs[tab === 0 ? 1 : 0].hear(key(id), storage.getItem(key(id)));
				}
				const fresh = new ProgressStore(storage);
				for (const [id, done] of last) expect(fresh.history.get(id)?.done).toBe(done);
			}),
		);
	});

	it('hears at once what another tab ticked', () => {
		const storage = storageOf();
		const [one, other] = [new ProgressStore(storage), new ProgressStore(storage)];
		one.set('p/gil/a', true, now);
		other.hear(key('p/gil/a'), storage.getItem(key('p/gil/a')));
		expect(doneIds(other)).toEqual(['p/gil/a']);
	});

	it('starts empty again when another tab clears the storage', () => {
		const storage = storageOf({ [key('p/gil/a')]: '{"v":1,"done":true,"at":1}' });
		const store = new ProgressStore(storage);
		storage.removeItem(key('p/gil/a'));
		store.hear(null, null);
		expect(store.history.size).toBe(0);
	});

	it('reads whatever is stored without an error', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.string()), (entries) => {
				const own = Object.fromEntries(Object.entries(entries).map(([id, text]) => [key(id), text]));
				expect(() => new ProgressStore(storageOf(own))).not.toThrow();
			}),
		);
	});

	it.each(['{"v":9,"done":true,"at":1}', 'damaged'])('leaves %s as it is, also when the item is ticked', (text) => {
		const storage = storageOf({ [key('p/gil/a')]: text });
		const store = new ProgressStore(storage);
		expect(store.unknownRecords).toBe(1);
		store.set('p/gil/a', true, now);
		store.clear(now + 1);
		expect(storage.getItem(key('p/gil/a'))).toBe(text);
	});

	it('goes on without a storage, and says so', () => {
		const store = new ProgressStore(undefined);
		store.set('p/gil/a', true, now);
		expect(store.trouble).toBe('unavailable');
		expect(doneIds(store)).toEqual(['p/gil/a']);
	});

	it('goes on when the storage is full, and says so', () => {
		const store = new ProgressStore(storageOf({ other: 'x' }, 1));
		store.set('p/gil/a', true, now);
		expect(store.trouble).toBe('full');
		expect(doneIds(store)).toEqual(['p/gil/a']);
	});

	it('takes back an import, except what was ticked since', () => {
		const store = new ProgressStore(storageOf());
		store.set('p/gil/a', true, 1);
		const changes = store.merge(
			new Map([
				['p/gil/a', { done: false, at: 5 }],
				['p/gil/b', { done: true, at: 5 }],
				['p/gil/c', { done: true, at: 5 }],
			]),
		);
		store.set('p/gil/c', false, 9);
		store.revert(changes);
		expect(store.history.get('p/gil/a')).toEqual({ done: true, at: 1 });
		expect(store.history.has('p/gil/b')).toBe(false);
		expect(store.history.get('p/gil/c')).toEqual({ done: false, at: 9 });
	});

	it('is unchanged by an import and its undoing', () => {
		fc.assert(
			fc.property(historyArb, historyArb, (before, imported) => {
				const store = new ProgressStore(storageOf());
				store.merge(before);
				store.revert(store.merge(imported));
				expect(store.history).toEqual(before);
			}),
		);
	});

	it('unticks everything, and can be asked to undo it', () => {
		const store = new ProgressStore(storageOf());
		store.set('p/gil/a', true, now);
		const changes = store.clear(now + 1);
		expect(doneIds(store)).toEqual([]);
		store.revert(changes);
		expect(doneIds(store)).toEqual(['p/gil/a']);
	});
});
