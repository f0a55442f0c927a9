import * as fc from "fast-check";
import { expect, it } from "vitest";
import { MAX_AMOUNT_MINOR, sum } from "#contracts/money";
import { MOVEMENT_KINDS, type Movement } from "#contracts/movement";
import { breakdownOf } from "./breakdown.ts";
import { adjustmentMoves, movesOf, netOf, paidMoves, returnedMoves } from "./moves.ts";

const movement: Movement = {
	id: "sale:vord_1",
	kind: "sale",
	vendorId: "vend_1",
	vendorOrderId: "vord_1",
	orderId: "ord_1",
	number: "HS-1",
	placedAt: "2026-11-01T10:00:00.000Z",
	currency: "EUR",
	paidMinor: 9_000,
	marketplaceDiscountMinor: 1_000,
	taxMinor: 1_683,
	commissionMinor: 950,
	commissionTaxMinor: 219,
};

it("gives the shop what was paid and the marketplace's discount, without commission and its tax", () => {
	expect(movesOf(movement)).toEqual({
		shopper_payments: -9_000,
		marketplace_discounts: -1_000,
		commission_income: 950,
		commission_tax: 219,
		vendor_payable: 8_831,
	});
});

it("takes all of it back by a refund of all of it", () => {
	const sale = movesOf(movement);
	const refund = movesOf({ ...movement, kind: "refund" });
	expect(Object.keys(refund).toSorted()).toEqual(Object.keys(sale).toSorted());
	for (const [account, amount] of Object.entries(sale)) expect(amount + (refund[account as keyof typeof refund] ?? NaN)).toBe(0);
});

it("shows the shop every transaction, also one of nothing", () => {
	expect(movesOf({ ...movement, paidMinor: 0, marketplaceDiscountMinor: 0, commissionMinor: 0, commissionTaxMinor: 0 })).toEqual({
		vendor_payable: 0,
	});
});

const amount = fc.integer({ min: 0, max: MAX_AMOUNT_MINOR });
const movements = fc.record({
	kind: fc.constantFrom(...MOVEMENT_KINDS),
	paidMinor: amount,
	marketplaceDiscountMinor: amount,
	commissionMinor: amount,
	commissionTaxMinor: amount,
	taxMinor: amount,
});

it("makes or loses no cent, whatever moves", () => {
	fc.assert(
		fc.property(movements, (change) => {
			const moves = movesOf({ ...movement, ...change });
			expect(sum(Object.values(moves))).toBe(0);
			const shown = breakdownOf({ kind: change.kind, moves, taxMinor: 0 });
			const net = (shown?.paid.amount ?? 0) + (shown?.marketplaceDiscount.amount ?? 0);
			expect(net - (shown?.commission.amount ?? 0) - (shown?.commissionTax.amount ?? 0)).toBe(moves.vendor_payable);
			expect(moves.vendor_payable).toBe((change.kind === "sale" ? 1 : -1) * netOf({ ...movement, ...change }) + 0);
		}),
		{ numRuns: 2_000 },
	);
	fc.assert(
		fc.property(fc.integer({ min: 1, max: MAX_AMOUNT_MINOR }), (moved) => {
			for (const moves of [adjustmentMoves(moved), adjustmentMoves(-moved), paidMoves(moved), returnedMoves(moved)])
				expect(sum(Object.values(moves))).toBe(0);
		}),
	);
});
