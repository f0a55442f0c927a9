import { describe, expect, it } from "vitest";
import { codes, outcome, threeMugs, value } from "./after-sale.ts";
import { Street } from "./street.ts";

const DAY = 24 * 60;

describe("a withdrawal", () => {
	it("is possible from the moment the pieces are sent: whether they have arrived only the shop says", async () => {
		const { street, mug, accept, send, ask, receive, refundReturn, readPart, read, paidBack } = await threeMugs();
		await accept();
		value(await send(3, false));
		expect((await readPart()).lines[0]).toMatchObject({ returnableQuantity: 3 });
		const { status, asked } = await ask(3, { withdrawal: true });
		expect([status, asked]).toMatchObject([201, { status: "requested", isWithdrawal: true }]);
		expect((await ask(1)).status).toBe(409);
		value(await receive(asked.id, 3));
		value(await refundReturn(asked.id));
		expect([await paidBack(), street.inventory.left(mug)]).toEqual([[3 * 1230 + 650], 10]);
		expect(await readPart()).toMatchObject({ status: "completed", fulfillmentStatus: "returned" });
		expect((await read()).status).toBe("completed");
	});

	it("of some pieces leaves the order open for the others", async () => {
		const { accept, send, ask, receive, readPart, cancelAsShop, read } = await threeMugs();
		await accept();
		value(await send(2, false));
		const { asked } = await ask(2, { withdrawal: true });
		value(await receive(asked.id, 2));
		expect((await readPart()).status).toBe("accepted");
		value(await cancelAsShop(1));
		expect(await readPart()).toMatchObject({ status: "completed", fulfillmentStatus: "returned" });
		expect((await read()).status).toBe("completed");
	});

	it.each(["before", "after"])(
		"of all that was sent pays the delivery back also where the rest is canceled %s it is paid back",
		async (when) => {
			const { accept, send, ask, receive, refundReturn, cancel, foreseeAsShop, read, paidBack } = await threeMugs();
			await accept();
			value(await send(2, false));
			const { asked } = await ask(2, { withdrawal: true });
			value(await receive(asked.id, 2));
			if (when === "after") value(await refundReturn(asked.id));
			const foreseen = value(await foreseeAsShop()).amount;
			expect((await cancel({})).status).toBe(409); // some of it was sent
			expect((await cancel({ lines: (await read()).vendorOrders[0]?.lines.map(({ id }) => ({ lineId: id, quantity: 1 })) })).status).toBe(
				200,
			);
			expect((await paidBack()).at(-1)).toBe(foreseen.amount);
			if (when === "before") value(await refundReturn(asked.id));
			expect((await paidBack()).reduce((all, amount) => all + amount, 0)).toBe(3 * 1230 + 650);
			expect(await read()).toMatchObject({ paymentStatus: "refunded", vendorOrders: [{ status: "completed" }] });
		},
	);

	it("leaves the delivery with the shop where the rest is canceled and a return because something was wrong came back", async () => {
		const { accept, send, ask, answer, receive, refundReturn, cancelAsShop, paidBack } = await threeMugs();
		await accept();
		value(await send(2));
		const { asked } = await ask(2, { reason: "Not my color" });
		value(await answer(asked.id, "approve"));
		value(await receive(asked.id, 2));
		value(await refundReturn(asked.id));
		value(await cancelAsShop(1));
		expect(await paidBack()).toEqual([2460, 1230]);
	});

	it("needs no reason and no approval, cannot be rejected, and pays the delivery back where everything comes back", async () => {
		const { deliver, ask, answer, receive, refundReturn, read, paidBack } = await threeMugs();
		await deliver();
		const { status, asked } = await ask(3, { withdrawal: true });
		expect([status, asked]).toMatchObject([201, { isWithdrawal: true, reason: null }]);
		expect(codes([await answer(asked.id, "reject")])).toEqual(["conflict"]);
		value(await receive(asked.id, 3));
		expect(codes([await answer(asked.id, "reject")])).toEqual(["conflict"]);
		value(await refundReturn(asked.id));
		expect(await paidBack()).toEqual([3 * 1230 + 650]);
		expect(await read()).toMatchObject({ paymentStatus: "refunded", vendorOrders: [{ fulfillmentStatus: "returned" }] });
	});

	it("is possible for 14 days from the delivery, which end on a working day; a return still is", async () => {
		const { street, deliver, ask, readPart } = await threeMugs();
		await deliver();
		// Delivered on Sunday, 22 November: the 14th day is Sunday, 6 December.
		expect((await readPart()).withdrawalEndsAt).toBe("2026-12-07T23:59:59.999Z");
		street.pass(15 * DAY);
		expect((await ask(1, { withdrawal: true })).status).toBe(201);
		street.pass(DAY);
		expect(await ask(1, { withdrawal: true })).toMatchObject({ status: 409, asked: { code: "conflict", allowedActions: ["return"] } });
		expect((await ask(1)).status).toBe(201);
		expect((await ask(1, { withdrawal: true, wish: "exchange" })).status).toBe(400);
	});
});

