import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Order } from "../contracts/order.ts";
import { NEWS_KINDS } from "../contracts/order-news.ts";
import { MailedStreet, partOf, pieceOf, type Purchase } from "./support/mailed-orders.ts";
import { kindOf, languageOf, linksIn, mailsTo, ORDER_TEXTS } from "./support/order-mails.ts";

const LOCALES = Object.keys(ORDER_TEXTS);
const TRACKING = { carrier: "An Post", number: "LX1", url: "https://post.example/LX1" };

let mailed: MailedStreet;
/** The kinds of mails that were seen, with their languages. */
const reached = new Set<string>();

beforeAll(async () => {
	mailed = await MailedStreet.open();
});
afterAll(() => mailed?.street.close());

/** The mails that an order has caused, once they have all come; one in another language than its reader's says so. */
async function toldOf(purchase: Purchase): Promise<string[]> {
	const { order, expected } = purchase;
	const mails = await mailed.mailsOf(purchase, expected.length);
	const told = mails.map(({ to, reader, mail }) => {
		const kind = kindOf(mail, order.number);
		const language = languageOf(mail);
		reached.add(`${kind} ${language}`);
		return `${to} ${kind}${language === reader.locale ? "" : ` in ${language}`}`;
	});
	return told.toSorted();
}

const wantedOf = ({ expected }: Purchase): string[] => expected.toSorted();

describe.concurrent.each(LOCALES)("orders in %s mail what happens to them", (locale) => {
	it("a payment that is declined at the bank", async () => {
		const purchase = await mailed.buy(locale, { token: "tok_requires_action" });
		await mailed.decide(purchase, "decline");
		await mailed.decide(purchase, "decline");
		purchase.expected.push("shopper payment_needed", "shopper payment_failed");
		expect(await toldOf(purchase)).toEqual(wantedOf(purchase));
	});

	it("a payment that never comes", async () => {
		const purchase = await mailed.buy(locale, { token: "tok_stalls", hasAccount: true });
		await mailed.waitTooLong(purchase);
		purchase.expected.push("shopper payment_needed", "shopper payment_expired");
		expect(await toldOf(purchase)).toEqual(wantedOf(purchase));
	});

	it("a payment that is approved, of an order that the shopper cancels", async () => {
		const purchase = await mailed.buy(locale, { from: mailed.shops, token: "tok_requires_action" });
		await mailed.decide(purchase, "approve");
		await mailed.street.must("POST", `/orders/${purchase.order.id}/change-link`, { cartToken: purchase.cartToken });
		await mailed.asShopper(purchase, "cancel");
		purchase.expected.push(
			"shopper change_link",
			"shopper payment_needed",
			"shopper placed",
			"bakery shop_new_order",
			"pottery shop_new_order",
		);
		purchase.expected.push("shopper canceled", "bakery shop_order_canceled", "pottery shop_order_canceled");
		purchase.expected.push("shopper refunded", "shopper refunded");
		expect(await toldOf(purchase)).toEqual(wantedOf(purchase));
	});

	it("what is collected at the shop", async () => {
		const purchase = await mailed.buy(locale, { by: "pickup", hasAccount: true });
		await mailed.asShop(purchase, mailed.bakery, "accept");
		await mailed.send(purchase, mailed.bakery);
		purchase.expected.push(
			"shopper placed",
			"bakery shop_new_order",
			"shopper accepted",
			"shopper ready_for_pickup",
			"shopper handed_over",
		);
		expect(await toldOf(purchase)).toEqual(wantedOf(purchase));
	});

	it("pieces and parts that the shopper and the shop cancel, and one that the shop cannot fulfill", async () => {
		const { bakery, pottery } = mailed;
		const purchase = await mailed.buy(locale, { from: mailed.shops, quantity: 3 });
		const lines = [pieceOf(purchase, bakery)];
		await mailed.asShopper(purchase, "cancel", { vendorOrderId: partOf(purchase, bakery).id, lines });
		await mailed.asShop(purchase, bakery, "cancel", { lines });
		await mailed.asShopper(purchase, "cancel", { vendorOrderId: partOf(purchase, pottery).id });
		await mailed.asShop(purchase, bakery, "reject", { reason: "Burnt" });
		purchase.expected.push("shopper placed", "bakery shop_new_order", "pottery shop_new_order");
		purchase.expected.push("shopper part_canceled", "bakery shop_order_canceled", "shopper refunded");
		purchase.expected.push("shopper part_canceled", "shopper refunded"); // the bakery knows what it did itself
		purchase.expected.push("shopper part_canceled", "pottery shop_order_canceled", "shopper refunded");
		purchase.expected.push("shopper rejected", "shopper refunded");
		expect(await toldOf(purchase)).toEqual(wantedOf(purchase));
	});

	it("parcels, returns, an exchange and refunds", async () => {
		const purchase = await mailed.buy(locale, { from: mailed.shops, quantity: 4, hasAccount: true });
		purchase.expected.push("shopper placed", "bakery shop_new_order", "pottery shop_new_order");
		for (const shop of mailed.shops) {
			await mailed.asShop(purchase, shop, "accept");
			await mailed.send(purchase, shop, { tracking: TRACKING });
			purchase.expected.push("shopper accepted", "shopper sent", "shopper delivered");
		}
		await takeBack(purchase);
		await refuseAndForget(purchase);
		await mailed.asShop(purchase, mailed.bakery, "refunds", { amount: { amount: 100, currency: "EUR" } }, crypto.randomUUID());
		purchase.expected.push("shopper refunded");
		expect(await toldOf(purchase)).toEqual(wantedOf(purchase));
	});
});

