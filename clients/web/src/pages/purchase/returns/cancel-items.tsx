import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { ApiFailure, myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { idempotencyHeader, keyOf } from "../../../core/form-key.ts";
import { EMPTY_FORM, type FormErrors as Errors, type FormState, type FormValues, readForm } from "../../../core/forms.ts";
import { piecesQuery, readPieces } from "../../../core/pieces.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { missingOrder, refusedOrder } from "../order.tsx";
import { cancelable, ChooseItemsPage, ConfirmItemsPage, leftOf, linesLeft } from "./cancel-items-page.tsx";

type Order = Schemas["Order"];

const pathOf = (c: Context<Web>) => ({ id: c.req.param("id") ?? "" });

/** The order of the address as far as items of it can be canceled; otherwise the page that says why not. */
async function orderOf(c: Context<Web>): Promise<Order | Response> {
	const found = await tried(myApi(c).GET("/orders/{id}", { params: { path: pathOf(c) } }));
	if (!found.ok) return found.problem.status < 429 ? missingOrder(c) : Promise.reject(new ApiFailure(found.problem));
	if (found.data.changesNeedLink) return goTo(c, `/orders/${found.data.id}`);
	return cancelable(found.data).length > 0 ? found.data : refusedOrder(c, c.get("page").t.purchase.returns.cancelTooLate, 409);
}

/** The choice of the items, as it was sent where something is wrong with it. */
async function choose(c: Context<Web>, stateOf: (order: Order) => FormState, status?: 422): Promise<Response> {
	const order = await orderOf(c);
	if (order instanceof Response) return order;
	return privatePage(c, <ChooseItemsPage page={c.get("page")} order={order} state={stateOf(order)} />, status);
}

/** `/orders/{id}/cancel-items`: which ones? */
export const askToCancelItems = (c: Context<Web>): Promise<Response> => choose(c, () => EMPTY_FORM);

/** `/orders/{id}/cancel-items/confirm?quantity.{lineId}=`: what goes back for them, and is that right? */
export async function confirmItems(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = c.req.query();
	if (Object.keys(values).length === 0) return goTo(c, `/orders/${pathOf(c).id}/cancel-items`);
	const { lines, errors } = readPieces(values, page.t.purchase.returns);
	if (Object.keys(errors).length > 0) return chooseAgain(c, values);
	const params = { path: pathOf(c), query: { lines: piecesQuery(lines) } };
	const [order, asked] = await Promise.all([orderOf(c), tried(myApi(c).GET("/orders/{id}/cancel/preview", { params }))]);
	if (order instanceof Response) return order;
	if (!asked.ok) return refused(c, asked.problem, values);
	const view = { page, order, lines, preview: asked.data, formKey: keyOf(values) };
	return privatePage(c, <ConfirmItemsPage {...view} />);
}

/** Cancels the items; the form's key makes sending it twice the same as once. */
export async function cancelItems(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const { lines, errors } = readPieces(values, c.get("page").t.purchase.returns);
	if (Object.keys(errors).length > 0) return chooseAgain(c, values);
	const params = { path: pathOf(c), ...idempotencyHeader(values) };
	const outcome = await tried(myApi(c).POST("/orders/{id}/cancel", { params, body: { lines } }));
	if (!outcome.ok) return refused(c, outcome.problem, values);
	leaveNotice(c, "itemsCanceled");
	return goTo(c, `/orders/${params.path.id}`);
}

/** Where the order has moved on, or has no such line, the choice says what is left of it. */
function refused(c: Context<Web>, problem: ApiFailure["problem"], values: FormValues): Promise<Response> | Response {
	const { status } = problem;
	if (status === 403) return goTo(c, `/orders/${pathOf(c).id}`); // where the link is offered
	if ([400, 404, 409, 422].includes(status)) return chooseAgain(c, values);
	throw new ApiFailure(problem);
}

const chooseAgain = (c: Context<Web>, values: FormValues): Promise<Response> =>
	choose(c, (order) => ({ values, errors: faultsOf(c.get("page"), order, values) }), 422);

/** Why the pieces of an order could not be canceled, as it is now. */
function faultsOf({ t }: RequestContext, order: Order, values: FormValues): Errors {
	const text = t.purchase.returns;
	const { errors } = readPieces(values, text, {
		most: new Map(linesLeft(order).map((line) => [line.id, leftOf(line)])),
		atMost: text.atMost,
	});
	if (Object.keys(errors).length > 0) return errors;
	return { "": order.status === "pending_payment" ? text.cancelTooLittle : text.moved };
}
