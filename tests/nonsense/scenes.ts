import { application, ADDRESS, fillCart, openShop, signUp } from "../support/people.ts";
import { type Endpoint, parametersIn } from "./document.ts";
import type { Caller, Scene } from "./request.ts";
import { applyForShop, type Cast, checkoutBody, importFile, mailedToken, newEmail, placeOrder, shopOrder, type Stage, variantOf, writeReview } from "./things.ts";

type Part = Partial<Pick<Scene, "caller" | "query" | "body" | "openToAll" | "isPublic" | "spends">> & { params?: Record<string, string> };
type Stagehand = (cast: Cast, endpoint: Endpoint) => Part | Promise<Part>;

const lastOf = ({ path }: Endpoint): string => path.split("/").at(-1) ?? "";
const isWrite = ({ method }: Endpoint): boolean => method !== "GET";

const PASSWORD = "a long enough password";

const cart: Stagehand = async (cast, endpoint) => {
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
	};
	return { caller: { as, cartToken }, params: { id: basket.id, itemId: basket.cart.lines[0]?.id ?? "" }, body: bodies[lastOf(endpoint)], spends: ["claim", "checkout"].includes(lastOf(endpoint)) || endpoint.method === "DELETE" };
};

const order: Stagehand = async (cast, endpoint) => {
	const { order: placed, cartToken } = await placeOrder(cast);
	return { caller: { cartToken }, params: { id: placed.id }, spends: isWrite(endpoint) };
};

const STAGE_FOR: Record<string, Stage> = { fulfillments: "accepted", delivered: "sent" };

const shopsOrder: Stagehand = async (cast, endpoint) => {
	const part = await shopOrder(cast, STAGE_FOR[lastOf(endpoint)] ?? "placed");
	const body = lastOf(endpoint) === "fulfillments" ? { lines: [{ lineId: part.lineId, quantity: 1 }], tracking: { carrier: "An Post", number: "LX1IE", url: "https://track.example/LX1IE" } } : undefined;
	return { params: { vendorId: cast.shop.id, id: part.id, fulfillmentId: part.fulfillmentId }, body, spends: isWrite(endpoint) };
};

const shopsProduct: Stagehand = async ({ street, shop }, endpoint) => {
	const body = { title: "Odd socks", options: ["Size"], variants: [{ options: { Size: "M" }, price: { amount: 900, currency: "EUR" }, stockQuantity: 3 }] };
	const product = await street.must<{ id: string; variants: { id: string }[] }>("POST", `/vendor/${shop.id}/products`, { as: shop.owner, body });
	const id = lastOf(endpoint) === "stock" ? product.variants[0]?.id : product.id;
	const change = lastOf(endpoint) === "stock" ? undefined : endpoint.method === "PATCH" ? { ...body, variants: [{ ...body.variants[0], id: product.variants[0]?.id }] } : body;
	return { params: { vendorId: shop.id, id: id ?? "" }, body: change, spends: endpoint.method === "DELETE" };
};

const ownShop: Stagehand = async ({ street, admin, shop }, endpoint) => {
	if (!isWrite(endpoint)) return {};
	const mine = await openShop(street, admin, shop.slug);
	return { caller: { as: mine.owner }, params: { vendorId: mine.id } };
};

const somebodyNew: Stagehand = async ({ street }, endpoint) => ({ caller: { as: await signUp(street) }, spends: endpoint.method === "DELETE" || lastOf(endpoint) === "sign-out" });

const address: Stagehand = async ({ street }, endpoint) => {
	const as = await signUp(street);
	await street.must("POST", "/me/addresses", { as, body: ADDRESS });
	const { id } = await street.must<{ id: string }>("POST", "/me/addresses", { as, body: ADDRESS });
	return { caller: { as }, params: { id }, spends: endpoint.method === "DELETE" };
};

