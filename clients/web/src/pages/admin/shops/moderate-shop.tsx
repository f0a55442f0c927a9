import type { Context } from "hono";
import * as z from "zod";
import { text } from "#contracts/page";
import type { Problem } from "../../../../../api/client.ts";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { check, errorsOf, type FormErrors, type FormValues, nested, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { CHANGED_MEANWHILE } from "../left-notice.tsx";
import { showAtOnce } from "../show-at-once.ts";
import { type AskedAction, ShopQuestion } from "./shop-question.tsx";
import { ShopPage } from "./shop.tsx";
import type { Shop } from "./shop-status.tsx";

const ACTIONS = ["approve", "reject", "suspend", "reinstate"] as const;
type Action = (typeof ACTIONS)[number];

/** Where an action leads, and what is said when it has. */
const LEADS_TO: Record<Action, { status: Shop["status"]; notice: string }> = {
	approve: { status: "approved", notice: "shopApproved" },
	reject: { status: "rejected", notice: "shopRejected" },
	suspend: { status: "suspended", notice: "shopSuspended" },
	reinstate: { status: "approved", notice: "shopReinstated" },
};

const isAsked = (action: Action): action is AskedAction => action === "reject" || action === "suspend";
const reasoned = z.strictObject({ reason: text(500) });

/** `POST /admin/shops/{id}/{action}` */
export async function moderateShop(c: Context<Web>): Promise<Response> {
	const action = ACTIONS.find((known) => known === c.req.param("action")) ?? "approve";
	const id = c.req.param("id") ?? "";
	const values = isAsked(action) ? await readForm(c) : {};
	const { reason } = nested(values);
	const checked = isAsked(action) ? check(reasoned, { reason }, c.get("page").locale) : ({ ok: true, value: {} } as const);
	if (!checked.ok) return askAgain(c, id, action, values, checked.errors);
	const done = await tried(actOn(c, id, action, checked.value));
	if (!done.ok) return refused(c, id, action, values, done.problem);
	await showAtOnce(c, [`vendor:${id}`, "vendors", "products"]);
	leaveNotice(c, LEADS_TO[action].notice);
	return goTo(c, `/admin/shops/${id}`);
}

function actOn(c: Context<Web>, id: string, action: Action, body: { reason?: string }) {
	const options = { params: { path: { id } }, body };
	const api = myApi(c);
	const calls = {
		approve: () => api.POST("/admin/vendors/{id}/approve", options),
		reject: () => api.POST("/admin/vendors/{id}/reject", options),
		suspend: () => api.POST("/admin/vendors/{id}/suspend", options),
		reinstate: () => api.POST("/admin/vendors/{id}/reinstate", options),
	};
	return calls[action]();
}

const shopOf = (c: Context<Web>, id: string): Promise<Shop> => need(myApi(c).GET("/admin/vendors/{id}", { params: { path: { id } } }));

/** The question once more, with what was typed and what is wrong with it. */
async function askAgain(c: Context<Web>, id: string, action: Action, values: FormValues, errors: FormErrors): Promise<Response> {
	const page = c.get("page");
	const shop = await shopOf(c, id);
	const said = errors["reason"] === undefined || values["reason"]?.trim() ? errors : { ...errors, reason: page.t.admin.reasonMissing };
	return privatePage(
		c,
		<ShopQuestion page={page} shop={shop} action={isAsked(action) ? action : "suspend"} state={{ values, errors: said }} />,
		422,
	);
}

/** Sent twice, or decided by somebody else meanwhile: the shop as it is now says which. */
async function refused(c: Context<Web>, id: string, action: Action, values: FormValues, problem: Problem): Promise<Response> {
	endWhereHopeless(problem);
	const page = c.get("page");
	const shop = await shopOf(c, id);
	if (problem.status === 409) {
		const isDone = shop.status === LEADS_TO[action].status && shop.statusReason === (nested(values)["reason"] ?? null);
		leaveNotice(c, isDone ? LEADS_TO[action].notice : CHANGED_MEANWHILE);
		return goTo(c, `/admin/shops/${id}`);
	}
	const errors = errorsOf(problem, page.t);
	const body = isAsked(action) ? (
		<ShopQuestion page={page} shop={shop} action={action} state={{ values, errors }} />
	) : (
		<ShopPage page={page} shop={shop} errors={errors} />
	);
	return refusedPage(c, problem, body);
}
