import { sign } from "../../workers/order/src/domain/payment/signature.ts";
import { connectPayee, giveMoney, payShop } from "../support/money.ts";
import { ADDRESS, type Basket, fillCart, openShop, signUp } from "../support/people.ts";
import type { Endpoint } from "./document.ts";
import type { Scene } from "./request.ts";
import {
	applyForShop,
	type Cast,
	checkoutBody,
	mailedToken,
	newEmail,
	placeOrder,
	receiveProduct,
	shopOrder,
	type Stage,
	variantOf,
	writeReview,
} from "./things.ts";

/** What an operation needs that is not the usual. */
export type Part = Partial<Pick<Scene, "caller" | "query" | "body" | "openToAll" | "isPublic" | "spends">> & {
	params?: Record<string, string>;
};
/** Prepares what one operation needs. */
export type Stagehand = (cast: Cast, endpoint: Endpoint) => Part | Promise<Part>;

const lastOf = ({ path }: Endpoint): string => path.split("/").at(-1) ?? "";
export const isWrite = ({ method }: Endpoint): boolean => method !== "GET";

export const PASSWORD = "a long enough password";

/** The code of a promotion that applies to everything. */
async function promotionCode({ street, admin }: Cast): Promise<string> {
	const code = `CODE-${crypto.randomUUID().slice(0, 8)}`;
	const body = { kind: "percentage", percentBps: 1000, title: "Ten percent off", code, fundedBy: "marketplace" };
	await street.must("POST", "/admin/promotions", { as: admin, body });
	return code.toUpperCase();
}

/** The same in a cart already. */
async function givenCode(cast: Cast, { id, cartToken }: Basket): Promise<string> {
	const code = await promotionCode(cast);
	await cast.street.must("POST", `/carts/${id}/discount-codes`, { cartToken, body: { code } });
	return code;
}

export const cart: Stagehand = async (cast, endpoint) => {
	const as = lastOf(endpoint) === "claim" ? cast.shopper : undefined;
	const basket = await fillCart(cast.street, [variantOf(cast.product)]);
	const { cartToken } = basket;
	const vendorId = cast.shop.id;
	const bodies: Record<string, unknown> = {
		items: { variantId: variantOf(cast.product), quantity: 1 },
		"{itemId}": { quantity: 2 },
		"delivery-address": ADDRESS,
		delivery: { choices: [{ vendorId, optionId: basket.cart.delivery[0]?.option?.id }] },
		checkout: checkoutBody(basket),
		"discount-codes": { code: await promotionCode(cast) },
		credit: { use: false },
	};
	const code = lastOf(endpoint) === "{code}" ? await givenCode(cast, basket) : "";
	return {
		caller: { as, cartToken },
		params: { id: basket.id, code, itemId: basket.cart.lines[0]?.id ?? "" },
		body: bodies[lastOf(endpoint)],
		spends: ["claim", "checkout"].includes(lastOf(endpoint)) || endpoint.method === "DELETE",
	};
};

export const order: Stagehand = async (cast, endpoint) => {
	const { order: placed, cartToken } = await placeOrder(cast);
	return { caller: { cartToken }, params: { id: placed.id }, spends: isWrite(endpoint) };
};

/** An order that has an invoice, for its buyer. */
export const orderInvoice: Stagehand = async (cast) => {
	const { order: placed, cartToken } = await placeOrder(cast);
	const { items } = await cast.street.must<{ items: { id: string }[] }>("GET", `/orders/${placed.id}/invoices`, { cartToken });
	return { caller: { cartToken }, params: { id: placed.id, invoiceId: items[0]?.id ?? "" } };
};

/** The same for its shop. */
export const shopsInvoice: Stagehand = async (cast) => {
	const part = await shopOrder(cast, "placed");
	const path = `/vendor/${cast.shop.id}/orders/${part.id}/invoices`;
	const { items } = await cast.street.must<{ items: { id: string }[] }>("GET", path, { as: cast.shop.owner });
	return { params: { vendorId: cast.shop.id, id: part.id, invoiceId: items[0]?.id ?? "" } };
};

/** The shopper of the cast with an open cart. */
export const openCart: Stagehand = async ({ street, shopper }) => {
	await street.must("POST", "/carts", { as: shopper });
	return { caller: { as: shopper } };
};