const session: Stagehand = async ({ street }) => {
	const email = newEmail();
	const as = await signUp(street, { email });
	await street.must("POST", "/auth/sign-in/email", { body: { email, password: PASSWORD } });
	const { items } = await street.must<{ items: { id: string; current: boolean }[] }>("GET", "/me/sessions", { as });
	return { caller: { as }, params: { id: items.find(({ current }) => !current)?.id ?? "" }, spends: true };
};

const STATUS_BEFORE: Record<string, "applied" | "suspended"> = { approve: "applied", reject: "applied", reinstate: "suspended" };

const anyShop: Stagehand = async (cast, endpoint) => {
	const applicant = await applyForShop(cast);
	const by = { as: cast.admin };
	const path = `/admin/vendors/${applicant.id}`;
	if (isWrite(endpoint) && STATUS_BEFORE[lastOf(endpoint)] !== "applied") await cast.street.must("POST", `${path}/approve`, by);
	if (STATUS_BEFORE[lastOf(endpoint)] === "suspended") await cast.street.must("POST", `${path}/suspend`, by);
	return { params: { id: applicant.id }, spends: isWrite(endpoint) };
};

const review: Stagehand = async (cast, endpoint) => {
	const { id, author } = await writeReview(cast);
	const others = ["vote", "report"].includes(lastOf(endpoint));
	return { caller: { as: others ? cast.shopper : author }, params: { id }, openToAll: others, spends: endpoint.method === "DELETE" };
};

const moderatedReview: Stagehand = async (cast, endpoint) => {
	const { id } = await writeReview(cast);
	if (lastOf(endpoint) === "publish") await cast.street.must("POST", `/admin/reviews/${id}/reject`, { as: cast.admin, body: { reason: "For the test." } });
	return { params: { id }, spends: true };
};

const buyer: Stagehand = async (cast, endpoint) => {
	if (!isWrite(endpoint)) return { params: { idOrSlug: cast.product.slug } };
	const as = await signUp(cast.street);
	await shopOrder(cast, "delivered", as);
	return { caller: { as }, params: { idOrSlug: cast.product.id }, isPublic: true, spends: true };
};

const passwordReset: Stagehand = async ({ street }) => {
	const email = newEmail();
	await signUp(street, { email });
	await street.must("POST", "/auth/request-password-reset", { body: { email } });
	return { body: { token: await mailedToken(street, email), newPassword: PASSWORD }, spends: true };
};

const unverified: Stagehand = async ({ street }, endpoint) => {
	const email = newEmail();
	const as = await signUp(street, { email, verify: false });
	return endpoint.method === "GET" ? { query: { token: await mailedToken(street, email) } } : { caller: { as } };
};

const pendingPayment: Stagehand = async (cast, endpoint) => {
	const { order: pending } = await placeOrder(cast, { token: "tok_requires_action" });
	const url = new URL(pending.payment.nextAction?.url ?? "/", cast.street.url);
	return { params: { id: decodeURIComponent(url.pathname.split("/").at(-1) ?? "") }, query: Object.fromEntries(url.searchParams), openToAll: true, spends: isWrite(endpoint) };
};

const category: Stagehand = async ({ street, admin }, endpoint) => {
	if (endpoint.method === "POST") return { body: { name: "Oddities" } };
	const { id } = await street.must<{ id: string }>("POST", "/admin/categories", { as: admin, body: { name: `Things ${newEmail()}` } });
	return { params: { id } };
};