describe("what is excepted from the right to withdraw", () => {
	it.each(["perishable", "made_to_order"] as const)(
		"because it is %s is refused with the reason, and can be returned",
		async (withdrawal) => {
			const { deliver, ask, answer, readPart } = await threeMugs(new Street(), { withdrawal });
			await deliver();
			expect((await readPart()).lines[0]?.product.withdrawal).toBe(withdrawal);
			const refused = await ask(1, { withdrawal: true });
			expect(refused).toMatchObject({ status: 409, asked: { code: "conflict", allowedActions: ["return"] } });
			expect(JSON.stringify(refused.asked)).toContain("there is no right to withdraw from buying it");
			expect((await readPart()).returns).toEqual([]);
			const { status, asked } = await ask(1, { reason: "It arrived broken" });
			expect([status, outcome(await answer(asked.id, "approve")).status]).toEqual([201, "approved"]);
		},
	);

	it("because it is sealed is so only once it is opened: the shop says so by paying less back", async () => {
		const { deliver, ask, receive, refundReturn, paidBack } = await threeMugs(new Street(), { withdrawal: "sealed" });
		await deliver();
		const { status, asked } = await ask(1, { withdrawal: true });
		expect([status, asked]).toMatchObject([201, { isWithdrawal: true }]);
		value(await receive(asked.id, 1, 0));
		value(await refundReturn(asked.id, { amount: 0, note: "It was opened" }));
		expect(await paidBack()).toEqual([]);
	});

	it("is what was said when it was ordered, whatever the shop says later", async () => {
		const [fresh, plain] = [await threeMugs(new Street(), { withdrawal: "perishable" }), await threeMugs()];
		for (const [{ street, mug }, withdrawal] of [
			[fresh, "allowed"],
			[plain, "perishable"],
		] as const) {
			const shelf = street.inventory.shelves.get(mug);
			if (shelf) shelf.withdrawal = withdrawal;
		}
		await Promise.all([fresh.deliver(), plain.deliver()]);
		expect([await fresh.ask(1, { withdrawal: true }), await plain.ask(1, { withdrawal: true })]).toMatchObject([
			{ status: 409 },
			{ status: 201 },
		]);
	});

	it("is what the cart shows: an exception that was not shown is none, until the cart is changed and shows it", async () => {
		const street = new Street();
		const bread = street.variant(await street.vendor());
		const { id, token } = await street.cart({ [bread]: 1 });
		const shelf = street.inventory.shelves.get(bread);
		if (shelf) shelf.withdrawal = "perishable";
		const shown = async () => (await street.call("GET", `/carts/${id}`, { token })).body["lines"];
		expect(JSON.stringify(await shown())).not.toContain("perishable");
		await street.call("PUT", `/carts/${id}/contact`, { token, body: { email: "ada@example.com" } });
		expect(await shown()).toMatchObject([{ product: { withdrawal: "perishable" } }]);
	});
});
