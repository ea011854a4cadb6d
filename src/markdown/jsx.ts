import type { BlockContent, DefinitionContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** A JSX element for the Markdown tree, with text attributes only. */
export function jsxElement(
	name: string,
	attributes: Record<string, string>,
	children: (BlockContent | DefinitionContent)[] = [],
): MdxJsxFlowElement {
	return { type: 'mdxJsxFlowElement', name, attributes: Object.entries(attributes).map(jsxAttribute), children };
}

function jsxAttribute([name, value]: [string, string]): MdxJsxAttribute {
	return { type: 'mdxJsxAttribute', name, value };
}

/** The value of a text attribute, or `undefined` when the element does not have it. */
export function textAttribute(element: Pick<MdxJsxFlowElement, 'attributes'>, name: string): string | undefined {
	const found = element.attributes.find((it) => it.type === 'mdxJsxAttribute' && it.name === name);
	return typeof found?.value === 'string' ? found.value : undefined;
}
