import { expect, it } from "vitest";
import { missed, ratiosOf, seriesOf } from "./figures.ts";
import { comparisonTable, table } from "./table.ts";

const turn = (perSecond: number, p50Ms: number, p99Ms: number) => ({ requests: 100, perSecond, p50Ms, p99Ms, loadCpu: 0.5 });

it("aligns columns so that the Markdown can be read as it is", () => {
	expect(
		table(
			["who", "rate"],
			[
				["ours", "5"],
				["a limit", "12,000"],
			],
		).split("\n"),
	).toEqual(["| who     |   rate |", "| ------- | -----: |", "| ours    |      5 |", "| a limit | 12,000 |"]);
});

it("shows medians of the turns, and of ours divided by the limit's turn of the same round", () => {
	const ours = seriesOf("Highstreet", [turn(1_000, 30, 60), turn(1_200, 20, 50), turn(900, 40, 90)]);
	const hop = seriesOf("bare hop", [turn(4_000, 8, 16), turn(2_400, 10, 10), turn(4_500, 10, 30)]);
	const text = comparisonTable({
		title: "Detail",
		unit: "requests/s",
		ours,
		limits: [{ ...hop, ratios: ratiosOf(ours, hop) }],
	});
	expect(text.split("\n").slice(2)).toEqual([
		"| Highstreet |      1,000 |   30.0 |   60.0 |                    |        |        |",
		"| bare hop   |      4,000 |   10.0 |   16.0 |             0.25 × | 3.75 × | 3.75 × |",
	]);
});

it("says what a subject has to be beside its limit, and where it is not", () => {
	const bare = seriesOf("bare Worker", [turn(1_000, 1, 2)]);
	const beside = (perSecond: number, p99Ms = 2) => {
		const ours = seriesOf("Highstreet", [turn(perSecond, 1, p99Ms)]);
		const limits = [{ ...bare, ratios: ratiosOf(ours, bare) }];
		return { title: "Page, hot", unit: "pages/s", ours, limits, atLeast: 0.5, p99AtMost: 2 };
	};
	const asked = "The rate is to be at least 0.50 × of a bare Worker, and the p99 at most 2.00 ×.";
	expect(comparisonTable(beside(500)).endsWith(`\n\n${asked}`)).toBe(true);
	expect(missed([beside(500), beside(700, 4)])).toEqual([]);
	expect(missed([beside(490, 4.2)])).toEqual([
		"Page, hot: 0.49 × the rate of a bare Worker, and at least 0.5 × is asked for.",
		"Page, hot: 2.10 × the p99 of a bare Worker, and at most 2 × is asked for.",
	]);
});
