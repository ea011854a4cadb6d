import { vocabulary } from '../../../src/handbook/section.ts';
import { type Finding, problem } from '../finding.ts';
import { isComment, walk } from '../model/nodes.ts';
import type { Text } from '../model/text.ts';
import { type Topic, textsOf } from '../model/topic.ts';

/** A text uses Markdown and the elements of the vocabulary, and nothing else of MDX. */
export const checkVocabulary = (topic: Topic): Finding[] =>
	textsOf(topic).flatMap((text) => [...unknownElements(text), ...programs(text)]);

function unknownElements({ elements }: Text): Finding[] {
	const known = new Set<string>(vocabulary);
	return elements
		.filter(({ name }) => !known.has(name))
		.map((element) =>
			problem(element, {
				found: `<${element.name}> is not an element of the vocabulary`,
				expected: `one of ${vocabulary.join(', ')}`,
				remedy: 'Use one of them, or put the text into code marks.',
			}),
		);
}

const programs = ({ tree, file }: Text): Finding[] =>
	[...walk(tree)].flatMap(([node]) => {
		const found = nameOfProgram(node);
		if (!found) return [];
		return problem(
			{ file, line: node.position?.start.line ?? 1 },
			{
				found,
				expected: 'text and elements of the vocabulary',
				remedy: 'Remove it; braces of the text belong into code marks.',
			},
		);
	});

function nameOfProgram(node: Parameters<typeof walk>[0]): string | undefined {
	if (node.type === 'mdxjsEsm') return 'There is an import or export';
	if (node.type === 'image' || node.type === 'imageReference') return 'There is an image that is no <Diagram>';
	const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
	if (isExpression && !isComment(node)) return `"{${node.value}}" is JavaScript`;
	return undefined;
}
