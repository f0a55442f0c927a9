import { createHash } from "node:crypto";
import type { Address } from "../../contracts/cart.ts";
import type { StoredVendorOrderStatus } from "../../workers/order/src/domain/order/order.ts";
import type { TaxRates } from "../../workers/order/src/domain/pricing/tax.ts";
import { tellAfterSale } from "./after-sale.ts";
import { choiceOf, fulfillmentsOf } from "./order-deliveries.ts";
import { FACTS, tokenOf } from "./order-fates.ts";
import { partId } from "./order-ids.ts";
import { discountRows, lineRow, partRow } from "./order-part-rows.ts";
import type { OrderPlan } from "./order-plans.ts";
import { pricedAs } from "./order-price.ts";
import { endedLines, refundsOf } from "./order-refunds.ts";
import type { OrderRows } from "./order-rows.ts";
import { Story } from "./order-story.ts";
import { daysBefore, pick, sampleId } from "./sample.ts";
import type { SeededShop } from "./shops.ts";
import type { SumRules } from "./sum-rules.ts";
import { homeOf } from "./users.ts";

/** Until when the sample street's unpaid orders wait: long enough to look at them. */
const UNPAID_FOR_DAYS = 7;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const digest = (text: string) => createHash("sha256").update(text).digest("hex");

const orderNumber = (name: string): string => {
	const letters = Array.from({ length: 8 }, (_, place) => ALPHABET[pick(`${name} number ${place}`, ALPHABET.length)]).join("");
	return `HS-${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/** Writes one order down as if it had been placed, paid and served through the API. */
export function orderRows(plan: OrderPlan, shops: ReadonlyMap<string, SeededShop>, rates: TaxRates, rules: SumRules): OrderRows {
	const { name, at, shopper } = plan;
	const facts = FACTS[plan.fate];
	const id = sampleId("order", name, at);
	const unpaid = facts.order === "pending_payment";
	const address: Address = shopper
		? homeOf(shopper)
		: { name: "Noel Guest", line1: "4 Quay Road", city: "Galway", postalCode: "H91 GU3S", country: "IE" };
	const choices = choiceOf(plan, shops, address);
	const priced = pricedAs(plan, choices, rates, rules);
	const statusOf = (index: number): StoredVendorOrderStatus => (index === 0 ? facts.part : (facts.others ?? facts.part));
	const story = new Story(plan, id);
	const done = story.tell(choices.map(({ shop }, index) => ({ vendorOrderId: partId(plan, shop), status: statusOf(index) })));
	const parts = choices.map((choice, index) => partRow(plan, id, choice, priced.parts[index], statusOf(index), story.at));
	const lines = plan.lines.map((line, position) => lineRow(plan, id, line, position, priced.parts));
	const discounts = discountRows(plan, id, priced.parts, parts);
	const paymentId = sampleId("payment", name, at);
	const actionToken = digest(`action of ${name}`).slice(0, 43);
	const refunds = refundsOf(parts, id, paymentId, at);
	const sent = fulfillmentsOf(plan, id, parts, lines);
	const { parts: _parts, codes: _codes, credits, ...amounts } = priced;
	const rows: OrderRows = {
		plan,
		order: {
			id,
			number: orderNumber(name),
			cartId: sampleId("cart", name, at),
			tokenHash: digest(`token of ${name}`),
			userId: shopper?.id ?? null,
			status: facts.order,
			version: done,
			currency: "EUR",
			...amounts,
			contact: { email: shopper?.email ?? "guest@example.com" },
			deliveryAddress: address,
			expiresAt: daysBefore(at, unpaid ? -UNPAID_FOR_DAYS : -0.01).toISOString(),
			resumeAt: unpaid ? daysBefore(at, -UNPAID_FOR_DAYS).toISOString() : null,
			placedAt: unpaid ? null : at.toISOString(),
			createdAt: at.toISOString(),
			updatedAt: story.at,
		},
		parts,
		lines,
		discounts,
		credits: credits.map(({ accountId, amountMinor }) => ({
			id: sampleId("creditEntry", name, at),
			accountId,
			amountMinor: -amountMinor,
			reference: `order:${id}:${accountId}`,
			orderId: id,
			createdAt: at.toISOString(),
		})),
		payment: {
			id: paymentId,
			orderId: id,
			attempt: 1,
			provider: "test",
			token: tokenOf(plan.fate),
			status: facts.payment,
			amountMinor: priced.totalMinor - priced.creditMinor,
			capturedMinor: facts.payment === "paid" ? priced.totalMinor - priced.creditMinor : 0,
			reference: `test_${paymentId}`,
			actionToken,
			actionUrl: facts.payment === "requires_action" ? testActionUrl(actionToken) : null,
			updatedAt: at.toISOString(),
		},
		refunds,
		refundLines: refunds.flatMap((refund) => endedLines(refund, lines)),
		returns: [],
		returnLines: [],
		...sent,
		events: story.events,
	};
	tellAfterSale(rows);
	return rows;
}

/** The page of the test provider that completes a payment. */
const testActionUrl = (actionToken: string): string => `/api/v1/payments/test/actions/${actionToken}`;
