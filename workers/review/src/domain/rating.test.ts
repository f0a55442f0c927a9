import { expect, it } from "vitest";
import { NO_STARS, summaryOf } from "./rating.ts";

it("has no average of no reviews", () => {
	expect(summaryOf(NO_STARS)).toEqual({ average: null, count: 0, histogram: { "1": 0, "2": 0, "3": 0, "4": 0, "5": 0 } });
});

it.each([
	[{ c5: 2, c4: 1 }, 4.67],
	[{ c5: 1, c4: 2 }, 4.33],
	[{ c1: 7, c2: 1 }, 1.13],
	[{ c3: 4 }, 3],
])("rounds the average of %o half up to %d", (stars, average) => {
	expect(summaryOf({ ...NO_STARS, ...stars }).average).toBe(average);
});
