import GithubSlugger from 'github-slugger';
import { cheatSheetAnchor, exampleAnchor, questionAnchor } from '../../../src/handbook/anchor.ts';
import { checklistItems } from './checklist.ts';
import { questionsOf } from './questions.ts';
import type { Text } from './text.ts';

/** The ids of a topic's page that a link may name. Headings have theirs from the English text in both languages. */
export function anchorsOf(english: Text): string[] {
	const slugger = new GithubSlugger();
	const shown = english.elements.filter(({ name }) => name === 'Example' || name === 'Predict');
	return [
		...english.headings.map(({ depth, section, text }) => (depth === 2 && section) || slugger.slug(text)),
		...questionsOf(english).map(({ id }) => questionAnchor(id)),
		...checklistItems(english).map(({ id }) => `check-${id}`),
		...shown.map(({ attributes }) => exampleAnchor(attributes.get('src') ?? '')),
		cheatSheetAnchor,
	];
}
