/** Opens the search dialog: by its button, with `/`, with Ctrl K or Cmd K. The rest is loaded when it opens. */
export class SearchElement extends HTMLElement {
	static define(tag = 'pakka-search', registry = customElements) {
		if (!registry.get(tag)) registry.define(tag, SearchElement);
	}

	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		for (const button of document.querySelectorAll<HTMLElement>('[data-open-search]')) {
			button.hidden = false;
			button.addEventListener('click', () => this.open(), { signal });
		}
		document.addEventListener('keydown', (event) => this.#shortcut(event), { signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	/** Shows the dialog; its program arrives a moment later. */
	async open() {
		const dialog = this.querySelector('dialog');
		if (!dialog || dialog.open) return;
		dialog.showModal();
		this.querySelector('input')?.select();
		const { SearchPanel } = await import('./search-panel.ts');
		SearchPanel.of(this);
	}

	#shortcut(event: KeyboardEvent) {
		const typing =
			event.target instanceof Element &&
			event.target.closest('input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]');
		const withControl = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		if (withControl || (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey)) {
			event.preventDefault();
			this.open();
		}
	}
}
