import { setTimeout as pause } from "node:timers/promises";
import type { Cart } from "../../contracts/cart.ts";
import type { Order } from "../../contracts/order.ts";
import type { Reporter } from "../release/reporter.ts";
import type { Journal } from "./journal.ts";
import { type TestShelf, stockOf } from "./test-shop.ts";
import { cancel, openCart } from "./undo.ts";
import { SmokeFault, type Visitor } from "./visitor.ts";

/** How the test purchase is paid, and who buys. */
export interface Wallet {
	/** The code of a gift card; without one, the test provider has to be offered. */
	giftCard: string | null;
	email: string;
	/** The most that is spent, in minor units. */
	mostMinor: number;
}

/** Who the order says has bought, so that anybody sees what it is. */
const NOBODY = "Smoke test";
const SETTLED_WITHIN_MS = 30_000;
const FIRST_LOOK_AFTER_MS = 100;
const LOOK_AT_LEAST_EVERY_MS = 3_000;

const fault = (message: string) => new SmokeFault(200, message);

/** What the test provider takes as a card that is approved. */
const TEST_CARD = { provider: "test", token: "tok_approved" };

/** Buys one piece as a guest, sees the order, cancels it, and sees stock and money back. The journal says at any time what is to be undone. */
export async function buyAndUndo(visitor: Visitor, { step }: Reporter, shelf: TestShelf, wallet: Wallet, journal: Journal): Promise<void> {
	const filled = await step("Cart", async (detail) => {
		const cart = await fillCart(visitor, shelf, wallet, journal);
		detail(inWords(cart.totals.total));
		return cart;
	});
	const token = journal.begun.cart?.token ?? "";
	const balance = await step("Payment offered", async (detail) => {
		const paid = await payWith(visitor, filled, wallet, token);
		detail(paid.balance === null ? "the test provider" : "a gift card");
		return paid;
	});
	const order = await step("Checkout", async (detail) => {
		const placed = await checkOut(visitor, balance.cart, token, journal);
		detail(`order ${placed.number}`);
		return placed;
	});
	await step("Order and stock", async (detail) => {
		await seeOrder(visitor, order, shelf, token);
		detail(await seeStock(visitor, shelf, -1));
	});
	await step("Cancellation", async (detail) => {
		await cancel(visitor, journal, token);
		detail(`order ${order.number}`);
	});
	await step("Stock and money back", async (detail) => {
		const stock = await seeStock(visitor, shelf, 0);
		const money = await seeMoney(visitor, order, { shelf, wallet, token, balance: balance.balance });
		detail(`${stock}, ${money}`);
	});
	journal.clear();
}

async function fillCart(visitor: Visitor, { vendor, variantId }: TestShelf, wallet: Wallet, { note }: Journal): Promise<Cart> {
	const cartKey = crypto.randomUUID();
	note({ cartKey });
	const { id, token: cartToken } = await openCart(visitor, cartKey);
	note({ cart: { id, token: cartToken } });
	const path = `/api/v1/carts/${id}`;
	const key = crypto.randomUUID();
	await visitor.call("POST", `${path}/items`, { cartToken, key, body: { variantId, quantity: 1 } });
	const { line1, city, postalCode, country } = vendor.place;
	const deliveryAddress = { name: NOBODY, line1, city, postalCode, country };
	const options = await visitor.call<Cart>("PATCH", path, { cartToken, body: { contact: { email: wallet.email }, deliveryAddress } });
	const choices = options.delivery.map(({ vendorId, options: offers }) => {
		const [cheapest] = offers.toSorted((a, b) => a.price.amount - b.price.amount);
		if (!cheapest) throw fault(`${vendor.name} delivers nothing to its own address: give it a way of delivery, best pickup`);
		return { vendorId, optionId: cheapest.id };
	});
	const cart = await visitor.call<Cart>("PATCH", path, { cartToken, body: { choices } });
	if (cart.requirements.length > 0 || cart.problems.length > 0)
		throw fault(`The cart cannot be ordered: ${[...cart.requirements, ...cart.problems.map(({ kind }) => kind)].join(", ")}`);
	if (cart.totals.total.amount > wallet.mostMinor)
		throw fault(`The cheapest purchase costs ${inWords(cart.totals.total)}, and no more than ${wallet.mostMinor / 100} is to be spent`);
	return cart;
}

interface Paid {
	cart: Cart;
	/** What is on the gift card before the purchase; null where there is none. */
	balance: number | null;
}

