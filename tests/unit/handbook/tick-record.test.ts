import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord, writeRecord } from '../../../src/handbook/tick-record.ts';
import { tickArb } from './arbitraries.ts';

describe('readRecord', () => {
	it('gives back what was written', () => {
		fc.assert(
			fc.property(tickArb, (tick) => {
				expect(readRecord(writeRecord(tick))).toEqual({ type: 'tick', tick });
			}),
		);
	});

	it('never throws, whatever is stored', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('{"v":1')), (text) => {
				expect(['tick', 'unknown']).toContain(readRecord(text).type);
			}),
		);
	});

	it.each([
		'',
		'1',
		'null',
		'[]',
		'{"v":2,"done":true,"at":5}',
		'{"v":1,"done":"yes","at":5}',
		'{"v":1,"done":true,"at":-1}',
		'{"v":1,"done":true,"at":1.5}',
		'{"v":1,"done":true}',
	])('does not understand %s', (text) => {
		expect(readRecord(text)).toEqual({ type: 'unknown' });
	});
});
