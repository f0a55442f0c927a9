import { describe, expect, it } from "vitest";
import { vendorChanged } from "#contracts/events";
import type { Invoice, InvoiceList } from "#contracts/invoice";
import { newId } from "#contracts/ids";
import { dbOf } from "#kit/db";
import { somebody } from "../../../tests/support/service-under-test.ts";
import type { Order } from "../src/domain/order/order.ts";
import { projectVendor } from "../src/store/effects.ts";
import { orderStore } from "../src/store/order-store.ts";
import { env, Street } from "./street.ts";
import { anAuthorizedOrder, AT, place, refundOf, storeOrder } from "./stored-order.ts";

const db = dbOf(env);
const street = new Street();

/** A shop that says who trades. */
async function aShop(): Promise<string> {
	const id = newId("vendor");
	const place = { line1: "2 Quay Street", city: "Galway", postalCode: "H91 A1B2", country: "IE", latitude: 53.27, longitude: -9.05 };
	const trader = { traderName: "Nora Quinn Ltd", registrationNumber: "IE-1", vatNumber: "IE1T" };
	const vendor = {
		id,
		slug: "quay-pottery",
		name: "Quay Pottery",
		status: "approved",
		place,
		openingHours: [],
		deliveryOptions: [],
		commissionBps: 0,
	};
	const event = vendorChanged.parse({
		id: newId("event"),
		type: "vendor.changed",
		version: 1,
		at: AT,
		vendor: { ...vendor, email: "hello@pottery.example", trader },
	});
	await projectVendor(db, event);
	return id;
}

const stored = async (vendorIds: readonly string[], change: Partial<Order> = {}) => storeOrder(anAuthorizedOrder(vendorIds, change));
const sequenceOf = async (vendorId: string): Promise<number[]> =>
	(
		await env.DB.prepare("SELECT sequence FROM invoices WHERE vendor_id = ? ORDER BY sequence").bind(vendorId).all<{ sequence: number }>()
	).results.map(({ sequence }) => sequence);
const listOf = async (order: Order, as = somebody({ role: "admin" })): Promise<InvoiceList> =>
	(await street.call("GET", `/orders/${order.id}/invoices`, { as })).body as unknown as InvoiceList;

/** Pays an amount of the order's first part back. */
async function refund(orderId: string, amountMinor: number): Promise<boolean> {
	const order = await orderStore(db).find(orderId);
	const part = order?.vendorOrders[0];
	if (!order || !part) throw new Error("no order");
	const made = refundOf(order, part, amountMinor);
	return orderStore(db).apply(order, { at: AT, resumeAt: null, refunds: [made], events: [] });
}

