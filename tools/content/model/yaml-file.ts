import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Finding, problem } from '../finding.ts';
import { issueWords } from './issue-words.ts';

type Path = readonly PropertyKey[];

/** A YAML text that has been compared with its schema. */
export interface YamlFile<T> {
	file: string;
	/** `undefined` when the text has faults. */
	data: T | undefined;
	faults: Finding[];
	/** The line of a field; of the nearest field around it when there is none. */
	lineOf(...path: Path): number;
	/** Where the value of a field stands in the text, as offsets; `undefined` when there is none. */
	rangeOf(...path: Path): [start: number, end: number] | undefined;
}

/**
 * Reads a YAML text and compares it with its schema; every fault becomes a finding with the line of its field.
 * @param firstLine line of the file in which the text begins; front matter begins in the second
 */
export function parseYaml<T>(schema: z.ZodType<T>, text: string, file: string, firstLine = 1): YamlFile<T> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
	const lineOf = (...path: Path) => lineAt(keyOffset(document.contents, path));
	const rangeOf = (...path: Path): [number, number] | undefined => {
		const node = document.getIn(path, true);
		return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
	};

	const broken = document.errors.map((error) =>
		problem(
			{ file, line: lineAt(error.pos[0]) },
			{
				found: `Not valid YAML: ${error.message.replace(/\.$/, '')}`,
				expected: 'YAML',
				remedy: 'Quote a text that holds ": " or begins with a special character.',
			},
		),
	);
	if (broken.length > 0) return { file, data: undefined, faults: broken, lineOf, rangeOf };

	const value: unknown = document.toJS();
	const parsed = schema.safeParse(value);
	const faults = (parsed.error?.issues ?? []).map((issue) => {
		const named = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
		return problem({ file, line: lineOf(...named) }, issueWords(issue, value, schema));
	});
	return { file, data: parsed.data, faults, lineOf, rangeOf };
}

/** Offset of the key or list entry that a path leads to, as far as it leads. */
function keyOffset(root: unknown, path: Path): number {
	let node = root;
	let offset = 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (!pair || !isScalar(pair.key)) break;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			if (!isNode(node)) break;
			offset = node.range?.[0] ?? offset;
		} else break;
	}
	return offset;
}
