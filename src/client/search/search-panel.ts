import { fill } from '../progress/page-catalog.ts';
import { type Fragment, type Index, type Match, openIndex } from './pagefind.ts';
import { preferSpelling, type Spellings } from './spelling.ts';

interface Texts {
	count: string;
	countOne: string;
	none: string;
	other: string;
	loading: string;
	failed: string;
	retry: string;
	dev: string;
	more: string;
	instead: string;
	/** What a record is, in front of its heading; text needs no word for it. */
	kindOf: Record<string, string>;
}

/** Matches are loaded and shown this many at a time. */
const pageSize = 16;
const panels = new WeakMap<HTMLElement, SearchPanel>();

/** What happens in the open dialog: asking the index, showing what it found, moving through it with the keyboard. */
export class SearchPanel {
	/** The panel of a `<pakka-search>`, made when it is first asked for. */
	static of(element: HTMLElement): SearchPanel {
		const panel = panels.get(element) ?? new SearchPanel(element);
		panels.set(element, panel);
		return panel;
	}

	readonly #host: HTMLElement;
	readonly #texts: Texts;
	readonly #language = document.documentElement.lang;
	readonly #indexes = new Map<string, Promise<Index>>();
	#spellings: Promise<Spellings> | undefined;
	/** Counts the questions asked, so that a slow answer never replaces a newer one. */
	#asked = 0;

