import { describe, expect, it } from "vitest";
import type { Actor } from "#contracts/identity";
import type { Withdrawal } from "#contracts/product";
import type { ReturnInput } from "#contracts/returns";
import type { Order } from "../order/order.ts";
import { anOrder } from "../refund/sample-orders.ts";
import { returnRequest } from "./request-return.ts";

const AT = "2026-11-22T10:00:00.000Z";
const SHOPPER: Actor = { kind: "shopper", id: "user_1" };
const LINE = { quantity: 1, unitPriceMinor: 500, discountMinor: 0, taxAddedMinor: 0 };

/** An order on its way whose lines one may withdraw from like this; undefined is one of before that was said. */
function sent(...withdrawals: (Withdrawal | undefined)[]): Order {
	const order = anOrder([{ lines: withdrawals.map(() => LINE), deliveryMinor: 0, deliveryDiscountMinor: 0, deliveryTaxAddedMinor: 0 }]);
	const vendorOrders = order.vendorOrders.map((part) => {
		const lines = part.lines.map((line, index) => {
			const withdrawal = withdrawals[index];
			return { ...line, product: { ...line.product, title: `Thing ${index}`, ...(withdrawal && { withdrawal }) } };
		});
		const parcel = {
			id: "ful_1",
			vendorOrderId: part.id,
			lines: lines.map(({ id, quantity }) => ({ lineId: id, quantity })),
			tracking: null,
			shippedAt: AT,
			deliveredAt: null,
			returnId: null,
		};
		return { ...part, status: "accepted" as const, lines, fulfillments: [parcel] };
	});
	return { ...order, vendorOrders };
}

function answer(order: Order, indexes: readonly number[], more: Omit<ReturnInput, "lines">): string {
	const lines = indexes.map((index) => ({ lineId: `oline_0_${index}`, quantity: 1 }));
	const asked = returnRequest(SHOPPER, order, "ret_1", { lines, ...more }, AT);
	return asked.ok ? "ok" : asked.error.detail;
}

describe("a withdrawal", () => {
	it.each([
		["may be had of what was sold before exceptions were known", undefined, /^ok$/],
		["may be had of what is not excepted", "allowed", /^ok$/],
		["may be had of what is sealed, for it may be unopened", "sealed", /^ok$/],
		["is refused of what spoils", "perishable", /^"Thing 0" spoils quickly: there is no right to withdraw/],
		["is refused of what was made for the shopper", "made_to_order", /^"Thing 0" was made for you: there is no right to withdraw/],
	] as const)("%s", (_what, withdrawal, said) => {
		expect(answer(sent(withdrawal), [0], { withdrawal: true })).toMatch(said);
	});

	it("of some lines has nothing to do with the others of the order", () => {
		const order = sent("perishable", "allowed");
		expect(answer(order, [1], { withdrawal: true })).toBe("ok");
		expect(answer(order, [1, 0], { withdrawal: true })).toMatch(/^"Thing 0"/);
	});
});

it.each(["refund", "exchange"] as const)("what spoils can be returned for %s: something may be wrong with it", (wish) => {
	expect(answer(sent("perishable"), [0], { wish })).toBe("ok");
});
