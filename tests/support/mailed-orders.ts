import type { Order, ShopOrder } from "../../contracts/order.ts";
import type { NewsKind } from "../../contracts/order-news.ts";
import type { OrderReturn } from "../../contracts/returns.ts";
import type { OwnVendor } from "../../contracts/vendor.ts";
import { type DevMail, mailsTo } from "./order-mails.ts";
import { ADDRESS, application, PASSWORD, type Shop, signUp, signUpAdmin, stockProduct } from "./people.ts";
import { eventually, openStreet, type Street } from "./street.ts";
import { Visitor } from "./visitors.ts";

/** Somebody who is written to: in which language, and who opens the links. */
export interface Reader {
	email: string;
	locale: string;
	visitor: Visitor;
}

interface Seller extends Shop, Reader {
	variantId: string;
}

/** To whom a mail about an order goes. */
export type Told = "shopper" | "bakery" | "pottery";

/** Somebody's order, and which mails it is to have caused. */
export interface Purchase {
	order: Order;
	shopper: Reader;
	cartToken: string;
	/** The session of whoever has an account. */
	as: string | undefined;
	expected: `${Told} ${NewsKind}`[];
}

interface Wish {
	from?: readonly Seller[];
	token?: string;
	by?: "pickup" | "shipping";
	hasAccount?: boolean;
	quantity?: number;
}

interface Offer {
	vendorId: string;
	options: { id: string; kind: string }[];
}

/** A street with two shops in countries of different languages, whose orders are followed by the mails that they cause. */
export class MailedStreet {
	readonly street: Street;
	readonly bakery: Seller;
	readonly pottery: Seller;
	readonly purchases: Purchase[] = [];
	/** What no mail says to anybody else: who people are, and what opens their things. */
	readonly personal: { of: string; words: string[] }[];
	private buyers = 100; // numbers of the same length, so that none is a part of another

	private constructor(street: Street, [bakery, pottery]: [Seller, Seller]) {
		this.street = street;
		this.bakery = bakery;
		this.pottery = pottery;
		this.personal = [bakery, pottery].map(({ email, owner }) => ({ of: email, words: [ownerOf(email), nameOf(email), owner] }));
	}

	static async open(): Promise<MailedStreet> {
		const street = await openStreet();
		const admin = await signUpAdmin(street);
		const shops = [openShop(street, admin, "Quay Bakery", "IE", "en"), openShop(street, admin, "Elbe Keramik", "DE", "de")] as const;
		return new MailedStreet(street, await Promise.all(shops));
	}

	get shops(): readonly Seller[] {
		return [this.bakery, this.pottery];
	}

	/** Somebody new orders in a language. The request comes twice, as from a client that lost the first answer. */
	async buy(locale: string, { from = [this.bakery], token = "tok_approved", by = "shipping", hasAccount, quantity = 1 }: Wish = {}) {
		const { street } = this;
		this.buyers += 1;
		const email = `buyer${this.buyers}.${locale}@example.com`;
		const address = { ...ADDRESS, name: `Buyer Number${this.buyers}`, line1: `${this.buyers} Secret Lane` };
		const as = hasAccount ? await signUp(street, { name: address.name, email }) : undefined;
		const { id, cartToken } = await street.must<{ id: string; cartToken: string }>("POST", "/carts", { as });
		const ask = { cartToken, as };
		for (const { variantId } of from) await street.must("POST", `/carts/${id}/items`, { ...ask, body: { variantId, quantity } });
		await street.must("PUT", `/carts/${id}/contact`, { ...ask, body: { email } });
		await street.must("PUT", `/carts/${id}/delivery-address`, { ...ask, body: address });
		const offers = await this.offersFor(id, cartToken, from.length);
		const choices = offers.map(({ vendorId, options }) => ({ vendorId, optionId: options.find(({ kind }) => kind === by)?.id }));
		const cart = await street.must<{ totals: Order["totals"] }>("PUT", `/carts/${id}/delivery`, { ...ask, body: { choices } });
		const body = { expectedTotal: cart.totals.total, locale, payment: { provider: "test", token } };
		const checkout = { ...ask, key: crypto.randomUUID(), body };
		const order = await street.must<Order>("POST", `/carts/${id}/checkout`, checkout);
		await street.must<Order>("POST", `/carts/${id}/checkout`, checkout);
		const visitor = await visitorFor(street, as && email);
		const purchase: Purchase = { order, shopper: { email, locale, visitor }, cartToken, as, expected: [] };
		this.personal.push({ of: email, words: [email, address.name, address.line1, cartToken, ...(as ? [as] : [])] });
		this.purchases.push(purchase);
		return purchase;
	}

	/** The order service hears of a new shop by event: until then it delivers nothing of it. */
	private offersFor(cartId: string, cartToken: string, count: number): Promise<Offer[]> {
		return eventually("the shops deliver", async () => {
			const { items } = await this.street.must<{ items: Offer[] }>("GET", `/carts/${cartId}/delivery-options`, { cartToken });
			return items.length === count && items.every(({ options }) => options.length > 0) && items;
		});
	}

	/** What a shop does with its part of an order. */
	asShop(purchase: Purchase, shop: Shop, action: string, body?: object, key?: string): Promise<ShopOrder> {
		const ask = { as: shop.owner, ...(body && { body }), ...(key && { key }) };
		return this.street.must("POST", `/vendor/${shop.id}/orders/${partOf(purchase, shop).id}/${action}`, ask);
	}

