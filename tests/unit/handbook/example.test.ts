import { describe, expect, it } from 'vitest';
import { outputName, parseExampleHeader } from '../../../src/handbook/example.ts';

const python = (header: string) => `"""${header}"""\n\nprint(1)\n`;

describe('parseExampleHeader', () => {
	it('reads title, runtime, verification and requirements', () => {
		const source = python('Who wins.\n\nruntime: cpython\nverify: asserts\nrequires: python>=3.14 mypy\n');
		expect(parseExampleHeader(source, 'race.py')).toEqual({
			title: 'Who wins.',
			runtime: 'cpython',
			verify: 'asserts',
			requires: ['python>=3.14', 'mypy'],
			codeStartsAt: 8,
		});
	});

	it('reads the same from SQL comments', () => {
		const source = '-- Who wins.\n--\n-- runtime: pglite\n-- verify: exact\n\nSELECT 1;\n';
		expect(parseExampleHeader(source, 'race.sql')).toMatchObject({
			title: 'Who wins.',
			runtime: 'pglite',
			codeStartsAt: 6,
		});
	});

	it.each([
		['print(1)\n', 'race.py:1: Expected a docstring with title, runtime and verify.'],
		[
			python('Who wins.\nverify: exact\n'),
			'race.py: Expected "runtime:" with one of pyodide, pglite, cpython in the header, received no such line.',
		],
		[
			python('Who wins.\nruntime: jython\nverify: exact\n'),
			'race.py: Expected "runtime:" with one of pyodide, pglite, cpython in the header, received "jython".',
		],
		[python('runtime: pyodide\nverify: exact\n'), 'race.py:1: Expected the first line to say what the example shows.'],
	])('explains what is wrong with a header', (source, message) => {
		expect(() => parseExampleHeader(source, 'race.py')).toThrow(message);
	});
});

describe('outputName', () => {
	it('puts the record beside the source', () => {
		expect(outputName('lost_update.py')).toBe('lost_update.out');
	});
});
