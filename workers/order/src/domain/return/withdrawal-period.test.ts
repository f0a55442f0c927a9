import { describe, expect, it } from "vitest";
import type { VendorOrder } from "../order/order.ts";
import { anOrder } from "../refund/sample-orders.ts";
import { mayWithdraw, withdrawalEndsAt } from "./withdrawal-period.ts";
import { easterSunday } from "./working-day.ts";

/** A part of one line whose pieces arrived at these times, a parcel each; null is on its way. */
function arrived(...times: (string | null)[]): VendorOrder {
	const line = { quantity: times.length, unitPriceMinor: 1000, discountMinor: 0, taxAddedMinor: 0 };
	const [part] = anOrder([{ lines: [line], deliveryMinor: 0, deliveryDiscountMinor: 0, deliveryTaxAddedMinor: 0 }]).vendorOrders;
	if (!part) throw new Error("no part");
	const fulfillments = times.map((deliveredAt, index) => ({
		id: `ful_${index}`,
		vendorOrderId: part.id,
		lines: [{ lineId: part.lines[0]?.id ?? "", quantity: 1 }],
		tracking: null,
		shippedAt: "2026-01-01T10:00:00.000Z",
		deliveredAt,
		returnId: null,
	}));
	return { ...part, fulfillments };
}

describe("the time to withdraw", () => {
	it.each([
		["on a day in winter", "2026-11-23T10:00:00.000Z", "2026-12-07T23:59:59.999Z"],
		["in summer, when the marketplace's day ends an hour earlier", "2026-07-01T10:00:00.000Z", "2026-07-15T22:59:59.999Z"],
		["after midnight by the marketplace's clock and before it by UTC", "2026-06-30T23:30:00.000Z", "2026-07-15T22:59:59.999Z"],
		["before the clocks go back, across that night", "2026-10-20T10:00:00.000Z", "2026-11-03T23:59:59.999Z"],
		["two weeks before a Saturday", "2026-11-21T10:00:00.000Z", "2026-12-07T23:59:59.999Z"],
		["two weeks before Christmas, which a weekend follows", "2026-12-11T10:00:00.000Z", "2026-12-28T23:59:59.999Z"],
		["two weeks before the new year", "2025-12-18T10:00:00.000Z", "2026-01-02T23:59:59.999Z"],
		["two weeks before Easter Monday", "2027-03-15T10:00:00.000Z", "2027-03-30T22:59:59.999Z"],
	])("that begins %s ends with a working day", (_when, at, end) => {
		expect(withdrawalEndsAt(arrived(at))).toBe(end);
	});

	it("begins with the last parcel, and not while one is on its way", () => {
		expect(withdrawalEndsAt(arrived("2026-11-02T10:00:00.000Z", "2026-11-09T10:00:00.000Z"))).toBe("2026-11-23T23:59:59.999Z");
		expect(withdrawalEndsAt(arrived("2026-11-02T10:00:00.000Z", null))).toBeNull();
		expect(mayWithdraw(arrived("2026-01-02T10:00:00.000Z", null), "2026-11-23T10:00:00.000Z")).toBe(true);
	});

	it("begins with the cancellation of the rest, where that came after the last parcel", () => {
		const part = { ...arrived("2026-11-02T10:00:00.000Z"), completedAt: "2026-11-09T10:00:00.000Z" };
		expect(withdrawalEndsAt(part)).toBe("2026-11-23T23:59:59.999Z");
	});

	it("is over with the last moment of its last day", () => {
		const part = arrived("2026-07-01T10:00:00.000Z");
		expect([mayWithdraw(part, "2026-07-15T22:59:59.999Z"), mayWithdraw(part, "2026-07-15T23:00:00.000Z")]).toEqual([true, false]);
	});
});

it("Easter is when it is", () => {
	const known = ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19"];
	expect(known.map((day) => easterSunday(Number(day.slice(0, 4))))).toEqual(known);
});
