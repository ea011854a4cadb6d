import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawDiagram } from '../../../src/markdown/diagram.ts';
import { highlight, linesToHtml } from '../../../src/markdown/highlight.ts';

describe('drawDiagram', () => {
	const svg = drawDiagram('flowchart LR\n  A[load] --> B[bid]', 'A load gets a bid', 'd1');

	it('carries no style, no script and no foreign address', () => {
		expect(svg).not.toMatch(/<style|style=|<script|https?:\/\/(?!www\.w3\.org)/);
	});

	it('takes its colours from the tokens of the site', () => {
		expect([...svg.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name)).not.toHaveLength(0);
		expect(svg).not.toMatch(/var\(--_/);
		expect(svg).not.toMatch(/(?:fill|stroke)="#/);
	});

	it('says what it shows', () => {
		expect(svg).toContain('role="img" aria-label="A load gets a bid"');
	});

	it('keeps its ids apart from those of other drawings', () => {
		for (const [, id] of svg.matchAll(/\bid="([^"]+)"/g)) expect(id).toMatch(/^d1-/);
	});
});

describe('highlight', () => {
	it('never changes the code', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom('python', 'sql', 'text'),
				fc.string({ maxLength: 60 }),
				async (language, code) => {
					const lines = await highlight(code, language);
					const text = lines.map((tokens) => tokens.map((token) => token.text).join('')).join('\n');
					expect(text).toBe(code.replace(/\r\n?/g, '\n'));
				},
			),
			{ numRuns: 60 },
		);
	});

	it('knows the four hues of Python', async () => {
		const classes = new Map(
			(await highlight('def f(x):\n    return "a" + str(12)  # c', 'python'))
				.flat()
				.map((it) => [it.text.trim(), it.className]),
		);
		expect(Object.fromEntries(classes)).toMatchObject({ def: 'k', f: 'f', '"a"': 's', '12': 'n' });
	});
});

describe('linesToHtml', () => {
	it('marks lines by the numbers of the file', () => {
		const lines = [[{ text: 'a', className: undefined }], [{ text: 'b < c', className: 'k' }]];
		expect(linesToHtml(lines, new Set([8]), 7)).toBe(
			'<span class="l">a\n</span><span class="l hl"><span class="k">b &lt; c</span>\n</span>',
		);
	});
});
