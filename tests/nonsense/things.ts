import { readFileSync } from "node:fs";
import type { Order } from "../../contracts/order.ts";
import type { Import } from "../../contracts/product-import.ts";
import type { OwnProduct } from "../../contracts/own-product.ts";
import { ADDRESS, application, type Basket, fillCart, openShop, type Shop, signUp, signUpAdmin, stockProduct } from "../support/people.ts";
import { eventually, type Street } from "../support/street.ts";

/** Who is there from the start, and two shops with something to sell. */
export interface Cast {
	street: Street;
	admin: string;
	shopper: string;
	stranger: string;
	shop: Shop;
	otherShop: Shop;
	product: OwnProduct;
	/** Each can be reviewed once by everybody who received it. */
	reviewed: OwnProduct[];
	strangersCart: Basket;
}

export const variantOf = (product: OwnProduct): string => product.variants[0]?.id ?? "";

export async function gatherCast(street: Street): Promise<Cast> {
	const admin = await signUpAdmin(street);
	const [shopper, stranger, shop, otherShop] = await Promise.all([
		signUp(street, { name: "Grace Hopper" }),
		signUp(street, { name: "Eve Stranger" }),
		openShop(street, admin, "Nonsense and Sons"),
		openShop(street, admin, "The Other Shop"),
	]);
	const product = await stockProduct(street, shop, { title: "Endless mugs", stock: 1_000_000 });
	const reviewed = await Promise.all(
		Array.from({ length: 6 }, (_, index) => stockProduct(street, shop, { title: `Reviewed bowl ${index}`, stock: 1_000_000 })),
	);
	await whenDelivering(street, product);
	const strangersCart = await fillCart(street, [variantOf(product)]);
	return { street, admin, shopper, stranger, shop, otherShop, product, reviewed, strangersCart };
}

/** The order service hears of a new shop by event: until then it delivers nothing of it. */
async function whenDelivering(street: Street, product: OwnProduct): Promise<void> {
	const { id, cartToken } = await street.must<Basket>("POST", "/carts");
	await street.must("POST", `/carts/${id}/items`, { cartToken, body: { variantId: variantOf(product), quantity: 1 } });
	await street.must("PUT", `/carts/${id}/delivery-address`, { cartToken, body: ADDRESS });
	await eventually("the shop delivers", async () => {
		const { items } = await street.must<{ items: { options: unknown[] }[] }>("GET", `/carts/${id}/delivery-options`, { cartToken });
		return items[0]?.options.length;
	});
}

let number = 0;
/** A new email address. */
export const newEmail = (): string => `nonsense${++number}@example.com`;

export const checkoutBody = ({ cart }: Basket, token = "tok_approved") => ({
	expectedTotal: cart.totals.total,
	payment: { provider: "test", token },
});

export async function placeOrder(
	{ street, product }: Cast,
	{ as, token, of = product }: { as?: string; token?: string; of?: OwnProduct } = {},
): Promise<{ order: Order; cartToken: string }> {
	const basket = await fillCart(street, [variantOf(of), variantOf(of)], as);
	const order = await street.must<Order>("POST", `/carts/${basket.id}/checkout`, {
		as,
		cartToken: basket.cartToken,
		key: crypto.randomUUID(),
		body: checkoutBody(basket, token),
	});
	return { order, cartToken: basket.cartToken };
}

export const STAGES = ["placed", "accepted", "sent", "delivered"] as const;
export type Stage = (typeof STAGES)[number];

export interface ShopsPart {
	order: Order;
	id: string;
	lineId: string;
	fulfillmentId: string;
}

/** A shop's part of an order that has come so far. */
export async function shopOrder(cast: Cast, stage: Stage, { as, of }: { as?: string; of?: OwnProduct } = {}): Promise<ShopsPart> {
	const { order } = await placeOrder(cast, { ...(as && { as }), ...(of && { of }) });
	const part = order.vendorOrders[0];
	const path = `/vendor/${cast.shop.id}/orders/${part?.id}`;
	const reached = STAGES.indexOf(stage);
	const by = { as: cast.shop.owner };
	if (reached >= 1) await cast.street.must("POST", `${path}/accept`, by);
	const sent = reached >= 2 ? await cast.street.must<{ fulfillments: { id: string }[] }>("POST", `${path}/fulfillments`, by) : null;
	const fulfillmentId = sent?.fulfillments[0]?.id ?? "ful_00000000000000000000000000000000";
	if (reached >= 3) await cast.street.must("POST", `${path}/fulfillments/${fulfillmentId}/delivered`, by);
	return { order, id: part?.id ?? "", lineId: part?.lines[0]?.id ?? "", fulfillmentId };
}

