import { type SampleStreet, variantOf } from "../support/sample-street.ts";
import type { Role } from "../support/visitors.ts";

/** An address of the web client: the pattern as the app has it, and where to find one. */
export interface Address {
	route: string;
	/** Where it differs from the route. */
	at?: (sample: SampleStreet) => string;
	/** The one to look at it as; `anyone` where it is not said. */
	as?: Role;
	/** One of the pages that every run looks at with axe, in both themes. */
	main?: true;
	/** The same bytes for everybody, kept at the edge. */
	isPublic?: true;
	/** Where people shop: nothing there may jump. */
	shopping?: true;
	/** Asks for what people are called once it is known whose names they are. */
	asksForNames?: true;
	/** Reached by a mail, a form or a machine, not by a link. */
	unlinked?: true;
}

const STREET: Address[] = [
	{ route: "/", main: true, shopping: true, isPublic: true },
	{ route: "/search", at: () => "/search?q=loaf", main: true, shopping: true, isPublic: true },
	{ route: "/categories", shopping: true, isPublic: true },
	{ route: "/categories/:slug", at: ({ category }) => `/categories/${category.slug}`, main: true, shopping: true, isPublic: true },
	{ route: "/collections", shopping: true, isPublic: true },
	{ route: "/collections/:slug", at: ({ collection }) => `/collections/${collection.slug}`, shopping: true, isPublic: true },
	{ route: "/shops", shopping: true, isPublic: true },
	{ route: "/shops/:shop", at: ({ bakery }) => `/shops/${bakery.slug}`, main: true, shopping: true, isPublic: true },
	{
		route: "/shops/:shop/:product",
		at: ({ bakery, cake }) => `/shops/${bakery.slug}/${cake.slug}`,
		main: true,
		shopping: true,
		isPublic: true,
	},
	{ route: "/products/:product/back-in-stock", at: ({ soldOut }) => `/products/${soldOut.slug}/back-in-stock`, unlinked: true },
	{ route: "/reviews/:id{rev_[A-Za-z0-9]+}/vote", at: ({ reviewId }) => `/reviews/${reviewId}/vote`, as: "baker", unlinked: true },
	{ route: "/reviews/:id{rev_[A-Za-z0-9]+}/report", at: ({ reviewId }) => `/reviews/${reviewId}/report`, as: "baker" },
];

const PURCHASE: Address[] = [
	{ route: "/cart", as: "guest", main: true, shopping: true },
	{ route: "/checkout", as: "guest", main: true, shopping: true },
	{ route: "/orders", as: "shopper" },
	{ route: "/orders/find" },
	{ route: "/orders/:id", at: ({ placed }) => `/orders/${placed.id}`, as: "shopper", main: true, shopping: true },
	{
		route: "/orders/:id/invoices/:invoiceId",
		at: ({ placed, invoice }) => `/orders/${placed.id}/invoices/${invoice.id}`,
		as: "shopper",
	},
	{ route: "/orders/:id/explain", at: ({ placed }) => `/orders/${placed.id}/explain`, as: "shopper", main: true },
	{ route: "/orders/:id/cancel", at: ({ placed }) => `/orders/${placed.id}/cancel`, as: "shopper" },
	{ route: "/orders/:id/cancel-items", at: ({ placed }) => `/orders/${placed.id}/cancel-items`, as: "shopper" },
	{
		route: "/orders/:id/cancel-items/confirm",
		at: ({ placed }) => `/orders/${placed.id}/cancel-items/confirm?quantity.${placed.vendorOrders[0]?.lines[0]?.id}=1`,
		as: "shopper",
		unlinked: true,
	},
	{ route: "/orders/:id/return", at: ({ delivered }) => `/orders/${delivered.id}/return`, as: "shopper", unlinked: true },
	{
		route: "/orders/:id/return/confirm",
		at: ({ delivered }) => {
			const part = delivered.vendorOrders.find(({ lines }) => lines.some(({ product }) => product.title === "Blue mug"));
			return `/orders/${delivered.id}/return/confirm?part=${part?.id}&want=withdrawal&quantity.${part?.lines[0]?.id}=1`;
		},
		as: "shopper",
		unlinked: true,
	},
];

