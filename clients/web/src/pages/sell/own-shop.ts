import type { Context } from "hono";
import type { Problem, Schemas } from "../../../../api/client.ts";
import { ApiFailure, myApi, need } from "../../core/api.ts";
import type { Web } from "../../env.ts";

/** Where the pages of one shop begin: `app.get(`${SHOP_PATH}/orders`, …)`. Other words below /sell are pages of their own. */
export const SHOP_PATH = "/sell/:vendorId{vend_[A-Za-z0-9]+}";

/** The shop that a page is about, and the others that the person may switch to. */
export interface OwnShop {
	shop: Schemas["OwnVendor"];
	others: Schemas["OwnVendor"][];
}

/** The id in the address, which says nothing yet about who may enter. */
export const vendorIdOf = (c: Context<Web>): string => c.req.param("vendorId") ?? "";

/** The path of a page of this shop: `shopPath(c, "/products")`, for `goTo` and `page.href`. */
export const shopPath = (c: Context<Web>, path = ""): string => `/sell/${vendorIdOf(c)}${path}`;

/**
 * The shop of the address with what the frame shows: one call, to be made beside the page's own ones.
 * Throws ApiFailure: 401 where nobody is signed in, 404 where the shop is not theirs.
 */
export async function shopOf(c: Context<Web>): Promise<OwnShop> {
	const vendorId = vendorIdOf(c);
	const { items } = await need(myApi(c).GET("/vendor", { params: { query: { including: vendorId, limit: 50 } } }));
	const shop = items.find(({ id }) => id === vendorId);
	if (!shop) throw new ApiFailure(notTheirs(c));
	return { shop, others: items.filter(({ id }) => id !== vendorId) };
}

const notTheirs = (c: Context<Web>): Problem => ({
	type: "about:blank",
	code: "not_found",
	title: "Not found",
	status: 404,
	detail: "There is no such shop.",
	instance: c.req.path,
});
