import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Actor } from "#contracts/identity";
import { sum } from "#contracts/money";
import { dueMinor, leftMinor } from "../refund/paid-amounts.ts";
import { anOrder, NOW } from "../refund/sample-orders.ts";
import { cancellation } from "./cancel-pieces.ts";
import { endParts } from "./end-parts.ts";
import { afterChange } from "./move-order.ts";
import type { Order } from "./order.ts";
import { stockToHold } from "./stock-before-sale.ts";

const SHOPPER: Actor = { kind: "shopper", id: "user_1" };

const aLine = fc
	.record({
		quantity: fc.integer({ min: 1, max: 5 }),
		unitPriceMinor: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 5_000 })),
		discount: fc.double({ min: 0, max: 1, noNaN: true }),
		taxAddedMinor: fc.integer({ min: 0, max: 50 }),
	})
	.map(({ discount, ...line }) => ({ ...line, discountMinor: Math.floor(line.quantity * line.unitPriceMinor * discount) }));

const aPart = fc.record({
	lines: fc.array(aLine, { minLength: 1, maxLength: 3 }),
	deliveryMinor: fc.integer({ min: 0, max: 700 }),
	deliveryDiscountMinor: fc.constant(0),
	deliveryTaxAddedMinor: fc.integer({ min: 0, max: 20 }),
});

const aStep = fc.record({ part: fc.nat(1), line: fc.nat(2), quantity: fc.integer({ min: 1, max: 4 }), isWhole: fc.boolean() });

/** An order as it is while it waits for its payment. */
const awaited = (order: Order): Order => ({
	...order,
	status: "pending_payment",
	payment: { ...order.payment, status: "requires_action", capturedMinor: 0 },
	vendorOrders: order.vendorOrders.map((part) => ({ ...part, status: "pending", placedAt: null })),
});

/** The order when its payment has come, as placing it leaves it. */
const placed = (order: Order): Order => ({
	...order,
	status: "placed",
	payment: { ...order.payment, status: "paid", capturedMinor: dueMinor(order) },
	vendorOrders: order.vendorOrders.map((part) => (part.status === "pending" ? { ...part, status: "placed", placedAt: NOW } : part)),
});

const cardOf = ({ refunds }: Order): number => sum(refunds.map(({ amountMinor, creditMinor }) => amountMinor - creditMinor));
const creditOf = ({ refunds }: Order): number => sum(refunds.map(({ creditMinor }) => creditMinor));

function check(order: Order): void {
	expect(dueMinor(order)).toBeGreaterThanOrEqual(0);
	expect(dueMinor(order) + cardOf(order)).toBe(order.payment.amountMinor);
	expect(creditOf(order)).toBeLessThanOrEqual(order.creditMinor);
	if (creditOf(order) > 0) expect(dueMinor(order)).toBe(0); // the payment gets back first what it would have paid
	for (const part of order.vendorOrders) {
		expect(leftMinor(order, part)).toBeGreaterThanOrEqual(0);
		if (part.status === "canceled") expect(leftMinor(order, part)).toBe(0);
		expect(part.lines.every((line) => line.canceledQuantity === line.quantity)).toBe(part.status === "canceled");
	}
	const left = order.vendorOrders.flatMap(({ lines }) => lines.map((line) => line.quantity - line.canceledQuantity));
	expect(sum(stockToHold(order).map(({ quantity }) => quantity))).toBe(sum(left));
}

it("what is canceled while an order waits for its payment, and what is taken and paid back afterwards, is what it costs", () => {
	const seen = { canceled: 0, free: 0, placed: 0, refused: 0 };
	fc.assert(
		fc.property(
			fc.array(aPart, { minLength: 1, maxLength: 2 }),
			fc.integer({ min: 0, max: 6_000 }),
			fc.array(aStep, { minLength: 1, maxLength: 8 }),
			(parts, creditMinor, steps) => {
				let order = awaited(anOrder(parts, creditMinor));
				for (const { part: at, line: of, quantity, isWhole } of steps) {
					const part = order.vendorOrders[at % order.vendorOrders.length];
					const lineId = part?.lines[of % part.lines.length]?.id ?? "";
					const input = isWhole ? {} : { lines: [{ lineId, quantity }] };
					const change = cancellation(SHOPPER, order, part ? [part] : [], input, NOW);
					if (!change.ok) {
						seen.refused += 1;
						expect(change.error.code).toBe("conflict");
						continue;
					}
					const isLast = change.value.status === "canceled";
					order = afterChange(order, change.value);
					if (isLast) {
						seen.canceled += 1;
						expect(order.payment.status).toBe("voided");
						expect(change.value.effects?.map(({ kind }) => kind).includes("undo_stock")).toBe(true);
						return;
					}
					check(order);
				}
				if (dueMinor(order) === 0 && order.payment.amountMinor > 0) seen.free += 1;
				seen.placed += 1;
				const sold = placed(order);
				const alive = sold.vendorOrders.filter(({ status }) => status === "placed");
				const ended = afterChange(sold, { at: NOW, ...endParts(sold, alive, "cancel", NOW), events: [] });
				const after = ended.refunds.slice(order.refunds.length);
				expect(sum(after.map(({ amountMinor, creditMinor: back }) => amountMinor - back))).toBe(sold.payment.capturedMinor); // all that was taken
				expect(creditOf(ended)).toBe(order.creditMinor);
				expect(sum(ended.refunds.map(({ amountMinor }) => amountMinor))).toBe(order.totalMinor);
			},
		),
		{ numRuns: 5_000 },
	);
	expect(Object.entries(seen).filter(([, times]) => times === 0)).toEqual([]);
});
