/** Keeps the reader's place when the language changes: headings have the same id in both. */
export class LanguageElement extends HTMLElement {
	static define(tag = 'pakka-language', registry = customElements) {
		if (!registry.get(tag)) registry.define(tag, LanguageElement);
	}

	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.addEventListener('click', (event) => this.#keepPlace(event), { signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	#keepPlace(event: Event) {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link) link.hash = headingInView()?.id ?? '';
	}
}

/** The last heading above the upper third of the window: what the reader is looking at. */
function headingInView(): Element | undefined {
	const headings = [...document.querySelectorAll('main :is(h2, h3, section)[id]')];
	return headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1);
}
