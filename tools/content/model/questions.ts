import type { Place } from '../finding.ts';
import type { Text } from './text.ts';

export interface NamedQuestion extends Place {
	id: string;
	level: string;
}

/** The questions of a text that have an id. */
export function questionsOf({ elements }: Text): NamedQuestion[] {
	return elements.flatMap(({ name, attributes, file, line }) => {
		const id = attributes.get('id');
		if (name !== 'Question' || !id) return [];
		return { id, level: attributes.get('level') ?? '', file, line };
	});
}
