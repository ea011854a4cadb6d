// Also sent to readers' browsers: no imports from Node or Astro.

/**
 * Reads a list of line numbers: `23,28-30` → 23, 28, 29, 30.
 * @throws {Error} when the text is not such a list
 */
export function lineNumbers(list: string | undefined): Set<number> {
	const numbers = new Set<number>();
	for (const part of (list ?? '').split(',').filter((it) => it.trim() !== '')) {
		const match = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part);
		if (!match) throw new Error(`Expected line numbers such as "23,28-30", received "${list}".`);
		const from = Number(match[1]);
		for (let line = from; line <= Number(match[2] ?? from); line += 1) numbers.add(line);
	}
	return numbers;
}
