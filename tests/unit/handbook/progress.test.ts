import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	currentId,
	mergeHistories,
	phaseProgress,
	topicProgress,
	withCurrentIds,
} from '../../../src/handbook/progress.ts';
import { historyArb } from './arbitraries.ts';

const ticked = (...ids: string[]) => new Map(ids.map((id) => [id, { done: true, at: 1 }]));

describe('mergeHistories', () => {
	it('is commutative', () => {
		fc.assert(
			fc.property(historyArb, historyArb, (a, b) => {
				expect(mergeHistories(a, b)).toEqual(mergeHistories(b, a));
			}),
		);
	});

	it('is associative', () => {
		fc.assert(
			fc.property(historyArb, historyArb, historyArb, (a, b, c) => {
				expect(mergeHistories(mergeHistories(a, b), c)).toEqual(mergeHistories(a, mergeHistories(b, c)));
			}),
		);
	});

	it('is idempotent', () => {
		fc.assert(
			fc.property(historyArb, (a) => {
				expect(mergeHistories(a, a)).toEqual(a);
			}),
		);
	});

	it('keeps every item of both histories', () => {
		fc.assert(
			fc.property(historyArb, historyArb, (a, b) => {
				expect(new Set(mergeHistories(a, b).keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
			}),
		);
	});

	it('takes the newer tick, also when it unticks', () => {
		const older = new Map([['p/gil/a', { done: true, at: 1 }]]);
		const newer = new Map([['p/gil/a', { done: false, at: 2 }]]);
		expect(mergeHistories(newer, older).get('p/gil/a')).toEqual({ done: false, at: 2 });
	});

	it('prefers the tick when both were made at the same moment', () => {
		const yes = new Map([['p/gil/a', { done: true, at: 1 }]]);
		const no = new Map([['p/gil/a', { done: false, at: 1 }]]);
		expect(mergeHistories(no, yes).get('p/gil/a')?.done).toBe(true);
	});
});

describe('currentId', () => {
	it('leaves an id alone that was never renamed', () => {
		expect(currentId('p/gil/a', {})).toBe('p/gil/a');
	});

	it('follows several renames', () => {
		expect(currentId('p/gil/a', { 'p/gil/a': 'p/gil/b', 'p/gil/b': 'p/lock/c' })).toBe('p/lock/c');
	});

	it('takes items along when their topic is renamed', () => {
		expect(currentId('p/gil/a', { 'p/gil': 'p/lock' })).toBe('p/lock/a');
	});

	it('says nothing stands for a retired item', () => {
		expect(currentId('p/gil/a', { 'p/gil/a': null })).toBeUndefined();
	});

	it('ends when aliases go round in a circle', () => {
		expect(currentId('p/gil/a', { 'p/gil/a': 'p/gil/b', 'p/gil/b': 'p/gil/a' })).toMatch(/^p\/gil\/[ab]$/);
	});
});

describe('withCurrentIds', () => {
	it('counts a tick under the new name of its item', () => {
		const history = withCurrentIds(ticked('p/gil/old'), { 'p/gil/old': 'p/gil/new' });
		expect(topicProgress('p/gil', ['new'], history).state).toBe('pakka');
	});

	it('keeps the newer of two ticks that meet under one name', () => {
		const both = new Map([
			['p/gil/old', { done: true, at: 1 }],
			['p/gil/new', { done: false, at: 2 }],
		]);
		expect(withCurrentIds(both, { 'p/gil/old': 'p/gil/new' }).get('p/gil/new')).toEqual({ done: false, at: 2 });
	});
});

describe('topicProgress', () => {
	it.each([
		{ ids: [], state: 'kacha', done: 0 },
		{ ids: ['p/gil/a'], state: 'begun', done: 1 },
		{ ids: ['p/gil/a', 'p/gil/b'], state: 'pakka', done: 2 },
	])('is $state with $done of 2 ticked', ({ ids, state, done }) => {
		expect(topicProgress('p/gil', ['a', 'b'], ticked(...ids))).toEqual({ done, total: 2, state });
	});

	it('does not count ticks of items that are no longer on the list', () => {
		expect(topicProgress('p/gil', ['a'], ticked('p/gil/gone', 'p/gil/a'))).toEqual({
			done: 1,
			total: 1,
			state: 'pakka',
		});
	});

	it('never counts more than there is', () => {
		fc.assert(
			fc.property(historyArb, (history) => {
				const { done, total } = topicProgress('p/gil', ['a', 'b'], history);
				expect(done).toBeLessThanOrEqual(total);
			}),
		);
	});
});

describe('phaseProgress', () => {
	const topics = { gil: ['a'], slots: ['a', 'b'] };

	it('counts topics that are pakka, not items', () => {
		expect(phaseProgress('p', topics, ticked('p/gil/a', 'p/slots/a'))).toEqual({ done: 1, total: 2, state: 'begun' });
	});

	it('has begun with its first tick', () => {
		expect(phaseProgress('p', topics, ticked('p/slots/a'))).toEqual({ done: 0, total: 2, state: 'begun' });
	});

	it('reaches all', () => {
		expect(phaseProgress('p', topics, ticked('p/gil/a', 'p/slots/a', 'p/slots/b')).state).toBe('pakka');
	});
});
