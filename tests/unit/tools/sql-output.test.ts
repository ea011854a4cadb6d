import { describe, expect, it } from 'vitest';
import { parseScript } from '../../../tools/examples/runtimes/psql-script.ts';
import { formatResult } from '../../../tools/examples/runtimes/sql-output.ts';

const text = 25;
const int4 = 23;

describe('formatResult', () => {
	it('draws the table of psql, numbers to the right', () => {
		const fields = [
			{ name: 'city', dataTypeID: text },
			{ name: 'loads', dataTypeID: int4 },
		];
		const rows = [
			['Multan', '7'],
			[null, '12'],
		];
		expect(formatResult({ fields, rows, tag: 'SELECT 2' })).toBe(
			[
				'  city  | loads', //
				'--------+-------',
				' Multan |     7',
				'        |    12',
				'(2 rows)',
				'',
			].join('\n'),
		);
	});

	it('keeps a cell of several lines in its column', () => {
		const fields = [
			{ name: 'definition', dataTypeID: text },
			{ name: 'n', dataTypeID: int4 },
		];
		expect(formatResult({ fields, rows: [['a\nbc', '1']], tag: 'SELECT 1' })).toContain(
			' a          | 1\n bc         |\n',
		);
	});

	it('shows the tag of a statement that gives no rows', () => {
		expect(formatResult({ fields: [], rows: [], tag: 'INSERT 0 1' })).toBe('INSERT 0 1');
	});
});

describe('parseScript', () => {
	it('sends everything through session 1 when no session is named', async () => {
		expect(await parseScript('-- why\nSELECT 1;\nSELECT 2;')).toEqual({
			statements: [
				{ session: 1, sql: 'SELECT 1', waits: false, fails: false },
				{ session: 1, sql: 'SELECT 2', waits: false, fails: false },
			],
			numbered: false,
		});
	});

	it('keeps a session until another is named, and an expectation for one statement', async () => {
		const { statements, numbered } = await parseScript(
			'-- session 2\n-- expect: waits\n-- expect: error\nSELECT 1;\nSELECT 2;\n-- session 1\nSELECT 3;',
		);
		expect(numbered).toBe(true);
		expect(statements.map(({ session, waits, fails }) => [session, waits, fails])).toEqual([
			[2, true, true],
			[2, false, false],
			[1, false, false],
		]);
	});
});
