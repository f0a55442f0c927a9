import { describe, expect, it } from "vitest";
import { sum } from "../../contracts/money.ts";
import { taxRatesFrom } from "../../workers/order/src/domain/pricing/tax.ts";
import { movesOf } from "../../workers/vendor/src/domain/ledger/moves.ts";
import { movementsOf } from "./ledger-plan.ts";
import { planCurrentOrders, planReviews } from "./order-plans.ts";
import { orderRows } from "./orders.ts";
import { castFor } from "./people.ts";
import { productsOf } from "./products.ts";
import { shopsOf } from "./shops.ts";
import { sumRulesOf } from "./sum-rules.ts";
import { wholeOrder } from "./whole-order.ts";

const TODAY = new Date("2026-11-23");
const RATES = taxRatesFrom([
	{ country: "IE", region: "", category: "standard", rateBps: 2300, isIncluded: true },
	{ country: "IE", region: "", category: "reduced", rateBps: 1350, isIncluded: true },
]);

function sampleOrders() {
	const cast = castFor(TODAY);
	const shops = shopsOf(TODAY);
	const products = productsOf(TODAY, shops);
	const plans = [...planReviews(TODAY, cast, products).orders, ...planCurrentOrders(TODAY, cast, products)];
	const rules = sumRulesOf(TODAY, cast, shops);
	return plans.map((plan) => orderRows(plan, new Map(shops.map((shop) => [shop.id, shop])), RATES, rules));
}

describe("the orders of the sample street", () => {
	const all = sampleOrders();
	const orders = all.map(wholeOrder);
	const seen = (what: (order: (typeof orders)[number]) => boolean): number => orders.filter(what).length;

	it("show every kind of sum and everything that can happen after a sale", () => {
		const returns = orders.flatMap(({ vendorOrders }) => vendorOrders.flatMap((part) => part.returns));
		const discounts = orders.flatMap(({ vendorOrders }) => vendorOrders.flatMap((part) => part.discounts));
		expect(new Set(returns.map(({ status }) => status))).toEqual(new Set(["requested", "refunded", "exchanged"]));
		expect(new Set(orders.flatMap(({ refunds }) => refunds.map(({ reason }) => reason)))).toEqual(
			new Set(["cancel", "reject", "return", "goodwill"]),
		);
		expect(new Set(discounts.map(({ fundedBy, code }) => `${fundedBy} ${code}`))).toEqual(
			new Set(["vendor null", "vendor ROASTERS5", "marketplace HELLO10"]),
		);
		expect(seen(({ creditMinor }) => creditMinor > 0)).toBe(1);
		const reasons = orders.flatMap(({ vendorOrders }) => vendorOrders.flatMap(({ lines }) => lines.map((line) => line.commissionReason)));
		expect(new Set(reasons)).toEqual(new Set(["category", "vendor_rate"]));
	});

	it("add up, with their parts, discounts and payments", () => {
		for (const order of orders) {
			const { vendorOrders, payment } = order;
			expect(sum(vendorOrders.map((part) => part.totalMinor))).toBe(order.totalMinor);
			expect(payment.amountMinor + order.creditMinor).toBe(order.totalMinor);
			for (const part of vendorOrders) {
				expect(sum(part.discounts.map(({ amountMinor }) => amountMinor))).toBe(part.discountMinor);
				const back = order.refunds.filter(({ vendorOrderId }) => vendorOrderId === part.id);
				expect(sum(back.map(({ amountMinor }) => amountMinor))).toBeLessThanOrEqual(part.totalMinor);
			}
		}
	});

	it("move as much money as they say", () => {
		const movements = movementsOf(all).map(({ movement }) => movement);
		for (const movement of movements) expect(sum(Object.values(movesOf(movement)).map((minor) => minor ?? 0))).toBe(0);
		const paid = (kind: "sale" | "refund"): number => sum(movements.filter((one) => one.kind === kind).map((one) => one.paidMinor));
		const placed = orders.filter(({ status }) => status !== "pending_payment");
		expect(paid("sale")).toBe(sum(placed.map(({ totalMinor }) => totalMinor)));
		expect(paid("refund")).toBe(sum(orders.flatMap(({ refunds }) => refunds.map(({ amountMinor }) => amountMinor))));
	});
});