export const anyOrder: Stagehand = async (cast, endpoint) => {
	const { order: placed } = await placeOrder(cast);
	const amount = placed.vendorOrders[0]?.totals.total;
	const vendorOrderId = placed.vendorOrders[0]?.id;
	const body = lastOf(endpoint) === "refunds" ? { vendorOrderId, amount, note: "Sorry" } : undefined;
	return { params: { id: placed.id }, body, spends: isWrite(endpoint) };
};

/** A refund that its provider refuses. */
export const refusedRefund: Stagehand = async (cast, endpoint) => {
	const { order: placed } = await placeOrder(cast, { token: "tok_refund_refused" });
	const canceled = await cast.street.must<typeof placed>("POST", `/admin/orders/${placed.id}/cancel`, { as: cast.admin, body: {} });
	const refundId = canceled.vendorOrders[0]?.refunds[0]?.id ?? "";
	const body = lastOf(endpoint) === "paid-otherwise" ? { note: "By bank transfer" } : undefined;
	return { params: { id: placed.id, refundId }, body, spends: true };
};

export const account: Stagehand = async ({ street }) => {
	const { id } = await street.must<{ id: string }>("GET", "/me", { as: await signUp(street) });
	return { params: { id } };
};

/** Pieces that have arrived; where a return of them is needed, it is asked for. */
async function arrived(cast: Cast, { asked, wish = "refund" }: { asked: boolean; wish?: string }) {
	const part = await shopOrder(cast, "delivered", { as: cast.shopper });
	const body = { lines: [{ lineId: part.lineId, quantity: 1 }], wish, reason: "Too small" };
	const path = `/orders/${part.order.id}/returns`;
	const made = asked ? await cast.street.must<{ id: string }>("POST", path, { as: cast.shopper, body }) : null;
	return { part, body, returnId: made?.id ?? "" };
}

export const orderReturn: Stagehand = async (cast, endpoint) => {
	const { part, body, returnId } = await arrived(cast, { asked: lastOf(endpoint) === "cancel" });
	return {
		caller: { as: cast.shopper },
		params: { id: part.order.id, returnId },
		body: lastOf(endpoint) === "returns" ? { ...body, withdrawal: true } : undefined,
		spends: isWrite(endpoint),
	};
};

/** A return that has come as far as its shop's next answer needs. */
export const shopsReturn: Stagehand = async (cast, endpoint) => {
	const action = lastOf(endpoint);
	const { part, returnId } = await arrived(cast, { asked: true, wish: action === "replace" ? "exchange" : "refund" });
	const path = `/vendor/${cast.shop.id}/orders/${part.id}/returns/${returnId}`;
	const receipt = { lines: [{ lineId: part.lineId, receivedQuantity: 1, restockedQuantity: 1 }] };
	const by = { as: cast.shop.owner };
	if (["receive", "replace", "close"].includes(action)) await cast.street.must("POST", `${path}/approve`, by);
	if (action === "replace") await cast.street.must("POST", `${path}/receive`, { ...by, body: receipt });
	const bodies: Record<string, unknown> = {
		approve: { answer: "Please do" },
		reject: { answer: "It is worn" },
		receive: receipt,
		replace: { tracking: { carrier: "An Post", number: "LX1IE" } },
	};
	return { params: { vendorId: cast.shop.id, id: part.id, returnId }, body: bodies[action], spends: true };
};

const STAGE_FOR: Record<string, Stage> = { fulfillments: "accepted", delivered: "sent", refunds: "sent" };

export const shopsOrder: Stagehand = async (cast, endpoint) => {
	const part = await shopOrder(cast, STAGE_FOR[lastOf(endpoint)] ?? "placed");
	const lines = [{ lineId: part.lineId, quantity: 1 }];
	const bodies: Record<string, unknown> = {
		fulfillments: { lines, tracking: { carrier: "An Post", number: "LX1IE", url: "https://track.example/LX1IE" } },
		refunds: { lines, delivery: true, note: "Sorry" },
		cancel: { lines, reason: "Broken" },
	};
	const params = { vendorId: cast.shop.id, id: part.id, fulfillmentId: part.fulfillmentId };
	return { params, body: bodies[lastOf(endpoint)], spends: isWrite(endpoint) };
};

const euros = (amount: number) => ({ amount, currency: "EUR" });

/** What a variant is sold on besides its price. */
const TERMS = {
	sale: { price: euros(700), startsAt: "2026-01-01T00:00:00.000Z", endsAt: "2026-02-01T00:00:00.000Z" },
	volumePrices: [{ minQuantity: 3, price: euros(600) }],
	prices: [{ amount: 850, currency: "USD" }],
	allowBackorder: true,
	backorderLimit: 5,
	preorder: true,
	availableFrom: "2026-03-01T00:00:00.000Z",
};

