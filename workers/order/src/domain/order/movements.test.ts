import * as fc from "fast-check";
import { expect, it } from "vitest";
import { sum } from "#contracts/money";
import { type MovedPart, movesMoney, refundOf, saleOf } from "./movements.ts";

const order = { id: "ord_1", number: "HS-1234-5678" };
const part: MovedPart = {
	id: "vord_1",
	vendorId: "vend_1",
	placedAt: "2026-11-22T10:00:00.000Z",
	totalMinor: 10_001,
	marketplaceDiscountMinor: 333,
	taxMinor: 1_870,
	commissionMinor: 997,
	commissionTaxMinor: 229,
};

const AMOUNTS = ["paidMinor", "marketplaceDiscountMinor", "taxMinor", "commissionMinor", "commissionTaxMinor"] as const;

it("moves by a sale what the part was sold for", () => {
	expect(saleOf(order, part)).toEqual({
		id: "sale:vord_1",
		kind: "sale",
		vendorId: "vend_1",
		vendorOrderId: "vord_1",
		orderId: "ord_1",
		number: "HS-1234-5678",
		placedAt: "2026-11-22T10:00:00.000Z",
		currency: "EUR",
		paidMinor: 10_001,
		marketplaceDiscountMinor: 333,
		taxMinor: 1_870,
		commissionMinor: 997,
		commissionTaxMinor: 229,
	});
});

it("gives back a part of the commission for a part of the price", () => {
	expect(refundOf(order, part, { id: "ref_1", amountMinor: 5_000 }, 0)).toMatchObject({
		id: "refund:ref_1",
		kind: "refund",
		paidMinor: 5_000,
		marketplaceDiscountMinor: 166,
		taxMinor: 935,
		commissionMinor: 498,
		commissionTaxMinor: 114,
	});
});

it("moves nothing for a part that cost nothing", () => {
	expect(
		movesMoney(saleOf(order, { ...part, totalMinor: 0, marketplaceDiscountMinor: 0, commissionMinor: 0, commissionTaxMinor: 0 })),
	).toBe(false);
	expect(movesMoney(saleOf(order, { ...part, totalMinor: 0 }))).toBe(true);
});

const parts = fc
	.record({
		totalMinor: fc.integer({ min: 1, max: 1_000_000_000_000 }),
		shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
	})
	.map(({ totalMinor, shares: [discount = 0, tax = 0, commission = 0, commissionTax = 0] }) => ({
		...part,
		totalMinor,
		marketplaceDiscountMinor: Math.floor(totalMinor * discount),
		taxMinor: Math.floor(totalMinor * tax),
		commissionMinor: Math.floor(totalMinor * commission),
		commissionTaxMinor: Math.floor(totalMinor * commission * commissionTax),
	}));

it("gives back exactly all of it in any steps, never more on the way and nothing below zero", () => {
	fc.assert(
		fc.property(parts, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (sold, cuts) => {
			const sale = saleOf(order, sold);
			const stops = [...cuts.map((cut) => Math.floor(cut * sold.totalMinor)).toSorted((a, b) => a - b), sold.totalMinor];
			const refunds = stops.map((stop, index) => {
				const before = stops[index - 1] ?? 0;
				return refundOf(order, sold, { id: `ref_${index}`, amountMinor: stop - before }, before);
			});
			for (const amount of AMOUNTS) {
				expect(Math.min(...refunds.map((refund) => refund[amount]))).toBeGreaterThanOrEqual(0);
				expect(sum(refunds.map((refund) => refund[amount]))).toBe(sale[amount]);
			}
		}),
		{ numRuns: 2_000 },
	);
});