	/** What the shopper does with the order. */
	asShopper<T = Order>({ order, as, cartToken }: Purchase, action: string, body?: object): Promise<T> {
		return this.street.must("POST", `/orders/${order.id}/${action}`, { as, cartToken, ...(body && { body }) });
	}

	/** Sends all that is left of a part, and says that it has arrived. */
	async send(purchase: Purchase, shop: Shop, body: object = {}): Promise<void> {
		const { fulfillments } = await this.asShop(purchase, shop, "fulfillments", body);
		await this.asShop(purchase, shop, `fulfillments/${fulfillments.at(-1)?.id}/delivered`);
	}

	/** Asks a shop to take one piece back. */
	askBack(purchase: Purchase, shop: Shop, more: object = {}): Promise<OrderReturn> {
		return this.asShopper(purchase, "returns", { lines: [pieceOf(purchase, shop)], ...more });
	}

	/** What the shopper says on the page of the test provider. */
	decide({ order }: Purchase, outcome: "approve" | "decline"): Promise<unknown> {
		const { pathname } = new URL(order.payment.nextAction?.url ?? "", this.street.url);
		return this.street.must("POST", pathname.replace(/^\/api\/v1/, ""), { body: { outcome } });
	}

	/** So much time passes that nobody waits for the payment any more. */
	async waitTooLong({ order }: Purchase): Promise<void> {
		const db = this.street.database("order");
		const longAgo = "2020-01-01T00:00:00.000Z";
		await db.prepare("UPDATE orders SET created_at = ?1, expires_at = ?1, resume_at = ?1 WHERE id = ?2").bind(longAgo, order.id).run();
		await this.street.sweep("order");
		await this.street.sweep("order"); // what the first has to tell
	}

	/** As if a return had been approved so many days ago, and reminded of so many days ago. */
	async letReturnWait(returnId: string, approvedDays: number, remindedDays: number | null = null): Promise<void> {
		const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
		const reminded = remindedDays === null ? null : ago(remindedDays);
		const db = this.street.database("order");
		await db.prepare("UPDATE returns SET updated_at = ?, reminded_at = ? WHERE id = ?").bind(ago(approvedDays), reminded, returnId).run();
		await this.street.sweep("order");
	}

	/** The same shop, with something to sell of which there is one piece. */
	async withOnePiece(shop: Seller): Promise<Seller> {
		const product = await stockProduct(this.street, shop, { title: `The last one of ${shop.slug}`, price: 1500, stock: 1 });
		return { ...shop, variantId: product.variants[0]?.id ?? "" };
	}

	/** All mails about an order, once there are as many. */
	mailsOf(purchase: Purchase, count = 1): Promise<{ to: Told; reader: Reader; mail: DevMail }[]> {
		const { order, shopper } = purchase;
		const readers = { shopper, bakery: this.bakery, pottery: this.pottery };
		return eventually(`${count} mails about ${order.number}`, async () => {
			const found = Object.entries(readers).map(async ([to, reader]) => {
				const mails = await mailsTo(this.street, reader.email);
				return mails.filter(({ subject }) => subject.includes(order.number)).map((mail) => ({ to: to as Told, reader, mail }));
			});
			const all = (await Promise.all(found)).flat();
			return all.length >= count && all;
		});
	}

	/** Tells everything of the orders once more, as a queue may. */
	async tellAgain(): Promise<void> {
		const db = this.street.database("order");
		await db.prepare("UPDATE outbox SET sent_at = NULL").run();
		await eventually("nothing waits in the outbox", async () => {
			await this.street.sweep("order");
			return (await db.prepare("SELECT count(*) AS count FROM outbox WHERE sent_at IS NULL").first("count")) === 0;
		});
	}
}

/** A shop's part of an order. */
export function partOf({ order }: Purchase, { id }: Shop): Order["vendorOrders"][number] {
	const part = order.vendorOrders.find(({ vendor }) => vendor.id === id);
	if (!part) throw new Error("the shop has no part in the order");
	return part;
}

/** One piece of what a shop sold. */
export const pieceOf = (purchase: Purchase, shop: Shop) => ({ lineId: partOf(purchase, shop).lines[0]?.id ?? "", quantity: 1 });

async function visitorFor(street: Street, email: string | undefined): Promise<Visitor> {
	const visitor = new Visitor(street.url.origin);
	const { status } = email ? await visitor.post("/sign-in", { email, password: PASSWORD }) : { status: 303 };
	if (status !== 303) throw new Error(`the sign-in of ${email} answered ${status}`);
	return visitor;
}

/** Its owner signs in elsewhere than where the shop is written to. */
const ownerOf = (email: string): string => email.replace("counter", "owner");
const nameOf = (email: string): string => `Owner ${email.slice(8, 13)}`;

/** A shop with an address of its own, in a country whose language it is written to in, with something to sell. */
async function openShop(street: Street, admin: string, name: string, country: string, locale: string): Promise<Seller> {
	const email = `counter.in.${country}@example.com`.toLowerCase();
	const owner = await signUp(street, { name: nameOf(email), email: ownerOf(email) });
	const asked = application(name);
	const body = { ...asked, email, place: { ...asked.place, country } };
	const { id, slug } = await street.must<OwnVendor>("POST", "/vendors", { as: owner, body });
	await street.must("POST", `/admin/vendors/${id}/approve`, { as: admin });
	const product = await stockProduct(street, { id, slug, owner }, { title: `Something of ${name}`, price: 1200, stock: 200 });
	const visitor = await visitorFor(street, ownerOf(email));
	return { id, slug, owner, email, locale, visitor, variantId: product.variants[0]?.id ?? "" };
}