export const shopsProduct: Stagehand = async ({ street, shop }, endpoint) => {
	const body = {
		title: "Odd socks",
		options: ["Size"],
		variants: [{ options: { Size: "M" }, price: { amount: 900, currency: "EUR" }, stockQuantity: 3 }],
	};
	const product = await street.must<{ id: string; variants: { id: string }[] }>("POST", `/vendor/${shop.id}/products`, {
		as: shop.owner,
		body,
	});
	if (lastOf(endpoint) === "variants") {
		const offer = { price: euros(800), compareAtPrice: null, stockQuantity: 4, tracked: true, ...TERMS };
		return { params: { vendorId: shop.id }, body: { items: [{ id: product.variants[0]?.id, ...offer }] } };
	}
	if (lastOf(endpoint) === "products" && endpoint.method === "PATCH")
		return { params: { vendorId: shop.id }, body: { items: [{ id: product.id, status: "published" }] } };
	if (lastOf(endpoint) === "stock-by-location")
		return { params: { vendorId: shop.id, id: product.variants[0]?.id ?? "" }, body: { items: [], expected: [] } };
	const id = lastOf(endpoint) === "stock" ? product.variants[0]?.id : product.id;
	const change =
		lastOf(endpoint) === "stock"
			? undefined
			: endpoint.method === "PATCH"
				? { ...body, variants: [{ ...body.variants[0], id: product.variants[0]?.id }] }
				: body;
	return { params: { vendorId: shop.id, id: id ?? "" }, body: change, spends: endpoint.method === "DELETE" };
};

export const ownShop: Stagehand = async ({ street, admin, shop }, endpoint) => {
	if (!isWrite(endpoint)) return {};
	const mine = await openShop(street, admin, shop.slug);
	return { caller: { as: mine.owner }, params: { vendorId: mine.id } };
};

export const somebodyNew: Stagehand = async ({ street }, endpoint) => ({
	caller: { as: await signUp(street) },
	spends: endpoint.method === "DELETE" || lastOf(endpoint) === "sign-out",
});

export const address: Stagehand = async ({ street }, endpoint) => {
	const as = await signUp(street);
	await street.must("POST", "/me/addresses", { as, body: ADDRESS });
	const { id } = await street.must<{ id: string }>("POST", "/me/addresses", { as, body: ADDRESS });
	return { caller: { as }, params: { id }, spends: endpoint.method === "DELETE" };
};

export const session: Stagehand = async ({ street }) => {
	const email = newEmail();
	const as = await signUp(street, { email });
	await street.must("POST", "/auth/sign-in/email", { body: { email, password: PASSWORD } });
	const { items } = await street.must<{ items: { id: string; current: boolean }[] }>("GET", "/me/sessions", { as });
	return { caller: { as }, params: { id: items.find(({ current }) => !current)?.id ?? "" }, spends: true };
};

const STATUS_BEFORE: Record<string, "applied" | "suspended"> = { approve: "applied", reject: "applied", reinstate: "suspended" };

export const anyShop: Stagehand = async (cast, endpoint) => {
	const id = await applyForShop(cast);
	const by = { as: cast.admin };
	const path = `/admin/vendors/${id}`;
	if (isWrite(endpoint) && STATUS_BEFORE[lastOf(endpoint)] !== "applied") await cast.street.must("POST", `${path}/approve`, by);
	if (STATUS_BEFORE[lastOf(endpoint)] === "suspended") await cast.street.must("POST", `${path}/suspend`, by);
	return { params: { id }, spends: isWrite(endpoint) };
};

/** A shop whose balance is adjusted. */
export const adjustment: Stagehand = async (cast, endpoint) => ({
	params: (await anyShop(cast, endpoint)).params ?? {},
	body: { amount: euros(-150), reason: "For the test" },
});

/** A payout of the shop of the cast; a shop of its own to be paid, or whose failed payout is tried again. */
export const payout: Stagehand = async (cast, endpoint) => {
	const isRetried = lastOf(endpoint) === "retry";
	const shop = isWrite(endpoint) ? await openShop(cast.street, cast.admin, `Paid ${newEmail()}`) : cast.shop;
	await giveMoney(cast.street, cast.admin, shop, 2_000);
	await connectPayee(cast.street, shop);
	if (isWrite(endpoint) && !isRetried) return { body: { vendorId: shop.id }, spends: true };
	const id = await payShop(cast.street, cast.admin, shop, { isRefused: isRetried });
	return { params: endpoint.path.startsWith("/vendor/") ? { vendorId: shop.id, id } : { id }, spends: isRetried };
};

