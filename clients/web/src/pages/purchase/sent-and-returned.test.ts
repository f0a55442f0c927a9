import { describe, expect, it } from "vitest";
import { ORDER, order, READ } from "./test-order.ts";
import { aProblem, TestStreet } from "./test-street.ts";

describe("what is sent and sent back", () => {
	const eur = (amount: number) => ({ amount, currency: "EUR" });
	const line = (id: string, title: string, change: object = {}) => ({
		id,
		variantId: `var_${id}`,
		quantity: 3,
		canceledQuantity: 0,
		fulfilledQuantity: 2,
		returnableQuantity: 2,
		returnedQuantity: 0,
		refunded: eur(0),
		neverCharged: eur(0),
		unitPrice: eur(500),
		total: eur(1_500),
		product: { id: `prod_${id}`, slug: "mug", title, variantTitle: "Default", options: {}, imageUrl: null, withdrawal: "allowed" },
		...change,
	});
	const asked = (change: object) => ({
		id: "rtn_1",
		status: "approved",
		wish: "refund",
		isWithdrawal: false,
		answer: null,
		lines: [],
		sendBy: null,
		closedAt: null,
		allowedActions: [],
		createdAt: ORDER.createdAt,
		...change,
	});
	const part = (change: object = {}) => ({
		id: "vord_1",
		vendor: { id: "vend_1", slug: "quay-pottery", name: "Quay Pottery" },
		status: "accepted",
		fulfillmentStatus: "partially_fulfilled",
		lines: [line("oline_1", "Mug"), line("oline_2", "Plate")],
		delivery: { kind: "shipping", title: "By post", price: eur(500), discount: eur(0) },
		discounts: [],
		fulfillments: [
			{
				id: "ful_1",
				lines: [{ lineId: "oline_1", quantity: 2 }],
				tracking: null,
				shippedAt: ORDER.createdAt,
				deliveredAt: null,
				returnId: null,
			},
		],
		refunds: [],
		returns: [],
		refundable: eur(0),
		withdrawalEndsAt: null,
		totals: ORDER.totals,
		allowedActions: ["cancel", "return"],
		...change,
	});
	const page = async (change: object, answers: Record<string, Response> = {}) =>
		(await new TestStreet({ [READ]: order({ vendorOrders: [part(change)] }), ...answers }).ask("GET", "/orders/ord_1")).html;

	it("is listed parcel by parcel, also without tracking, where there may be several", async () => {
		expect(await page({})).toMatch(/Parcels.{0,100}Sent on 22 Nov 2026\..{0,50}2 × Mug/s);
		expect(await page({ fulfillmentStatus: "fulfilled" })).not.toContain("Parcels");
	});

	const SHOP = {
		id: "vend_1",
		name: "Quay Pottery",
		trader: { traderName: "Nora Quinn Ltd", registrationNumber: "1" },
		place: { line1: "2 Quay Street", city: "Galway", postalCode: "H91 A1B2", country: "IE" },
	};
	const address = "<strong>Nora Quinn Ltd</strong><span>2 Quay Street</span>";

	it.each([
		["that is approved", { status: "approved" }, true],
		["that withdraws", { status: "requested", isWithdrawal: true }, true],
		["that waits for an answer", { status: "requested" }, false],
		["that has arrived", { status: "received" }, false],
	])("says of a return %s where it goes only while it is to be sent", async (_what, change, isSaid) => {
		const shop = { "GET /vendors/vend_1": Response.json(SHOP) };
		expect((await page({ returns: [asked(change)] }, shop)).includes(address)).toBe(isSaid);
		expect(await page({ returns: [asked(change)] })).toContain("Returns"); // the shop has left the street
	});

	it.each([
		["2020-01-01T00:00:00.000Z", "the time to withdraw once more is over"],
		["2120-01-01T00:00:00.000Z", "You can withdraw once more until"],
	])("asks before a withdrawal is called off, and says whether there can be another one: until %s", async (withdrawalEndsAt, said) => {
		const allowed = { allowedActions: ["cancel"] };
		const html = await page({ withdrawalEndsAt, returns: [asked({ status: "requested", isWithdrawal: true, ...allowed })] });
		expect(html).toMatch(
			new RegExp(
				`<details[^>]*><summary>Keep it after all<span class="visually-hidden">: Withdrawal of [^<]+</span></summary>.{0,80}${said}.*End the withdrawal`,
				"s",
			),
		);
		expect(await page({ withdrawalEndsAt, returns: [asked({ status: "requested", ...allowed })] })).not.toContain("End the withdrawal");
	});

	const CANCEL = "POST /orders/ord_1/cancel";

	it("keeps what was typed where it cannot be canceled, and says at the field how much can", async () => {
		const street = new TestStreet({ [READ]: order({ vendorOrders: [part()] }), [CANCEL]: aProblem(409, "conflict") });
		const { status, html } = await street.ask("POST", "/orders/ord_1/cancel-items", { form: { "quantity.oline_1": "3" } });
		expect([status, /id="f-quantity\.oline_1-error".{0,80}At most 1\./s.test(html), html.includes('value="3"')]).toEqual([422, true, true]);
	});

	it("says that what would be left costs too little to be paid", async () => {
		const unpaid = order({ status: "pending_payment", paymentStatus: "pending", vendorOrders: [part()] });
		const street = new TestStreet({ [READ]: unpaid, [CANCEL]: aProblem(409, "conflict") });
		const { html } = await street.ask("POST", "/orders/ord_1/cancel-items", { form: { "quantity.oline_1": "1" } });
		expect(html).toContain("What would be left costs too little to be paid this way.");
	});

	const FORESEEN = "GET /orders/ord_1/cancel/preview";
	const CONFIRM = "/orders/ord_1/cancel-items/confirm?quantity.oline_1=1";
	const foreseen = (amount: number, credit: number, ends = false) =>
		Response.json({ amount: eur(amount), credit: eur(credit), parts: [{ vendorOrderId: "vord_1", amount: eur(amount), ends }] });

	it("says before items are canceled what goes back for them, and where", async () => {
		const street = new TestStreet({ [READ]: order({ vendorOrders: [part()] }), [FORESEEN]: foreseen(1_650, 300, true) });
		const { html } = await street.ask("GET", CONFIRM);
		expect(html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ")).toContain(
			"with what is left of the delivery €16.50 Goes back to you of it €3.00 to gift cards and store credit €16.50",
		);
		expect(html).toContain('name="quantity.oline_1" value="1"');
	});

	it.each([
		[450, "You pay less"],
		[0, "Nothing is left of the order then"],
	])("says before the payment what comes off it: %s", async (amount, said) => {
		const unpaid = order({ status: "pending_payment", paymentStatus: "pending", vendorOrders: [part()] });
		const { html } = await new TestStreet({ [READ]: unpaid, [FORESEEN]: foreseen(amount, 0) }).ask("GET", CONFIRM);
		expect(html).toContain(said);
		expect(html).not.toContain("Goes back to you");
	});

	it("asks again where they cannot be canceled any more, or nothing was chosen", async () => {
		const street = new TestStreet({ [READ]: order({ vendorOrders: [part()] }), [FORESEEN]: aProblem(409, "conflict") });
		const { status, html } = await street.ask("GET", CONFIRM);
		expect([status, html.includes("The order has changed in the meantime."), html.includes('value="1"')]).toEqual([422, true, true]);
		const confirm = "/orders/ord_1/cancel-items/confirm";
		expect((await street.ask("GET", `${confirm}?quantity.oline_1=0`)).html).toContain("Choose at least one item.");
		expect((await street.ask("GET", confirm)).status).toBe(303);
	});

	it("says at the field how much can be returned", async () => {
		const street = new TestStreet({ [READ]: order({ vendorOrders: [part()] }) });
		const { html } = await street.ask("GET", "/orders/ord_1/return/confirm?part=vord_1&quantity.oline_1=3&want=refund");
		expect(html).toContain("At most 2.");
		expect(html).not.toContain("The order has changed");
	});
});
