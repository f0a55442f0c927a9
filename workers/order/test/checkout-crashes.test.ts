import { describe, expect, it } from "vitest";
import { aCartOfTwo, orderOf } from "./cart-of-two.ts";
import { crashingAfter, STEPS } from "./crashes.ts";
import { env, storedOrders, Street } from "./street.ts";

describe.each(STEPS)("after a crash behind the step: %s", (step) => {
	it("a retry with the same key ends in exactly one order, paid once", async () => {
		const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter(step, ports)));
		expect((await street.checkOut(ready, { key: "k" })).status).toBe(500);
		const retried = await street.checkOut(ready, { key: "k" });
		expect(retried).toMatchObject({ status: 201, body: { status: "placed", paymentStatus: "paid" } });
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect([(await street.captured()).length, street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([1, 8, []]);
		expect(await street.eventTypes(orderOf(retried).id, ready)).toEqual(["created", "reserved", "authorized", "paid", "placed"]);
	});

	it("the sweep finishes what nobody retries", async () => {
		const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter(step, ports)));
		await street.checkOut(ready, { key: "k" });
		street.pass(0.4);
		await street.sweep();
		street.pass(0.2);
		await street.sweep();
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect([(await street.captured()).length, street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([1, 8, []]);
		expect((await street.checkOut(ready, { key: "k" })).status).toBe(201);
	});
});

describe.each(["record", "reserve", "note the reservation", "authorize", "fail", "release"] as const)(
	"after a crash behind the step of a declined payment: %s",
	(step) => {
		it("the sweep leaves no order, no hold and no charge", async () => {
			const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter(step, ports)));
			await street.checkOut(ready, { key: "k", cardToken: "tok_declined" });
			street.pass(1);
			await street.sweep();
			street.pass(2);
			await street.sweep();
			expect(await storedOrders(ready.id)).toEqual(["failed"]);
			expect([(await street.captured()).length, street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([0, 10, []]);
			expect((await street.checkOut(ready, { key: "k", cardToken: "tok_declined" })).status).toBe(402);
			expect(await env.DB.prepare("SELECT count(*) AS n FROM pending_effects").first("n")).toBe(0);
		});
	},
);

describe("a checkout that got no further than its record", () => {
	const forgotten = async () => {
		const made = await aCartOfTwo(new Street((ports) => crashingAfter("record", ports)));
		await made.street.checkOut(made.ready, { key: "k" });
		made.street.pass(16);
		return made;
	};

	it("charges nobody who has gone elsewhere since: it ends, and the cart is free again", async () => {
		const { street, ready, variant } = await forgotten();
		await street.sweep();
		expect(await storedOrders(ready.id)).toEqual(["failed"]);
		expect([await street.captured(), await street.setAside(), street.inventory.left(variant)]).toEqual([[], [], 10]);
		expect((await street.checkOut(ready)).status).toBe(201);
	});

	it("is not resumed by a repeat so late either, which is told to check out again", async () => {
		const { street, ready } = await forgotten();
		expect(await street.checkOut(ready, { key: "k" })).toMatchObject({ status: 409, body: { code: "out_of_stock", changes: [] } });
		expect([await street.captured(), street.inventory.heldOrders()]).toEqual([[], []]);
	});
});

describe("a payment that comes after the hold has ended", () => {
	const late = async (quantityOfOther: number) => {
		const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter("note the payment", ports)));
		await street.checkOut(ready, { key: "k" });
		street.pass(16);
		const other = await street.checkOut(await street.cart({ [variant]: quantityOfOther }));
		expect(other.status).toBe(201);
		await street.sweep();
		return { street, ready, variant, other: orderOf(other).totals.total.amount };
	};

	it("still buys what is on the shelf", async () => {
		const { street, ready, variant } = await late(8);
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect([street.inventory.left(variant), (await street.paidBack()).length]).toEqual([0, 0]);
	});

	it("is let go of when somebody else has bought it", async () => {
		const { street, ready, variant, other } = await late(9);
		expect(await storedOrders(ready.id)).toEqual(["failed"]);
		expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([1, []]);
		expect([await street.captured(), await street.setAside(), await street.paidBack()]).toEqual([[other], [], []]);
		expect(await street.checkOut(ready, { key: "k" })).toMatchObject({ status: 409, body: { code: "out_of_stock" } });
	});

	it("is let go of when the inventory has let go of the hold for good", async () => {
		const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter("note the payment", ports)));
		await street.checkOut(ready, { key: "k" });
		for (const orderId of street.inventory.heldOrders()) await street.inventory.release(orderId);
		expect(await street.checkOut(ready, { key: "k" })).toMatchObject({ status: 409, body: { code: "out_of_stock", changes: [] } });
		expect([await street.captured(), await street.setAside(), await street.paidBack()]).toEqual([[], [], []]);
		expect(street.inventory.left(variant)).toBe(10);
	});
});
