import { ExampleError } from '../../../src/handbook/example.ts';
import { lineNumbers } from '../../../src/handbook/line-numbers.ts';
import { type Finding, problem } from '../finding.ts';
import { type Topic, textsOf } from '../model/topic.ts';

/** `mark` names lines of the code that is shown. */
export const checkExampleMarks = (topic: Topic): Finding[] =>
	textsOf(topic)
		.flatMap(({ elements }) => elements)
		.flatMap((element) => {
			const mark = element.attributes.get('mark');
			const example = topic.examples.find(({ name }) => name === element.attributes.get('src'));
			if (mark === undefined || !example || example.header instanceof ExampleError) return [];
			const { codeStartsAt } = example.header;
			const expected = `lines ${codeStartsAt} to ${example.length} of ${example.name}, such as "${codeStartsAt},${codeStartsAt + 1}-${codeStartsAt + 2}"`;
			const remedy = 'Count from the first line of the file, the header included.';
			const marked = readMark(mark);
			if (!marked) return problem(element, { found: `mark="${mark}" is no list of lines`, expected, remedy });
			const outside = marked.filter((line) => line < codeStartsAt || line > example.length);
			if (outside.length === 0) return [];
			return problem(element, {
				found: `mark="${mark}" names ${outside.join(', ')}, where no code is shown`,
				expected,
				remedy,
			});
		});

function readMark(mark: string): number[] | undefined {
	try {
		return [...lineNumbers(mark)];
	} catch {
		return undefined;
	}
}
