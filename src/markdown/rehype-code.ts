import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { type CodeToken, highlight } from './highlight.ts';

/** Highlights fenced code with classes: `<pre class="fragment" tabindex="0"><code>…`. */
export function rehypeCode() {
	return async (tree: Root) => {
		const blocks: { pre: Element; code: Element }[] = [];
		visit(tree, 'element', (pre) => {
			const [code] = pre.children;
			if (pre.tagName === 'pre' && code?.type === 'element' && code.tagName === 'code') blocks.push({ pre, code });
		});
		for (const { pre, code } of blocks) {
			const className = code.properties['className'];
			const language = Array.isArray(className) ? String(className[0]).replace('language-', '') : 'text';
			const lines = await highlight(toText(code, { whitespace: 'pre' }).replace(/\n$/, ''), language);
			pre.properties = { className: ['fragment'], tabIndex: 0 };
			code.properties = {};
			code.children = lines.map(toLine);
		}
	};
}

function toLine(tokens: CodeToken[]): ElementContent {
	const parts = tokens.map(({ text, className }): ElementContent => {
		const value = { type: 'text', value: text } as const;
		return className
			? { type: 'element', tagName: 'span', properties: { className: [className] }, children: [value] }
			: value;
	});
	return {
		type: 'element',
		tagName: 'span',
		properties: { className: ['l'] },
		children: [...parts, { type: 'text', value: '\n' }],
	};
}
