import { writePlace } from './place.ts';

/** Marks the section that is being read in the list beside the text, and remembers it for the home page. */
export class HereElement extends HTMLElement {
	static define(tag = 'pakka-here', registry = customElements) {
		if (!registry.get(tag)) registry.define(tag, HereElement);
	}

	#observer: IntersectionObserver | undefined;

	connectedCallback() {
		const links = [...this.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')];
		this.#observer = new IntersectionObserver(
			(entries) => {
				const seen = entries.find(({ isIntersecting }) => isIntersecting);
				if (seen) this.#mark(links, seen.target);
			},
			{ rootMargin: '0px 0px -75% 0px' },
		);
		for (const link of links) {
			const heading = document.getElementById(link.hash.slice(1));
			if (heading) this.#observer.observe(heading);
		}
		this.#remember('', '');
	}

	disconnectedCallback() {
		this.#observer?.disconnect();
	}

	#mark(links: HTMLAnchorElement[], heading: Element) {
		for (const link of links) {
			if (link.hash === `#${heading.id}`) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		this.#remember(heading.id, heading.textContent);
	}

	#remember(anchor: string, heading: string) {
		const path = document.querySelector<HTMLElement>('[data-place]')?.dataset['place'];
		if (path) writePlace({ path, anchor, heading: heading.trim() });
	}
}
