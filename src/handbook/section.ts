// Also sent to readers' browsers: no imports from Node or Astro.
import type { Locale } from './locale.ts';

/** The sections of a topic in their fixed order: a name for code and addresses, a heading in each language. */
export const sections = [
	{ kind: 'short', en: 'In short', ur: 'Mukhtasar jawab' },
	{ kind: 'picture', en: 'Picture it', ur: 'Misaal se samjhein' },
	{ kind: 'hood', en: 'Under the hood', ur: 'Andar ki baat' },
	{ kind: 'code', en: 'In code', ur: 'Code mein' },
	{ kind: 'trade-offs', en: 'Trade-offs', ur: 'Kya chunein, kis qeemat par' },
	{ kind: 'traps', en: 'Traps', ur: 'Jaal jin mein log phanste hain' },
	{ kind: 'questions', en: 'Interview questions', ur: 'Interview ke sawal' },
	{ kind: 'checklist', en: 'Checklist', ur: 'Checklist' },
] as const satisfies readonly { kind: string; en: string; ur: string }[];

export type SectionKind = (typeof sections)[number]['kind'];

/** The section that a heading opens, or `undefined` for any other text. */
export function sectionByHeading(heading: string, locale: Locale): (typeof sections)[number] | undefined {
	return sections.find((section) => section[locale] === heading.trim());
}

/** The elements that an author may use in a topic. */
export const vocabulary = [
	'Example',
	'Predict',
	'Diagram',
	'Trap',
	'Question',
	'Weak',
	'Strong',
	'FollowUp',
	'CheatSheet',
] as const;
export type VocabularyName = (typeof vocabulary)[number];
