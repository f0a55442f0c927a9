import type { RatingSummary } from "#contracts/review";

/** How many reviews gave how many stars. */
export interface StarCounts {
	c1: number;
	c2: number;
	c3: number;
	c4: number;
	c5: number;
}

export const NO_STARS: StarCounts = { c1: 0, c2: 0, c3: 0, c4: 0, c5: 0 };

/** Counts, and the average rounded half up to two decimals; no average of no reviews. */
export function summaryOf({ c1, c2, c3, c4, c5 }: StarCounts): RatingSummary {
	const count = c1 + c2 + c3 + c4 + c5;
	const sum = c1 + 2 * c2 + 3 * c3 + 4 * c4 + 5 * c5;
	const average = count === 0 ? null : Math.floor((200 * sum + count) / (2 * count)) / 100;
	return { average, count, histogram: { "1": c1, "2": c2, "3": c3, "4": c4, "5": c5 } };
}
