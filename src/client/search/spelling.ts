/** Refused spelling → preferred spelling, from `content/roman-urdu.yaml`. */
export type Spellings = Record<string, string>;

/** Writes a query in the spellings of the handbook: `bahut kyon` → `bohat kyun`. */
export function preferSpelling(query: string, spellings: Spellings): string {
	return query
		.split(/(\s+)/)
		.map((word) => (Object.hasOwn(spellings, word.toLowerCase()) ? (spellings[word.toLowerCase()] ?? word) : word))
		.join('');
}
