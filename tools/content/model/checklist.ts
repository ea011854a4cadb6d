import type { ListItem } from 'mdast';
import { checklistIds } from '../../../src/handbook/checklist.ts';
import type { Place } from '../finding.ts';
import type { Text } from './text.ts';

export interface ChecklistItem extends Place {
	id: string;
}

/** The entries of the lists in a text's checklist, whatever they look like. */
export const checklistEntries = ({ sections }: Text): ListItem[] =>
	sections
		.filter(({ kind }) => kind === 'checklist')
		.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'list' ? block.children : [])));

/** The entries that are items with an id, read as the site reads them. */
export function checklistItems(text: Text): ChecklistItem[] {
	const lines = text.source.split('\n');
	return checklistEntries(text).flatMap((entry) => {
		const line = entry.position?.start.line ?? 1;
		return checklistIds(lines[line - 1] ?? '').map((id) => ({ id, file: text.file, line }));
	});
}