let buyers = 0;
let buyer: Promise<string> | null = null;

/** Somebody who has received a product and not reviewed it. Each person buys every product in turn: signing up is what takes time. */
export async function receiveProduct(cast: Cast): Promise<{ as: string; product: OwnProduct }> {
	const turn = buyers++ % cast.reviewed.length;
	if (turn === 0 || !buyer) buyer = signUp(cast.street, { name: "Reviewing Rita" });
	const [as, product] = [await buyer, cast.reviewed[turn] ?? cast.product];
	await shopOrder(cast, "delivered", { as, of: product });
	return { as, product };
}

export async function writeReview(cast: Cast): Promise<{ id: string; author: string }> {
	const { as, product } = await receiveProduct(cast);
	const { id } = await cast.street.must<{ id: string }>("POST", `/products/${product.id}/reviews`, {
		as,
		body: { rating: 4, title: "Fine", text: "It holds tea." },
	});
	return { id, author: as };
}

const APPLICATIONS_EACH = 4;
let applicants = 0;
let applicant: Promise<string> | null = null;

/** An application that waits for an answer; one person may have a few of them. */
export async function applyForShop({ street }: Cast): Promise<string> {
	if (applicants++ % APPLICATIONS_EACH === 0 || !applicant) applicant = signUp(street);
	const { id } = await street.must<{ id: string }>("POST", "/vendors", { as: await applicant, body: application(`Applicant ${++number}`) });
	return id;
}

export async function importFile({ street, otherShop }: Cast): Promise<string> {
	const file = readFileSync(new URL("../support/shopify-export.csv", import.meta.url), "utf8");
	const body = `${file.trimEnd()}\nlamp-without-a-price,Lamp\n`; // a row that fails
	const begun = await street.must<Import>("POST", `/vendor/${otherShop.id}/imports`, {
		as: otherShop.owner,
		headers: { "Content-Type": "text/csv" },
		body,
	});
	await eventually("the import's end", async () => {
		const { status } = await street.must<Import>("GET", `/vendor/${otherShop.id}/imports/${begun.id}`, { as: otherShop.owner });
		return status === "completed" || status === "failed";
	});
	return begun.id;
}

/** Sends a file that waits to be told what its columns are. */
export async function sendWaitingFile({ street, otherShop }: Cast): Promise<string> {
	const { id } = await street.must<Import>("POST", `/vendor/${otherShop.id}/imports?waits=true`, {
		as: otherShop.owner,
		headers: { "Content-Type": "text/csv" },
		body: `Number,Name,Cost\nodd-cap-${++number},Odd cap,12.00\n`,
	});
	return id;
}

/** A GIF of one pixel, which can be written as text. */
export const PICTURE =
	"GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000,\u0000\u0000\u0000\u0000\u0001\u0000\u0001\u0000\u0000\u0002\u0002L\u0001\u0000;";

/** Uploads a picture; its key. */
export async function uploadPicture({ street, shop }: Cast): Promise<string> {
	const { url } = await street.must<{ url: string }>("POST", `/vendor/${shop.id}/media`, {
		as: shop.owner,
		headers: { "Content-Type": "image/gif" },
		body: PICTURE,
	});
	return url.split("/").at(-1) ?? "";
}

/** The token in the latest mail to an address. */
export async function mailedToken(street: Street, email: string): Promise<string> {
	const { items } = await street.must<{ items: { text: string }[] }>("GET", `/dev/mails?to=${encodeURIComponent(email)}`);
	const token = /[?&]token=([^\s&"<]+)/.exec(items[0]?.text ?? "")?.[1];
	if (!token) throw new Error(`no token in the mail to ${email}`);
	return decodeURIComponent(token);
}
