import { readPlace } from './place.ts';

/** On the home page, turns "Start here" into "Continue where you left off" once there is a place to go back to. */
export class ContinueElement extends HTMLElement {
	static define(tag = 'pakka-continue', registry = customElements) {
		if (!registry.get(tag)) registry.define(tag, ContinueElement);
	}

	connectedCallback() {
		const place = readPlace();
		const known = place && document.querySelector<HTMLElement>(`.wall [data-topic="${place.path}"]`);
		if (!place || !known) return;
		const address = `${this.dataset['base'] ?? '/'}${place.path}/${place.anchor ? `#${place.anchor}` : ''}`;
		const title = this.querySelector<HTMLAnchorElement>('a.big');
		const action = this.querySelector<HTMLAnchorElement>('a.act');
		const label = this.querySelector<HTMLElement>('h2');
		const heading = this.querySelector('[data-heading]');
		if (!title || !action || !label || !heading) return;
		label.textContent = label.dataset['continue'] ?? '';
		title.textContent = (known.dataset['label'] ?? place.title).replace(/^[\d.]+ /, '');
		title.href = address;
		action.textContent = action.dataset['text'] ?? '';
		action.href = address;
		heading.textContent = place.heading;
		known.setAttribute('aria-current', 'true');
	}
}
