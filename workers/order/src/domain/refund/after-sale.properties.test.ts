import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "#contracts/identity";
import { sum } from "#contracts/money";
import type { Caller } from "../access.ts";
import { cancelOfPart, cancelPieces } from "../order/cancel-pieces.ts";
import { cancelOrder } from "../order/cancel-order.ts";
import { deliverFulfillment, fulfillVendorOrder } from "../order/fulfill-vendor-order.ts";
import { acceptVendorOrder, rejectVendorOrder } from "../order/move-vendor-order.ts";
import { fulfilledQuantity, returnableQuantity, unsentQuantity } from "../order/pieces.ts";
import { answerReturn, cancelReturn, receiveReturn } from "../return/move-return.ts";
import { replaceReturn } from "../return/replace-return.ts";
import { closeReturn, remindOfReturn } from "../return/unsent-return.ts";
import { requestReturn } from "../return/request-return.ts";
import { linePaidMinor, refundableMinor } from "./paid-amounts.ts";
import { refundPart } from "./refund-part.ts";
import { anOrder, OrderWorld, type SamplePart } from "./sample-orders.ts";

const SHOP: Actor = { kind: "vendor", id: "user_staff" };
const SHOPPER: Caller = { userId: "user_1", isAdmin: false, tokenHash: null };
const SCOPE = { caller: "c", path: "p", key: "k", bodyHash: "h" };

const aLine = fc
	.record({
		quantity: fc.integer({ min: 1, max: 4 }),
		unitPriceMinor: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 5_000 })),
		discount: fc.double({ min: 0, max: 1, noNaN: true }),
		taxAddedMinor: fc.integer({ min: 0, max: 50 }),
	})
	.map(({ discount, ...line }) => ({ ...line, discountMinor: Math.floor(line.quantity * line.unitPriceMinor * discount) }));

const aPart: fc.Arbitrary<SamplePart> = fc
	.record({
		lines: fc.array(aLine, { minLength: 1, maxLength: 3 }),
		deliveryMinor: fc.integer({ min: 0, max: 700 }),
		deliveryDiscount: fc.double({ min: 0, max: 1, noNaN: true }),
		deliveryTaxAddedMinor: fc.integer({ min: 0, max: 20 }),
	})
	.map(({ deliveryDiscount, ...part }) => ({ ...part, deliveryDiscountMinor: Math.floor(part.deliveryMinor * deliveryDiscount) }));

const STEPS = [
	"accept",
	"send",
	"deliver",
	"cancelPieces",
	"shopCancels",
	"refundAmount",
	"refundPieces",
	"requestReturn",
	"approve",
	"receive",
	"refundReturn",
	"replace",
	"reject",
	"cancelReturn",
	"closeReturn",
	"cancelOrder",
	"rejectOrder",
] as const;

/** So that sequences get as far as an exchange, and do not all end soon. */
const LONG_WAY = [
	"accept",
	"send",
	"send",
	"deliver",
	"requestReturn",
	"requestReturn",
	"approve",
	"receive",
	"refundReturn",
	"replace",
] as const;
const ENDS: ReadonlySet<string> = new Set(["cancelOrder", "rejectOrder", "shopCancels"]);

const aStep = fc.record({
	kind: fc.oneof(
		{ weight: 5, arbitrary: fc.constantFrom(...LONG_WAY) },
		{ weight: 2, arbitrary: fc.constantFrom(...STEPS.filter((step) => !ENDS.has(step))) },
		{ weight: 1, arbitrary: fc.constantFrom(...STEPS) },
	),
	part: fc.nat(1),
	line: fc.nat(2),
	quantity: fc.integer({ min: 1, max: 4 }),
	amount: fc.integer({ min: 0, max: 3_000 }),
	flag: fc.boolean(),
	lostRaces: fc.nat(2),
});
type Step = typeof aStep extends fc.Arbitrary<infer T> ? T : never;

