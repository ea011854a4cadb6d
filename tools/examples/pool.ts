/**
 * Runs `work` for every item, at most `workers` at a time.
 * @returns the results in the order of the items
 */
export async function inPool<T, R>(items: readonly T[], workers: number, work: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = new Array(items.length);
	const queue = items.entries();
	const worker = async () => {
		for (const [index, item] of queue) results[index] = await work(item);
	};
	await Promise.all(Array.from({ length: workers }, worker));
	return results;
}
