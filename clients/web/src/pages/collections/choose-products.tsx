import type { Context } from "hono";
import { leaveNotice, takeNotice } from "../../core/cookies.ts";
import { readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { queryOf } from "../../core/query-of.ts";
import { endWhereHopeless, refusedPage } from "../../core/refused.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { typedText } from "../admin/list-address.ts";
import { showAtOnce } from "../admin/show-at-once.ts";
import { leaveUndo, takeUndo, unpacked } from "../sell/undo.ts";
import { afterAction, type ChosenAction, chosenAction, MOST_CHOSEN } from "./chosen-list.ts";
import { ChosenProductsPage } from "./chosen-products-page.tsx";
import type { Collection, Keeper } from "./keeper.ts";

const idIn = (c: Context<Web>): string => c.req.param("id") ?? "";
/** What is searched for, as the address says it. */
const searchedFor = (c: Context<Web>): string | undefined => typedText(new URL(c.req.url).searchParams.get("q"));
const pathOf = (keeper: Keeper, id: string): string => `${keeper.path}/${id}/products`;

/** The products that were chosen, in their order, and others to add. One by a rule has none to choose. */
export async function showChosen(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const q = searchedFor(c);
	const [Frame, collection, found] = await Promise.all([
		keeper.frame(),
		keeper.find(idIn(c)),
		q === undefined ? null : keeper.findProducts(q),
	]);
	if (collection.kind === "rule") return goTo(c, `${keeper.path}/${collection.id}`);
	const said = { undo: takeUndo(c), notice: takeNotice(c) };
	return privatePage(
		c,
		<ChosenProductsPage page={c.get("page")} Frame={Frame} keeper={keeper} collection={collection} q={q} found={found} {...said} />,
	);
}

/** Adds a product, moves it, or takes it out, which the next page offers to undo. */
export async function changeChosen(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const action = chosenAction((await readForm(c))["do"]);
	const back = pathOf(keeper, idIn(c)) + queryOf({ q: searchedFor(c) });
	if (action) return act(c, keeper, action, back);
	leaveNotice(c, "nothingChanged");
	return goTo(c, back);
}

/** Puts back what was taken out, to where it was. */
export async function undoTakingOut(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const { before = "" } = await readForm(c);
	const [[id = "", at = ""] = []] = unpacked(before);
	const action = chosenAction(`put.${id}.${at}`);
	const back = pathOf(keeper, idIn(c)) + queryOf({ q: searchedFor(c) });
	if (action) return act(c, keeper, action, back);
	leaveNotice(c, "nothingChanged");
	return goTo(c, back);
}

const DONE = { add: "collectionProductAdded", move: "collectionOrderSaved", put: "undone" } as const;

async function act(c: Context<Web>, keeper: Keeper, action: ChosenAction, back: string): Promise<Response> {
	const collection = await keeper.find(idIn(c));
	const before = collection.productIds;
	const after = afterAction(before, action);
	if (after !== before) {
		if (after.length > MOST_CHOSEN) return again(c, keeper, collection, c.get("page").t.collections.chooser.full(MOST_CHOSEN));
		const changed = await keeper.change(collection.id, { productIds: [...after] });
		if (!changed.ok) {
			endWhereHopeless(changed.problem);
			const { t } = c.get("page");
			const isGone = changed.problem.code === "invalid_input";
			const body = await pageAgain(
				c,
				keeper,
				collection,
				isGone ? t.collections.chooser.gone : (t.problems[changed.problem.code] ?? t.problems.unknown),
			);
			return refusedPage(c, changed.problem, body);
		}
		await showAtOnce(c, ["collections"]);
	}
	if (action.kind === "remove") {
		if (after !== before) leaveUndo(c, "takenOut", [[action.id, before.indexOf(action.id)]]);
	} else leaveNotice(c, DONE[action.kind]);
	// back to where the button was: from there one goes on with the keyboard
	return goTo(c, action.kind === "move" ? `${back}#${action.id}` : back);
}

const again = async (c: Context<Web>, keeper: Keeper, collection: Collection, fault: string): Promise<Response> =>
	privatePage(c, await pageAgain(c, keeper, collection, fault), 422);

async function pageAgain(c: Context<Web>, keeper: Keeper, collection: Collection, fault: string) {
	const q = searchedFor(c);
	const [Frame, found] = await Promise.all([keeper.frame(), q === undefined ? null : keeper.findProducts(q)]);
	return (
		<ChosenProductsPage page={c.get("page")} Frame={Frame} keeper={keeper} collection={collection} q={q} found={found} fault={fault} />
	);
}
