import type { Context } from "hono";
import { ApiFailure, myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { idempotencyHeader, keyOf } from "../../../core/form-key.ts";
import { EMPTY_FORM, type FormErrors, type FormState, type FormValues, readForm } from "../../../core/forms.ts";
import { piecesQuery, readPieces } from "../../../core/pieces.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { readText } from "../returns/read-return.ts";
import { ChoosePiecesPage, ConfirmPiecesPage } from "./cancel-pieces-page.tsx";
import { leftOf, type ShopOrder } from "./order-words.ts";
import { orderAndShop, orderParams, orderPath } from "./show-order.tsx";

async function choose(c: Context<Web>, stateOf: (order: ShopOrder) => FormState, status: 200 | 422): Promise<Response> {
	const [own, order] = await orderAndShop(c);
	return privatePage(c, <ChoosePiecesPage page={c.get("page")} own={own} order={order} state={stateOf(order)} />, status);
}

const chooseAgain = (c: Context<Web>, values: FormValues): Promise<Response> =>
	choose(c, (order) => ({ values, errors: faultsOf(c.get("page"), order, values) }), 422);

/** Why the pieces cannot be canceled, as the order is now. */
function faultsOf({ t }: RequestContext, order: ShopOrder, values: FormValues): FormErrors {
	const text = t.sell.returns;
	const most = new Map(order.lines.map((line) => [line.id, leftOf(line)]));
	const { errors } = readPieces(values, text, { most, atMost: text.atMost });
	return Object.keys(errors).length > 0 ? errors : { "": text.moved };
}

/** `/sell/{vendorId}/orders/{id}/cancel`: which items? */
export const askToCancelPieces = (c: Context<Web>): Promise<Response> => choose(c, () => EMPTY_FORM, 200);

/** `/sell/{vendorId}/orders/{id}/cancel/confirm?quantity.{lineId}=`: what goes back for them, and is that right? */
export async function confirmPieces(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = c.req.query();
	if (Object.keys(values).length === 0) return goTo(c, orderPath(c, "/cancel"));
	const { lines, errors } = readPieces(values, page.t.sell.returns);
	if (Object.keys(errors).length > 0) return chooseAgain(c, values);
	const params = { path: orderParams(c), query: { lines: piecesQuery(lines) } };
	const [[own, order], foreseen] = await Promise.all([
		orderAndShop(c),
		tried(myApi(c).GET("/vendor/{vendorId}/orders/{id}/cancel/preview", { params })),
	]);
	if (!foreseen.ok) return refused(c, foreseen.problem, values);
	const view = { page, own, order, lines, preview: foreseen.data, formKey: keyOf(values) };
	return privatePage(c, <ConfirmPiecesPage {...view} />);
}

/** Cancels the items; the form's key makes sending it twice the same as once. */
export async function cancelPieces(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const { lines, errors } = readPieces(values, c.get("page").t.sell.returns);
	if (Object.keys(errors).length > 0) return chooseAgain(c, values);
	const reason = readText(values, "reason");
	const outcome = await tried(
		myApi(c).POST("/vendor/{vendorId}/orders/{id}/cancel", {
			params: { path: orderParams(c), ...idempotencyHeader(values) },
			body: { lines, ...(reason !== undefined && { reason }) },
		}),
	);
	if (!outcome.ok) return refused(c, outcome.problem, values);
	leaveNotice(c, "piecesCanceled");
	return goTo(c, orderPath(c));
}

/** Where the order has moved on, or has no such line, the choice says what is left of it. */
function refused(c: Context<Web>, problem: ApiFailure["problem"], values: FormValues): Promise<Response> {
	if ([400, 404, 409, 422].includes(problem.status)) return chooseAgain(c, values);
	throw new ApiFailure(problem);
}
