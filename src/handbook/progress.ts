// Also sent to readers' browsers: no imports from Node or Astro.
import type { ItemsByTopic } from './catalog.ts';
import type { Aliases } from './schemas.ts';

/** What is known about one checklist item: whether it is ticked, and since when. */
export interface Tick {
	done: boolean;
	/** Moment of the last change, in milliseconds since 1970. */
	at: number;
}

/** Item id (`python-internals/gil/convoy`) → its tick. */
export type History = ReadonlyMap<string, Tick>;

/** The newer of two ticks; at the very same moment, the ticked one. */
export function newerTick(a: Tick, b: Tick): Tick {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return a.done ? a : b;
}

/** Joins histories item by item; the newer tick wins. The order of the histories does not matter. */
export function mergeHistories(...histories: History[]): Map<string, Tick> {
	const merged = new Map<string, Tick>();
	for (const history of histories) {
		for (const [id, tick] of history) {
			const known = merged.get(id);
			merged.set(id, known ? newerTick(known, tick) : tick);
		}
	}
	return merged;
}

/**
 * The id that stands for an old one today, through any number of renames.
 * @returns `undefined` when the item was retired
 */
export function currentId(id: string, aliases: Aliases): string | undefined {
	const seen = new Set<string>();
	let current: string = id;
	for (;;) {
		const next = aliases[current] ?? renamedTopic(current, aliases);
		if (aliases[current] === null) return undefined;
		if (next === undefined || next === null || seen.has(next)) return current;
		seen.add(next);
		current = next;
	}
}

/** A renamed topic takes its items along: `a/old` → `a/new` also moves `a/old/convoy`. */
function renamedTopic(id: string, aliases: Aliases): string | undefined {
	const cut = id.lastIndexOf('/');
	const topic = aliases[id.slice(0, cut)];
	return topic ? topic + id.slice(cut) : undefined;
}

/** A history under today's ids; ticks of retired items are left out. */
export function withCurrentIds(history: History, aliases: Aliases): Map<string, Tick> {
	const renamed = [...history].flatMap(([id, tick]): History[] => {
		const current = currentId(id, aliases);
		return current ? [new Map([[current, tick]])] : [];
	});
	return mergeHistories(...renamed);
}

/** How a brick is drawn. */
export type BrickState = 'kacha' | 'begun' | 'pakka';

/** Progress of a topic, or of anything else that is ticked item by item. */
export interface Progress {
	done: number;
	total: number;
	state: BrickState;
}

const progressOf = (done: number, total: number): Progress => ({
	done,
	total,
	state: done === 0 ? 'kacha' : done < total ? 'begun' : 'pakka',
});

/** Counts the ticked items of a topic; ids that are not on its checklist do not count. */
export function topicProgress(topicPath: string, items: readonly string[], history: History): Progress {
	const done = items.filter((item) => history.get(`${topicPath}/${item}`)?.done).length;
	return progressOf(done, items.length);
}

/** Counts the topics of a phase that are pakka. */
export function phaseProgress(phasePath: string, topics: ItemsByTopic[string], history: History): Progress {
	const all = Object.entries(topics).map(([slug, items]) => topicProgress(`${phasePath}/${slug}`, items, history));
	const begun = all.some(({ done }) => done > 0);
	const progress = progressOf(all.filter(({ state }) => state === 'pakka').length, all.length);
	return begun && progress.state === 'kacha' ? { ...progress, state: 'begun' } : progress;
}
