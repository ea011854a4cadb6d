// npm run test:content                  checks the whole handbook
// npm run test:content -- gil           checks one topic, or several
// npm run test:content -- --publish     adds new ids to content/published.txt, then checks
import { parseArgs } from 'node:util';
import { checkHandbook } from './check-handbook.ts';
import { publishIds } from './publish.ts';
import { reportText } from './report.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { publish: { type: 'boolean', default: false } },
});

try {
	if (values.publish) console.log(`Published ${(await publishIds('.')).length} new ids.\n`);
	const report = await checkHandbook('.', positionals);
	console.log(reportText(report));
	if (report.findings.some(({ severity }) => severity === 'problem')) process.exitCode = 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