const ACCOUNT: Address[] = [
	{ route: "/sign-in", main: true },
	{ route: "/sign-up" },
	{ route: "/sign-up/check-mail", unlinked: true },
	{ route: "/verify-email", unlinked: true },
	{ route: "/forgot-password" },
	{ route: "/forgot-password/sent", unlinked: true },
	{ route: "/reset-password", unlinked: true },
	{ route: "/dev/mails", unlinked: true },
	{ route: "/account", as: "shopper" },
	{ route: "/account/profile", as: "shopper" },
	{ route: "/account/addresses", as: "shopper" },
	{ route: "/account/addresses/new", as: "shopper" },
	{ route: "/account/addresses/:id", at: ({ addressId }) => `/account/addresses/${addressId}`, as: "shopper" },
	{ route: "/account/addresses/:id/delete", at: ({ addressId }) => `/account/addresses/${addressId}/delete`, as: "shopper" },
	{ route: "/account/devices", as: "shopper" },
	{ route: "/account/devices/others/sign-out", as: "shopper" },
	{ route: "/account/devices/:id/sign-out", at: ({ sessionId }) => `/account/devices/${sessionId}/sign-out`, as: "shopper" },
	{ route: "/account/reviews", as: "shopper" },
	{ route: "/account/reviews/new", at: ({ mug }) => `/account/reviews/new?product=${mug.slug}`, as: "shopper" },
	{ route: "/account/reviews/:id", at: ({ reviewId }) => `/account/reviews/${reviewId}`, as: "shopper" },
	{ route: "/account/reviews/:id/delete", at: ({ reviewId }) => `/account/reviews/${reviewId}/delete`, as: "shopper" },
];

const SHOP = "/sell/:vendorId{vend_[A-Za-z0-9]+}";
const PRODUCT = `${SHOP}/products/:productId{prod_[A-Za-z0-9]+}`;
const VARIANT = `${PRODUCT}/variants/:variantId{var_[A-Za-z0-9]+}`;
const COLLECTION = `${SHOP}/collections/:id{coll_[A-Za-z0-9]+}`;
const ADMIN_COLLECTION = "/admin/collections/:id{coll_[A-Za-z0-9]+}";
const PROMOTION = `${SHOP}/promotions/:id{promo_[A-Za-z0-9]+}`;
const ADMIN_PROMOTION = "/admin/promotions/:id{promo_[A-Za-z0-9]+}";
const ORDER = `${SHOP}/orders/:id{vord_[A-Za-z0-9]+}`;
const RETURN = `${ORDER}/returns/:returnId{rtn_[A-Za-z0-9]+}`;
/** The bakery's part of an order, of the one that waits for it where none is named. */
export const partOf = ({ placed, bakery }: SampleStreet, { vendorOrders } = placed): string =>
	vendorOrders.find(({ vendor }) => vendor.id === bakery.id)?.id ?? "";
const lineOf = ({ placed, bakery }: SampleStreet): string =>
	placed.vendorOrders.find(({ vendor }) => vendor.id === bakery.id)?.lines[0]?.id ?? "";
const ofShop =
	(path: (sample: SampleStreet) => string) =>
	(sample: SampleStreet): string =>
		`/sell/${sample.bakery.id}${path(sample)}`;

