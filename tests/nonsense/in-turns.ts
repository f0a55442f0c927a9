/** Does one thing for each item, `atOnce` of them at a time; the results are in the items' order. */
export async function inTurns<T, R>(items: readonly T[], atOnce: number, run: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	let next = 0;
	async function work(): Promise<void> {
		while (next < items.length) {
			const index = next;
			next += 1;
			results[index] = await run(items[index] as T);
		}
	}
	await Promise.all(Array.from({ length: atOnce }, work));
	return results;
}
