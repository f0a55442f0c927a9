/** Does one thing for each item, `atOnce` of them at a time; the results are in the items' order. */
export async function inTurns<T, R>(items: readonly T[], atOnce: number, run: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	const waiting = items.entries();
	async function work(): Promise<void> {
		for (const [index, item] of waiting) results[index] = await run(item);
	}
	await Promise.all(Array.from({ length: atOnce }, work));
	return results;
}
