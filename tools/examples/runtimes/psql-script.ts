import { splitStatements } from '../sql.ts';
import { stripComments } from './sql-output.ts';

/** One statement of a script for several sessions, with what its author expects of it. */
export interface ScriptStatement {
	session: number;
	/** The statement without comments, as it is sent and shown. */
	sql: string;
	/** It must wait for a lock that another session holds. */
	waits: boolean;
	/** It must fail, at once or when it has waited. */
	fails: boolean;
}

/** A SQL file whose statements are sent by one or several sessions, in the order in which they are written. */
export interface Script {
	statements: ScriptStatement[];
	/** Whether the file names its sessions; if so, the output says who sent what. */
	numbered: boolean;
}

/**
 * Reads the comments that direct a script: `-- session 2` (from here on), `-- expect: waits` and
 * `-- expect: error` (for the next statement).
 * @throws {Error} with PostgreSQL's message when the text is not SQL
 */
export async function parseScript(text: string): Promise<Script> {
	let session = 1;
	let numbered = false;
	const statements = (await splitStatements(text)).map((statement) => {
		const directives = [...statement.matchAll(/^[ \t]*--[ \t]*(session \d+|expect: ?\w+)[ \t]*$/gm)].map(
			([, it]) => it,
		);
		for (const directive of directives) {
			const number = /^session (\d+)$/.exec(directive ?? '')?.[1];
			if (number === undefined) continue;
			session = Number(number);
			numbered = true;
		}
		const expects = (what: string) => directives.some((it) => it?.replace(/\s/g, '') === `expect:${what}`);
		return {
			session,
			sql: withoutBlankLines(stripComments(statement)),
			waits: expects('waits'),
			fails: expects('error'),
		};
	});
	return { statements, numbered };
}

const withoutBlankLines = (sql: string) =>
	sql
		.split('\n')
		.map((line) => line.trimEnd())
		.filter((line) => line !== '')
		.join('\n')
		.trimStart();
