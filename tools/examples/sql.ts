import { parse } from 'libpg-query';

interface ParsedStatement {
	stmt_location?: number;
	stmt_len?: number;
}

/**
 * Splits a SQL text into its statements with PostgreSQL's own parser; comments stay with the statement they precede.
 * @throws {Error} with PostgreSQL's message when the text is not SQL
 */
export async function splitStatements(sql: string): Promise<string[]> {
	const { stmts = [] } = (await parse(sql)) as { stmts?: ParsedStatement[] };
	const bytes = Buffer.from(sql); // the parser counts in bytes
	let start = 0;
	return stmts.map(({ stmt_location = 0, stmt_len }) => {
		const end = stmt_len === undefined ? bytes.length : stmt_location + stmt_len;
		const statement = bytes.subarray(start, end).toString();
		start = end + 1; // past the semicolon
		return statement;
	});
}
