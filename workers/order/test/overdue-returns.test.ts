import { describe, expect, it } from "vitest";
import { codes, STAFF, threeMugs, value } from "./after-sale.ts";
import { env, Street } from "./street.ts";

const DAY = 24 * 60;

describe("an approved return that never comes", () => {
	const overdue = async () => {
		const street = new Street();
		const all = await threeMugs(street);
		await all.deliver();
		const { asked } = await all.ask(2);
		value(await all.answer(asked.id, "approve"));
		return { ...all, asked, close: () => all.shop.closeReturn(STAFF, all.vendorId, all.partId, asked.id) };
	};
	const mailsOf = async (orderId: string) => {
		const { results } = await env.DB.prepare(
			"SELECT body ->> '$.news.kind' AS kind, body ->> '$.news.sendBy' AS sendBy FROM outbox WHERE body ->> '$.news.orderId' = ? AND body ->> '$.news.kind' LIKE 'return_%' ORDER BY rowid",
		)
			.bind(orderId)
			.all<{ kind: string; sendBy: string | null }>();
		return results.map(({ kind, sendBy }) => (sendBy === null ? kind : `${kind} ${sendBy.slice(0, 10)}`));
	};

	it("is reminded of once and closed by its shop after its time, with nothing paid back and its pieces free again", async () => {
		const { street, order, asked, close, readPart, paidBack, mug, ask } = await overdue();
		const by = (await readPart()).returns[0]?.sendBy?.slice(0, 10);
		street.pass(19 * DAY);
		await street.sweep();
		expect(codes([await close()])).toEqual(["conflict"]);
		expect((await mailsOf(order.id)).length).toBe(2);
		street.pass(1 * DAY + 1);
		await Promise.all([street.sweep(), street.sweep(), street.sweep()]);
		await street.sweep();
		expect(await mailsOf(order.id)).toEqual(["return_requested", `return_approved ${by}`, `return_reminder ${by}`]);
		expect([(await readPart()).returns[0], codes([await close()])]).toMatchObject([{ status: "approved", closedAt: null }, ["conflict"]]);
		street.pass(11 * DAY);
		expect((await readPart()).returns[0]?.allowedActions).toEqual(["receive", "close"]);
		const answers = await Promise.all([close(), close(), close()]);
		expect(codes(answers)).toEqual(["conflict", "conflict", "ok"]);
		expect(await readPart()).toMatchObject({
			status: "completed",
			fulfillmentStatus: "delivered",
			lines: [{ returnedQuantity: 0, returnableQuantity: 3 }],
			returns: [{ id: asked.id, status: "canceled", closedAt: expect.any(String) as string, sendBy: null, allowedActions: [] }],
		});
		expect([street.inventory.left(mug), await paidBack()]).toEqual([7, []]);
		expect((await mailsOf(order.id)).at(-1)).toBe("return_closed");
		expect((await ask(3)).status).toBe(201);
	});

	it("and arrives while its shop closes it ends as one of both", async () => {
		const { street, asked, close, receive, readPart, mug } = await overdue();
		street.pass(21 * DAY);
		await street.sweep();
		street.pass(11 * DAY);
		const [closed, received] = await Promise.all([close(), receive(asked.id, 2, 2)]);
		expect([closed.ok, received.ok].filter(Boolean)).toHaveLength(1);
		expect((await readPart()).returns[0]?.status).toBe(closed.ok ? "canceled" : "received");
		expect(street.inventory.left(mug)).toBe(closed.ok ? 7 : 9);
	});

	it("is not reminded of where it was called off, and is nobody else's to close", async () => {
		const { street, as, order, asked, shop, partId } = await overdue();
		const other = await threeMugs(street);
		expect(codes([await shop.closeReturn(STAFF, other.vendorId, partId, asked.id)])).toEqual(["not_found"]);
		await street.call("POST", `/orders/${order.id}/returns/${asked.id}/cancel`, { as });
		street.pass(40 * DAY);
		await street.sweep();
		expect(await mailsOf(order.id)).not.toContain("return_reminder");
	});
});
