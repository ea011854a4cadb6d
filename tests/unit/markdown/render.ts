import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';

const mdxNodes = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression'] as const;

/** Path of an English text as the build sees it. */
export const englishPath = 'content/phases/01-python-internals/gil/en.mdx';

/** Runs remark plugins over MDX and gives back the Markdown tree. */
export async function transform(markdown: string, plugins: Plugin[], path = englishPath): Promise<Root> {
	const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(plugins);
	return (await processor.run(processor.parse(markdown), new VFile({ path, value: markdown }))) as Root;
}

/** Runs remark and rehype plugins over Markdown and gives back HTML. */
export async function render(
	markdown: string,
	remark: Plugin[],
	rehype: Plugin[] = [],
	path = englishPath,
): Promise<string> {
	const processor = unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkMdx)
		.use(remark)
		.use(remarkRehype, { passThrough: [...mdxNodes] })
		.use(rehype);
	const tree = await processor.run(processor.parse(markdown), new VFile({ path, value: markdown }));
	return toHtml(tree as HtmlRoot);
}
