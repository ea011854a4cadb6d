// Draws progress wherever a page has a place for it: bricks, slices and counts, again after every tick.
import { type History, type Progress, phaseProgress, topicProgress } from '../../handbook/progress.ts';
import { catalog, fill } from './page-catalog.ts';
import { currentHistory, progress } from './progress.ts';

const find = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

function progressOfTopic(path: string | undefined, history: History): Progress {
	const [phase = '', slug = ''] = path?.split('/') ?? [];
	return topicProgress(`${phase}/${slug}`, catalog.items[phase]?.[slug] ?? [], history);
}

/** In the contents a brick stands in the link to its topic: `/ur/python-internals/gil/` ends with the topic's path. */
function topicOfLink(brick: HTMLElement): string | undefined {
	return /([\w-]+\/[\w-]+)\/$/.exec(brick.closest('a')?.pathname ?? '')?.[1];
}

function drawTopics(history: History): void {
	for (const brick of find('[data-topic], #contents .brick.tiny')) {
		const now = progressOfTopic(brick.dataset['topic'] ?? topicOfLink(brick), history);
		brick.dataset['state'] = now.state;
		brick.style.setProperty('--done', String((100 * now.done) / Math.max(1, now.total)));
		if (brick.ariaLabel) describe(brick, now);
	}
	for (const text of find('[data-progress]')) {
		text.textContent = fill(text.dataset['text'] ?? '', { ...progressOfTopic(text.dataset['progress'], history) });
	}
	for (const brick of find('[data-slices]')) drawSlices(brick, brick.dataset['slices'] ?? '', history);
	for (const line of find('[data-firm]')) {
		const message = line.firstElementChild as HTMLElement | null;
		if (message) message.hidden = progressOfTopic(line.dataset['firm'], history).state !== 'pakka';
	}
}

/** Names of bricks as the server wrote them: "1.4 Reference counting". */
const names = new Map<HTMLElement, string>();

function describe(brick: HTMLElement, now: Progress): void {
	const name = names.get(brick) ?? brick.ariaLabel ?? '';
	names.set(brick, name);
	brick.ariaLabel = `${name}: ${fill(catalog.words.state[now.state], { ...now })}`;
	brick.title = brick.ariaLabel;
}

function drawSlices(brick: HTMLElement, path: string, history: History): void {
	const [phase = '', slug = ''] = path.split('/');
	const items = catalog.items[phase]?.[slug] ?? [];
	for (const [index, slice] of [...brick.children].entries()) {
		slice.classList.toggle('on', history.get(`${path}/${items[index]}`)?.done === true);
	}
	brick.classList.toggle('firm', topicProgress(path, items, history).state === 'pakka');
}

function drawPhases(history: History): void {
	const all = { done: 0, total: 0 };
	for (const [path, topics] of Object.entries(catalog.items)) {
		const now = phaseProgress(path, topics, history);
		all.done += now.done;
		all.total += now.total;
		for (const text of find(`[data-phase="${path}"]`)) {
			text.textContent = fill(text.dataset['text'] ?? '', { ...now });
		}
		for (const text of find(`[data-phase-items="${path}"]`)) {
			const counts = Object.entries(topics).map(([slug, items]) => topicProgress(`${path}/${slug}`, items, history));
			const done = counts.reduce((sum, it) => sum + it.done, 0);
			const total = counts.reduce((sum, it) => sum + it.total, 0);
			text.textContent = fill(text.dataset['text'] ?? '', { done, total });
		}
	}
	for (const text of find('[data-all]')) text.textContent = fill(text.dataset['text'] ?? '', all);
}

function drawTrouble(): void {
	const { words } = catalog;
	const lines = [
		progress.trouble && words.storage[progress.trouble],
		progress.unknownRecords > 0 && fill(words.storage.unknown, { count: progress.unknownRecords }),
	].filter((line) => typeof line === 'string');
	for (const note of find('[data-storage-note]')) {
		note.textContent = lines.join(' ');
		note.hidden = lines.length === 0;
	}
}

function draw(): void {
	const history = currentHistory();
	drawTopics(history);
	drawPhases(history);
	drawTrouble();
}

progress.subscribe(draw, new AbortController().signal);
draw();
