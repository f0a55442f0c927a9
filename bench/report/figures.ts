import type { Turn } from "../load/jobs.ts";
import { median } from "./statistics.ts";

/** Medians over the turns of one contender. */
export type Figures = Turn;

/** What a contender did in its turns; warm-up excluded. */
export interface Series {
	name: string;
	figures: Figures;
	turns: readonly Turn[];
}

/** Ours divided by the limit: a rate near 1 is as good as it gets, and so is a latency near 1. */
export interface Ratios {
	perSecond: number;
	p50: number;
	p99: number;
}

/** One subject of a run, measured. */
export interface Comparison {
	title: string;
	unit: string;
	ours: Series;
	limits: readonly (Series & { ratios: Ratios })[];
	/** What part of the first limit's rate ours has to reach. */
	atLeast?: number | undefined;
}

/** Sums up a contender's turns. */
export function seriesOf(name: string, turns: readonly Turn[]): Series {
	const medianOf = (figure: keyof Turn) => median(turns.map((turn) => turn[figure]));
	const figures = {
		requests: medianOf("requests"),
		perSecond: medianOf("perSecond"),
		p50Ms: medianOf("p50Ms"),
		p99Ms: medianOf("p99Ms"),
		loadCpu: medianOf("loadCpu"),
	};
	return { name, figures, turns };
}

/** How ours compares with a limit. */
export const ratiosOf = (ours: Figures, limit: Figures): Ratios => ({
	perSecond: ours.perSecond / limit.perSecond,
	p50: ours.p50Ms / limit.p50Ms,
	p99: ours.p99Ms / limit.p99Ms,
});

/** What did not reach the part of its limit that it has to, in words; nothing where all did. */
export const missed = (comparisons: readonly Comparison[]): string[] =>
	comparisons.flatMap(({ title, atLeast = 0, limits: [limit] }) =>
		limit && limit.ratios.perSecond < atLeast
			? [`${title}: ${limit.ratios.perSecond.toFixed(2)} × of a ${limit.name}, and it is to be ${atLeast.toFixed(2)} ×.`]
			: [],
	);
