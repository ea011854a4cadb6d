import type { Nodes, Parents } from 'mdast';

/** All nodes in the order of the text, each with the nodes around it. */
export function* walk(node: Nodes, ancestors: Parents[] = []): Generator<[node: Nodes, ancestors: Parents[]]> {
	yield [node, ancestors];
	if ('children' in node) for (const child of node.children) yield* walk(child, [...ancestors, node]);
}

/** A comment, which no reader sees. */
export const isComment = (node: Nodes): boolean =>
	(node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
	/^\s*(\/\*[\s\S]*?\*\/\s*)*$/.test(node.value);
