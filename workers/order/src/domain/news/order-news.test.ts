import { describe, expect, it } from "vitest";
import type { Actor } from "#contracts/identity";
import type { NewEvent, Order, OrderChange, VendorOrder } from "../order/order.ts";
import type { Return } from "../return/return.ts";
import { anOrder as aPlainOrder } from "../refund/sample-orders.ts";
import { newsOf, refundedNews, refusedNews } from "./order-news.ts";

const AT = "2026-11-22T10:00:00.000Z";
const SHOP: Actor = { kind: "vendor", id: "user_staff" };
const GUEST: Actor = { kind: "guest", id: null };
const SYSTEM: Actor = { kind: "system", id: null };

const ONE_LINE = {
	lines: [{ quantity: 3, unitPriceMinor: 500, discountMinor: 0, taxAddedMinor: 0 }],
	deliveryMinor: 600,
	deliveryDiscountMinor: 0,
	deliveryTaxAddedMinor: 0,
};

/** A placed order at two shops; change only what the test is about. */
function anOrder(change: Partial<Order> = {}, ofParts: Partial<VendorOrder> = {}): Order {
	const order = aPlainOrder([ONE_LINE, ONE_LINE]);
	const more = { number: "HS-1", locale: "de", contact: { email: "ada@example.com", phone: "1" }, expiresAt: AT };
	const vendorOrders = order.vendorOrders.map((part) => ({
		...part,
		vendorName: part.vendorId,
		deliveryKind: "shipping" as const,
		...ofParts,
	}));
	return { ...order, ...more, vendorOrders, ...change };
}

function told(order: Order, event: NewEvent, change: Partial<OrderChange> = {}) {
	return newsOf(order, { at: AT, resumeAt: null, events: [event], ...change }).map((item) => [
		item.to === "shop" ? item.vendorId : item.news.email,
		item.news.kind,
	]);
}

const ofPart = (type: string, actor: Actor, data: Record<string, unknown> = {}): NewEvent => ({
	type,
	actor,
	vendorOrderId: "vord_0",
	data,
});

