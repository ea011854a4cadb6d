import type { Aliases } from '../../../src/handbook/schemas.ts';
import { type Finding, problem, type Words } from '../finding.ts';
import type { Handbook } from '../model/handbook.ts';
import { idsOf, topicOfId, unreadable } from '../model/ids.ts';

/** An alias leads from an id that is gone to one that exists, or to null. */
export function checkAliases({ aliases, topics }: Handbook): Finding[] {
	const existing = new Set(topics.flatMap(idsOf));
	const unknown = unreadable(topics);
	const exists = (id: string) => existing.has(id) || unknown.has(topicOfId(id));
	const all = aliases.data ?? {};
	return Object.keys(all).flatMap((id) => {
		const words = existing.has(id) ? needless(id) : faultOf(id, all, exists);
		if (!words) return [];
		return { ...problem({ file: aliases.file, line: aliases.lineOf(id) }, words), topic: topicOfId(id) };
	});
}

const needless = (id: string): Words => ({
	found: `"${id}" has an alias, but still exists`,
	expected: 'aliases only for ids that are gone',
	remedy: 'Remove the entry, or rename the id.',
});

function faultOf(id: string, aliases: Aliases, exists: (id: string) => boolean): Words | undefined {
	const end = endOf(id, aliases);
	if (end === null || exists(end)) return undefined;
	const expected = 'an id that exists, an alias that ends at one, or null';
	return end === id
		? { found: `The alias "${id}" leads back to itself`, expected, remedy: 'Name what replaced it.' }
		: { found: `The alias "${id}" ends at "${end}", which does not exist`, expected, remedy: 'Name what replaced it.' };
}

/** Follows aliases to their end; a circle ends where it began. */
function endOf(id: string, aliases: Aliases): string | null {
	let end: string | null = id;
	for (const seen = new Set<string>(); end !== null && Object.hasOwn(aliases, end); end = aliases[end] ?? null) {
		if (seen.has(end)) return id;
		seen.add(end);
	}
	return end;
}