const SELL: Address[] = [
	{ route: "/sell" },
	{ route: "/sell/apply", as: "shopper" },
	{ route: SHOP, at: ofShop(() => ""), as: "baker", main: true },
	{ route: `${SHOP}/orders`, at: ofShop(() => "/orders"), as: "baker", main: true },
	{
		route: `${SHOP}/orders/slips`,
		at: ofShop((sample) => `/orders/slips?ids=${partOf(sample)},${partOf(sample, sample.delivered)}`),
		as: "baker",
		unlinked: true,
	},
	{ route: ORDER, at: ofShop((sample) => `/orders/${partOf(sample)}`), as: "baker" },
	{ route: `${ORDER}/slip`, at: ofShop((sample) => `/orders/${partOf(sample)}/slip`), as: "baker" },
	{ route: `${ORDER}/invoices`, at: ofShop((sample) => `/orders/${partOf(sample)}/invoices`), as: "baker" },
	{ route: `${ORDER}/explain`, at: ofShop((sample) => `/orders/${partOf(sample)}/explain`), as: "baker", main: true },
	{ route: `${ORDER}/reject`, at: ofShop((sample) => `/orders/${partOf(sample)}/reject`), as: "baker" },
	{ route: `${SHOP}/money`, at: ofShop(() => "/money"), as: "baker", main: true },
	{ route: `${SHOP}/money/payouts`, at: ofShop(() => "/money/payouts"), as: "baker" },
	{ route: `${SHOP}/money/payouts/:payoutId{pout_[A-Za-z0-9]+}`, at: ofShop(({ payoutId }) => `/money/payouts/${payoutId}`), as: "baker" },
	{ route: `${SHOP}/money/statements`, at: ofShop(() => "/money/statements"), as: "baker" },
	{ route: `${ORDER}/refund`, at: ofShop((sample) => `/orders/${partOf(sample)}/refund`), as: "baker" },
	{ route: `${ORDER}/cancel`, at: ofShop((sample) => `/orders/${partOf(sample)}/cancel`), as: "baker" },
	{
		route: `${ORDER}/cancel/confirm`,
		at: ofShop((sample) => `/orders/${partOf(sample)}/cancel/confirm?quantity.${lineOf(sample)}=1`),
		as: "baker",
	},
	{ route: `${SHOP}/returns`, at: ofShop(() => "/returns"), as: "baker" },
	{ route: RETURN, at: ofShop(({ asked }) => `/orders/${asked.vendorOrderId}/returns/${asked.id}`), as: "baker" },
	{ route: `${SHOP}/reviews`, at: ofShop(() => "/reviews"), as: "baker" },
	{ route: `${SHOP}/settings`, at: ofShop(() => "/settings"), as: "baker" },
	{ route: `${SHOP}/settings/hours`, at: ofShop(() => "/settings/hours"), as: "baker" },
	{ route: `${SHOP}/settings/delivery`, at: ofShop(() => "/settings/delivery"), as: "baker" },
	{ route: `${SHOP}/products`, at: ofShop(() => "/products"), as: "baker" },
	{ route: `${SHOP}/products/new`, at: ofShop(() => "/products/new"), as: "baker", main: true },
	{ route: PRODUCT, at: ofShop(({ cake }) => `/products/${cake.id}`), as: "baker", main: true },
	{ route: `${PRODUCT}/delete`, at: ofShop(({ draft }) => `/products/${draft.id}/delete`), as: "baker" },
	{ route: `${PRODUCT}/pictures`, at: ofShop(({ loaf }) => `/products/${loaf.id}/pictures`), as: "baker" },
	{ route: `${PRODUCT}/variants`, at: ofShop(({ cake }) => `/products/${cake.id}/variants`), as: "baker" },
	{ route: VARIANT, at: ofShop(({ cake }) => `/products/${cake.id}/variants/${variantOf(cake)}`), as: "baker" },
	{ route: `${SHOP}/collections`, at: ofShop(() => "/collections"), as: "baker" },
	{ route: `${SHOP}/collections/new`, at: ofShop(() => "/collections/new"), as: "baker" },
	{ route: COLLECTION, at: ofShop(({ shopCollection }) => `/collections/${shopCollection.id}`), as: "baker" },
	{ route: `${COLLECTION}/products`, at: ofShop(({ shopCollection }) => `/collections/${shopCollection.id}/products`), as: "baker" },
	{ route: `${COLLECTION}/delete`, at: ofShop(({ shopCollection }) => `/collections/${shopCollection.id}/delete`), as: "baker" },
	{ route: `${SHOP}/promotions`, at: ofShop(() => "/promotions"), as: "baker" },
	{ route: `${SHOP}/promotions/new`, at: ofShop(() => "/promotions/new?kind=buy_x_get_y"), as: "baker" },
	{ route: PROMOTION, at: ofShop(({ shopPromotionId }) => `/promotions/${shopPromotionId}`), as: "baker" },
	{ route: `${PROMOTION}/delete`, at: ofShop(({ shopPromotionId }) => `/promotions/${shopPromotionId}/delete`), as: "baker" },
	{ route: `${SHOP}/stock`, at: ofShop(() => "/stock"), as: "baker" },
	{ route: `${SHOP}/stock/locations`, at: ofShop(() => "/stock/locations"), as: "baker" },
	{
		route: `${SHOP}/stock/locations/:locationId{loc_[A-Za-z0-9]+}/remove`,
		at: ofShop(({ locationId }) => `/stock/locations/${locationId}/remove`),
		as: "baker",
	},
	{ route: `${SHOP}/imports`, at: ofShop(() => "/imports"), as: "baker" },
	{ route: `${SHOP}/imports/:importId{imp_[A-Za-z0-9]+}`, at: ofShop(({ importId }) => `/imports/${importId}`), as: "baker" },
];

