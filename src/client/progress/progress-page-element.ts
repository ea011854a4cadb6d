import { currentId, type History } from '../../handbook/progress.ts';
import { largestFile, type Refusal, readProgressFile, writeProgressFile } from '../../handbook/progress-file.ts';
import { catalog, fill } from './page-catalog.ts';
import { currentHistory, progress } from './progress.ts';
import type { Change } from './progress-store.ts';

type Texts = Record<string, string> & {
	errors: Record<Refusal['reason'], string>;
	titles: Record<string, { title: string; href: string }>;
};

/** The history of ticks, and its way out of this browser and back in. */
export class ProgressPageElement extends HTMLElement {
	static define(tag = 'pakka-progress-page', registry = customElements) {
		if (!registry.get(tag)) registry.define(tag, ProgressPageElement);
	}

	#listening: AbortController | undefined;
	#texts = {} as Texts;
	#pending: History | undefined;
	#undoable: Change[] = [];

	connectedCallback() {
		this.#texts = JSON.parse(this.querySelector('[data-texts]')?.textContent ?? '{}') as Texts;
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const on = (selector: string, event: string, act: (target: HTMLElement) => void) => {
			const target = this.#find(selector);
			target.addEventListener(event, () => act(target), { signal });
			if (target instanceof HTMLButtonElement || target instanceof HTMLInputElement) target.disabled = false;
		};
		on('[data-export]', 'click', () => this.#export());
		on('[data-import]', 'change', (input) => this.#preview(input as HTMLInputElement));
		on('[data-apply]', 'click', () => this.#apply());
		on('[data-cancel]', 'click', () => this.#closePreview());
		on('[data-undo]', 'click', () => this.#undo());
		on('[data-reset]', 'click', () => this.#askReset());
		on('dialog', 'close', (dialog) => (dialog as HTMLDialogElement).returnValue === 'reset' && this.#reset());
		progress.subscribe(() => this.#drawDays(), signal);
		this.#drawDays();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	#find<T extends HTMLElement = HTMLElement>(selector: string): T {
		const found = this.querySelector<T>(selector);
		if (!found) throw new Error(`<pakka-progress-page> expects ${selector} inside.`);
		return found;
	}

	#text(name: string, values: Record<string, string | number> = {}): string {
		return fill(this.#texts[name] ?? '', values);
	}

	#say(text: string) {
		this.#find('[data-message]').textContent = text;
	}

	async #export() {
		const now = Date.now();
		const text = await writeProgressFile(progress.history, now);
		const link = document.createElement('a');
		link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
		link.download = `pakka-progress-${new Date(now).toISOString().slice(0, 10)}.json`;
		link.click();
		URL.revokeObjectURL(link.href);
	}

	async #preview(input: HTMLInputElement) {
		const [file] = input.files ?? [];
		if (!file) return;
		this.#closePreview();
		// A file of many megabytes is refused before it is read.
		const read = file.size > largestFile ? refusedAsTooLarge : await readProgressFile(await file.text(), Date.now());
		input.value = '';
		if (read.type === 'refused') {
			this.#say(fill(this.#texts.errors[read.reason], 'values' in read ? read.values : {}));
			return;
		}
		this.#pending = read.history;
		this.#drawPreview(read.history);
	}

	#drawPreview(history: History) {
		const counts = { ticked: 0, cleared: 0, same: 0, unknown: 0 };
		for (const [id, tick] of history) {
			const known = progress.history.get(id);
			if (known && known.at >= tick.at) counts.same += 1;
			else if (tick.done && !known?.done) counts.ticked += 1;
			else if (!tick.done && known?.done) counts.cleared += 1;
			else counts.same += 1;
			if (!this.#isKnown(id)) counts.unknown += 1;
		}
		const lines = [
			counts.ticked > 0 && this.#text('previewNew', { count: counts.ticked }),
			counts.cleared > 0 && this.#text('previewCleared', { count: counts.cleared }),
			counts.same > 0 && this.#text('previewSame', { count: counts.same }),
			counts.unknown > 0 && this.#text('previewUnknown', { count: counts.unknown }),
			counts.ticked + counts.cleared === 0 && this.#text('nothingToChange'),
		].filter((line) => typeof line === 'string');
		this.#find('[data-preview] ul').replaceChildren(...lines.map((line) => textElement('li', line)));
		this.#find('[data-preview]').hidden = false;
		this.#find('#preview-title').focus();
	}

	#isKnown(id: string): boolean {
		const [phase = '', slug = '', item = ''] = (currentId(id, catalog.aliases) ?? '').split('/');
		return catalog.items[phase]?.[slug]?.includes(item) === true;
	}

	#closePreview() {
		this.#pending = undefined;
		this.#find('[data-preview]').hidden = true;
		this.#say('');
	}

	#apply() {
		const changes = this.#pending ? progress.merge(this.#pending) : [];
		this.#closePreview();
		this.#offerUndo(changes, this.#text('applied', { count: changes.length }));
	}

	#askReset() {
		const count = [...progress.history.values()].filter(({ done }) => done).length;
		if (count === 0) {
			this.#say(this.#text('nothing'));
			return;
		}
		this.#find('#confirm-text').textContent = this.#text('resetConfirm', { count });
		this.#find<HTMLDialogElement>('dialog').showModal();
	}

	#reset() {
		this.#offerUndo(progress.clear(Date.now()), this.#text('resetDone'));
	}

	#offerUndo(changes: Change[], message: string) {
		this.#undoable = changes;
		this.#find('[data-undo-row]').hidden = changes.length === 0;
		this.#say(message);
	}

	#undo() {
		progress.revert(this.#undoable);
		this.#offerUndo([], this.#text('undone'));
	}

	#drawDays() {
		const days = new Map<string, Map<string, number>>();
		for (const [id, { done, at }] of currentHistory()) {
			if (!done) continue;
			const day = new Date(at).toLocaleDateString('en-CA'); // YYYY-MM-DD in the reader's time zone
			const topics = days.get(day) ?? new Map<string, number>();
			const topic = id.slice(0, id.lastIndexOf('/'));
			days.set(day, topics.set(topic, (topics.get(topic) ?? 0) + 1));
		}
		const rows = [...days].sort(([a], [b]) => b.localeCompare(a)).map(([day, topics]) => this.#dayRow(day, topics));
		this.#find('[data-days] tbody').replaceChildren(...rows);
		this.#find('[data-days]').hidden = rows.length === 0;
		this.#find('[data-nothing]').hidden = rows.length > 0;
	}

	#dayRow(day: string, topics: Map<string, number>): HTMLElement {
		const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
		const head = textElement('th', date.format(new Date(`${day}T12:00:00`)));
		head.setAttribute('scope', 'row');
		const count = [...topics.values()].reduce((sum, it) => sum + it, 0);
		const places = document.createElement('td');
		for (const [index, topic] of [...topics.keys()].entries()) {
			if (index > 0) places.append(', ');
			places.append(this.#topicLink(topic));
		}
		const row = document.createElement('tr');
		row.append(head, textElement('td', String(count)), places);
		return row;
	}

	#topicLink(path: string): Node {
		const known = this.#texts.titles[path];
		if (!known) return document.createTextNode(path);
		const link = textElement('a', known.title) as HTMLAnchorElement;
		link.href = known.href;
		return link;
	}
}

const refusedAsTooLarge = { type: 'refused', reason: 'tooLarge' } as const;

function textElement(tag: string, text: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}
