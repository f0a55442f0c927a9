import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { reasonSchema } from "#contracts/order";
import type { Problem } from "../../../../../api/client.ts";
import { myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { idempotencyHeader, keyAgain, keyOf } from "../../../core/form-key.ts";
import { check, EMPTY_FORM, errorsOf, type FormState, type FormValues, nested, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { showAtOnce } from "../show-at-once.ts";
import { CancelPage, TooLatePage } from "./cancel-page.tsx";
import { cancelInput, cancelQuery, isAboutAll, readTarget } from "./cancel-target.ts";
import { ChoosePiecesPage } from "./choose-pieces.tsx";
import { findOrder } from "./find-order.ts";
import type { Order } from "./order-status.tsx";

/** `/admin/orders/{id}/cancel?part=` or `?quantity.{lineId}=`: the question before it is done; without either about all of the order. */
export async function showCancellation(c: Context<Web>): Promise<Response> {
	const values = c.req.query();
	const [order, preview] = await Promise.all([findOrder(c), askPreview(c, values)]);
	const { body, isQuestion } = pageWith(c, order, { ...EMPTY_FORM, values }, preview);
	return privatePage(c, body, isQuestion || isAboutAll(values) ? 200 : 422);
}

/** `POST /admin/orders/{id}/cancel` */
export async function cancelOrder(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const page = c.get("page");
	const order = await findOrder(c);
	const checked = check(reasonSchema, nested({ reason: values["reason"] ?? "" }), page.locale);
	if (!checked.ok) return again(c, order, { values, errors: checked.errors });
	const target = readTarget(page, order, values);
	if ("errors" in target) return isDoneAlready(order, values) ? done(c, order) : again(c, order, { values, errors: {} });
	const params = { path: { id: order.id }, ...idempotencyHeader(values) };
	const outcome = await tried(myApi(c).POST("/admin/orders/{id}/cancel", { params, body: { ...cancelInput(target), ...checked.value } }));
	if (!outcome.ok) return refused(c, values, outcome.problem);
	await showAtOnce(c, [...productsOf(outcome.data).map((product) => `product:${product}`), "products"]);
	return done(c, outcome.data);
}

/** What goes back on the shelves. */
const productsOf = (order: Order): string[] => [
	...new Set(order.vendorOrders.flatMap(({ lines }) => lines.map(({ product }) => product.id))),
];

const isDoneAlready = (order: Order, values: FormValues): boolean => isAboutAll(values) && order.status === "canceled";

function done(c: Context<Web>, order: Order): Response {
	leaveNotice(c, order.status === "canceled" ? "orderCanceledByUs" : "piecesCanceled");
	return goTo(c, `/admin/orders/${order.id}`);
}

/** What would be canceled, asked for beside the order; null where there is nothing to ask for. */
async function askPreview(c: Context<Web>, values: FormValues) {
	const query = cancelQuery(c.get("page"), values);
	if (query === null) return null;
	return tried(myApi(c).GET("/admin/orders/{id}/cancel/preview", { params: { path: { id: c.req.param("id") ?? "" }, query } }));
}

const pageFor = async (c: Context<Web>, order: Order, state: FormState) => pageWith(c, order, state, await askPreview(c, state.values));

/** The question about what was asked for; where that makes no sense, or no sense any more, the choice with what is wrong with it. */
function pageWith(
	c: Context<Web>,
	order: Order,
	state: FormState,
	asked: Awaited<ReturnType<typeof askPreview>>,
): { body: Child; isQuestion: boolean } {
	const page = c.get("page");
	const target = readTarget(page, order, state.values);
	const chooseAgain = (errors: FormState["errors"]) => ({
		body: isAboutAll(state.values) ? (
			<TooLatePage page={page} order={order} />
		) : (
			<ChoosePiecesPage page={page} order={order} state={{ values: state.values, errors }} />
		),
		isQuestion: false,
	});
	if ("errors" in target) return chooseAgain(target.errors);
	if (!asked?.ok) {
		if (asked) endWhereHopeless(asked.problem);
		return chooseAgain({ "": page.t.admin.orders.cancel.movedOn });
	}
	const formKey = keyOf(state.values);
	const body = <CancelPage page={page} order={order} target={target} preview={asked.data} state={state} formKey={formKey} />;
	return { body, isQuestion: true };
}

async function again(c: Context<Web>, order: Order, state: FormState): Promise<Response> {
	return privatePage(c, (await pageFor(c, order, state)).body, 422);
}

/** Sent twice, or not possible any more: the order as it is now says which. */
async function refused(c: Context<Web>, values: FormValues, problem: Problem): Promise<Response> {
	endWhereHopeless(problem);
	const page = c.get("page");
	const order = await findOrder(c);
	if (problem.status === 409 && isDoneAlready(order, values)) return done(c, order);
	const errors = problem.status === 409 ? { "": page.t.admin.orders.cancel.movedOn } : errorsOf(problem, page.t);
	const again = { ...values, _key: keyAgain(values, problem.status) };
	return refusedPage(c, problem, (await pageFor(c, order, { values: again, errors })).body);
}