/** Tries a step; that it is refused is as good as that it is done. */
async function take(world: OrderWorld, step: Step): Promise<boolean> {
	const { order, ports } = world;
	const part = order.vendorOrders[step.part % order.vendorOrders.length];
	const line = part?.lines[step.line % part.lines.length];
	if (!part || !line) return false;
	const ref = { vendorId: part.vendorId, vendorOrderId: part.id };
	const asked = part.returns[step.line % Math.max(1, part.returns.length)];
	const returnRef = { ...ref, returnId: asked?.id ?? "" };
	const lines = [{ lineId: line.id, quantity: step.quantity }];
	const price = { amount: step.amount, currency: "EUR" as const };
	world.lostRaces = step.lostRaces;
	const steps: Record<(typeof STEPS)[number], () => Promise<{ ok: boolean }>> = {
		accept: () => acceptVendorOrder(SHOP, ref, ports),
		send: () => fulfillVendorOrder(SHOP, ref, step.flag ? { lines } : { handedOver: step.amount % 2 === 0 }, null, ports),
		deliver: () => {
			const parcel = part.fulfillments[step.line % Math.max(1, part.fulfillments.length)];
			return deliverFulfillment(SHOP, ref, parcel?.id ?? "", ports);
		},
		cancelPieces: () => cancelPieces(SHOPPER, order.id, step.flag ? { lines } : { vendorOrderId: part.id }, null, ports),
		shopCancels: () => cancelOfPart(SHOP, ref, step.flag ? { lines } : {}, null, ports),
		refundAmount: () => refundPart(SHOP, ref, { amount: price }, SCOPE, ports),
		refundPieces: () => refundPart(SHOP, ref, { lines, delivery: step.flag }, SCOPE, ports),
		requestReturn: () => requestReturn(SHOPPER, order.id, { lines, wish: step.flag ? "refund" : "exchange" }, null, ports),
		approve: () => answerReturn(SHOP, returnRef, "approve", null, ports),
		reject: () => answerReturn(SHOP, returnRef, "reject", "worn", ports),
		receive: () => {
			const counts = (asked?.lines ?? []).map(({ lineId, quantity }) => {
				const receivedQuantity = Math.min(quantity, step.quantity);
				return { lineId, receivedQuantity, restockedQuantity: step.flag ? receivedQuantity : 0 };
			});
			return receiveReturn(SHOP, returnRef, { lines: counts }, ports);
		},
		refundReturn: () =>
			refundPart(SHOP, ref, { returnId: returnRef.returnId, ...(step.flag && { amount: price, note: "worn" }) }, SCOPE, ports),
		replace: () => replaceReturn(SHOP, returnRef, { handedOver: step.flag }, ports),
		cancelReturn: () => cancelReturn(SHOPPER, order.id, returnRef.returnId, ports),
		closeReturn: async () => {
			world.pass(31);
			await remindOfReturn(order.id, returnRef.returnId, ports);
			world.pass(11);
			return closeReturn(SHOP, returnRef, ports);
		},
		cancelOrder: () => cancelOrder(SHOPPER, order.id, null, null, ports),
		rejectOrder: () => rejectVendorOrder(SHOP, ref, null, ports),
	};
	return (await steps[step.kind]()).ok;
}

/** Hands over all there is. */
async function deliverAll({ order, ports }: OrderWorld): Promise<void> {
	for (const { id, vendorId } of order.vendorOrders) {
		const ref = { vendorId, vendorOrderId: id };
		await acceptVendorOrder(SHOP, ref, ports);
		await fulfillVendorOrder(SHOP, ref, { handedOver: true }, null, ports);
	}
}