describe("the news of an order", () => {
	it("are the confirmation, with who sold, and the new order for each shop", () => {
		const [first, ...rest] = newsOf(anOrder(), { at: AT, resumeAt: null, status: "placed", events: [{ type: "placed", actor: SYSTEM }] });
		expect(first).toMatchObject({ to: "shopper", withSellers: true, news: { kind: "placed", locale: "de", parts: [{}, {}] } });
		expect(rest.map((item) => item.to === "shop" && item.vendorId)).toEqual(["vend_0", "vend_1"]);
	});

	it("say of which lines nobody may withdraw", () => {
		const order = anOrder();
		const vendorOrders = order.vendorOrders.map((part, index) => ({
			...part,
			lines: part.lines.map((line) => ({
				...line,
				product: { ...line.product, withdrawal: index === 0 ? ("perishable" as const) : ("allowed" as const) },
			})),
		}));
		const [first] = newsOf({ ...order, vendorOrders }, { at: AT, resumeAt: null, events: [{ type: "placed", actor: SYSTEM }] });
		expect(first?.news.parts.map(({ lines }) => lines[0]?.withdrawal)).toEqual(["perishable", undefined]);
	});

	it("tell a shop nothing of who ordered", () => {
		const [, forShop] = newsOf(anOrder(), { at: AT, resumeAt: null, events: [{ type: "placed", actor: SYSTEM }] });
		expect(JSON.stringify(forShop)).not.toContain("ada@example.com");
		expect(forShop?.news.parts.map(({ vendorId }) => vendorId)).toEqual(["vend_0"]);
	});

	it("say that a payment is needed, and until when", () => {
		const event = { type: "payment_pending", actor: SYSTEM };
		const [item] = newsOf(anOrder({ status: "reserved" }), { at: AT, resumeAt: null, events: [event] });
		expect(item?.news).toMatchObject({ kind: "payment_needed", payBy: AT });
	});

	it.each([
		["payment_expired", "payment_expired"],
		["payment_declined", "payment_failed"],
		["out_of_stock", "payment_failed"],
	])("say of an unpaid order that ended for %s: %s", (reason, kind) => {
		const event = { type: "canceled", actor: SYSTEM, data: { reason } };
		expect(told(anOrder({ status: "pending_payment" }), event)).toEqual([["ada@example.com", kind]]);
	});

	it("are none of a checkout that never became an order", () => {
		expect(told(anOrder({ status: "reserved" }), { type: "failed", actor: SYSTEM, data: { reason: "payment_declined" } })).toEqual([]);
	});

	it("tell the shops too that an order is canceled, those whose part had not ended", () => {
		const order = anOrder();
		const vendorOrders = order.vendorOrders.map((part, index) => ({ ...part, status: index === 0 ? ("rejected" as const) : part.status }));
		expect(told({ ...order, vendorOrders }, { type: "canceled", actor: GUEST })).toEqual([
			["ada@example.com", "canceled"],
			["vend_1", "shop_order_canceled"],
		]);
	});

	it("say which pieces are canceled, and tell the shop unless it did so itself", () => {
		const data = { lines: [{ lineId: "oline_0_0", quantity: 2 }] };
		expect(told(anOrder(), ofPart("pieces_canceled", SHOP, data))).toEqual([["ada@example.com", "part_canceled"]]);
		expect(told(anOrder(), ofPart("part_canceled", GUEST, data))).toEqual([
			["ada@example.com", "part_canceled"],
			["vend_0", "shop_order_canceled"],
		]);
		const [item] = newsOf(anOrder(), { at: AT, resumeAt: null, events: [ofPart("pieces_canceled", SHOP, data)] });
		expect(item?.news.parts[0]?.lines).toMatchObject([{ title: "Mug", quantity: 2, amountMinor: 1000 }]);
	});

	it.each([
		["shipping", "sent", "delivered"],
		["local", "sent", "delivered"],
		["pickup", "ready_for_pickup", "handed_over"],
	] as const)("of %s are that it is %s and %s, a mail for each parcel", (deliveryKind, onItsWay, arrived) => {
		const parcel = { id: "ful_1", vendorOrderId: "vord_0", lines: [{ lineId: "oline_0_0", quantity: 1 }], returnId: null, shippedAt: AT };
		const sent = { ...parcel, tracking: { carrier: "An Post", number: "LX1" }, deliveredAt: null };
		const order = anOrder({}, { deliveryKind, fulfillments: [sent] });
		expect(told(order, ofPart("fulfilled", SHOP, { fulfillmentId: "ful_1" }), { fulfillment: sent })).toEqual([
			["ada@example.com", onItsWay],
		]);
		expect(told(order, ofPart("delivered", SHOP, { fulfillmentId: "ful_1" }))).toEqual([["ada@example.com", arrived]]);
		const handedOver = { ...sent, deliveredAt: AT };
		expect(told(order, ofPart("fulfilled", SHOP, { fulfillmentId: "ful_1" }), { fulfillment: handedOver })).toEqual([]);
	});

	it.each([
		["return_approved", "return_approved"],
		["return_rejected", "return_rejected"],
		["return_received", "return_received"],
		["return_canceled", "return_canceled"],
		["return_reminded", "return_reminder"],
		["return_closed", "return_closed"],
		["exchange_unavailable", "exchange_unavailable"],
	])("are of a return: %s", (type, kind) => {
		const asked = { id: "ret_1", isWithdrawal: false, wish: "refund", lines: [{ lineId: "oline_0_0", quantity: 2, receivedQuantity: 1 }] };
		const order = anOrder({}, { returns: [asked as unknown as Return] });
		expect(told(order, ofPart(type, SHOP, { returnId: "ret_1" }))).toEqual([["ada@example.com", kind]]);
	});

	it("say until when an approved return has to be sent, and a withdrawal without such a day", () => {
		const asked = { id: "ret_1", status: "approved", wish: "refund", updatedAt: AT, remindedAt: null, lines: [] };
		const byOf = (isWithdrawal: boolean) => {
			const order = anOrder({}, { returns: [{ ...asked, isWithdrawal } as unknown as Return] });
			const [item] = newsOf(order, { at: AT, resumeAt: null, events: [ofPart("return_approved", SHOP, { returnId: "ret_1" })] });
			return item?.news.sendBy;
		};
		expect([byOf(false), byOf(true)]).toEqual(["2026-12-22T23:59:59.999Z", undefined]);
	});

	it.each([
		["return_requested", false, false],
		["return_requested", true, true],
		["return_approved", false, true],
		["return_reminded", false, true],
		["return_rejected", false, false],
	])("name the shop's address where something is to be sent to it: %s, a withdrawal: %s", (type, isWithdrawal, isNamed) => {
		const asked = { id: "ret_1", isWithdrawal, wish: "refund", lines: [] };
		const order = anOrder({}, { returns: [asked as unknown as Return] });
		const [item] = newsOf(order, { at: AT, resumeAt: null, events: [ofPart(type, SHOP, { returnId: "ret_1" })] });
		expect(item).toMatchObject({ to: "shopper", withSellers: isNamed });
	});

	it("acknowledge a return with its content, and tell the shop", () => {
		const asked = { id: "ret_1", isWithdrawal: true, wish: "refund", lines: [{ lineId: "oline_0_0", quantity: 2 }] };
		const order = anOrder({}, { returns: [asked as unknown as Return] });
		const event = ofPart("return_requested", GUEST, { returnId: "ret_1" });
		const [mine, shops] = newsOf(order, { at: AT, resumeAt: null, events: [event] });
		expect(mine?.news).toMatchObject({ return: { id: "ret_1", isWithdrawal: true }, parts: [{ lines: [{ quantity: 2 }] }] });
		expect(shops?.news).toMatchObject({ kind: "shop_new_return", vendorOrderId: "vord_0", return: { isWithdrawal: true } });
	});

	it("say that the bank refuses a refund, and nothing of one that was of nothing", () => {
		const refund = { vendorOrderId: "vord_1", amountMinor: 500, creditMinor: 100 };
		const [item] = refusedNews(anOrder(), refund as never);
		expect(item?.news).toMatchObject({ kind: "refund_refused", refund: { amountMinor: 500, creditMinor: 100 } });
		expect(refusedNews(anOrder(), { ...refund, amountMinor: 0 } as never)).toEqual([]);
	});

	it("say how much has gone back", () => {
		const refund = { vendorOrderId: "vord_1", amountMinor: 500, creditMinor: 100 };
		const [item] = refundedNews(anOrder(), refund as never);
		expect(item?.news).toMatchObject({
			kind: "refunded",
			refund: { amountMinor: 500, creditMinor: 100 },
			parts: [{ vendorId: "vend_1", lines: [] }],
		});
	});
});
