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
	/** How many times the first limit's p99 ours may take. */
	p99AtMost?: number | undefined;
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

/** How ours compares with a limit: round by round, for the machine is the same in turns that follow each other, and of that the median. */
export function ratiosOf(ours: Series, limit: Series): Ratios {
	const ratioOf = (figure: keyof Turn) =>
		median(ours.turns.map((turn, round) => turn[figure] / (limit.turns[round]?.[figure] ?? Number.NaN)));
	return { perSecond: ratioOf("perSecond"), p50: ratioOf("p50Ms"), p99: ratioOf("p99Ms") };
}

/** What is not as it has to be beside its first limit, in words; nothing where all is. */
export const missed = (comparisons: readonly Comparison[]): string[] =>
	comparisons.flatMap(({ title, atLeast = 0, p99AtMost = Infinity, limits: [limit] }) => {
		if (!limit) return [];
		const { name, ratios } = limit;
		return [
			...(ratios.perSecond < atLeast
				? [`${title}: ${ratios.perSecond.toFixed(2)} × the rate of a ${name}, and at least ${atLeast} × is asked for.`]
				: []),
			...(ratios.p99 > p99AtMost
				? [`${title}: ${ratios.p99.toFixed(2)} × the p99 of a ${name}, and at most ${p99AtMost} × is asked for.`]
				: []),
		];
	});