/** What has to be there for the paths that begin so; the longest beginning counts. A path that is not here gets made-up ids. */
const STAGEHANDS: Record<string, Stagehand> = {
	"/admin/categories": category,
	"/admin/reviews/{id}": moderatedReview,
	"/admin/vendors/{id}": anyShop,
	"/auth/get-session": somebodyNew,
	"/auth/request-password-reset": () => ({ body: { email: newEmail() } }),
	"/auth/reset-password": passwordReset,
	"/auth/send-verification-email": unverified,
	"/auth/sign-in/email": async ({ street }) => {
		const email = newEmail();
		await signUp(street, { email });
		return { body: { email, password: PASSWORD } };
	},
	"/auth/sign-out": somebodyNew,
	"/auth/sign-up/email": () => ({ body: { name: "Ada Lovelace", email: newEmail(), password: PASSWORD } }),
	"/auth/token": somebodyNew,
	"/auth/verify-email": unverified,
	"/carts": () => ({ caller: {} }),
	"/carts/{id}": cart,
	"/me": somebodyNew,
	"/me/addresses/{id}": address,
	"/me/reviews": ({ shopper }) => ({ caller: { as: shopper } }),
	"/me/sessions/{id}": session,
	"/orders": ({ shopper }) => ({ caller: { as: shopper } }),
	"/orders/lookup": async (cast) => ({ body: { number: (await placeOrder(cast)).order.number, email: "ada@example.com" } }),
	"/orders/{id}": order,
	"/payments/test/actions/{id}": pendingPayment,
	"/products/{idOrSlug}": ({ product }) => ({ params: { idOrSlug: product.slug } }),
	"/products/{idOrSlug}/reviews": buyer,
	"/reviews/{id}": review,
	"/vendor/{vendorId}": ownShop,
	"/vendor/{vendorId}/imports": async (cast, endpoint) => ({
		caller: { as: cast.otherShop.owner },
		params: { vendorId: cast.otherShop.id, id: isWrite(endpoint) ? "" : await importFile(cast) },
		body: "Handle,Title,Variant Price\nodd-hat,Odd hat,12.00\n",
	}),
	"/vendor/{vendorId}/orders": shopsOrder,
	"/vendor/{vendorId}/products": shopsProduct,
	"/vendor/{vendorId}/reviews": async (cast, endpoint) => ({ params: { vendorId: cast.shop.id, id: isWrite(endpoint) ? (await writeReview(cast)).id : "" } }),
	"/vendor/{vendorId}/variants": shopsProduct,
	"/vendors": async ({ street }, endpoint) => (isWrite(endpoint) ? { caller: { as: await signUp(street) }, body: application("Odds and Ends") } : {}),
	"/vendors/{idOrSlug}": ({ shop }) => ({ params: { idOrSlug: shop.slug } }),
};

/** Looks like an id and is none. */
export const MISSING_ID = "none_00000000000000000000000000000000";

/** Prepares what an operation needs. Each call prepares anew, so that what one request uses up is there for the next. */
export async function sceneFor(cast: Cast, endpoint: Endpoint): Promise<Scene> {
	const beginning = Object.keys(STAGEHANDS)
		.filter((path) => endpoint.path === path || endpoint.path.startsWith(`${path}/`))
		.sort((a, b) => b.length - a.length)[0];
	const part: Part = beginning === undefined ? {} : await (STAGEHANDS[beginning]?.(cast, endpoint) ?? {});
	const madeUp = Object.fromEntries(parametersIn(endpoint.operation, "path").map(({ name }) => [name, name === "vendorId" ? cast.shop.id : MISSING_ID]));
	const named = Object.entries(part.params ?? {}).filter(([name, id]) => name in madeUp && id !== "");
	const caller = part.caller ?? usualCaller(cast, endpoint);
	const strangers = strangersTo(cast).filter(([, { as }]) => as === undefined || as !== caller.as);
	return { openToAll: false, isPublic: false, spends: false, ...part, caller, params: { ...madeUp, ...Object.fromEntries(named) }, strangers };
}

function usualCaller({ admin, shopper, shop }: Cast, { access }: Endpoint): Caller {
	if (access === "admin") return { as: admin };
	if (access === "vendor") return { as: shop.owner };
	return access === "shopper" ? { as: shopper } : {};
}

const strangersTo = ({ stranger, strangersCart, shop, otherShop }: Cast): Scene["strangers"] => [
	["another shopper", { as: stranger }],
	["a guest with a cart of their own", { cartToken: strangersCart.cartToken }],
	["a shop's owner", { as: shop.owner }],
	["another shop's owner", { as: otherShop.owner }],
];
