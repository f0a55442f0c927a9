import type { Context } from "hono";
import { isWithdrawalExcepted } from "#contracts/product";
import { returnInputSchema } from "#contracts/returns";
import type { Schemas } from "../../../../../api/client.ts";
import { ApiFailure, myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { idempotencyHeader, keyOf } from "../../../core/form-key.ts";
import { check, EMPTY_FORM, type FormErrors, type FormState, type FormValues, nested, readForm } from "../../../core/forms.ts";
import { readPieces } from "../../../core/pieces.ts";
import { privatePage } from "../../../core/public-page.ts";
import { refusedPage } from "../../../core/refused.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { nameOf } from "../cart-line.tsx";
import { missingOrder } from "../order.tsx";
import { ChoosePage } from "./choose-page.tsx";
import { ConfirmPage } from "./confirm-page.tsx";
import { isWant, type Part, returnableLines, wantsOf, type Want, wishOf } from "./return-wants.ts";

type Order = Schemas["Order"];

const pathOf = (c: Context<Web>) => ({ path: { id: c.req.param("id") ?? "" } });

/** The order of the address; null where there is none for the caller. */
async function orderOf(c: Context<Web>): Promise<Order | null> {
	const found = await tried(myApi(c).GET("/orders/{id}", { params: pathOf(c) }));
	if (found.ok) return found.data;
	if (found.problem.status === 404 || found.problem.status === 400) return null;
	throw new ApiFailure(found.problem);
}

/** `/orders/{id}/return`: what goes back? */
export async function chooseReturn(c: Context<Web>): Promise<Response> {
	const order = await orderOf(c);
	if (order?.changesNeedLink) return goTo(c, `/orders/${order.id}`);
	const want = c.req.query("want");
	return order ? privatePage(c, <ChoosePage page={c.get("page")} order={order} want={isWant(want) ? want : undefined} />) : missingOrder(c);
}

interface Chosen {
	part: Part;
	lines: { lineId: string; quantity: number }[];
	want: Want;
}

/** What was chosen, or what is wrong with it. */
function chosenIn(c: Context<Web>, order: Order, values: FormValues): { chosen: Chosen } | { partId: string; errors: FormErrors } {
	const { returns: text } = c.get("page").t.purchase;
	const part = order.vendorOrders.find(({ id }) => id === values["part"]);
	const most = new Map(part && returnableLines(part).map(({ id, returnableQuantity }) => [id, returnableQuantity]));
	const { lines, errors } = readPieces(values, text, { most, atMost: text.atMost });
	const want = values["want"];
	if (!part || !part.allowedActions.includes("return")) return { partId: "", errors: { "": text.moved } };
	if (Object.keys(errors).length > 0) return { partId: part.id, errors };
	if (!isWant(want) || !wantsOf(part, new Date()).includes(want)) return { partId: part.id, errors: { want: text.wantMissing } };
	const excepted = want === "withdrawal" ? exceptedIn(part, lines) : [];
	if (excepted.length > 0) return { partId: part.id, errors: { want: text.excepted(c.get("page").format.list(excepted)) } };
	const isGone = lines.some(({ lineId }) => !most.has(lineId));
	return isGone ? { partId: part.id, errors: { "": text.moved } } : { chosen: { part, lines, want } };
}

/** What of it nobody may withdraw from buying. */
const exceptedIn = (part: Part, lines: readonly { lineId: string }[]): string[] =>
	part.lines
		.filter(({ id, product }) => isWithdrawalExcepted(product.withdrawal) && lines.some(({ lineId }) => lineId === id))
		.map((line) => nameOf(line));

function chooseAgain(c: Context<Web>, order: Order, partId: string, state: FormState): Response {
	return privatePage(c, <ChoosePage page={c.get("page")} order={order} sent={{ partId, state }} />, 422);
}

/** `/orders/{id}/return/confirm`: is that right? */
export async function confirmReturn(c: Context<Web>): Promise<Response> {
	const order = await orderOf(c);
	if (!order) return missingOrder(c);
	if (order.changesNeedLink) return goTo(c, `/orders/${order.id}`);
	if (c.req.query("part") === undefined) return goTo(c, `/orders/${order.id}/return`);
	const values = c.req.query();
	const read = chosenIn(c, order, values);
	if (!("chosen" in read)) return chooseAgain(c, order, read.partId, { values, errors: read.errors });
	return privatePage(c, confirmPage(c, order, read.chosen, EMPTY_FORM, keyOf(values)));
}

const confirmPage = (c: Context<Web>, order: Order, chosen: Chosen, state: FormState, formKey: string) => (
	<ConfirmPage page={c.get("page")} order={order} {...chosen} state={state} formKey={formKey} />
);

/** Sends it to the shop; the form's key makes sending it twice the same as once. */
export async function requestReturn(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const sent = readPieces(values, page.t.purchase.returns);
	const input = check(returnInputSchema, { lines: sent.lines, ...wishOf(wanted(values)), ...reasonIn(values) }, page.locale);
	if (input.ok && isWant(values["want"])) {
		const outcome = await tried(
			myApi(c).POST("/orders/{id}/returns", { params: { ...pathOf(c), ...idempotencyHeader(values) }, body: input.value }),
		);
		if (outcome.ok) {
			leaveNotice(c, outcome.data.isWithdrawal ? "withdrawalSent" : "returnRequested");
			return goTo(c, `/orders/${c.req.param("id") ?? ""}`);
		}
		if (![400, 403, 404, 409, 422].includes(outcome.problem.status)) throw new ApiFailure(outcome.problem);
	}
	const order = await orderOf(c);
	if (!order) return missingOrder(c);
	if (order.changesNeedLink) return goTo(c, `/orders/${order.id}`);
	const read = chosenIn(c, order, values);
	if (!("chosen" in read)) return chooseAgain(c, order, read.partId, { values, errors: read.errors });
	if (input.ok) return chooseAgain(c, order, read.chosen.part.id, { values, errors: { "": page.t.purchase.returns.moved } });
	return privatePage(c, confirmPage(c, order, read.chosen, { values, errors: input.errors }, keyOf(values)), 422);
}

const wanted = ({ want }: FormValues): Want => (isWant(want) ? want : "refund");

function reasonIn(values: FormValues): { reason?: unknown } {
	const { reason } = nested({ reason: values["reason"] ?? "" });
	return reason === undefined ? {} : { reason };
}

/** Keeps the pieces after all. Pressed twice, the second press finds that done. */
export async function cancelReturn(c: Context<Web>): Promise<Response> {
	await readForm(c);
	const path = { id: c.req.param("id") ?? "", returnId: c.req.param("returnId") ?? "" };
	const outcome = await tried(myApi(c).POST("/orders/{id}/returns/{returnId}/cancel", { params: { path } }));
	if (!outcome.ok && outcome.problem.status === 404) return missingOrder(c);
	if (!outcome.ok && outcome.problem.status !== 409 && outcome.problem.status !== 403) return refusedPage(c, outcome.problem, null);
	if (outcome.ok) leaveNotice(c, "returnCanceled");
	return goTo(c, `/orders/${path.id}`);
}
