import fc from 'fast-check';
import type { Tick } from '../../../src/handbook/progress.ts';

/** A day in 2026, where the clocks of these tests stand. */
export const now = Date.UTC(2026, 10, 21);

/** Names as folders and checklist items have them. */
export const nameArb = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);

/** Ids of checklist items, few enough that two histories share some. */
export const itemIdArb = fc.constantFrom('p/gil/a', 'p/gil/b', 'p/gil/c', 'p/slots/a', 'p/slots/b', 'q/joins/a');

/** Ticks at few moments, so that ties happen. */
export const tickArb: fc.Arbitrary<Tick> = fc.record({
	done: fc.boolean(),
	at: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: now })),
});

/** What one browser may have stored. */
export const historyArb = fc.array(fc.tuple(itemIdArb, tickArb), { maxLength: 8 }).map((entries) => new Map(entries));