describe("invoices", () => {
	it("are numbered 1, 2, 3 … by each shop, without a gap, when 30 orders of it are placed at the same time", async () => {
		const vendorId = await aShop();
		const orders = await Promise.all(Array.from({ length: 30 }, () => stored([vendorId])));
		const placed = await Promise.all(orders.flatMap((order) => [place(order), place(order)])); // each by two callers
		expect(placed.filter(Boolean)).toHaveLength(30);
		expect(await sequenceOf(vendorId)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
		const numbers = await Promise.all(orders.map(async (order) => (await listOf(order)).items[0]?.number));
		expect(new Set(numbers)).toEqual(
			new Set(Array.from({ length: 30 }, (_, index) => `QUAY-POTTERY-2026-0000${String(index + 1).padStart(2, "0")}`)),
		);
	});

	it("leave no gap where a placement fails", async () => {
		const vendorId = await aShop();
		const [first, second] = [await stored([vendorId]), await stored([vendorId])];
		expect(await place({ ...first, version: 1 })).toBe(false); // somebody else has moved it
		expect(await sequenceOf(vendorId)).toEqual([]);
		await place(second);
		expect(await sequenceOf(vendorId)).toEqual([1]);
	});

	it("are one of each shop, whole, with who sold and who bought", async () => {
		const [one, other] = [await aShop(), await aShop()];
		const order = await stored([one, other]);
		await place(order);
		const { items } = await listOf(order);
		expect(items.map(({ kind, number, gross }) => [kind, number, gross.amount])).toEqual([
			["invoice", "QUAY-POTTERY-2026-000001", 3110],
			["invoice", "QUAY-POTTERY-2026-000001", 3110],
		]);
		const { body } = await street.call("GET", `/orders/${order.id}/invoices/${items[0]?.id}`, { as: somebody({ role: "admin" }) });
		const invoice = body as unknown as Invoice;
		expect(invoice.seller).toEqual({
			vendorId: one,
			name: "Quay Pottery",
			traderName: "Nora Quinn Ltd",
			registrationNumber: "IE-1",
			vatNumber: "IE1T",
			email: "hello@pottery.example",
			address: { line1: "2 Quay Street", city: "Galway", postalCode: "H91 A1B2", country: "IE" },
		});
		expect(invoice).toMatchObject({
			number: "QUAY-POTTERY-2026-000001",
			corrects: null,
			buyer: { name: "Ada Byrne", address: { line1: "1 Quay Street" } },
			lines: [{ kind: "item", quantity: 2 }, { kind: "delivery" }],
			totals: { net: { amount: 2528 }, tax: { amount: 582 }, gross: { amount: 3110 } },
		});
	});

	it("are followed by a credit note for each refund, in the same sequence, that names what it corrects", async () => {
		const vendorId = await aShop();
		const order = await stored([vendorId]);
		await place(order);
		expect(await refund(order.id, 1000)).toBe(true);
		expect(await refund(order.id, 2110)).toBe(true);
		const { items } = await listOf(order);
		expect(items.map(({ kind, number, gross }) => [kind, number, gross.amount])).toEqual([
			["invoice", "QUAY-POTTERY-2026-000001", 3110],
			["credit_note", "QUAY-POTTERY-2026-000002", 1000],
			["credit_note", "QUAY-POTTERY-2026-000003", 2110],
		]);
		const read = async (id: string | undefined) =>
			(await street.call("GET", `/orders/${order.id}/invoices/${id}`, { as: somebody({ role: "admin" }) })).body as unknown as Invoice;
		const notes = [await read(items[1]?.id), await read(items[2]?.id)];
		expect(notes.map(({ corrects }) => corrects)).toEqual(["QUAY-POTTERY-2026-000001", "QUAY-POTTERY-2026-000001"]);
		expect(notes.map(({ totals }) => totals.tax.amount).reduce((one, two) => one + two)).toBe(582);
	});

	it("are issued though nothing is known of who trades, so that no order waits for that", async () => {
		const order = await stored([newId("vendor")]);
		expect(await place(order)).toBe(true);
		expect((await listOf(order)).items[0]?.number).toBe("QUAY-POTTERY-2026-000001");
	});

	it("are read by whoever may see the order, and by its shop; by others like missing ones", async () => {
		const vendorId = await aShop();
		const as = somebody();
		const [order, elsewhere] = [await stored([vendorId], { userId: as.userId }), await stored([vendorId])];
		await Promise.all([place(order), place(elsewhere)]);
		const [mine] = (await listOf(order, as)).items;
		const path = `/orders/${order.id}/invoices`;
		for (const wrong of [path, `${path}/${mine?.id}`]) expect((await street.call("GET", wrong, { as: somebody() })).status).toBe(404);
		expect((await street.call("GET", `/orders/${elsewhere.id}/invoices/${mine?.id}`, { as: somebody({ role: "admin" }) })).status).toBe(
			404,
		);

		const partId = order.vendorOrders[0]?.id ?? "";
		const found = await street.vendorOrders.findInvoice(vendorId, partId, mine?.id ?? "");
		expect(found.ok && found.value.number).toBe(mine?.number);
		expect((await street.vendorOrders.listInvoices(vendorId, partId)).ok).toBe(true);
		expect((await street.vendorOrders.listInvoices(newId("vendor"), partId)).ok).toBe(false);
		expect((await street.vendorOrders.findInvoice(newId("vendor"), partId, mine?.id ?? "")).ok).toBe(false);
	});
});