const ADMIN: Address[] = [
	{ route: "/admin", as: "admin", main: true },
	{ route: "/admin/search", at: () => "/admin/search?q=ada", as: "admin" },
	{ route: "/admin/health", as: "admin" },
	{ route: "/admin/shops", as: "admin" },
	{ route: "/admin/shops/:id", at: ({ bakery }) => `/admin/shops/${bakery.id}`, as: "admin" },
	{ route: "/admin/shops/:id/:action{reject|suspend}", at: ({ applicant }) => `/admin/shops/${applicant.id}/reject`, as: "admin" },
	{ route: "/admin/reviews", as: "admin" },
	{ route: "/admin/reviews/:id", at: ({ reviewId }) => `/admin/reviews/${reviewId}`, as: "admin" },
	{ route: "/admin/reviews/:id/dismiss", at: ({ reviewId }) => `/admin/reviews/${reviewId}/dismiss`, as: "admin", unlinked: true },
	{ route: "/admin/orders", as: "admin" },
	{ route: "/admin/orders/:id", at: ({ placed }) => `/admin/orders/${placed.id}`, as: "admin" },
	{ route: "/admin/orders/:id/refund", at: ({ placed }) => `/admin/orders/${placed.id}/refund`, as: "admin" },
	{ route: "/admin/orders/:id/explain", at: ({ placed }) => `/admin/orders/${placed.id}/explain`, as: "admin", main: true },
	{ route: "/admin/orders/:id/cancel-items", at: ({ placed }) => `/admin/orders/${placed.id}/cancel-items`, as: "admin" },
	{ route: "/admin/orders/:id/cancel", at: ({ placed }) => `/admin/orders/${placed.id}/cancel`, as: "admin" },
	{ route: "/admin/shops/:id/adjust", at: ({ bakery }) => `/admin/shops/${bakery.id}/adjust`, as: "admin" },
	{ route: "/admin/payouts", as: "admin", main: true },
	{ route: "/admin/payouts/run", as: "admin" },
	{ route: "/admin/users", as: "admin" },
	{ route: "/admin/users/:id", at: ({ shopperId }) => `/admin/users/${shopperId}`, as: "admin" },
	{ route: "/admin/users/:id/sign-out", at: ({ shopperId }) => `/admin/users/${shopperId}/sign-out`, as: "admin" },
	{ route: "/admin/categories", as: "admin" },
	{ route: "/admin/categories/new", as: "admin" },
	{ route: "/admin/categories/:id", at: ({ category }) => `/admin/categories/${category.id}`, as: "admin" },
	{ route: "/admin/categories/:id/delete", at: ({ category }) => `/admin/categories/${category.id}/delete`, as: "admin" },
	{ route: "/admin/collections", as: "admin" },
	{ route: "/admin/collections/new", as: "admin" },
	{ route: ADMIN_COLLECTION, at: ({ collection }) => `/admin/collections/${collection.id}`, as: "admin" },
	{ route: `${ADMIN_COLLECTION}/products`, at: ({ collection }) => `/admin/collections/${collection.id}/products`, as: "admin" },
	{ route: `${ADMIN_COLLECTION}/delete`, at: ({ collection }) => `/admin/collections/${collection.id}/delete`, as: "admin" },
	{ route: "/admin/promotions", as: "admin" },
	{ route: "/admin/promotions/new", at: () => "/admin/promotions/new?kind=percentage", as: "admin" },
	{ route: ADMIN_PROMOTION, at: ({ promotionId }) => `/admin/promotions/${promotionId}`, as: "admin" },
	{ route: `${ADMIN_PROMOTION}/delete`, at: ({ promotionId }) => `/admin/promotions/${promotionId}/delete`, as: "admin" },
	{ route: "/admin/tax-rates", as: "admin" },
	{ route: "/admin/tax-rates/remove", at: () => "/admin/tax-rates/remove?country=AT&category=standard", as: "admin" },
	{ route: "/admin/tax-rates/exemptions", as: "admin" },
	{
		route: "/admin/tax-rates/exemptions/:userId/end",
		at: ({ shopperId }) => `/admin/tax-rates/exemptions/${shopperId}/end`,
		as: "admin",
		unlinked: true,
	},
	{ route: "/admin/commission-rules", as: "admin" },
	{
		route: "/admin/commission-rules/:id{crule_[A-Za-z0-9]+}/remove",
		at: ({ commissionRuleId }) => `/admin/commission-rules/${commissionRuleId}/remove`,
		as: "admin",
	},
	{ route: "/admin/gift-cards", as: "admin" },
	{ route: "/admin/gift-cards/new", as: "admin" },
	{ route: "/admin/gift-cards/:id{cacc_[A-Za-z0-9]+}", at: ({ giftCardId }) => `/admin/gift-cards/${giftCardId}`, as: "admin" },
	{ route: "/admin/users/:id/credit", at: ({ shopperId }) => `/admin/users/${shopperId}/credit`, as: "admin" },
	{ route: "/admin/changes", as: "admin", asksForNames: true },
];

