import { availableStorage } from '../storage.ts';

const key = 'pakka:theme';

/** Changes between light and dark, and remembers the choice. `public/theme.js` applies it before the first paint. */
export class ThemeElement extends HTMLElement {
	static define(tag = 'pakka-theme', registry = customElements) {
		if (!registry.get(tag)) registry.define(tag, ThemeElement);
	}

	#listening: AbortController | undefined;

	connectedCallback() {
		const button = this.querySelector('button');
		if (!button) return;
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		button.hidden = false;
		button.addEventListener('click', () => this.#change(), { signal });
		addEventListener('storage', (event) => event.key === key && apply(event.newValue), { signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	#change() {
		const chosen = document.documentElement.dataset['theme'];
		const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
		const next = dark ? 'light' : 'dark';
		apply(next);
		try {
			availableStorage()?.setItem(key, next);
		} catch {
			// Storage is full: the theme holds until the page is left.
		}
	}
}

function apply(theme: string | null) {
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
	else delete document.documentElement.dataset['theme'];
}
