/** Copies the code of its figure: the code only, without line numbers or output. */
export class CopyElement extends HTMLElement {
	static define(tag = 'pakka-copy', registry = customElements) {
		if (!registry.get(tag)) registry.define(tag, CopyElement);
	}

	#listening: AbortController | undefined;

	connectedCallback() {
		const button = this.querySelector('button');
		if (!button) return;
		this.#listening = new AbortController();
		button.hidden = false;
		button.addEventListener('click', () => this.#copy(button), { signal: this.#listening.signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	async #copy(button: HTMLButtonElement) {
		const label = button.textContent;
		const code = this.closest('figure')?.querySelector('pre.source')?.textContent ?? '';
		const copied = await navigator.clipboard.writeText(code).then(
			() => true,
			() => false, // the browser forbids it, or the page is not served securely
		);
		button.textContent = (copied ? this.dataset['copied'] : this.dataset['failed']) ?? label;
		setTimeout(() => {
			button.textContent = label;
		}, 2000);
	}
}
