import { expect } from "vitest";
import type { Order, ShopOrder } from "../../../contracts/order.ts";
import type { OwnProduct } from "../../../contracts/own-product.ts";
import type { OrderReturn } from "../../../contracts/returns.ts";
import type { VendorBalance } from "../../../contracts/ledger.ts";
import type { ServiceName } from "../../../scripts/street/local-state.ts";
import { connectPayee, giveMoney, payShop } from "../money.ts";
import { mailsTo } from "../order-mails.ts";
import { type Basket, fillCart, openShop, PASSWORD, type Shop, signUp, stockProduct } from "../people.ts";
import { type Calls, eventually } from "../street.ts";
import { Visitor } from "../visitors.ts";
import type { SplitStreet } from "./split-street.ts";

/** A street that two releases run, and how it is asked. */
export type MixedStreet = SplitStreet & Calls;

/** What a purchase leaves behind, for others to look at later. */
export interface Bought {
	shop: Shop;
	product: OwnProduct;
	shopper: string;
	email: string;
	order: Order;
	/** What a guest ordered and canceled. */
	canceled: Order;
}

/** Where mails about orders go. */
const CONTACT = "ada@example.com";

const euro = (amount: number) => ({ amount, currency: "EUR" });
const variantOf = ({ variants }: OwnProduct): string => variants[0]?.id ?? "";

const checkout = (street: Calls, { id, cartToken, cart }: Basket, token: string, as?: string): Promise<Order> =>
	street.must("POST", `/carts/${id}/checkout`, {
		cartToken,
		as,
		key: crypto.randomUUID(),
		body: { expectedTotal: cart.totals.total, payment: { provider: "test", token } },
	});

/**
 * All that leads to an order, by what both releases offer: a shop opens, somebody new finds what it sells in the API and on its pages, orders,
 * and pays with a second step; a guest orders and cancels.
 */
export async function buy(street: MixedStreet, admin: string, name: string): Promise<Bought> {
	const shop = await openShop(street, admin, `Shop of ${name}`);
	const product = await stockProduct(street, shop, { title: `Teapot ${name}`, stock: 20 });
	const email = `shopper.${name.toLowerCase().replaceAll(/\W+/g, ".")}@example.com`;
	const shopper = await signUp(street, { name: "Ada Lovelace", email });
	await eventually("the teapot among what is found", async () => {
		const { items } = await street.must<{ items: { id: string }[] }>("GET", `/products?q=${encodeURIComponent(product.title)}`);
		return items.some(({ id }) => id === product.id);
	});
	await browse(street, shop, product, email);
	const basket = await fillCart(street, [variantOf(product), variantOf(product)], shopper);
	const waiting = await checkout(street, basket, "tok_requires_action", shopper);
	expect(waiting).toMatchObject({ status: "pending_payment", payment: { nextAction: { type: "redirect" } } });
	const action = new URL(waiting.payment.nextAction?.url ?? "").pathname.replace("/api/v1", "");
	await street.must("POST", action, { body: { outcome: "approve" } });
	const order = await street.must<Order>("GET", `/orders/${waiting.id}`, { as: shopper });
	expect(order).toMatchObject({ status: "placed", paymentStatus: "paid" });

	const guest = await fillCart(street, [variantOf(product)]);
	const unwanted = await checkout(street, guest, "tok_approved");
	const canceled = await street.must<Order>("POST", `/orders/${unwanted.id}/cancel`, { cartToken: guest.cartToken });
	expect(canceled).toMatchObject({ status: "canceled", paymentStatus: "refunded" });
	return { shop, product, shopper, email, order, canceled };
}

/** The same by pages: looked at by somebody who has signed in and puts it into the cart. */
async function browse(street: MixedStreet, shop: Shop, product: OwnProduct, email: string): Promise<void> {
	const visitor = new Visitor(street.origin);
	const sees = async (path: string, words: string) => {
		const page = await visitor.get(path);
		expect([path, page.status]).toEqual([path, 200]);
		expect(await page.text()).toContain(words);
	};
	await sees("/", "Highstreet");
	await sees(`/shops/${shop.slug}/${product.slug}`, product.title);
	const signedIn = await visitor.post("/sign-in", { email, password: PASSWORD });
	expect(signedIn.status).toBe(303);
	const added = await visitor.post("/cart/items", { variantId: variantOf(product), quantity: "1" });
	expect([added.status, added.headers.get("location")]).toEqual([303, "/cart"]);
	await sees("/cart", product.title);
	await sees("/account", "Ada");
}

