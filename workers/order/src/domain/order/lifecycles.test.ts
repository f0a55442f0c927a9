import { describe, expect, it } from "vitest";
import type { ActorKind } from "#contracts/identity";
import {
	type Order,
	type Payment,
	type Refund,
	STORED_ORDER_STATUSES,
	STORED_VENDOR_ORDER_STATUSES,
	type StoredOrderStatus,
	type StoredPaymentStatus,
	type StoredVendorOrderStatus,
	type VendorOrder,
} from "./order.ts";
import { allowedOrderActions, fulfillmentStatus, nextOrderStatus, paymentStatus, statusByParts } from "./order-status.ts";
import { allowedVendorOrderActions, nextVendorOrderStatus, VENDOR_ORDER_ACTIONS } from "./vendor-order-status.ts";

/** A part with two pieces of one line, of which `sent` are on their way. */
function part(status: StoredVendorOrderStatus, sent = 0, deliveredAt: string | null = null): VendorOrder {
	const line = { id: "oline_1", quantity: 2, canceledQuantity: 0 };
	const fulfillments = sent === 0 ? [] : [{ id: "ful_1", lines: [{ lineId: line.id, quantity: sent }], deliveredAt, returnId: null }];
	return { id: "vord_1", status, lines: [line], fulfillments, returns: [] } as unknown as VendorOrder;
}

const order = (status: StoredOrderStatus, parts: VendorOrder[], payment: StoredPaymentStatus = "paid"): Order =>
	({
		status,
		vendorOrders: parts,
		payment: { status: payment, amountMinor: 100, capturedMinor: payment === "paid" ? 100 : 0 },
		refunds: [],
	}) as unknown as Order;

const EVERYBODY: ActorKind[] = ["guest", "shopper", "vendor", "admin", "system"];

describe("an order", () => {
	it("is canceled by people only, while it waits for its payment or nothing is on its way", () => {
		expect(EVERYBODY.filter((by) => nextOrderStatus(order("placed", [part("accepted")]), "cancel", by).ok)).toEqual([
			"guest",
			"shopper",
			"admin",
		]);
		const cancelable = (parts: VendorOrder[]) => allowedOrderActions(order("placed", parts), "shopper").includes("cancel");
		expect(cancelable([part("placed"), part("accepted")])).toBe(true);
		expect(cancelable([part("placed"), part("rejected")])).toBe(true);
		expect(cancelable([part("rejected")])).toBe(false);
		expect(cancelable([part("placed"), part("accepted", 1)])).toBe(false);
		expect(cancelable([part("placed"), part("completed", 2)])).toBe(false);
		expect(allowedOrderActions(order("pending_payment", [part("pending")], "requires_action"), "guest")).toEqual(["cancel"]);
		expect(allowedOrderActions(order("pending_payment", [part("pending")], "paid"), "guest")).toEqual([]);
	});

	it("that has ended is not moved by anybody", () => {
		for (const status of STORED_ORDER_STATUSES.filter((each) => ["failed", "completed", "canceled"].includes(each))) {
			for (const action of ["reserve", "await_payment", "place", "fail", "expire", "cancel", "complete"] as const) {
				for (const by of EVERYBODY)
					expect(nextOrderStatus(order(status, [part("placed")]), action, by)).toMatchObject({
						ok: false,
						error: { code: "conflict", allowedActions: [] },
					});
			}
		}
	});

	it("is placed only when it is paid", () => {
		expect(nextOrderStatus(order("reserved", [], "paid"), "place", "system")).toEqual({ ok: true, value: "placed" });
		expect(nextOrderStatus(order("reserved", [], "new"), "place", "system").ok).toBe(false);
	});

	it("ends with its last part", () => {
		expect(statusByParts([part("rejected"), part("placed")])).toBe("placed");
		expect(statusByParts([part("rejected"), part("canceled")])).toBe("canceled");
		expect(statusByParts([part("rejected"), part("completed")])).toBe("completed");
		expect(statusByParts([part("accepted"), part("completed")])).toBe("placed");
	});
});

describe("a shop's part", () => {
	it("offers its shop what is possible, and nobody else anything", () => {
		const offered = (each: VendorOrder) => allowedVendorOrderActions(each, "vendor");
		expect(offered(part("placed"))).toEqual(["accept", "reject"]);
		expect(offered(part("accepted"))).toEqual(["reject", "fulfill"]);
		expect(offered(part("accepted", 1))).toEqual(["fulfill", "deliver"]);
		expect(offered(part("accepted", 2))).toEqual(["deliver"]);
		for (const status of ["pending", "rejected", "canceled", "completed"] as const) expect(offered(part(status))).toEqual([]);
		for (const status of STORED_VENDOR_ORDER_STATUSES) expect(allowedVendorOrderActions(part(status), "shopper")).toEqual([]);
	});

	it("offers exactly what it allows", () => {
		for (const each of STORED_VENDOR_ORDER_STATUSES.flatMap((status) => [part(status), part(status, 1), part(status, 2)])) {
			const allowed = VENDOR_ORDER_ACTIONS.filter((action) => nextVendorOrderStatus(each, action, "vendor").ok);
			expect(allowed).toEqual(allowedVendorOrderActions(each, "vendor"));
		}
	});

	it("is fulfilled and delivered as its parcels are", () => {
		const states = [part("accepted"), part("accepted", 1), part("accepted", 1, "2026"), part("accepted", 2), part("accepted", 2, "2026")];
		expect(states.map(fulfillmentStatus)).toEqual(["unfulfilled", "partially_fulfilled", "partially_fulfilled", "fulfilled", "delivered"]);
	});
});

it("how much is paid follows from the payment and its refunds", () => {
	const refund = (amountMinor: number, doneAt: string | null) => ({
		id: "ref_1",
		paymentId: "pay_1",
		vendorOrderId: "vord_1",
		reason: "cancel" as const,
		amountMinor,
		creditMinor: 0,
		note: null,
		lines: [],
		doneAt,
		createdAt: "2026",
	});
	const placed = { ...order("placed", []), creditMinor: 0 };
	const { payment: paid } = placed;
	const statusOf = (payment: Payment, refunds: Refund[] = [], status: StoredOrderStatus = "placed") =>
		paymentStatus({ ...placed, status, payment, refunds });
	expect(statusOf(paid)).toBe("paid");
	expect(statusOf(paid, [refund(100, null)])).toBe("paid");
	expect(statusOf(paid, [refund(100, null)], "canceled")).toBe("paid");
	expect(statusOf(paid, [refund(40, "2026")])).toBe("partially_refunded");
	expect(statusOf(paid, [refund(40, "2026"), refund(60, "2026")])).toBe("refunded");
	const less = { ...paid, capturedMinor: 60 }; // something was canceled before, and not taken
	expect(statusOf(less, [refund(40, "2026")])).toBe("paid");
	expect(statusOf(less, [refund(40, "2026"), refund(10, "2026")])).toBe("partially_refunded");
	expect(statusOf(less, [refund(40, "2026"), refund(60, "2026")])).toBe("refunded");
	const free = { ...paid, amountMinor: 0, capturedMinor: 0 };
	expect([statusOf(free), statusOf(free, [refund(0, "2026")])]).toEqual(["paid", "paid"]);
	expect(statusOf(free, [refund(0, "2026")], "canceled")).toBe("refunded");
	expect((["new", "processing", "requires_action", "declined", "voided"] as const).map((status) => statusOf({ ...paid, status }))).toEqual([
		"pending",
		"pending",
		"requires_action",
		"failed",
		"failed",
	]);
});
