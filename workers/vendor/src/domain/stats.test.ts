import { expect, it } from "vitest";
import { firstDayOf, statsOf } from "./stats.ts";

const ELSEWHERE = { reviewsToAnswer: 3, productsOnSale: 12, runningLow: null };
const NOW = new Date("2026-03-01T00:30:00Z");

it("covers thirty days that end with today, with zeros where nothing was sold", () => {
	const stats = statsOf(NOW, [{ date: "2026-02-28", orders: 2, revenueMinor: 3_000 }], { toAccept: 0, open: 1 }, ELSEWHERE);
	expect(stats.days).toHaveLength(30);
	expect(stats.days[0]?.date).toBe("2026-01-31");
	expect(firstDayOf(NOW)).toBe("2026-01-31");
	expect(stats.days.at(-2)).toEqual({ date: "2026-02-28", orders: 2, revenue: { amount: 3_000, currency: "EUR" } });
	expect(stats).toMatchObject({ ordersToday: 0, ordersOpen: 1, revenueToday: { amount: 0 }, revenueLast30Days: { amount: 3_000 } });
});

it("shows today's sales twice: as today's and as part of the thirty days", () => {
	const stats = statsOf(NOW, [{ date: "2026-03-01", orders: 1, revenueMinor: 1_250 }], { toAccept: 2, open: 2 }, ELSEWHERE);
	expect(stats).toMatchObject({ ordersToday: 1, revenueToday: { amount: 1_250 }, revenueLast30Days: { amount: 1_250 } });
	expect(stats.waiting).toEqual({ ordersToAccept: 2, ...ELSEWHERE });
});