/** What has to hold of an order, its money and its stock, whatever happened. */
function check(world: OrderWorld, stock: number): void {
	const { order } = world;
	const refunded = (amounts: typeof order.refunds) => sum(amounts.map((refund) => refund.amountMinor));
	expect(order.refunds.every((refund) => refund.amountMinor >= 0 && refund.creditMinor >= 0 && refund.doneAt !== null)).toBe(true);
	expect(sum(order.refunds.map((refund) => refund.creditMinor))).toBeLessThanOrEqual(order.creditMinor);
	expect(sum([...world.paidBack.values()])).toBe(refunded(order.refunds) - sum(order.refunds.map((refund) => refund.creditMinor)));
	expect(sum([...world.paidBack.values()])).toBeLessThanOrEqual(order.payment.amountMinor);
	for (const part of order.vendorOrders) {
		expect(refundableMinor(order, part)).toBeGreaterThanOrEqual(0);
		for (const line of part.lines) {
			const lines = order.refunds.flatMap((refund) => refund.lines.filter((each) => each.lineId === line.id));
			expect(sum(lines.map((each) => each.quantity))).toBeLessThanOrEqual(line.quantity);
			expect(sum(lines.map((each) => each.amountMinor))).toBeLessThanOrEqual(linePaidMinor(line));
			expect(unsentQuantity(part, line)).toBeGreaterThanOrEqual(0);
			expect(returnableQuantity(part, line.id)).toBeGreaterThanOrEqual(0);
			expect(returnableQuantity(part, line.id)).toBeLessThanOrEqual(fulfilledQuantity(part, line.id));
			const back = part.returns.flatMap((each) =>
				each.lines.filter(({ lineId }) => lineId === line.id).map((each) => each.restockedQuantity ?? 0),
			);
			const replaced = part.fulfillments
				.filter((each) => each.returnId !== null)
				.flatMap((each) => each.lines.filter(({ lineId }) => lineId === line.id));
			const out = line.quantity - line.canceledQuantity - sum(back) + sum(replaced.map((each) => each.quantity));
			expect(world.shelves.get(line.variantId)).toBe(stock - out);
			expect(out).toBeGreaterThanOrEqual(0);
		}
		const isGone = part.lines.every((line) => line.canceledQuantity === line.quantity);
		expect(part.status === "canceled" || part.status === "rejected").toBe(isGone);
		if (isGone) expect(refundableMinor(order, part)).toBe(0);
	}
}

describe("after the sale", () => {
	it("no money is paid back twice and no piece restocked twice, whatever is done in whatever sequence", async () => {
		const taken = new Set<string>();
		await fc.assert(
			fc.asyncProperty(
				fc.array(aPart, { minLength: 1, maxLength: 2 }),
				fc.integer({ min: 0, max: 5_000 }),
				fc.integer({ min: 4, max: 8 }),
				fc.array(aStep, { minLength: 10, maxLength: 60, size: "max" }),
				fc.boolean(),
				async (parts, creditMinor, stock, steps, hasArrived) => {
					const world = new OrderWorld(anOrder(parts, creditMinor), stock);
					if (hasArrived) await deliverAll(world);
					for (const step of steps) {
						const { version } = world.order;
						const isTaken = await take(world, step);
						if (isTaken) check(world, stock);
						else expect(world.order.version - version).toBeLessThanOrEqual(step.lostRaces + (step.kind === "closeReturn" ? 1 : 0)); // a reminder is a change, too
						if (isTaken) taken.add(step.kind);
					}
				},
			),
			{ numRuns: 5_000 },
		);
		expect(STEPS.filter((step) => !taken.has(step))).toEqual([]);
	}, 60_000);

	it("refunds of one piece each add up to what was paid for the line, to the cent", async () => {
		await fc.assert(
			fc.asyncProperty(aPart, async (sample) => {
				const world = new OrderWorld(anOrder([sample]), 10);
				const [part] = world.order.vendorOrders;
				if (!part) throw new Error("no part");
				const ref = { vendorId: part.vendorId, vendorOrderId: part.id };
				await acceptVendorOrder(SHOP, ref, world.ports);
				await fulfillVendorOrder(SHOP, ref, { handedOver: true }, null, world.ports);
				for (const line of part.lines) {
					for (let piece = 0; piece < line.quantity; piece++) {
						await refundPart(SHOP, ref, { lines: [{ lineId: line.id, quantity: 1 }] }, SCOPE, world.ports);
					}
					const lines = world.order.refunds.flatMap((refund) => refund.lines.filter((each) => each.lineId === line.id));
					expect(sum(lines.map((each) => each.amountMinor))).toBe(linePaidMinor(line));
				}
			}),
			{ numRuns: 1_000 },
		);
	});
});
