import type { Context } from "hono";
import { myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import { type FormValues, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { orderPage } from "./order.tsx";
import { MAX_NOTE } from "./refused-refunds.tsx";

const pathOf = (c: Context<Web>) => ({ id: c.req.param("id") ?? "", refundId: c.req.param("refundId") ?? "" });

/** `POST /admin/orders/{id}/refunds/{refundId}/retry` */
export async function retryRefund(c: Context<Web>): Promise<Response> {
	const path = pathOf(c);
	const { header = { "idempotency-key": crypto.randomUUID() } } = idempotencyHeader(await readForm(c));
	const done = await tried(myApi(c).POST("/admin/orders/{id}/refunds/{refundId}/retry", { params: { path, header } }));
	return answer(c, done, "refundRetried");
}

/** `POST /admin/orders/{id}/refunds/{refundId}/paid-otherwise`; sent twice it is noted once. */
export async function payOtherwise(c: Context<Web>): Promise<Response> {
	const path = pathOf(c);
	const values: FormValues = { ...(await readForm(c)), refund: path.refundId };
	const note = values["note"]?.trim().slice(0, MAX_NOTE) ?? "";
	if (note === "") {
		const errors = { note: c.get("page").t.admin.orders.refused.noteMissing };
		return privatePage(c, await orderPage(c, { values, errors }), 422);
	}
	const { header = { "idempotency-key": crypto.randomUUID() } } = idempotencyHeader(values);
	const params = { path, header };
	const done = await tried(myApi(c).POST("/admin/orders/{id}/refunds/{refundId}/paid-otherwise", { params, body: { note } }));
	return answer(c, done, "refundPaidOtherwise", values);
}

async function answer(
	c: Context<Web>,
	done: Awaited<ReturnType<typeof tried>>,
	notice: string,
	values: FormValues = {},
): Promise<Response> {
	if (done.ok) {
		leaveNotice(c, notice);
		return goTo(c, `/admin/orders/${pathOf(c).id}`);
	}
	const { problem } = done;
	endWhereHopeless(problem);
	const { t } = c.get("page");
	const fault = problem.status === 409 ? t.admin.orders.refused.over : (t.problems[problem.code] ?? t.problems.unknown);
	return refusedPage(c, problem, await orderPage(c, { values, errors: { "": fault } }));
}