export const review: Stagehand = async (cast, endpoint) => {
	const { id, author } = await writeReview(cast);
	const others = ["vote", "report"].includes(lastOf(endpoint));
	return { caller: { as: others ? cast.shopper : author }, params: { id }, openToAll: others, spends: endpoint.method === "DELETE" };
};

export const moderatedReview: Stagehand = async (cast, endpoint) => {
	const { id } = await writeReview(cast);
	if (lastOf(endpoint) === "publish")
		await cast.street.must("POST", `/admin/reviews/${id}/reject`, { as: cast.admin, body: { reason: "For the test." } });
	return { params: { id }, spends: true };
};

/** Somebody who waits for what is sold out. */
export const soldOut: Stagehand = async ({ street, shop }) => {
	const product = await street.must<{ id: string; variants: { id: string }[] }>("POST", `/vendor/${shop.id}/products`, {
		as: shop.owner,
		body: { title: "Sold out", status: "published", variants: [{ price: { amount: 100, currency: "EUR" } }] },
	});
	return { params: { idOrSlug: product.id }, body: { variantId: product.variants[0]?.id, email: newEmail() } };
};

export const buyer: Stagehand = async (cast, endpoint) => {
	if (!isWrite(endpoint)) return { params: { idOrSlug: cast.product.slug } };
	const { as, product } = await receiveProduct(cast);
	return { caller: { as }, params: { idOrSlug: product.id }, isPublic: true, spends: true };
};

export const passwordReset: Stagehand = async ({ street }) => {
	const email = newEmail();
	await signUp(street, { email });
	await street.must("POST", "/auth/request-password-reset", { body: { email } });
	return { body: { token: await mailedToken(street, email), newPassword: PASSWORD }, spends: true };
};

export const unverified: Stagehand = async ({ street }, endpoint) => {
	const email = newEmail();
	const as = await signUp(street, { email, verify: false });
	return endpoint.method === "GET" ? { query: { token: await mailedToken(street, email) } } : { caller: { as } };
};

export const pendingPayment: Stagehand = async (cast, endpoint) => {
	const { order: pending } = await placeOrder(cast, { token: "tok_requires_action" });
	const url = new URL(pending.payment.nextAction?.url ?? "/", cast.street.url);
	return {
		params: { id: decodeURIComponent(url.pathname.split("/").at(-1) ?? "") },
		query: Object.fromEntries(url.searchParams),
		openToAll: true,
		spends: isWrite(endpoint),
	};
};

/** Only the very text that was signed is believed. */
export const providerMessage: Stagehand = async () => {
	const charge = { key: "pay_none", reference: "test_pay_none", status: "authorized" };
	const body = JSON.stringify({ id: "evt_none", type: "charge.updated", charge });
	const signature = await sign(body, "test_webhook_secret", new Date());
	return { params: { provider: "test" }, caller: { headers: { "X-Test-Signature": signature } }, body: JSON.parse(body), openToAll: true };
};

/** The marketplace's collections, or those of a shop. */
export const collection: Stagehand = async ({ street, admin, shop }, endpoint) => {
	const isShops = endpoint.path.startsWith("/vendor/");
	const body = { title: `Odd things ${crypto.randomUUID()}`, status: "published", rule: { inStock: true } };
	const params = isShops ? { vendorId: shop.id } : {};
	if (endpoint.method === "POST") return { params, body };
	const path = isShops ? `/vendor/${shop.id}/collections` : "/admin/collections";
	const { id } = await street.must<{ id: string }>("POST", path, { as: isShops ? shop.owner : admin, body });
	return { params: { ...params, id, idOrSlug: id }, spends: endpoint.method === "DELETE" };
};

export const category: Stagehand = async ({ street, admin }, endpoint) => {
	if (endpoint.method === "POST") return { body: { name: "Oddities" } };
	const { id } = await street.must<{ id: string }>("POST", "/admin/categories", { as: admin, body: { name: `Things ${newEmail()}` } });
	return { params: { id }, spends: endpoint.method === "DELETE" };
};