describe.concurrent.each(LOCALES)("after a sale, orders in %s mail", (locale) => {
	it("a return that never comes, and its end", async () => {
		const { bakery } = mailed;
		const purchase = await mailed.buy(locale);
		await mailed.asShop(purchase, bakery, "accept");
		await mailed.send(purchase, bakery);
		const { id } = await mailed.askBack(purchase, bakery);
		await mailed.asShop(purchase, bakery, `returns/${id}/approve`);
		await mailed.letReturnWait(id, 21);
		await mailed.letReturnWait(id, 40, 12);
		await mailed.asShop(purchase, bakery, `returns/${id}/close`);
		purchase.expected.push("shopper placed", "bakery shop_new_order", "shopper accepted", "shopper sent", "shopper delivered");
		purchase.expected.push("bakery shop_new_return", "shopper return_requested", "shopper return_approved");
		purchase.expected.push("shopper return_reminder", "shopper return_closed");
		expect(await toldOf(purchase)).toEqual(wantedOf(purchase));
	});

	it("an exchange that is out of stock, and a refund that the bank refuses", async () => {
		const bakery = await mailed.withOnePiece(mailed.bakery);
		const purchase = await mailed.buy(locale, { from: [bakery], token: "tok_refund_refused" });
		await mailed.asShop(purchase, bakery, "accept");
		await mailed.send(purchase, bakery);
		const { id } = await mailed.askBack(purchase, bakery, { wish: "exchange" });
		await mailed.asShop(purchase, bakery, `returns/${id}/approve`);
		const { lineId } = pieceOf(purchase, bakery);
		await mailed.asShop(purchase, bakery, `returns/${id}/receive`, { lines: [{ lineId, receivedQuantity: 1, restockedQuantity: 0 }] });
		await mailed.asShop(purchase, bakery, `returns/${id}/replace`);
		await mailed.asShop(purchase, bakery, "refunds", { returnId: id }, crypto.randomUUID());
		purchase.expected.push("shopper placed", "bakery shop_new_order", "shopper accepted", "shopper sent", "shopper delivered");
		purchase.expected.push("bakery shop_new_return", "shopper return_requested", "shopper return_approved", "shopper return_received");
		purchase.expected.push("shopper exchange_unavailable", "shopper refund_refused");
		expect(await toldOf(purchase)).toEqual(wantedOf(purchase));
	});
});

