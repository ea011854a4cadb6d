import { createHighlighter, type ThemeRegistrationRaw } from 'shiki';

/** The four hues of code, and the weight of a name that is being defined. */
export const tokenClasses = { keyword: 'k', string: 's', number: 'n', comment: 'c', definition: 'f' } as const;
type TokenKind = keyof typeof tokenClasses;

export interface CodeToken {
	text: string;
	/** `undefined` for plain text. */
	className: string | undefined;
}

/** A theme whose colours are not colours but names of token kinds: Shiki hands them back with each token. */
const kinds: TokenKind[] = ['keyword', 'string', 'number', 'comment', 'definition'];
const colorOf = (kind: TokenKind) => `#00000${kinds.indexOf(kind) + 1}`;
const scopes: Record<TokenKind, string[]> = {
	keyword: [
		'keyword.control',
		'keyword.other',
		'keyword.operator.logical',
		'keyword.operator.word',
		'storage',
		'constant.language',
	],
	string: ['string', 'punctuation.definition.string'],
	number: ['constant.numeric'],
	comment: ['comment', 'punctuation.definition.comment'],
	definition: ['entity.name.function', 'entity.name.type.class', 'entity.name.class'],
};
const theme: ThemeRegistrationRaw = {
	name: 'pakka',
	type: 'light',
	fg: '#000000',
	bg: '#ffffff',
	settings: [
		{ settings: { foreground: '#000000', background: '#ffffff' } },
		...kinds.map((kind) => ({ scope: scopes[kind], settings: { foreground: colorOf(kind) } })),
		{
			scope: ['meta.interpolation', 'meta.fstring', 'meta.function-call.generic'],
			settings: { foreground: '#000000' },
		},
	],
};

export const codeLanguages = ['python', 'sql', 'bash', 'toml', 'yaml', 'json', 'c', 'ini'] as const;
export type CodeLanguage = (typeof codeLanguages)[number];

const highlighter = createHighlighter({ themes: [theme], langs: [...codeLanguages] });

/**
 * Splits code into lines of tokens with a class each, so that no style attribute is needed.
 * @param language one of {@link codeLanguages}; anything else is plain text
 */
export async function highlight(code: string, language: string): Promise<CodeToken[][]> {
	const known = codeLanguages.includes(language as CodeLanguage);
	const { codeToTokensBase } = await highlighter;
	const lines = codeToTokensBase(code, { lang: known ? (language as CodeLanguage) : 'text', theme });
	return lines.map((line) =>
		joinEqual(line.map(({ content, color }) => ({ text: content, className: classOf(color) }))),
	);
}

function classOf(color: string | undefined): string | undefined {
	const kind = kinds.find((it) => colorOf(it) === color?.slice(0, 7).toLowerCase());
	return kind && tokenClasses[kind];
}

/** Neighbours of one class become one token: a third fewer elements on a page. */
function joinEqual(tokens: CodeToken[]): CodeToken[] {
	const joined: CodeToken[] = [];
	for (const token of tokens) {
		const last = joined.at(-1);
		if (last && (last.className === token.className || token.text.trim() === '')) last.text += token.text;
		else joined.push({ ...token });
	}
	return joined;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (char) => escapes[char] ?? char);

/**
 * Lines of tokens as HTML: `<span class="l">…</span>` for each line, the newline inside, so that the
 * text of the whole is the code itself.
 * @param marked numbers of the lines to mark, counted from `firstLine`
 */
export function linesToHtml(lines: CodeToken[][], marked: ReadonlySet<number> = new Set(), firstLine = 1): string {
	return lines
		.map((tokens, index) => {
			const html = tokens
				.map(({ text, className }) =>
					className ? `<span class="${className}">${escapeHtml(text)}</span>` : escapeHtml(text),
				)
				.join('');
			return `<span class="l${marked.has(index + firstLine) ? ' hl' : ''}">${html}\n</span>`;
		})
		.join('');
}
