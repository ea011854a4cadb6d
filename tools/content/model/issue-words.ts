import { z } from 'zod';
import type { Words } from '../finding.ts';

/** Says in an author's words what a schema does not accept. */
export function issueWords(issue: z.core.$ZodIssue, document: unknown, schema: z.ZodType): Words {
	const field = issue.path.map(String).join('.');
	if (issue.code === 'unrecognized_keys') {
		const known = fieldsAt(schema, issue.path);
		return {
			found: `Unknown ${issue.keys.length > 1 ? 'fields' : 'field'} ${issue.keys.map(quote).join(', ')}`,
			expected: known.length > 0 ? `only ${known.join(', ')}` : 'no such field',
			remedy: 'Correct its name, or remove it.',
		};
	}
	const expected = expectation(issue);
	const value = valueAt(document, issue.path);
	if (field === '') {
		const known = fieldsAt(schema, []);
		return {
			found: `Found ${short(value)}`,
			expected: known.length > 0 ? known.join(', ') : expected,
			remedy: 'Add the fields.',
		};
	}
	if (value === undefined) return { found: `The field "${field}" is missing`, expected, remedy: 'Add it.' };
	return { found: `"${field}" is ${short(value)}`, expected, remedy: 'Correct the field.' };
}

const quote = (text: string) => `"${text}"`;

/** The names that Zod has for kinds of values, in words. */
const kinds: Record<string, string> = {
	array: 'a list',
	int: 'a whole number',
	number: 'a number',
	object: 'a group of fields',
	record: 'a group of fields',
	string: 'a text',
};

function expectation(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
	if (issue.code === 'too_big' && issue.origin === 'array') return `at most ${issue.maximum} entries`;
	const expected = afterExpected(issue.message);
	return kinds[expected] ?? expected;
}

/** `Too big: expected array to have <=4 items` and `Expected a title, received an empty text.` → what was expected. */
function afterExpected(message: string): string {
	const match = /expected (?<what>.*?)(?:, received .*)?\.?$/is.exec(message);
	return match?.groups?.['what'] ?? `a value that passes: ${message.replace(/\.$/, '')}`;
}

function short(value: unknown): string {
	if (value === null || value === undefined) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	return typeof value === 'object' ? 'a group of fields' : JSON.stringify(value);
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
		document,
	);
}

/** The field names of the object that a path of the schema leads to. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
	const found = path.reduce<z.core.$ZodType | undefined>((type, step) => {
		if (type instanceof z.ZodObject) return type.shape[String(step)];
		if (type instanceof z.ZodArray) return type.element;
		if (type instanceof z.ZodRecord) return type.valueType;
		return undefined;
	}, schema);
	return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}