const LEGAL: Address[] = ["imprint", "terms", "privacy", "withdrawal", "reviews", "ranking"].map((name) => ({
	route: `/legal/${name}`,
	isPublic: true,
}));

const OTHERS: Address[] = [
	{ route: "/offline", unlinked: true },
	{ route: "/components", unlinked: true },
];

/** Every page of the site. A test compares this list with the routes of the app. */
export const PAGES: readonly Address[] = [...STREET, ...PURCHASE, ...ACCOUNT, ...SELL, ...ADMIN, ...LEGAL, ...OTHERS];

/** Addresses that answer something else than a page: facts for islands and machines, or another address. */
export const NO_PAGES: readonly (Pick<Address, "route" | "at" | "as"> & { type: string })[] = [
	{ route: `${SHOP}/imports/sample.csv`, at: ofShop(() => "/imports/sample.csv"), as: "baker", type: "text/csv" },
	{
		route: `${SHOP}/imports/:importId{imp_[A-Za-z0-9]+}/report.csv`,
		at: ofShop(({ importId }) => `/imports/${importId}/report.csv`),
		as: "baker",
		type: "text/csv",
	},
	{
		route: `${SHOP}/imports/:importId{imp_[A-Za-z0-9]+}/start`,
		at: ofShop(({ importId }) => `/imports/${importId}/start`),
		as: "baker",
		type: "redirect",
	},
	{ route: "/orders/:id/open", at: ({ placed }) => `/orders/${placed.id}/open`, as: "shopper", type: "redirect" },
	{ route: "/orders/:id/pay", at: ({ placed }) => `/orders/${placed.id}/pay`, as: "shopper", type: "redirect" },
	{ route: `${SHOP}/money/payee`, at: ofShop(() => "/money/payee"), type: "redirect" },
	{
		route: "/admin/orders/:id/refunds/:refundId/:action{retry|paid-otherwise}",
		at: ({ placed }) => `/admin/orders/${placed.id}/refunds/ref_00000000000000000000000000000000/retry`,
		type: "redirect",
	},
	{ route: "/admin/payouts/:id/retry", at: ({ payoutId }) => `/admin/payouts/${payoutId}/retry`, type: "redirect" },
	{ route: `${SHOP}/orders/accept`, at: ofShop(() => "/orders/accept"), type: "redirect" },
	{ route: `${ORDER}/parcels`, at: ofShop((sample) => `/orders/${partOf(sample)}/parcels`), type: "redirect" },
	...["approve", "reject", "receive", "refund", "replace", "close"].map((action) => ({
		route: `${RETURN}/${action}`,
		at: ofShop(({ asked }) => `/orders/${asked.vendorOrderId}/returns/${asked.id}/${action}`),
		type: "redirect",
	})),
	{
		route: `${SHOP}/reviews/:reviewId{rev_[A-Za-z0-9]+}/reply`,
		at: ofShop(({ reviewId }) => `/reviews/${reviewId}/reply`),
		type: "redirect",
	},
	{ route: `${SHOP}/products/:action{statuses|undo}`, at: ofShop(() => "/products/undo"), as: "baker", type: "redirect" },
	{ route: `${PRODUCT}/pictures/undo`, at: ofShop(({ loaf }) => `/products/${loaf.id}/pictures/undo`), as: "baker", type: "redirect" },
	{
		route: `${VARIANT}/:action{places|undo}`,
		at: ofShop(({ cake }) => `/products/${cake.id}/variants/${variantOf(cake)}/undo`),
		as: "baker",
		type: "redirect",
	},
	{ route: `${SHOP}/stock/undo`, at: ofShop(() => "/stock/undo"), as: "baker", type: "redirect" },
	{
		route: `${COLLECTION}/products/undo`,
		at: ofShop(({ shopCollection }) => `/collections/${shopCollection.id}/products/undo`),
		as: "baker",
		type: "redirect",
	},
	{
		route: `${ADMIN_COLLECTION}/products/undo`,
		at: ({ collection }) => `/admin/collections/${collection.id}/products/undo`,
		as: "admin",
		type: "redirect",
	},
	{ route: "/admin/shops/:id/:action{approve|reinstate}", at: ({ bakery }) => `/admin/shops/${bakery.id}/approve`, type: "redirect" },
	{ route: "/admin/reviews/:id/:action{reject|publish}", at: ({ reviewId }) => `/admin/reviews/${reviewId}/reject`, type: "redirect" },
	{ route: "/me.json", type: "application/json" },
	{ route: "/near", at: () => "/near?q=loaf", type: "redirect" },
	{ route: "/products/:product", at: ({ loaf }) => `/products/${loaf.slug}`, type: "redirect" },
	{ route: "/manifest.webmanifest", type: "application/manifest+json" },
	{ route: "/robots.txt", type: "text/plain" },
	{ route: "/llms.txt", type: "text/markdown" },
	{ route: "/sitemap.xml", type: "application/xml" },
	{ route: "/sitemap-street.xml", type: "application/xml" },
	{ route: "/:sitemap{sitemap-products-[1-9][0-9]{0,3}\\.xml}", at: () => "/sitemap-products-1.xml", type: "application/xml" },
	{ route: "/feeds/products.xml", type: "application/xml" },
	{ route: "/feeds/products/:part{[1-9][0-9]{0,3}\\.xml}", at: () => "/feeds/products/1.xml", type: "redirect" },
];

/** Where to find an address in the sample street. */
export const pathOf = ({ route, at }: { route: string; at?: (sample: SampleStreet) => string }, sample: SampleStreet): string =>
	at?.(sample) ?? route;

/** The addresses of a route: `/a/:id{[0-9]+}` as an expression for paths. A word of another route is no id. */
export const patternOf = (route: string): RegExp =>
	new RegExp(`^${route.replaceAll(/:\w+(?:\{([^}]*)\})?/g, (_, inner?: string) => `(?:${inner ?? "[^/]+"})`)}$`);
