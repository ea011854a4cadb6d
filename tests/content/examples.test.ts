import { describe, expect, it } from 'vitest';
import { append, type Change, findingsWith, inBoth, locks, swap, swapFirst } from './changed-handbook.ts';

const counter = `${locks}/examples/counter.py`;
const receipts = `${locks}/examples/recorded.json`;

describe('an example', () => {
	it('exists when a text names it', async () => {
		expect(await findingsWith(inBoth(swap('counter.py', 'count.py')))).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:51: <Example> names "count.py", which is not in examples/. Expected one of counter.py, queue_order.py. Correct the name, or write the file and record it.
			content/phases/01-python-internals/locks/ur.mdx:51: <Example> names "count.py", which is not in examples/. Expected one of counter.py, queue_order.py. Correct the name, or write the file and record it.
			content/phases/01-python-internals/locks/examples/counter.py:1: No text shows this example. Expected <Example src="counter.py" /> or <Predict> in en.mdx and ur.mdx. Show it, or delete it with its output."
		`);
	});

	it('is one of no files when there are none', async () => {
		const lines = (await findingsWith({ [`${locks}/examples`]: null })).split('\n');
		expect(lines[0]).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/en.mdx:51: <Example> names "counter.py", which is not in examples/. Expected a file in examples/, which has none. Correct the name, or write the file and record it."`,
		);
	});

	it('is shown once', async () => {
		expect(await findingsWith(inBoth(swapFirst(/(<Example .*)/, '$1\n\n$1')))).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:53: "counter.py" is shown a second time. Expected each example once. Refer to the first in words.
			content/phases/01-python-internals/locks/ur.mdx:53: "counter.py" is shown a second time. Expected each example once. Refer to the first in words."
		`);
	});

	it('has an output', async () => {
		expect(await findingsWith({ [`${locks}/examples/counter.out`]: null })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/examples/counter.py:1: The example was never recorded. Expected its output and a receipt. Run: npm run examples:record -- content/phases/01-python-internals/locks/examples/counter.py"`,
		);
	});

	it('has a receipt', async () => {
		expect(await findingsWith({ [receipts]: null })).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/examples/counter.py:1: The example was never recorded. Expected its output and a receipt. Run: npm run examples:record -- content/phases/01-python-internals/locks/examples/counter.py
			content/phases/01-python-internals/locks/examples/queue_order.py:1: The example was never recorded. Expected its output and a receipt. Run: npm run examples:record -- content/phases/01-python-internals/locks/examples/queue_order.py"
		`);
	});

	it('has the source that was run', async () => {
		expect(await findingsWith({ [counter]: swap('range(2)', 'range(3)') })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/examples/counter.py:1: The source changed after its recording on 2026-11-21. Expected the source that was run. Run: npm run examples:record -- content/phases/01-python-internals/locks/examples/counter.py"`,
		);
	});

	it('has the output that it printed', async () => {
		expect(await findingsWith({ [`${locks}/examples/counter.out`]: '3\n' })).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/examples/counter.out:1: The output is not the one recorded on 2026-11-21. Expected what the example printed. Run: npm run examples:record -- content/phases/01-python-internals/locks/examples/counter.py"`,
		);
	});

	it('has receipts that the recorder wrote', async () => {
		const lines = (await findingsWith({ [receipts]: '{ "counter.py": {} }' })).split('\n');
		expect(lines[0]).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/examples/recorded.json:1: The receipts cannot be read. Expected what the recorder writes. Delete the file and run: npm run examples:record -- content/phases/01-python-internals/locks"`,
		);
	});

	it('has a header', async () => {
		const faultOfHeader = async (change: Change) => {
			const lines = (await findingsWith({ [counter]: change })).split('\n');
			return lines.filter((line) => line.includes('header')).join('\n');
		};
		expect(await faultOfHeader(swapFirst(/"""[\s\S]*?"""\n+/, ''))).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/examples/counter.py:1: The header is not complete. Expected a docstring with title, runtime and verify. Begin the file with one sentence, "runtime:" and "verify:"."`,
		);
		expect(await faultOfHeader(swapFirst(/Two bookings.*\n\n/, ''))).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/examples/counter.py:1: The header is not complete. Expected the first line to say what the example shows. Begin the file with one sentence, "runtime:" and "verify:"."`,
		);
		expect(await faultOfHeader(swap('verify: exact\n', ''))).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/examples/counter.py:1: The header is not complete. Expected "verify:" with one of exact, asserts in the header. Begin the file with one sentence, "runtime:" and "verify:"."`,
		);
		expect(await faultOfHeader(swap('runtime: pyodide', 'runtime: jython'))).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/examples/counter.py:1: The header has "jython". Expected "runtime:" with one of pyodide, pglite, cpython, psql, lab, pytest, shell in the header. Begin the file with one sentence, "runtime:" and "verify:"."`,
		);
	});

	it('has at most 45 lines', async () => {
		const lines = (await findingsWith({ [counter]: append(`${'\n'.repeat(31)}print(booked)\n`) })).split('\n');
		expect(lines.filter((line) => line.includes('45'))).toMatchInlineSnapshot(`
			[
			  "content/phases/01-python-internals/locks/examples/counter.py:46: The example has 46 lines. Expected at most 45. Show one thing, and split what shows two.",
			]
		`);
	});

	it('may have 45 lines', async () => {
		const lines = (await findingsWith({ [counter]: append(`${'\n'.repeat(30)}print(booked)\n`) })).split('\n');
		expect(lines.filter((line) => line.includes('45'))).toEqual([]);
	});
});

