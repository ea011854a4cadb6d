import { currentHistory, progress } from './progress.ts';

/** Remembers which items a reader has ticked. The list itself is HTML from the server, its boxes disabled. */
export class ChecklistElement extends HTMLElement {
	static define(tag = 'pakka-checklist', registry = customElements) {
		if (!registry.get(tag)) registry.define(tag, ChecklistElement);
	}

	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		for (const box of this.#boxes) {
			box.disabled = false;
			box.addEventListener('change', () => this.#tick(box), { signal });
		}
		progress.subscribe(() => this.#show(), signal);
		this.#show();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	get #boxes() {
		return this.querySelectorAll<HTMLInputElement>('.checks input[type="checkbox"]');
	}

	#show() {
		const history = currentHistory();
		for (const box of this.#boxes) box.checked = history.get(box.value)?.done === true;
	}

	#tick(box: HTMLInputElement) {
		const first = progress.history.size === 0;
		progress.set(box.value, box.checked, Date.now());
		// Asked once, when there is something to lose; the browser may refuse, and then nothing changes.
		if (first) navigator.storage?.persist?.().catch(() => undefined);
	}
}
