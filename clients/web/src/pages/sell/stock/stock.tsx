import type { Context } from "hono";
import type { Problem, Schemas } from "../../../../../api/client.ts";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { type FormErrors, type FormValues, readForm } from "../../../core/forms.ts";
import { wholeMinute } from "../../../core/local-time.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { asked, readCatalogQuery, sameQuery } from "../catalog-query.ts";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { faultsOf, undoRefused } from "../refused.ts";
import { showChange } from "../show-change.ts";
import { leaveUndo, takeUndo, unpacked } from "../undo.ts";
import { type BulkAction, bulkActionOf, bulkSaleFrom, isDone, NO_BULK_SALE, withSales } from "./bulk-sale.ts";
import { type Change, changesIn, itemsOf, rowOf, stockFaults, typedOver, withStored } from "./stock-fields.ts";
import { STOCK_SORTS, StockPage, type StockPageProps } from "./stock-page.tsx";
import { beforeRows, undoItems } from "./stock-undo.ts";

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
	const body = { page, own, query: queryOf(c), rows, nextCursor: variants.nextCursor, bulk: NO_BULK_SALE, now: nowInMinutes(), errors: {} };
	return privatePage(c, <StockPage {...body} {...said} />);
}

const nowInMinutes = (): string => wholeMinute(new Date());

/** The table as it was sent. */
interface Sent {
	values: FormValues;
	changes: readonly Change[];
	action: BulkAction | null;
	items: Schemas["VariantChangeInput"][];
}

/** Saves what was changed, and the sale of what is ticked where a button says so, all of it or nothing; the next page offers to undo it. */
export async function saveStock(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const changes = changesIn(values);
	const action = bulkActionOf(values);
	const typed = itemsOf(changes, page);
	const bulk = action && withSales(typed.items, action, values, { page, now: nowInMinutes() });
	const sent: Sent = { values, changes, action, items: bulk?.items ?? typed.items };
	const errors = { ...typed.errors, ...bulk?.errors };
	if (Object.keys(errors).length > 0) return privatePage(c, <StockPage {...await again(c, sent, errors)} />, 422);
	if (sent.items.length === 0) {
		leaveNotice(c, "nothingChanged");
		return goTo(c, stockPath(c));
	}
	const saved = await tried(myApi(c).PATCH("/vendor/{vendorId}/variants", { params: shopParams(c), body: { items: sent.items } }));
	return saved.ok ? afterSaving(c, sent, saved.data) : refused(c, sent, saved.problem);
}

const DONE = { start: "onSale", stop: "offSale" } as const;

async function afterSaving(c: Context<Web>, { action }: Sent, changes: Schemas["VariantChanges"]): Promise<Response> {
	await showChange(c);
	leaveUndo(c, action ? DONE[action] : "priced", beforeRows(changes));
	return goTo(c, stockPath(c));
}

async function refused(c: Context<Web>, sent: Sent, problem: Problem): Promise<Response> {
	endWhereHopeless(problem);
	const told = stockFaults(faultsOf(problem, c.get("page")), sent.items);
	const { stored, ...shown } = await again(c, sent, told, told);
	if (problem.status === 412 && isDone(sent.items, stored)) {
		const items = sent.items.map(({ id, expected = {}, ...after }) => ({
			id,
			before: expected,
			after: { ...after, ...(after.sale && { sale: stored.find((variant) => variant.id === id)?.sale ?? null }) },
		}));
		return afterSaving(c, sent, { items });
	}
	return refusedPage(c, problem, <StockPage {...shown} errors={withStored(told, shown.rows, shown.page)} />);
}

/** The page with what was typed; `told` are faults that the API found. */
async function again(
	c: Context<Web>,
	{ values, changes }: Sent,
	errors: FormErrors,
	told: FormErrors = {},
): Promise<StockPageProps & { stored: Schemas["OwnVariantItem"][] }> {
	const page = c.get("page");
	const [own, variants] = await Promise.all([shopOf(c), variantsOf(c)]);
	const rows = typedOver(
		variants.items.map((variant) => rowOf(variant, page.locale)),
		changes,
		told,
	);
	return {
		page,
		own,
		query: queryOf(c),
		rows,
		nextCursor: variants.nextCursor,
		bulk: bulkSaleFrom(values),
		now: nowInMinutes(),
		errors,
		undo: null,
		notice: null,
		stored: variants.items,
	};
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
