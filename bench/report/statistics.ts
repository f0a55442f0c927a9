/** The nearest-rank percentile of numbers that are sorted from small to large. */
export function percentile(sorted: readonly number[], percent: number): number {
	const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
	const value = sorted[rank - 1];
	if (value === undefined) throw new RangeError("there are no percentiles of nothing");
	return value;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return (percentile(sorted, 50) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
