import { renderMermaidSVG } from 'beautiful-mermaid';
import { type Finding, problem } from '../finding.ts';
import type { Diagram } from '../model/topic.ts';
import { type Topic, textsOf } from '../model/topic.ts';

/** A diagram that is named is there and can be drawn; one that is there is shown. */
export function checkDiagrams(topic: Topic): Finding[] {
	const names = topic.diagrams.map(({ name }) => name);
	const shown = textsOf(topic)
		.flatMap(({ elements }) => elements)
		.filter(({ name }) => name === 'Diagram');
	const missing = shown.flatMap((element) => {
		const src = element.attributes.get('src') ?? '';
		if (src === '' || names.includes(src)) return [];
		return problem(element, {
			found: `<Diagram> names "${src}", which is not in the folder`,
			expected: names.length > 0 ? `one of ${names.join(', ')}` : 'a .mmd file beside the text, there is none',
			remedy: 'Correct the name, or draw it.',
		});
	});
	const unused = topic.diagrams
		.filter(({ name }) => !shown.some(({ attributes }) => attributes.get('src') === name))
		.map(({ file, name }) =>
			problem(
				{ file, line: 1 },
				{
					found: 'No text shows this diagram',
					expected: `<Diagram src="${name}" alt="…" /> in en.mdx and ur.mdx`,
					remedy: 'Show it, or delete it.',
				},
			),
		);
	return [...missing, ...unused, ...topic.diagrams.flatMap(undrawable)];
}

function undrawable({ file, source }: Diagram): Finding[] {
	const reason = whyUndrawable(source);
	if (!reason) return [];
	return [
		problem(
			{ file, line: 1 },
			{
				found: `The diagram cannot be drawn: ${reason}`,
				expected: 'a flowchart, sequenceDiagram, stateDiagram-v2 or classDiagram',
				remedy: 'Simplify its labels, and draw it again.',
			},
		),
	];
}

function whyUndrawable(source: string): string | undefined {
	try {
		return renderMermaidSVG(source).includes('viewBox="0 0 0 0"') ? 'it shows nothing' : undefined;
	} catch (error) {
		return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
	}
}
