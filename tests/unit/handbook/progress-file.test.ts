import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgressFile, writeProgressFile } from '../../../src/handbook/progress-file.ts';
import { historyArb, now } from './arbitraries.ts';

const oneTick = new Map([['python-internals/gil/convoy', { done: true, at: 1_763_000_000_000 }]]);

/** A sound file with some of its fields replaced. */
async function fileWith(fields: Record<string, unknown>): Promise<string> {
	return JSON.stringify({ ...JSON.parse(await writeProgressFile(oneTick, now)), ...fields });
}

describe('readProgressFile', () => {
	it('gives back what was exported', async () => {
		await fc.assert(
			fc.asyncProperty(historyArb, async (history) => {
				expect(await readProgressFile(await writeProgressFile(history, now), now)).toEqual({ type: 'read', history });
			}),
		);
	});

	it('answers any text with a history or a reason', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
				expect(['read', 'refused']).toContain((await readProgressFile(text, now)).type);
			}),
		);
	});

	it('refuses what is not JSON', async () => {
		expect(await readProgressFile('<html>', now)).toEqual({ type: 'refused', reason: 'notJson' });
	});

	it.each(['{}', '[]', 'null', '"text"', '{"format":"other"}'])('refuses %s as not a progress file', async (text) => {
		expect(await readProgressFile(text, now)).toEqual({ type: 'refused', reason: 'notOurs' });
	});

	it('names both versions when the file is newer', async () => {
		expect(await readProgressFile(await fileWith({ version: 2 }), now)).toEqual({
			type: 'refused',
			reason: 'newer',
			values: { version: '2', known: '1' },
		});
	});

	it('refuses ticks that were changed by hand', async () => {
		const ticks = { 'python-internals/gil/convoy': { done: false, at: 1_763_000_000_000 } };
		expect(await readProgressFile(await fileWith({ ticks }), now)).toEqual({ type: 'refused', reason: 'checksum' });
	});

	it.each([
		['__proto__', { done: true, at: 1 }],
		['../../etc', { done: true, at: 1 }],
		['a/b/c', { done: 1, at: 1 }],
		['a/b/c', { done: true, at: now + 3 * 86_400_000 }],
		['a/b/c', null],
	])('refuses the entry %s: %o', async (id, tick) => {
		const text = `{"format":"pakka-progress","version":1,"checksum":"","ticks":{${JSON.stringify(id)}:${JSON.stringify(tick)}}}`;
		expect(await readProgressFile(text, now)).toEqual({
			type: 'refused',
			reason: 'entry',
			values: { entry: `"${id}"` },
		});
	});

	it('refuses a file that is too large before it parses it', async () => {
		expect(await readProgressFile(' '.repeat(2_000_001), now)).toEqual({ type: 'refused', reason: 'tooLarge' });
	});
});
