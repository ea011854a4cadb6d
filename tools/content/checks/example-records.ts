import { type Finding, problem } from '../finding.ts';
import type { Example } from '../model/example.ts';
import type { Topic } from '../model/topic.ts';

/** The output that is shown is the one that this source printed. */
export const checkExampleRecords = ({ examples }: Topic): Finding[] => examples.flatMap(unproven);

function unproven({ file, outputFile, output, receipt, hashes }: Example): Finding[] {
	const report = (at: string, found: string, expected: string) => [
		problem({ file: at, line: 1 }, { found, expected, remedy: `Run: npm run examples:record -- ${file}` }),
	];
	if (output === undefined || !receipt)
		return report(file, 'The example was never recorded', 'its output and a receipt');
	if (receipt.source !== hashes.source) {
		return report(file, `The source changed after its recording on ${receipt.ran}`, 'the source that was run');
	}
	if (receipt.output !== hashes.output) {
		return report(outputFile, `The output is not the one recorded on ${receipt.ran}`, 'what the example printed');
	}
	return [];
}
