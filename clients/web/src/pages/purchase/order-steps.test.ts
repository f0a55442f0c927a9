import { expect, it } from "vitest";
import type { Schemas } from "../../../../api/client.ts";
import { statusOfOrder, statusOfPart, stepsInWords, stepsOf } from "./order-steps.ts";
import { aPage } from "./test-cart.ts";

type Part = Schemas["VendorOrderPart"];
const eur = (amount: number) => ({ amount, currency: "EUR" as const });
const totals = { items: eur(860), discount: eur(0), delivery: eur(500), tax: eur(0), total: eur(1360) };
const parcel = (change: Partial<Part["fulfillments"][number]> = {}) => ({
	id: "ful_1",
	lines: [],
	tracking: null,
	shippedAt: "2026-11-22T12:00:00.000Z",
	deliveredAt: null,
	returnId: null,
	...change,
});
const aPart = (change: Partial<Part> = {}): Part => ({
	id: "vord_1",
	vendor: { id: "vend_bakery", slug: "bakery", name: "Bakery" },
	status: "placed",
	fulfillmentStatus: "unfulfilled",
	lines: [],
	delivery: { kind: "shipping", title: "By post", price: eur(500), discount: eur(0) },
	discounts: [],
	fulfillments: [],
	refunds: [],
	returns: [],
	refundable: eur(0),
	withdrawalEndsAt: null,
	totals,
	allowedActions: [],
	...change,
});
const event = (type: string, hour: number, vendorOrderId: string | null = null): Schemas["OrderEvent"] => ({
	id: `evt_${hour}`,
	type,
	vendorOrderId,
	actor: "system",
	data: {},
	createdAt: `2026-11-22T${hour}:00:00.000Z`,
});
const ORDER = { status: "placed", paymentStatus: "paid", createdAt: "2026-11-22T10:00:00.000Z" } as const;
const EVENTS = [event("placed", 10), event("accepted", 11, "vord_1"), event("accepted", 13, "vord_other")];
const short = (part: Part, order: Parameters<typeof stepsOf>[0] = ORDER) =>
	stepsOf(order, part, EVENTS).map(({ name, state }) => `${name} ${state}`);

it.each<[string, Part, string[]]>([
	["waits for its shop", aPart(), ["placed done", "waiting current", "sent upcoming", "delivered upcoming"]],
	[
		"is being prepared",
		aPart({ status: "accepted" }),
		["placed done", "accepted done", "preparing current", "sent upcoming", "delivered upcoming"],
	],
	[
		"is partly on its way",
		aPart({ status: "accepted", fulfillmentStatus: "partially_fulfilled", fulfillments: [parcel()] }),
		["placed done", "accepted done", "preparing current", "sent upcoming", "delivered upcoming"],
	],
	[
		"is on its way",
		aPart({ status: "accepted", fulfillmentStatus: "fulfilled", fulfillments: [parcel()] }),
		["placed done", "accepted done", "sent current", "delivered upcoming"],
	],
	[
		"has arrived",
		aPart({ status: "completed", fulfillmentStatus: "delivered", fulfillments: [parcel({ deliveredAt: "2026-11-23T12:00:00.000Z" })] }),
		["placed done", "accepted done", "sent done", "delivered done"],
	],
	["was not taken", aPart({ status: "rejected" }), ["placed done", "rejected failed"]],
	["was canceled", aPart({ status: "canceled" }), ["placed done", "canceled failed"]],
])("a part that %s", (_name, part, steps) => {
	expect(short(part)).toEqual(steps);
});

it("has not begun while the payment is open, and never did where it failed", () => {
	const open = { ...ORDER, status: "pending_payment", paymentStatus: "pending" } as const;
	expect(short(aPart(), open)).toEqual(["payment current", "placed upcoming", "accepted upcoming", "sent upcoming", "delivered upcoming"]);
	expect(short(aPart({ status: "canceled" }), open)).toEqual(["canceled failed"]);
	const failed = { ...ORDER, status: "canceled", paymentStatus: "failed" } as const;
	expect(short(aPart({ status: "canceled" }), failed)).toEqual(["payment failed", "canceled failed"]);
});

it("knows when, from its own events and the order's", () => {
	const steps = stepsOf(ORDER, aPart({ status: "accepted", fulfillmentStatus: "fulfilled", fulfillments: [parcel()] }), EVENTS);
	expect(steps.map(({ at }) => at)).toEqual([
		"2026-11-22T10:00:00.000Z",
		"2026-11-22T11:00:00.000Z",
		"2026-11-22T12:00:00.000Z",
		undefined,
	]);
	expect(stepsOf(ORDER, aPart(), [])[0]?.at).toBe(ORDER.createdAt);
});

it("has arrived with the last of its parcels, whichever was sent first, and not with what was exchanged since", () => {
	const fulfillments = [
		parcel({ id: "ful_1", shippedAt: "2026-11-22T12:00:00.000Z", deliveredAt: "2026-11-25T12:00:00.000Z" }),
		parcel({ id: "ful_2", shippedAt: "2026-11-23T12:00:00.000Z", deliveredAt: "2026-11-24T12:00:00.000Z" }),
		parcel({ id: "ful_3", shippedAt: "2026-11-30T12:00:00.000Z", returnId: "rtn_1" }),
	];
	const steps = stepsOf(ORDER, aPart({ status: "completed", fulfillmentStatus: "delivered", fulfillments }), EVENTS);
	expect(steps.slice(-2).map(({ at }) => at)).toEqual(["2026-11-23T12:00:00.000Z", "2026-11-25T12:00:00.000Z"]);
});

it("speaks of pickup where something is picked up", () => {
	const part = aPart({
		status: "accepted",
		fulfillmentStatus: "fulfilled",
		fulfillments: [parcel()],
		delivery: { kind: "pickup", title: "Collect", price: eur(0), discount: eur(0) },
	});
	const page = aPage();
	expect(stepsInWords(stepsOf(ORDER, part, EVENTS), part, page).map(({ title }) => title)).toEqual([
		"Ordered",
		"Accepted by the shop",
		"Ready for pickup",
		"Picked up",
	]);
	expect(statusOfPart(part, page)).toBe("Ready for pickup");
	expect(statusOfPart({ ...part, fulfillmentStatus: "partially_fulfilled" }, page)).toBe("Partly ready for pickup");
	expect(statusOfPart({ ...part, status: "completed" }, aPage("de"))).toBe("Abgeholt");
	expect(statusOfPart(aPart({ status: "accepted", fulfillmentStatus: "fulfilled" }), page)).toBe("On its way");
});

it("says of an order how far its parts are where they agree, and otherwise that some of it is on its way", () => {
	const said = (...vendorOrders: Part[]) => statusOfOrder({ status: "placed", vendorOrders }, aPage());
	const sent = aPart({ status: "accepted", fulfillmentStatus: "fulfilled" });
	const preparing = aPart({ status: "accepted" });
	expect([said(sent), said(sent, sent), said(sent, aPart({ status: "rejected" }))]).toEqual(["On its way", "On its way", "On its way"]);
	expect([said(sent, preparing), said(aPart(), preparing), said()]).toEqual(["Partly on its way", "Placed", "Placed"]);
	expect(statusOfOrder({ status: "canceled", vendorOrders: [sent] }, aPage())).toBe("Canceled");
});
