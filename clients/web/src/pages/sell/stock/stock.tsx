import type { Context } from "hono";
import type { Problem, Schemas } from "../../../../../api/client.ts";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { type FormErrors, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { asked, readCatalogQuery, sameQuery } from "../catalog-query.ts";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { faultsOf, undoRefused } from "../refused.ts";
import { showChange } from "../show-change.ts";
import { leaveUndo, takeUndo, unpacked } from "../undo.ts";
import { beforeRows, type Change, changesIn, itemsOf, rowOf, stockFaults, typedOver, undoItems, withStored } from "./stock-fields.ts";
import { STOCK_SORTS, StockPage, type StockPageProps } from "./stock-page.tsx";

const VARIANTS_ON_A_PAGE = 50;

const queryOf = (c: Context<Web>) => readCatalogQuery(new URL(c.req.url).searchParams, STOCK_SORTS);
const stockPath = (c: Context<Web>): string => shopPath(c, `/stock${sameQuery(queryOf(c))}`);
const shopParams = (c: Context<Web>) => ({ path: { vendorId: vendorIdOf(c) } });

function variantsOf(c: Context<Web>): Promise<Schemas["OwnVariantPage"]> {
	const query = { ...asked(queryOf(c)), limit: VARIANTS_ON_A_PAGE };
	return need(myApi(c).GET("/vendor/{vendorId}/variants", { params: { ...shopParams(c), query } }));
}

/** Prices and stock of everything the shop sells, to be changed in place. */
export async function showStock(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const [own, variants] = await Promise.all([shopOf(c), variantsOf(c)]);
	const rows = variants.items.map((variant) => rowOf(variant, page.locale));
	const said = { undo: takeUndo(c), notice: takeNotice(c) };
	return privatePage(
		c,
		<StockPage page={page} own={own} query={queryOf(c)} rows={rows} nextCursor={variants.nextCursor} errors={{}} {...said} />,
	);
}

/** Saves what was changed, all of it or nothing; the next page offers to undo it. */
export async function saveStock(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const changes = changesIn(await readForm(c));
	if (changes.length === 0) {
		leaveNotice(c, "nothingChanged");
		return goTo(c, stockPath(c));
	}
	const { items, errors } = itemsOf(changes, page);
	if (Object.keys(errors).length > 0) return privatePage(c, <StockPage {...await again(c, changes, errors)} />, 422);
	const saved = await tried(myApi(c).PATCH("/vendor/{vendorId}/variants", { params: shopParams(c), body: { items } }));
	if (!saved.ok) return refused(c, changes, items, saved.problem);
	await showChange(c);
	leaveUndo(c, "priced", beforeRows(saved.data));
	return goTo(c, stockPath(c));
}

async function refused(
	c: Context<Web>,
	changes: readonly Change[],
	items: Schemas["VariantChangeInput"][],
	problem: Problem,
): Promise<Response> {
	endWhereHopeless(problem);
	const told = stockFaults(faultsOf(problem, c.get("page")), items);
	const shown = await again(c, changes, told, told);
	return refusedPage(c, problem, <StockPage {...shown} errors={withStored(told, shown.rows, shown.page)} />);
}

/** The page with what was typed; `told` are faults that the API found. */
async function again(c: Context<Web>, changes: readonly Change[], errors: FormErrors, told: FormErrors = {}): Promise<StockPageProps> {
	const page = c.get("page");
	const [own, variants] = await Promise.all([shopOf(c), variantsOf(c)]);
	const rows = typedOver(
		variants.items.map((variant) => rowOf(variant, page.locale)),
		changes,
		told,
	);
	return { page, own, query: queryOf(c), rows, nextCursor: variants.nextCursor, errors, undo: null, notice: null };
}

/** Gives variants the prices and stock back that they had before. */
export async function undoStock(c: Context<Web>): Promise<Response> {
	const { before = "" } = await readForm(c);
	const items = undoItems(unpacked(before));
	if (items.length > 0) {
		const undone = await tried(myApi(c).PATCH("/vendor/{vendorId}/variants", { params: shopParams(c), body: { items } }));
		if (!undone.ok) return undoRefused(c, undone.problem, stockPath(c));
		await showChange(c); // only now is it sure that the shop is theirs
	}
	leaveNotice(c, "undone");
	return goTo(c, stockPath(c));
}
