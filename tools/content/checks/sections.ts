import { sections } from '../../../src/handbook/section.ts';
import { type Finding, problem } from '../finding.ts';
import type { Text } from '../model/text.ts';
import { type Topic, textsOf } from '../model/topic.ts';

/** Every section is there once, in its order, with something in it; nothing else is a heading of that level. */
export const checkSections = (topic: Topic): Finding[] =>
	textsOf(topic).flatMap((text) => [
		...unknownHeadings(text),
		...missingSections(text),
		...misplaced(text),
		...empty(text),
	]);

function unknownHeadings({ headings, locale }: Text): Finding[] {
	const known = sections.map((it) => it[locale]).join(' / ');
	return headings
		.filter(({ depth, section }) => depth === 1 || (depth === 2 && !section))
		.map((heading) =>
			problem(heading, {
				found: `"${'#'.repeat(heading.depth)} ${heading.text}" is not a section`,
				expected: `"##" only for ${known}`,
				remedy: 'Correct the heading, or make it "###".',
			}),
		);
}

function missingSections({ file, lastLine, locale, sections: found }: Text): Finding[] {
	return sections
		.filter(({ kind }) => !found.some((it) => it.kind === kind))
		.map((section) => {
			const later = sections.slice(sections.indexOf(section) + 1).map(({ kind }) => kind as string);
			const line = found.find(({ kind }) => later.includes(kind))?.line ?? lastLine;
			return problem(
				{ file, line },
				{
					found: `The section "## ${section[locale]}" is missing`,
					expected: 'all eight sections',
					remedy: 'Write it before this line.',
				},
			);
		});
}

function misplaced({ locale, sections: found }: Text): Finding[] {
	const place = (kind: string) => sections.findIndex((it) => it.kind === kind);
	return found.flatMap((section, index) => {
		const before = found[index - 1];
		if (!before || place(before.kind) < place(section.kind)) return [];
		return problem(section, {
			found: `"## ${sections[place(section.kind)]?.[locale]}" stands after "## ${sections[place(before.kind)]?.[locale]}"`,
			expected: `the order ${sections.map((it) => it[locale]).join(' / ')}`,
			remedy: 'Move the section, each stands once.',
		});
	});
}

function empty({ locale, sections: found }: Text): Finding[] {
	return found
		.filter(({ blocks }) => blocks.length === 0)
		.map((section) =>
			problem(section, {
				found: `"## ${sections.find(({ kind }) => kind === section.kind)?.[locale]}" is empty`,
				expected: 'text under the heading',
				remedy: 'Write the section.',
			}),
		);
}
