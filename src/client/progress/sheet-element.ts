import { topicProgress } from '../../handbook/progress.ts';
import { catalog } from './page-catalog.ts';
import { currentHistory, progress } from './progress.ts';

/** Prints a sheet, and leaves out the topics that are pakka when the reader wants only what is open. */
export class SheetElement extends HTMLElement {
	static define(tag = 'pakka-sheet', registry = customElements) {
		if (!registry.get(tag)) registry.define(tag, SheetElement);
	}

	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		for (const hidden of this.querySelectorAll<HTMLElement>('.choices [hidden]')) hidden.hidden = false;
		this.querySelector('[data-print]')?.addEventListener('click', () => print(), { signal });
		this.#onlyOpen?.addEventListener('change', () => this.#show(), { signal });
		progress.subscribe(() => this.#show(), signal);
		this.#show();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	get #onlyOpen() {
		return this.querySelector<HTMLInputElement>('[data-only-open]');
	}

	#show() {
		const history = currentHistory();
		const onlyOpen = this.#onlyOpen?.checked === true;
		const parts = [...this.querySelectorAll<HTMLElement>('[data-topic-part]')];
		for (const part of parts) {
			const path = part.dataset['topicPart'] ?? '';
			const [phase = '', slug = ''] = path.split('/');
			const { state } = topicProgress(path, catalog.items[phase]?.[slug] ?? [], history);
			part.hidden = onlyOpen && state === 'pakka';
		}
		const message = this.querySelector<HTMLElement>('[data-all-ticked] > span');
		if (message) message.hidden = parts.some((part) => !part.hidden);
	}
}
