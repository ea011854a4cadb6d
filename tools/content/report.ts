import type { Report } from './check-handbook.ts';
import { type Finding, findingText } from './finding.ts';

/** The findings by file, problems before warnings, and the counts. */
export function reportText({ topics, findings }: Report): string {
	const problems = findings.filter(({ severity }) => severity === 'problem');
	const warnings = findings.filter(({ severity }) => severity === 'warning');
	return [
		...part('Problems', problems),
		...part('Warnings', warnings),
		`Content: ${count(topics, 'topic')} checked, ${count(problems.length, 'problem')}, ${count(warnings.length, 'warning')}`,
	].join('\n\n');
}

const count = (amount: number, what: string) => `${amount} ${what}${amount === 1 ? '' : 's'}`;

function part(title: string, findings: Finding[]): string[] {
	if (findings.length === 0) return [];
	const byFile = Map.groupBy(findings, ({ file }) => file);
	const groups = [...byFile]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([, group]) =>
			group
				.toSorted((a, b) => a.line - b.line)
				.map(findingText)
				.join('\n'),
		);
	return [title, ...groups];
}