/** All that comes after an order: the shop sends it, a piece comes back, money is paid back, it is reviewed, and the shop is paid. */
export async function serve(street: MixedStreet, admin: string, { shop, product, shopper, order }: Bought): Promise<void> {
	const part = order.vendorOrders[0];
	const line = part?.lines[0]?.id;
	const asShop = <T = ShopOrder>(what: string, body?: object) =>
		street.must<T>("POST", `/vendor/${shop.id}/orders/${part?.id}/${what}`, { as: shop.owner, key: crypto.randomUUID(), body });
	await asShop("accept");
	const { fulfillments } = await asShop("fulfillments", { tracking: { carrier: "An Post", number: "LX123456789IE" } });
	await asShop(`fulfillments/${fulfillments[0]?.id}/delivered`);
	const back = await street.must<OrderReturn>("POST", `/orders/${order.id}/returns`, {
		as: shopper,
		body: { lines: [{ lineId: line, quantity: 1 }], withdrawal: true },
	});
	await asShop(`returns/${back.id}/approve`);
	await asShop(`returns/${back.id}/receive`, { lines: [{ lineId: line, receivedQuantity: 1, restockedQuantity: 1 }] });
	await asShop("refunds", { returnId: back.id });
	await asShop("refunds", { amount: euro(100) });

	const { id: review } = await street.must<{ id: string }>("POST", `/products/${product.id}/reviews`, {
		as: shopper,
		body: { rating: 4, title: "A good teapot", text: "It holds tea." },
	});
	await street.must("POST", `/vendor/${shop.id}/reviews/${review}/reply`, { as: shop.owner, body: { text: "Thank you." } });
	await giveMoney(street, admin, shop, 5_000);
	await connectPayee(street, shop);
	await payShop(street, admin, shop);
	await street.must("GET", "/admin/overview", { as: admin });
}

const numberOf = async (street: MixedStreet, service: ServiceName, sql: string, id: string): Promise<number> =>
	(await street.database(service).prepare(sql).bind(id).first<number>("n")) ?? 0;

const ENTERED = "SELECT count(*) AS n FROM ledger_transactions WHERE vendor_id = ? AND movement_id IS NOT NULL";
const MOVED = "SELECT count(*) AS n FROM outbox WHERE body LIKE '%order.money_moved%' AND body LIKE '%' || ? || '%'";
const CLEARED = "SELECT sum(amount_minor) AS n FROM ledger_entries WHERE vendor_id = ? AND account = 'shopper_payments'";
const TAKEN = "SELECT sum(total_minor) AS n FROM vendor_orders WHERE vendor_id = ? AND placed_at IS NOT NULL";
const GIVEN_BACK = "SELECT sum(r.amount_minor) AS n FROM refunds r JOIN vendor_orders v ON v.id = r.vendor_order_id WHERE v.vendor_id = ?";

/** What all services have heard of it in the end: mails, rating, figures, stock and ledger. */
export async function settled(street: MixedStreet, { shop, product, email, order, canceled }: Bought): Promise<void> {
	await mailed(street, email, "", 1);
	await mailed(street, CONTACT, order.number, 9); // placed, accepted, sent, delivered; asked, approved, received; twice paid back
	await mailed(street, CONTACT, canceled.number, 3);
	await eventually("the rating on the product", async () => {
		const { rating } = await street.must<{ rating: { count: number } }>("GET", `/products/${product.id}`);
		return rating.count === 1;
	});
	await eventually("the shop's figures", async () => {
		const stats = await street.must<{ ordersToday: number }>("GET", `/vendor/${shop.id}/stats`, { as: shop.owner });
		return stats.ordersToday === 1;
	});
	const shelf = await street.must<OwnProduct>("GET", `/vendor/${shop.id}/products/${product.id}`, { as: shop.owner });
	expect(shelf.variants[0]).toMatchObject({ stockQuantity: 19, reservedQuantity: 0 }); // two sold, one came back
	await eventually("the ledger", async () => {
		const entered = await numberOf(street, "vendor", ENTERED, shop.id);
		return entered === 5 && entered === (await numberOf(street, "order", MOVED, shop.id)); // two sales; canceled, returned, given back
	});
	const { paid } = await street.must<VendorBalance>("GET", `/vendor/${shop.id}/balance`, { as: shop.owner });
	expect(paid.amount).toBe(5_000);
	expect(-(await numberOf(street, "vendor", CLEARED, shop.id))).toBe(
		(await numberOf(street, "order", TAKEN, shop.id)) - (await numberOf(street, "order", GIVEN_BACK, shop.id)),
	);
	expect(await numberOf(street, "vendor", "SELECT sum(amount_minor) AS n FROM ledger_entries WHERE vendor_id = ?", shop.id)).toBe(0);
}

const mailed = (street: MixedStreet, email: string, words: string, count: number): Promise<unknown> =>
	eventually(`${count} mails to ${email} about ${words}`, async () => {
		const mails = await mailsTo(street, email);
		return mails.filter(({ subject }) => subject.includes(words)).length >= count;
	});
