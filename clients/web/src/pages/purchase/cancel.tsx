import type { Context } from "hono";
import { reasonSchema } from "#contracts/order";
import { ApiFailure, myApi, tried } from "../../core/api.ts";
import { leaveNotice } from "../../core/cookies.ts";
import { check, nested, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { CancelPage } from "./cancel-page.tsx";
import { missingOrder, refusedOrder } from "./order.tsx";

const find = (c: Context<Web>) => tried(myApi(c).GET("/orders/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));

/** Asks before an order is canceled; where it cannot be any more the order's page says so. */
export async function askToCancel(c: Context<Web>): Promise<Response> {
	const found = await find(c);
	if (!found.ok) return found.problem.status < 429 ? missingOrder(c) : Promise.reject(new ApiFailure(found.problem));
	const page = c.get("page");
	if (found.data.changesNeedLink) return goTo(c, `/orders/${found.data.id}`);
	if (!found.data.allowedActions.includes("cancel")) return refusedOrder(c, page.t.purchase.order.cancelPage.tooLate, 409);
	return privatePage(c, <CancelPage page={page} order={found.data} />);
}

/** Cancels an order. Sent twice, the second finds it canceled, and that is what was wanted. */
export async function cancelOrder(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const id = c.req.param("id") ?? "";
	const { reason } = nested({ reason: values["reason"] ?? "" });
	const input = check(reasonSchema, reason === undefined ? {} : { reason }, page.locale);
	if (!input.ok) return showAgain(c, { values, errors: input.errors });
	const outcome = await tried(myApi(c).POST("/orders/{id}/cancel", { params: { path: { id } }, body: input.value }));
	if (outcome.ok || (outcome.problem.status === 409 && (await isCanceled(c)))) {
		leaveNotice(c, "orderCanceled");
		return goTo(c, `/orders/${id}`);
	}
	const { status } = outcome.problem;
	if (status === 409) return refusedOrder(c, page.t.purchase.order.cancelPage.tooLate, 409);
	if (status === 403) return goTo(c, `/orders/${id}`); // where the link is offered
	if (status === 404 || status === 400) return missingOrder(c);
	throw new ApiFailure(outcome.problem);
}

async function showAgain(c: Context<Web>, state: Parameters<typeof CancelPage>[0]["state"]): Promise<Response> {
	const found = await find(c);
	return found.ok ? privatePage(c, <CancelPage page={c.get("page")} order={found.data} state={state} />, 422) : missingOrder(c);
}

async function isCanceled(c: Context<Web>): Promise<boolean> {
	const found = await find(c);
	return found.ok && found.data.status === "canceled";
}
