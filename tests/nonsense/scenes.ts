import { application, signUp } from "../support/people.ts";
import { type Endpoint, parametersIn } from "./document.ts";
import type { Caller, Scene } from "./request.ts";
import { type Cast, importFile, newEmail, PICTURE, placeOrder, sendWaitingFile, uploadPicture, writeReview } from "./things.ts";
import { commissionRule, giftCard, promotion, storeCredit, taxExemption, taxRate } from "./sum-stagehands.ts";
import {
	account,
	address,
	adjustment,
	anyOrder,
	anyShop,
	buyer,
	cart,
	category,
	collection,
	moderatedReview,
	openCart,
	order,
	orderInvoice,
	orderReturn,
	ownShop,
	passwordReset,
	payout,
	pendingPayment,
	providerMessage,
	review,
	session,
	soldOut,
	shopsOrder,
	shopsProduct,
	shopsInvoice,
	refusedRefund,
	shopsReturn,
	somebodyNew,
	unverified,
	isWrite,
	type Part,
	PASSWORD,
	type Stagehand,
} from "./stagehands.ts";

/** What has to be there for the paths that begin so; the longest beginning counts. A path that is not here gets made-up ids. */
const STAGEHANDS: Record<string, Stagehand> = {
	"/admin/categories": category,
	"/admin/collections": collection,
	"/admin/commission-rules": commissionRule,
	"/admin/gift-cards": giftCard,
	"/admin/orders/{id}": anyOrder,
	"/admin/orders/{id}/refunds/{refundId}": refusedRefund,
	"/admin/promotions": promotion,
	"/admin/reviews/{id}": moderatedReview,
	"/admin/search": () => ({ query: { q: "nonsense" } }),
	"/admin/store-credit/{userId}": storeCredit,
	"/admin/tax-exemptions/{userId}": taxExemption,
	"/admin/tax-rates": taxRate,
	"/admin/users/{id}": account,
	"/admin/payouts": payout,
	"/admin/vendors/{id}": anyShop,
	"/admin/vendors/{id}/adjustments": adjustment,
	"/search/suggestions": () => ({ query: { q: "nonsense" } }),
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
	"/categories/{idOrSlug}": async ({ street, admin }) => {
		const body = { name: `Things ${newEmail()}` };
		return { params: { idOrSlug: (await street.must<{ slug: string }>("POST", "/admin/categories", { as: admin, body })).slug } };
	},
	"/collections/{idOrSlug}": collection,
	"/carts": () => ({ caller: {} }),
	"/carts/{id}": cart,
	"/me": somebodyNew,
	"/me/addresses/{id}": address,
	"/me/reviewable": ({ shopper }) => ({ caller: { as: shopper } }),
	"/me/cart": openCart,
	"/me/reviews": ({ shopper }) => ({ caller: { as: shopper } }),
	"/me/reviews/{id}": review,
	"/me/sessions/{id}": session,
	"/media": async (cast) => ({ params: { key: await uploadPicture(cast) } }),
	"/orders": ({ shopper }) => ({ caller: { as: shopper } }),
	"/orders/lookup": async (cast) => ({ body: { number: (await placeOrder(cast)).order.number, email: "ada@example.com" } }),
	"/orders/{id}": order,
	"/orders/{id}/invoices": orderInvoice,
	"/orders/{id}/returns": orderReturn,
	"/payments/test/actions/{id}": pendingPayment,
	"/payments/{provider}/webhook": providerMessage,
	"/products/{idOrSlug}": ({ product }) => ({ params: { idOrSlug: product.slug } }),
	"/products/{idOrSlug}/back-in-stock": soldOut,
	"/products/{idOrSlug}/reviews": buyer,
	"/reviews/{id}": review,
	"/vendor/{vendorId}": ownShop,
	"/vendor/{vendorId}/collections": collection,
	"/vendor/{vendorId}/imports": async (cast, endpoint) => ({
		caller: { as: cast.otherShop.owner },
		params: { vendorId: cast.otherShop.id, id: isWrite(endpoint) ? "" : await importFile(cast) },
		body: "Handle,Title,Variant Price\nodd-hat,Odd hat,12.00\n",
	}),
	"/vendor/{vendorId}/imports/{id}/start": async (cast) => ({
		caller: { as: cast.otherShop.owner },
		params: { vendorId: cast.otherShop.id, id: await sendWaitingFile(cast) },
		body: { fields: ["handle", "title", "price"] },
	}),
	"/vendor/{vendorId}/locations": () => ({ body: { items: [{ name: "Cellar" }] } }),
	"/vendor/{vendorId}/media": () => ({ body: PICTURE }),
	"/vendor/{vendorId}/orders": shopsOrder,
	"/vendor/{vendorId}/orders/{id}/invoices": shopsInvoice,
	"/vendor/{vendorId}/orders/{id}/returns": shopsReturn,
	"/vendor/{vendorId}/payouts": payout,
	"/vendor/{vendorId}/products": shopsProduct,
	"/vendor/{vendorId}/promotions": promotion,
	"/vendor/{vendorId}/reviews": async (cast, endpoint) => ({
		params: { vendorId: cast.shop.id, id: isWrite(endpoint) ? (await writeReview(cast)).id : "" },
	}),
	"/vendor/{vendorId}/statements": () => ({ query: { month: "2026-11" } }),
	"/vendor/{vendorId}/statements.csv": () => ({ query: { month: "2026-11" } }),
	"/vendor/{vendorId}/variants": shopsProduct,
	"/vendors": async ({ street }, endpoint) =>
		isWrite(endpoint) ? { caller: { as: await signUp(street) }, body: application("Odds and Ends") } : {},
	"/vendors/{idOrSlug}": ({ shop }) => ({ params: { idOrSlug: shop.slug } }),
};

/** Looks like an id and is none. */
export const MISSING_ID = "none_00000000000000000000000000000000";

/** Prepares what an operation needs. Each call prepares anew, so that what one request uses up is there for the next. */
export async function sceneFor(cast: Cast, endpoint: Endpoint): Promise<Scene> {
	const beginning = Object.keys(STAGEHANDS)
		.filter((path) => endpoint.path === path || endpoint.path.startsWith(`${path}/`))
		.sort((a, b) => b.length - a.length)[0];
	const part = beginning === undefined ? {} : await preparedFor(cast, endpoint, beginning);
	const madeUp = Object.fromEntries(
		parametersIn(endpoint.operation, "path").map(({ name }) => [name, name === "vendorId" ? cast.shop.id : MISSING_ID]),
	);
	const named = Object.entries(part.params ?? {}).filter(([name, id]) => name in madeUp && id !== "");
	const caller = part.caller ?? usualCaller(cast, endpoint);
	const strangers = strangersTo(cast).filter(([, { as }]) => as === undefined || as !== caller.as);
	return {
		openToAll: false,
		isPublic: false,
		spends: false,
		...part,
		caller,
		params: { ...madeUp, ...Object.fromEntries(named) },
		strangers,
	};
}

const readOnly = new WeakMap<Cast, Map<string, Part | Promise<Part>>>();

/** Reads under one beginning share what is there: they leave it as it is. */
function preparedFor(cast: Cast, endpoint: Endpoint, beginning: string): Part | Promise<Part> {
	const prepare = () => STAGEHANDS[beginning]?.(cast, endpoint) ?? {};
	if (isWrite(endpoint)) return prepare();
	const known = readOnly.get(cast) ?? new Map<string, Part | Promise<Part>>();
	readOnly.set(cast, known);
	const part = known.get(beginning) ?? prepare();
	known.set(beginning, part);
	return part;
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
