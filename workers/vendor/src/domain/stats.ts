import { money } from "#contracts/money";
import type { VendorStats } from "#contracts/vendor";

const DAY_IN_MS = 24 * 60 * 60 * 1000;
const DAYS = 30;

export interface DayTotal {
	/** UTC, as 2026-11-22. */
	date: string;
	orders: number;
	revenueMinor: number;
}

/** The first day that the figures cover: they end with today. */
export const firstDayOf = (now: Date): string => dayBefore(now, DAYS - 1);

const dayBefore = (now: Date, days: number): string => new Date(now.getTime() - days * DAY_IN_MS).toISOString().slice(0, 10);

/** How many orders wait to be accepted, and how many to be accepted or sent. */
export interface OpenOrders {
	toAccept: number;
	open: number;
}

/** What other services count. */
export type CountedElsewhere = Omit<VendorStats["waiting"], "ordersToAccept">;

/** A shop's figures from its sales per day; days without sales are there with zeros, the oldest first. */
export function statsOf(now: Date, totals: readonly DayTotal[], orders: OpenOrders, elsewhere: CountedElsewhere): VendorStats {
	const byDate = new Map(totals.map((total) => [total.date, total]));
	const days = Array.from({ length: DAYS }, (_, index) => {
		const date = dayBefore(now, DAYS - 1 - index);
		return byDate.get(date) ?? { date, orders: 0, revenueMinor: 0 };
	});
	const today = days.at(-1);
	return {
		ordersToday: today?.orders ?? 0,
		ordersOpen: orders.open,
		revenueToday: money(today?.revenueMinor ?? 0),
		revenueLast30Days: money(days.reduce((sum, day) => sum + day.revenueMinor, 0)),
		days: days.map((day) => ({ date: day.date, orders: day.orders, revenue: money(day.revenueMinor) })),
		waiting: { ordersToAccept: orders.toAccept, ...elsewhere },
	};
}
