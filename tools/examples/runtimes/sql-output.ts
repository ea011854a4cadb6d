/** What one statement gave back, every cell and the tag as PostgreSQL wrote them. */
export interface SqlResult {
	fields: { name: string; dataTypeID: number }[];
	rows: (string | null)[][];
	/** `CREATE TABLE`, `INSERT 0 2`: what the server says of a statement that it has completed. */
	tag: string;
}

/** Object ids of the types that psql aligns to the right: integers, floats, numeric, oid, money. */
const rightAligned = new Set([20, 21, 23, 26, 700, 701, 790, 1700]);

/** Formats a result as psql does: a table, or the command's tag. */
export function formatResult({ fields, rows, tag }: SqlResult): string {
	if (fields.length === 0) return tag;
	const cells = rows.map((row) => row.map((cell) => (cell ?? '').split('\n')));
	const widths = fields.map(({ name }, i) =>
		Math.max(name.length, ...cells.flatMap((row) => (row[i] ?? []).map((line) => line.length))),
	);
	const aligned = (text: string, i: number) =>
		rightAligned.has(fields[i]?.dataTypeID ?? 0) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0);
	const lines = cells.flatMap((row) => {
		const height = Math.max(...row.map((cell) => cell.length));
		return Array.from({ length: height }, (_, at) =>
			` ${row.map((cell, i) => aligned(cell[at] ?? '', i)).join(' | ')}`.trimEnd(),
		);
	});
	const heading = ` ${fields.map(({ name }, i) => centred(name, widths[i] ?? 0)).join(' | ')}`.trimEnd();
	const rule = widths.map((width) => '-'.repeat(width + 2)).join('+');
	return [heading, rule, ...lines, `(${rows.length} row${rows.length === 1 ? '' : 's'})`, ''].join('\n');
}

const centred = (name: string, width: number) => name.padStart((name.length + width) >> 1).padEnd(width);

/** SQL without its `--` comments. */
export const stripComments = (sql: string) => sql.replace(/--.*$/gm, '');
