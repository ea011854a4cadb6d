import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkHandbook } from '../../tools/content/check-handbook.ts';
import { findingText } from '../../tools/content/finding.ts';

const sound = join(import.meta.dirname, '../fixtures/content/sound');

/** Files of the fixture, below its `content/`. */
export const locks = 'phases/01-python-internals/locks';
export const names = 'phases/01-python-internals/names';
export const en = `${locks}/en.mdx`;
export const ur = `${locks}/ur.mdx`;
export const facts = `${locks}/topic.yaml`;
export const phase = 'phases/01-python-internals/phase.yaml';

/** A new text for a file, `null` to delete it (or a folder), or what becomes of its text. */
export type Change = string | null | ((text: string) => string);

/** What `work` gives for a copy of the sound handbook with changed files; the copy is gone afterwards. */
export async function inCopy<T>(changes: Record<string, Change>, work: (root: string) => T | Promise<T>): Promise<T> {
	const root = mkdtempSync(join(tmpdir(), 'pakka-content-'));
	try {
		cpSync(sound, root, { recursive: true });
		for (const [name, change] of Object.entries(changes)) applyChange(join(root, 'content', name), change);
		return await work(root);
	} finally {
		rmSync(root, { recursive: true });
	}
}

function applyChange(path: string, change: Change): void {
	if (change === null) {
		rmSync(path, { recursive: true });
		return;
	}
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, typeof change === 'string' ? change : change(readFileSync(path, 'utf8')));
}

/** All findings of the sound handbook with changed files, one a line, as an author reads them. */
export function findingsWith(changes: Record<string, Change>, topics: string[] = []): Promise<string> {
	return inCopy(changes, async (root) => {
		const { findings } = await checkHandbook(root, topics);
		return findings.map((it) => (it.severity === 'warning' ? 'warning: ' : '') + findingText(it)).join('\n');
	});
}

/** Replaces a passage that must be there, wherever it stands. */
export const swap =
	(old: string, by: string) =>
	(text: string): string => {
		if (!text.includes(old)) throw new Error(`The fixture does not have ${JSON.stringify(old)}.`);
		return text.replaceAll(old, by);
	};

/** Replaces what a pattern matches first; it must match. */
export const swapFirst =
	(old: RegExp, by: string) =>
	(text: string): string => {
		if (!old.test(text)) throw new Error(`The fixture has nothing that matches ${old}.`);
		return text.replace(old, by);
	};

/** The same change in both languages of the topic `locks`. */
export const inBoth = (change: Change): Record<string, Change> => ({ [en]: change, [ur]: change });

/** Several changes of one file, one after the other. */
export const inTurn =
	(...changes: ((text: string) => string)[]) =>
	(text: string): string =>
		changes.reduce((changed, change) => change(changed), text);

/** Adds text at the end. */
export const append =
	(more: string) =>
	(text: string): string =>
		text + more;
