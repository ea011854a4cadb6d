// The part of Pagefind's interface that this site uses. Its files are written when the site is built.

/** One record that matched; `data` loads the text of it. */
export interface Match {
	id: string;
	score: number;
	data: () => Promise<Fragment>;
}

export interface Fragment {
	url: string;
	/** Text around the match, escaped, the match inside `<mark>`. */
	excerpt: string;
	/** `title` is the heading of the record, `page` the title of its page. */
	meta: Record<string, string>;
}

interface Answer {
	results: Match[];
}

/** An index in one language. */
export interface Index {
	search: (query: string, options: { filters: Record<string, string> }) => Promise<Answer>;
}

interface PagefindModule {
	createInstance: (options: { basePath: string; baseUrl: string; excerptLength: number }) => Index;
}

/**
 * Opens the index of a language.
 * @param base folder of the site, `/` or `/pakka/`
 * @throws when the index cannot be loaded: it was never built, or the connection failed
 */
export async function openIndex(base: string, language: string): Promise<Index> {
	const basePath = `${base}pagefind/`;
	const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as PagefindModule;
	// An instance takes its language from the page at the moment it is made; there is no option for it.
	const root = document.documentElement;
	const pageLanguage = root.lang;
	root.lang = language;
	try {
		return pagefind.createInstance({ basePath, baseUrl: base, excerptLength: 18 });
	} finally {
		root.lang = pageLanguage;
	}
}