describe('marked lines', () => {
	it('are lines of the code', async () => {
		expect(await findingsWith(inBoth(swap('mark="11"', 'mark="2,12-15"')))).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:51: mark="2,12-15" names 2, 15, where no code is shown. Expected lines 7 to 14 of counter.py, such as "7,8-9". Count from the first line of the file, the header included.
			content/phases/01-python-internals/locks/ur.mdx:51: mark="2,12-15" names 2, 15, where no code is shown. Expected lines 7 to 14 of counter.py, such as "7,8-9". Count from the first line of the file, the header included."
		`);
	});

	it('are numbers', async () => {
		expect(await findingsWith(inBoth(swap('mark="11"', 'mark="all"')))).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:51: mark="all" is no list of lines. Expected lines 7 to 14 of counter.py, such as "7,8-9". Count from the first line of the file, the header included.
			content/phases/01-python-internals/locks/ur.mdx:51: mark="all" is no list of lines. Expected lines 7 to 14 of counter.py, such as "7,8-9". Count from the first line of the file, the header included."
		`);
	});

	it('may be the first and the last', async () => {
		expect(await findingsWith(inBoth(swap('mark="11"', 'mark="7,14"')))).toBe('');
	});
});

describe('a diagram', () => {
	it('exists when a text names it, and is shown when it exists', async () => {
		expect(await findingsWith(inBoth(swap('handoff.mmd', 'hand-off.mmd')))).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:22: <Diagram> names "hand-off.mmd", which is not in the folder. Expected one of handoff.mmd. Correct the name, or draw it.
			content/phases/01-python-internals/locks/ur.mdx:22: <Diagram> names "hand-off.mmd", which is not in the folder. Expected one of handoff.mmd. Correct the name, or draw it.
			content/phases/01-python-internals/locks/handoff.mmd:1: No text shows this diagram. Expected <Diagram src="handoff.mmd" alt="…" /> in en.mdx and ur.mdx. Show it, or delete it."
		`);
	});

	it('is one of no files when there are none', async () => {
		expect(await findingsWith({ [`${locks}/handoff.mmd`]: null })).toMatchInlineSnapshot(`
			"content/phases/01-python-internals/locks/en.mdx:22: <Diagram> names "handoff.mmd", which is not in the folder. Expected a .mmd file beside the text, there is none. Correct the name, or draw it.
			content/phases/01-python-internals/locks/ur.mdx:22: <Diagram> names "handoff.mmd", which is not in the folder. Expected a .mmd file beside the text, there is none. Correct the name, or draw it."
		`);
	});

	it('can be drawn', async () => {
		const drawn = (source: string) => findingsWith({ [`${locks}/handoff.mmd`]: source });
		expect(await drawn('pie\n  "a": 1\n')).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/handoff.mmd:1: The diagram cannot be drawn: Invalid mermaid header: "pie". Expected "graph TD", "flowchart LR", "stateDiagram-v2", etc. Expected a flowchart, sequenceDiagram, stateDiagram-v2 or classDiagram. Simplify its labels, and draw it again."`,
		);
		expect(await drawn('')).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/handoff.mmd:1: The diagram cannot be drawn: Empty mermaid diagram. Expected a flowchart, sequenceDiagram, stateDiagram-v2 or classDiagram. Simplify its labels, and draw it again."`,
		);
		expect(await drawn('sequenceDiagram\n  Alice->\n')).toMatchInlineSnapshot(
			`"content/phases/01-python-internals/locks/handoff.mmd:1: The diagram cannot be drawn: it shows nothing. Expected a flowchart, sequenceDiagram, stateDiagram-v2 or classDiagram. Simplify its labels, and draw it again."`,
		);
	});
});
