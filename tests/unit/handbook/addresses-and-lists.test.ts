import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../src/handbook/address.ts';
import { checklistIds } from '../../../src/handbook/checklist.ts';
import { sha256 } from '../../../src/handbook/digest.ts';
import { lineNumbers } from '../../../src/handbook/line-numbers.ts';

describe('pageAddress', () => {
	it.each([
		['/', '', 'en', '/'],
		['/', 'python-internals/gil', 'en', '/python-internals/gil/'],
		['/pakka/', '', 'ur', '/pakka/ur/'],
		['/pakka/', 'python-internals/gil', 'ur', '/pakka/ur/python-internals/gil/'],
	] as const)('is %s + %s in %s: %s', (base, path, locale, address) => {
		expect(pageAddress(base, path, locale)).toBe(address);
	});
});

describe('checklistIds', () => {
	it('finds the ids of task list items and nothing else', () => {
		expect(checklistIds('- [ ] `when-released` I can …\n- [ ] no id\n- `code` text\n- [ ] `choose` I can …')).toEqual([
			'when-released',
			'choose',
		]);
	});
});

describe('lineNumbers', () => {
	it('reads numbers and ranges', () => {
		expect([...lineNumbers('23,28-30')]).toEqual([23, 28, 29, 30]);
	});

	it('is empty without a list', () => {
		expect(lineNumbers(undefined).size).toBe(0);
	});

	it('says what it expected', () => {
		expect(() => lineNumbers('first')).toThrow('Expected line numbers such as "23,28-30", received "first".');
	});
});

describe('sha256', () => {
	it('agrees with the published value for "abc"', async () => {
		expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});
});
