import { readPlace } from './place.ts';

/** On the home page, turns "Start here" into "Continue where you left off" once there is a place to go back to. */
export class ContinueElement extends HTMLElement {
	static define(tag = 'pakka-continue', registry = customElements) {
		if (!registry.get(tag)) registry.define(tag, ContinueElement);
	}

	connectedCallback() {
		const place = readPlace();
		const page = `${this.dataset['base'] ?? '/'}${place?.path}/`;
		const known = document.querySelector(`#contents a[href="${page}"]`);
		if (!place || !known) return;
		const address = page + (place.anchor && `#${place.anchor}`);
		const title = this.querySelector<HTMLAnchorElement>('a.big');
		const action = this.querySelector<HTMLAnchorElement>('a.act');
		const label = this.querySelector<HTMLElement>('h2');
		const heading = this.querySelector('[data-heading]');
		if (!title || !action || !label || !heading) return;
		label.textContent = label.dataset['continue'] ?? '';
		title.textContent = known.textContent?.trim() ?? '';
		title.href = address;
		action.textContent = action.dataset['text'] ?? '';
		action.href = address;
		heading.textContent = place.heading;
		document.querySelector(`.wall [data-topic="${place.path}"]`)?.setAttribute('aria-current', 'true');
	}
}
