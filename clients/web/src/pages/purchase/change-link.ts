import type { Context } from "hono";
import { ApiFailure, myApi, tried } from "../../core/api.ts";
import { leaveNotice } from "../../core/cookies.ts";
import { readForm } from "../../core/forms.ts";
import { keepOrderLookup } from "../../core/order-cookies.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { missingOrder, refusedOrder } from "./order.tsx";

const pathOf = (c: Context<Web>) => ({ path: { id: c.req.param("id") ?? "" } });

/** `POST /orders/{id}/change-link`: mails the link, and says so. */
export async function mailChangeLink(c: Context<Web>): Promise<Response> {
	await readForm(c);
	const outcome = await tried(myApi(c).POST("/orders/{id}/change-link", { params: pathOf(c) }));
	if (outcome.ok) {
		leaveNotice(c, "changeLinkMailed");
		return goTo(c, `/orders/${pathOf(c).path.id}`);
	}
	const { status } = outcome.problem;
	if (status === 429) return refusedOrder(c, c.get("page").t.purchase.order.changeLink.tooOften, 429);
	if (status === 404 || status === 400) return missingOrder(c);
	throw new ApiFailure(outcome.problem);
}

/** `GET /orders/{id}/open?token=`: where the link leads. The token moves out of the address into a cookie of the order's pages. */
export async function openChangeLink(c: Context<Web>): Promise<Response> {
	const [orderToken = ""] = /^[0-9a-f]{64}$/.exec(c.req.query("token") ?? "") ?? [];
	const found = await tried(myApi(c, { orderToken }).GET("/orders/{id}", { params: pathOf(c) }));
	if (!found.ok && found.problem.status >= 429) throw new ApiFailure(found.problem);
	if (!found.ok || found.data.changesNeedLink) return missingOrder(c, c.get("page").t.purchase.order.changeLink.over);
	keepOrderLookup(c, found.data.id, orderToken);
	leaveNotice(c, "changeLinkOpened");
	return goTo(c, `/orders/${found.data.id}`);
}