/** One piece comes back to the bakery for money, and one to the pottery for another one. */
async function takeBack(purchase: Purchase): Promise<void> {
	const { bakery, pottery } = mailed;
	const withdrawn = await mailed.askBack(purchase, bakery, { withdrawal: true });
	const swapped = await mailed.askBack(purchase, pottery, { wish: "exchange" });
	purchase.expected.push("bakery shop_new_return", "pottery shop_new_return");
	for (const [shop, { id }] of [[bakery, withdrawn] as const, [pottery, swapped] as const]) {
		const { lineId } = pieceOf(purchase, shop);
		await mailed.asShop(purchase, shop, `returns/${id}/approve`);
		await mailed.asShop(purchase, shop, `returns/${id}/receive`, { lines: [{ lineId, receivedQuantity: 1, restockedQuantity: 1 }] });
		purchase.expected.push("shopper return_requested", "shopper return_approved", "shopper return_received");
	}
	const key = crypto.randomUUID();
	await mailed.asShop(purchase, bakery, "refunds", { returnId: withdrawn.id }, key);
	await mailed.asShop(purchase, bakery, "refunds", { returnId: withdrawn.id }, key);
	const { fulfillments } = await mailed.asShop(purchase, pottery, `returns/${swapped.id}/replace`);
	await mailed.asShop(purchase, pottery, `fulfillments/${fulfillments.at(-1)?.id}/delivered`);
	purchase.expected.push("shopper refunded", "shopper sent", "shopper delivered");
}

/** One return is turned down, and one is called off. */
async function refuseAndForget(purchase: Purchase): Promise<void> {
	const { bakery, pottery } = mailed;
	const refused = await mailed.askBack(purchase, bakery, { reason: "Too crusty" });
	await mailed.asShop(purchase, bakery, `returns/${refused.id}/reject`, { answer: "It was eaten" });
	const kept = await mailed.askBack(purchase, pottery);
	await mailed.asShopper(purchase, `returns/${kept.id}/cancel`);
	purchase.expected.push("bakery shop_new_return", "shopper return_requested", "shopper return_rejected");
	purchase.expected.push("pottery shop_new_return", "shopper return_requested", "shopper return_canceled");
}

describe("all of these mails", () => {
	it("are every kind that there is, in every language", () => {
		const all = NEWS_KINDS.flatMap((kind) => LOCALES.map((locale) => `${kind} ${locale}`));
		expect([...reached].toSorted()).toEqual(all.toSorted());
	});

	it("do not come again when all is told once more", async () => {
		await mailed.tellAgain();
		const last = await mailed.buy("en");
		last.expected.push("shopper placed", "bakery shop_new_order");
		expect(await toldOf(last)).toEqual(wantedOf(last)); // behind all that was told again
		for (const purchase of mailed.purchases) expect(await toldOf(purchase)).toEqual(wantedOf(purchase));
	});

	it("lead to pages that are there, and show the order", async () => {
		const opened = new Set<string>();
		for (const purchase of mailed.purchases) {
			for (const { reader, mail } of await mailed.mailsOf(purchase)) {
				const links = linksIn(mail).filter((link) => link !== TRACKING.url);
				expect(links).not.toEqual([]);
				for (const link of links.filter((one) => !opened.has(one))) {
					opened.add(link);
					const { origin } = mailed.street.gateway; // where the mails are read
					expect(link.slice(0, origin.length)).toBe(origin);
					const first = await reader.visitor.get(link.slice(origin.length));
					const answer = first.status === 303 ? await reader.visitor.get(first.headers.get("location") ?? "") : first;
					expect({ link, status: answer.status }).toEqual({ link, status: 200 });
					const page = await answer.text();
					expect(page).toMatch(new RegExp(`<html lang="${reader.locale}\\b`));
					if (!link.endsWith("/legal/withdrawal")) expect(page).toContain(purchase.order.number);
				}
			}
		}
	});

	it("name the order as whoever has no account finds it", async () => {
		for (const { order, shopper } of mailed.purchases) {
			const found = await mailed.street.must<Order>("POST", "/orders/lookup", { body: { number: order.number, email: shopper.email } });
			expect(found.id).toBe(order.id);
		}
	});

	it("say nothing of other people, and to shops nothing of who ordered", async () => {
		const addresses = [...mailed.purchases.map(({ shopper }) => shopper.email), ...mailed.shops.map(({ email }) => email)];
		for (const address of addresses) {
			const others = mailed.personal.filter(({ of }) => of !== address).flatMap(({ words }) => words);
			const mails = await mailsTo(mailed.street, address);
			expect(mails.length).toBeGreaterThan(0);
			for (const { subject, text, html } of mails)
				expect([subject, ...others.filter((word) => `${subject}${text}${html}`.includes(word))]).toEqual([subject]);
		}
	});
});