async function payWith(visitor: Visitor, cart: Cart, { giftCard }: Wallet, cartToken: string): Promise<Paid> {
	if (giftCard === null) {
		if (cart.paymentProviders.includes("test")) return { cart, balance: null };
		throw fault("No test payments here: issue a gift card for this test and say SMOKE_GIFT_CARD (docs/operations/smoke.md)");
	}
	const carded = await visitor.call<Cart>("POST", `/api/v1/carts/${cart.id}/discount-codes`, { cartToken, body: { code: giftCard } });
	const card = carded.codes.find(({ kind }) => kind === "gift_card");
	if (!card?.balance || card.problem) throw fault(`The gift card does not pay: ${card?.problem ?? "it is no gift card"}`);
	if (carded.credit.due.amount > 0) throw fault(`The gift card has ${inWords(card.balance)} left, which is too little: issue another`);
	return { cart: carded, balance: card.balance.amount };
}

async function checkOut(visitor: Visitor, cart: Cart, cartToken: string, { note }: Journal): Promise<Order> {
	const [provider] = cart.paymentProviders;
	if (provider === undefined) throw fault("Nothing can be paid here: no payment provider is set up");
	const payment = cart.credit.due.amount > 0 ? TEST_CARD : { provider };
	const body = { expectedTotal: cart.totals.total, expectedPayment: cart.credit.due, payment };
	const sent = { key: crypto.randomUUID(), body };
	note({ checkout: sent });
	const order = await visitor.call<Order>("POST", `/api/v1/carts/${cart.id}/checkout`, { cartToken, ...sent });
	note({ order: { id: order.id, number: order.number } });
	if (order.status !== "placed") throw fault(`Order ${order.number} is ${order.status} (${order.paymentStatus}), not placed`);
	return order;
}

async function seeOrder(visitor: Visitor, { id, number }: Order, { variantId }: TestShelf, cartToken: string): Promise<void> {
	const seen = await visitor.call<Order>("GET", `/api/v1/orders/${id}`, { cartToken });
	const lines = seen.vendorOrders.flatMap((part) => part.lines);
	if (seen.number !== number || seen.status !== "placed") throw fault(`Order ${number} reads as ${seen.number}, ${seen.status}`);
	if (lines.length !== 1 || lines[0]?.variantId !== variantId) throw fault(`Order ${number} is not for what was bought`);
}

/** Waits until the shop's stock is what it was, but for so many pieces. */
async function seeStock(visitor: Visitor, shelf: TestShelf, change: number): Promise<string> {
	if (shelf.stock === null) return "the shop does not tell its stock";
	const expected = shelf.stock + change;
	const seen = await settles(
		() => stockOf(visitor, shelf),
		(now) => now === expected,
	);
	if (seen !== expected) throw fault(`${seen} in stock, and ${expected} was expected; does anybody else buy in the test shop?`);
	return `${seen} in stock`;
}

interface Spent {
	shelf: TestShelf;
	wallet: Wallet;
	token: string;
	balance: number | null;
}

/** Waits until what was paid is back where it came from. */
async function seeMoney(visitor: Visitor, { id, number, totals }: Order, { shelf, wallet, token, balance }: Spent): Promise<string> {
	if (balance === null) {
		const read = () => visitor.call<Order>("GET", `/api/v1/orders/${id}`, { cartToken: token });
		const { paymentStatus } = await settles(read, (now) => now.paymentStatus === "refunded");
		if (paymentStatus !== "refunded") throw fault(`Order ${number} is canceled, and its payment is ${paymentStatus}`);
		return `${inWords(totals.total)} paid back`;
	}
	const now = await settles(
		() => balanceOf(visitor, shelf, wallet),
		(left) => left === balance,
	);
	if (now !== balance) throw fault(`Order ${number} is canceled, and ${now} is on the gift card instead of ${balance}`);
	return `${inWords(totals.total)} back on the gift card`;
}

/** What is on the gift card, by a cart that is thrown away again. */
async function balanceOf(visitor: Visitor, { variantId }: TestShelf, { giftCard }: Wallet): Promise<number | null> {
	const { id, token: cartToken } = await openCart(visitor, crypto.randomUUID());
	const path = `/api/v1/carts/${id}`;
	try {
		await visitor.call("POST", `${path}/items`, { cartToken, body: { variantId, quantity: 1 } });
		const { codes } = await visitor.call<Cart>("POST", `${path}/discount-codes`, { cartToken, body: { code: giftCard ?? "" } });
		return codes.find(({ kind }) => kind === "gift_card")?.balance?.amount ?? null;
	} finally {
		await visitor.call("DELETE", path, { cartToken });
	}
}

/** Looks until it is so, or the time is over; gives what was seen last. */
async function settles<T>(look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
	const until = Date.now() + SETTLED_WITHIN_MS;
	for (let waitMs = FIRST_LOOK_AFTER_MS; ; waitMs = Math.min(2 * waitMs, LOOK_AT_LEAST_EVERY_MS)) {
		const seen = await look();
		if (isSo(seen) || Date.now() + waitMs > until) return seen;
		await pause(waitMs);
	}
}

const inWords = ({ amount, currency }: { amount: number; currency: string }): string => `${(amount / 100).toFixed(2)} ${currency}`;
