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
			services: [],
			rows: 0,
			exits: 0,
			codeStartsAt: 8,
		});
	});

	it('reads which servers, how many rows and which status the example needs', () => {
		const source = python(
			'Who wins.\n\nruntime: lab\nverify: exact\nservices: postgresql, redis\nrows: 10000\nexits: 1\n',
		);
		expect(parseExampleHeader(source, 'race.py')).toMatchObject({
			services: ['postgresql', 'redis'],
			rows: 10_000,
			exits: 1,
		});
	});

	it('reads the same from the comments of a shell script', () => {
		const source = '#!/usr/bin/env bash\n# Who wins.\n#\n# runtime: shell\n# verify: exact\n\nruff check .\n';
		expect(parseExampleHeader(source, 'race.sh')).toMatchObject({
			title: 'Who wins.',
			runtime: 'shell',
			codeStartsAt: 7,
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
			'race.py: Expected "runtime:" with one of pyodide, pglite, cpython, psql, lab, pytest, shell in the header, received no such line.',
		],
		[
			python('Who wins.\nruntime: jython\nverify: exact\n'),
			'race.py: Expected "runtime:" with one of pyodide, pglite, cpython, psql, lab, pytest, shell in the header, received "jython".',
		],
		[
			python('Who wins.\nruntime: lab\nverify: exact\nservices: oracle\n'),
			'race.py: Expected "services:" with one of postgresql, redis, rabbitmq in the header, received "oracle".',
		],
		[
			python('Who wins.\nruntime: lab\nverify: exact\nrows: 7\n'),
			'race.py: Expected "rows:" with one of 10000, 100000, 1000000 in the header, received "7".',
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
