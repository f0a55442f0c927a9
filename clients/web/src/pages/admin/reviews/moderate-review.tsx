import type { Context } from "hono";
import * as z from "zod";
import { text } from "#contracts/page";
import type { Problem, Schemas } from "../../../../../api/client.ts";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { check, errorsOf, type FormErrors, type FormValues, nested, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { CHANGED_MEANWHILE } from "../left-notice.tsx";
import { showAtOnce } from "../show-at-once.ts";
import { ReviewPage } from "./review.tsx";

const ACTIONS = ["reject", "publish", "dismiss"] as const;
type Action = (typeof ACTIONS)[number];

const NOTICES: Record<Action, string> = { reject: "reviewRejected", publish: "reviewRepublished", dismiss: "reportsDismissed" };

const reasoned = z.strictObject({ reason: text(500) });

/** `POST /admin/reviews/{id}/{action}` */
export async function moderateReview(c: Context<Web>): Promise<Response> {
	const action = ACTIONS.find((known) => known === c.req.param("action")) ?? "dismiss";
	const id = c.req.param("id") ?? "";
	const values = await readForm(c);
	const checked = action === "reject" ? check(reasoned, { reason: nested(values)["reason"] }, c.get("page").locale) : null;
	if (checked?.ok === false) return askAgain(c, id, values, checked.errors);
	const done = await tried(actOn(c, id, action, { reason: checked?.value.reason ?? "", until: values["until"] }));
	if (!done.ok) return refused(c, id, action, values, done.problem);
	const { productId, vendorId } = done.data;
	await showAtOnce(c, [`product:${productId}`, `vendor:${vendorId}`, "products", "vendors"]);
	leaveNotice(c, NOTICES[action]);
	return goTo(c, `/admin/reviews/${id}`);
}

function actOn(c: Context<Web>, id: string, action: Action, { reason, until }: { reason: string; until: string | undefined }) {
	const params = { path: { id } };
	const api = myApi(c);
	const calls = {
		reject: () => api.POST("/admin/reviews/{id}/reject", { params, body: { reason } }),
		publish: () => api.POST("/admin/reviews/{id}/publish", { params }),
		dismiss: () => api.DELETE("/admin/reviews/{id}/reports", { params: { ...params, query: until ? { until } : {} } }),
	};
	return calls[action]();
}

const reviewOf = (c: Context<Web>, id: string): Promise<Schemas["ReportedReview"]> =>
	need(myApi(c).GET("/admin/reviews/{id}", { params: { path: { id } } }));

/** The form once more, with what was typed and what is wrong with it. */
async function askAgain(c: Context<Web>, id: string, values: FormValues, errors: FormErrors): Promise<Response> {
	const page = c.get("page");
	const review = await reviewOf(c, id);
	if (!review.allowedActions.includes("reject")) {
		leaveNotice(c, CHANGED_MEANWHILE);
		return goTo(c, `/admin/reviews/${id}`);
	}
	const said = values["reason"]?.trim() ? errors : { ...errors, reason: page.t.admin.reasonMissing };
	return privatePage(c, <ReviewPage page={page} review={review} state={{ values, errors: said }} />, 422);
}

/** Sent twice, or decided by somebody else meanwhile: the review as it is now says which. */
async function refused(c: Context<Web>, id: string, action: Action, values: FormValues, problem: Problem): Promise<Response> {
	endWhereHopeless(problem);
	const page = c.get("page");
	const review = await reviewOf(c, id);
	if (problem.status === 409) {
		const isDone = !review.allowedActions.includes(action) && review.statusReason === (nested(values)["reason"] ?? null);
		leaveNotice(c, isDone ? NOTICES[action] : CHANGED_MEANWHILE);
		return goTo(c, `/admin/reviews/${id}`);
	}
	return refusedPage(c, problem, <ReviewPage page={page} review={review} state={{ values, errors: errorsOf(problem, page.t) }} />);
}
