import type { Context } from "hono";
import { ApiFailure, myApi, need } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { asked, PRODUCT_STATUSES, type ProductStatus, readCatalogQuery, sameQuery } from "../catalog-query.ts";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { undoRefused } from "../refused.ts";
import { showChange } from "../show-change.ts";
import { leaveUndo, takeUndo, type Undoable, unpacked } from "../undo.ts";
import { PRODUCT_SORTS, ProductListPage } from "./product-list-page.tsx";

const PRODUCTS_ON_A_PAGE = 25;
const DONE: Record<ProductStatus, Undoable> = { published: "published", draft: "drafted", archived: "archived" };

const queryOf = (c: Context<Web>) => readCatalogQuery(new URL(c.req.url).searchParams, PRODUCT_SORTS);
const listPath = (c: Context<Web>): string => shopPath(c, `/products${sameQuery(queryOf(c))}`);

/** The shop's products, as the address filters and sorts them. */
export async function showProducts(c: Context<Web>): Promise<Response> {
	const query = queryOf(c);
	const path = { vendorId: vendorIdOf(c) };
	const list = { ...asked(query), sort: query.sort ?? "newest", limit: PRODUCTS_ON_A_PAGE } as const;
	const [own, products] = await Promise.all([
		shopOf(c),
		need(myApi(c).GET("/vendor/{vendorId}/products", { params: { path, query: list } })),
	]);
	const said = { undo: takeUndo(c), notice: takeNotice(c) };
	return privatePage(c, <ProductListPage page={c.get("page")} own={own} query={query} products={products} {...said} />);
}

/** Publishes or archives the products that are ticked. */
export async function changeStatuses(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const status = PRODUCT_STATUSES.find((known) => known === values["status"]);
	const ids = Object.keys(values).flatMap((name) => (name.startsWith("pick.") ? [name.slice("pick.".length)] : []));
	if (!status || ids.length === 0) {
		leaveNotice(c, "nothingPicked");
		return goTo(c, listPath(c));
	}
	const before = await setStatuses(
		c,
		ids.map((id) => ({ id, status })),
	);
	leaveUndo(c, DONE[status], before);
	return goTo(c, listPath(c));
}

/** Gives products the statuses back that they had before. */
export async function undoStatuses(c: Context<Web>): Promise<Response> {
	const { before = "" } = await readForm(c);
	const items = unpacked(before).flatMap(([id = "", was, is]) => {
		const [status, expected] = [was, is].map((name) => PRODUCT_STATUSES.find((known) => known === name));
		return status ? [{ id, status, expected }] : [];
	});
	if (items.length > 0) {
		try {
			await setStatuses(c, items);
		} catch (error) {
			if (error instanceof ApiFailure) return undoRefused(c, error.problem, listPath(c));
			throw error;
		}
	}
	leaveNotice(c, "undone");
	return goTo(c, listPath(c));
}

/** Sets statuses, all or none; what they were before. */
async function setStatuses(
	c: Context<Web>,
	items: { id: string; status: ProductStatus; expected?: ProductStatus | undefined }[],
): Promise<[id: string, was: string, is: string][]> {
	const params = { path: { vendorId: vendorIdOf(c) } };
	const changed = await need(myApi(c).PATCH("/vendor/{vendorId}/products", { params, body: { items } }));
	await showChange(
		c,
		items.map(({ id }) => id),
	);
	return changed.items.map(({ id, before, after }) => [id, before, after]);
}
