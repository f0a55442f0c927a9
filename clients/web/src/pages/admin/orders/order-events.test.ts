import { expect, it } from "vitest";
import type { Schemas } from "../../../../../api/client.ts";
import { formatsOf } from "../../../core/format.ts";
import { factsOf } from "../../../core/locale.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { stepsOf } from "./order-events.ts";
import type { Order } from "./order-status.tsx";

const page = { t: factsOf("en").messages, format: formatsOf("en", "UTC") } as RequestContext;
const order = { vendorOrders: [{ id: "vord_1", vendor: { name: "Quay <b>" } }] } as unknown as Order;

const event = (change: Partial<Schemas["OrderEvent"]>): Schemas["OrderEvent"] => ({
	id: "evt_1",
	type: "placed",
	vendorOrderId: null,
	actor: "system",
	data: {},
	createdAt: "2026-11-22T10:05:00.000Z",
	...change,
});
const step = (change: Partial<Schemas["OrderEvent"]>) => stepsOf(page, order, [event(change)])[0];

it("says what happened, when and by whom", () => {
	expect(step({})).toEqual({ title: "Order placed", time: "22 Nov 2026, 10:05, by the system", state: "done", stateText: "done" });
});

it("names the shop of a part, and the parcel", () => {
	const data = { tracking: { carrier: "An Post", number: "CE 1" } };
	expect(step({ type: "fulfilled", vendorOrderId: "vord_1", actor: "vendor", data })).toMatchObject({
		title: "Parcel sent: Quay <b>",
		detail: "An Post, CE 1",
	});
	expect(step({ type: "fulfilled", data: { tracking: null } })).not.toHaveProperty("detail");
});

it("says why something ended: in a person's words, or in ours where the system did it", () => {
	expect(step({ type: "canceled", actor: "admin", data: { reason: "payment_expired" } })).toMatchObject({
		state: "failed",
		detail: "Reason: payment_expired",
	});
	expect(step({ type: "canceled", data: { reason: "payment_expired" } })).toMatchObject({
		detail: "Reason: The payment did not come in time.",
	});
});

it("says how a refund was paid another way", () => {
	expect(step({ type: "refund_paid_otherwise", actor: "admin", data: { reason: "By bank transfer" } })).toMatchObject({
		detail: "By bank transfer",
	});
});

it("shows what it does not know by its own name", () => {
	expect(step({ type: "return_asked_for", data: { reason: 7 } })).toMatchObject({ title: "return asked for", state: "done" });
});
