import { type Finding, problem } from '../finding.ts';
import { type Topic, textsOf } from '../model/topic.ts';

/** What a text names in `src` of an example is there, once; what is there is shown. */
export function checkExampleReferences(topic: Topic): Finding[] {
	const names = topic.examples.map(({ name }) => name);
	const shown = textsOf(topic).map(({ elements }) =>
		elements.flatMap((it) => {
			const src = it.attributes.get('src');
			return src && (it.name === 'Example' || it.name === 'Predict') ? { ...it, src } : [];
		}),
	);
	const missing = shown.flat().filter(({ src }) => !names.includes(src));
	const repeated = shown.flatMap((inText) =>
		inText.filter(({ src }, index) => inText.findIndex((it) => it.src === src) < index),
	);
	const unshown = topic.examples.filter(({ name }) => !shown.flat().some(({ src }) => src === name));
	return [
		...missing.map((it) =>
			problem(it, {
				found: `<${it.name}> names "${it.src}", which is not in examples/`,
				expected: names.length > 0 ? `one of ${names.join(', ')}` : 'a file in examples/, which has none',
				remedy: 'Correct the name, or write the file and record it.',
			}),
		),
		...repeated.map((it) =>
			problem(it, {
				found: `"${it.src}" is shown a second time`,
				expected: 'each example once',
				remedy: 'Refer to the first in words.',
			}),
		),
		...unshown.map(({ file, name }) =>
			problem(
				{ file, line: 1 },
				{
					found: 'No text shows this example',
					expected: `<Example src="${name}" /> or <Predict> in en.mdx and ur.mdx`,
					remedy: 'Show it, or delete it with its output.',
				},
			),
		),
	];
}
