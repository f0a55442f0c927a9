import type { Context } from "hono";
import type { Problem } from "../../../../../api/client.ts";
import { myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { type FormValues, readForm, UnreadableForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { faultsOf, undoRefused } from "../refused.ts";
import { showChange } from "../show-change.ts";
import { leaveUndo, unpacked } from "../undo.ts";
import { movedOn, type Piece, placesFrom, placesOf, readPlaces } from "./read-places.ts";
import { offerFrom, same } from "./terms.ts";
import { aboutVariant, changeTerms, variantParams, variantPath, variantView } from "./variant.tsx";

/** Says where the pieces of a variant are, as long as they are still where the form showed them. */
export async function postPlaces(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const was = placesFrom(values["_places"]);
	if (!was) throw new UnreadableForm();
	const about = await aboutVariant(c);
	const { items, errors } = readPlaces(values, about.stock, page);
	if (Object.keys(errors).length > 0) return privatePage(c, variantView(page, about, { places: { values, was, errors } }), 422);
	if (same(items, was)) {
		leaveNotice(c, "nothingChanged");
		return goTo(c, variantPath(c));
	}
	const saved = await tried(place(c, items, was));
	return saved.ok ? afterSaving(c, was, items) : refused(c, values, was, items, saved.problem);
}

const place = (c: Context<Web>, items: Piece[], expected: Piece[]) =>
	myApi(c).PUT("/vendor/{vendorId}/variants/{id}/stock-by-location", { params: variantParams(c), body: { items, expected } });

/** Where nothing was said before, there is no way back: it is not known any more how many there were. */
async function afterSaving(c: Context<Web>, before: readonly Piece[], after: readonly Piece[]): Promise<Response> {
	await showChange(c, [c.req.param("productId") ?? ""]);
	if (before.length > 0) leaveUndo(c, "stockPlaced", [["places", JSON.stringify(before), JSON.stringify(after)]]);
	else leaveNotice(c, "stockPlaced");
	return goTo(c, variantPath(c));
}

/** The form again with what the API found wrong; what was sent twice is saved already. */
async function refused(c: Context<Web>, values: FormValues, was: Piece[], items: Piece[], problem: Problem): Promise<Response> {
	endWhereHopeless(problem);
	const page = c.get("page");
	const about = await aboutVariant(c);
	const there = placesOf(about.stock);
	if (problem.status !== 412)
		return refusedPage(
			c,
			problem,
			variantView(page, about, { places: { values, was, errors: { "": faultsOf(problem, page)[""] ?? "" } } }),
		);
	if (same(there, items)) return afterSaving(c, was, items);
	const places = { values, was: there, errors: movedOn(was, about.stock, page) };
	return refusedPage(c, problem, variantView(page, about, { places }));
}

/** Takes back what the page of a variant has just saved, unless it was changed again since. */
export async function undoVariant(c: Context<Web>): Promise<Response> {
	const { before = "" } = await readForm(c);
	const [kind, was, is] = unpacked(before)[0] ?? [];
	const undone = kind === "terms" ? await backToTerms(c, was, is) : kind === "places" ? await backToPlaces(c, was, is) : null;
	if (undone?.ok === false) return undoRefused(c, undone.problem, variantPath(c));
	if (undone) await showChange(c, [c.req.param("productId") ?? ""]);
	leaveNotice(c, "undone");
	return goTo(c, variantPath(c));
}

async function backToTerms(c: Context<Web>, was: string | undefined, is: string | undefined) {
	const [offer, expected] = [offerFrom(was), offerFrom(is)];
	return offer && expected ? tried(changeTerms(c, offer, expected)) : null;
}

async function backToPlaces(c: Context<Web>, was: string | undefined, is: string | undefined) {
	const [items, expected] = [placesFrom(was), placesFrom(is)];
	return items && expected ? tried(place(c, items, expected)) : null;
}