	private constructor(host: HTMLElement) {
		this.#host = host;
		this.#texts = JSON.parse(host.dataset['texts'] ?? '{}') as Texts;
		let timer = 0;
		this.#input.addEventListener('input', () => {
			clearTimeout(timer);
			timer = window.setTimeout(() => this.#ask(), 120);
		});
		this.#find('form').addEventListener('submit', (event) => {
			event.preventDefault();
			this.#links[0]?.focus();
		});
		this.#find('.filters').addEventListener('change', () => this.#ask());
		this.#find('[data-close]').addEventListener('click', () => this.#dialog.close());
		this.#dialog.addEventListener('keydown', (event) => this.#move(event));
		this.#ask();
	}

	#find<T extends HTMLElement = HTMLElement>(selector: string): T {
		const found = this.#host.querySelector<T>(selector);
		if (!found) throw new Error(`<pakka-search> expects ${selector} inside.`);
		return found;
	}

	get #dialog() {
		return this.#find<HTMLDialogElement>('dialog');
	}

	get #input() {
		return this.#find<HTMLInputElement>('input[type="search"]');
	}

	get #links() {
		return [...this.#host.querySelectorAll<HTMLElement>('[data-hits] a, [data-hits] button')];
	}

	#index(language: string): Promise<Index> {
		const known = this.#indexes.get(language) ?? openIndex(this.#host.dataset['base'] ?? '/', language);
		this.#indexes.set(language, known);
		return known;
	}

	async #spell(query: string): Promise<string> {
		if (this.#language === 'en') return query;
		this.#spellings ??= fetch(`${this.#host.dataset['base'] ?? '/'}spellings.json`).then(
			(answer) => (answer.ok ? answer.json() : {}),
			() => ({}), // without the list, the query is asked as it was typed
		);
		return preferSpelling(query, await this.#spellings);
	}

	async #ask() {
		this.#asked += 1;
		const turn = this.#asked;
		const typed = this.#input.value.trim();
		if (typed === '') return this.#show(this.#host.dataset['dev'] !== undefined ? this.#texts.dev : '', []);
		try {
			this.#say(this.#texts.loading);
			const query = await this.#spell(typed);
			const found = await this.#search(this.#language, query);
			if (turn !== this.#asked) return;
			if (found.length === 0) await this.#offerOther(query, turn);
			else await this.#showMatches(found, query, typed, turn);
		} catch {
			if (turn === this.#asked) this.#showFailure();
		}
	}

	async #search(language: string, query: string): Promise<Match[]> {
		const phase = this.#find<HTMLSelectElement>('select[name="phase"]').value;
		const kind = this.#host.querySelector<HTMLInputElement>('input[name="kind"]:checked')?.value ?? '';
		const filters = { ...(phase && { phase }), ...(kind && { kind }) };
		const { results } = await (await this.#index(language)).search(query, { filters });
		return results;
	}

	async #showMatches(found: Match[], query: string, typed: string, turn: number) {
		const shown: Fragment[] = [];
		const showMore = async () => {
			const next = await Promise.all(found.slice(shown.length, shown.length + pageSize).map((match) => match.data()));
			if (turn !== this.#asked) return;
			shown.push(...next);
			const groups = groupByPage(shown);
			const blocks = groups.map((group) => this.#group(group, query));
			if (shown.length < found.length) blocks.push(this.#button(this.#texts.more, showMore));
			const count = fill(found.length === 1 ? this.#texts.countOne : this.#texts.count, {
				matches: found.length,
				pages: groups.length + (shown.length < found.length ? '+' : ''),
			});
			const instead = query === typed ? '' : `${fill(this.#texts.instead, { query })}. `;
			const dev = this.#host.dataset['dev'] === undefined ? '' : ` ${this.#texts.dev}`;
			this.#show(`${instead}${count}${dev}`, blocks);
		};
		await showMore();
	}

	/** Nothing in this language: says so, and offers what the other one has. */
	async #offerOther(query: string, turn: number) {
		const none = fill(this.#texts.none, { query });
		const other = this.#language === 'en' ? 'ur-Latn' : 'en';
		const found = await this.#search(other, query).catch(() => []);
		if (turn !== this.#asked) return;
		const offer = () => this.#showMatches(found, query, query, turn);
		this.#show(none, found.length > 0 ? [this.#button(fill(this.#texts.other, { count: found.length }), offer)] : []);
	}

	/** The index is missing: says so, and shows the list of topics that every page carries. */
	#showFailure() {
		this.#indexes.clear();
		const topics = [...document.querySelectorAll<HTMLAnchorElement>('#contents li:not(.whole) a')].map((link) => {
			const item = document.createElement('li');
			item.append(linkTo(link.href, link.textContent?.trim() ?? ''));
			return item;
		});
		const list = document.createElement('ul');
		list.append(...topics);
		this.#show(this.#texts.failed, [this.#button(this.#texts.retry, () => this.#ask()), list]);
	}

	#group(fragments: Fragment[], query: string): HTMLElement {
		const [first] = fragments;
		const block = document.createElement('section');
		block.className = 'hit';
		const title = document.createElement('h3');
		title.textContent = first?.meta['page'] ?? '';
		const list = document.createElement('ul');
		for (const fragment of fragments) {
			const link = linkTo(withMark(fragment.url, query), '');
			const heading = document.createElement('b');
			const kind = this.#texts.kindOf[fragment.meta['kind'] ?? ''];
			heading.textContent = `${kind ? `${kind}: ` : ''}${fragment.meta['title'] ?? ''}`;
			link.append(heading, ...markedText(fragment.excerpt));
			const item = document.createElement('li');
			item.append(link);
			list.append(item);
		}
		block.append(title, list);
		return block;
	}

	#button(text: string, act: () => void): HTMLElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'act plain';
		button.textContent = text;
		button.addEventListener('click', act);
		return button;
	}

	#say(text: string) {
		this.#find('[data-status]').textContent = text;
	}

	#show(status: string, blocks: HTMLElement[]) {
		this.#say(status);
		this.#find('[data-hits]').replaceChildren(...blocks);
	}

	/** Arrow keys walk from the field through the hits and back. */
	#move(event: KeyboardEvent) {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const inFilters = event.target instanceof Element && event.target.closest('.filters');
		if (!step || inFilters) return;
		const stops: HTMLElement[] = [this.#input, ...this.#links];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		event.preventDefault();
		stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
	}
}

function groupByPage(fragments: Fragment[]): Fragment[][] {
	const groups = new Map<string, Fragment[]>();
	for (const fragment of fragments) {
		const page = fragment.url.split('#')[0] ?? '';
		const group = groups.get(page) ?? [];
		group.push(fragment);
		groups.set(page, group);
	}
	return [...groups.values()];
}

function linkTo(address: string, text: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = address;
	link.textContent = text;
	return link;
}

/** `/gil/#hood` → `/gil/?mark=lock#hood`: the page marks what was searched for. */
function withMark(address: string, query: string): string {
	const [page = '', anchor] = address.split('#');
	return `${page}?mark=${encodeURIComponent(query)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Pagefind's excerpt as nodes: text, and `<mark>` elements; nothing else of it becomes HTML. */
function markedText(excerpt: string): Node[] {
	const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
	return [...parsed.childNodes].map((node) => {
		if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
		const mark = document.createElement('mark');
		mark.textContent = node.textContent;
		return mark;
	});
}
