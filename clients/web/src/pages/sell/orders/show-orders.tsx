import type { Context } from "hono";
import { ApiFailure, myApi, need, tried } from "../../../core/api.ts";
import { Notice } from "../../../components/notice.tsx";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { DoneNotice } from "../done-notice.tsx";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { askedOrders, type OrderQuery, orderQueryText, readOrderQuery } from "./order-query.ts";
import { OrdersPage } from "./orders-page.tsx";
import { pickedIn } from "./picked-orders.ts";

const NOT_ALL = "ordersPartlyAccepted";
const NONE_CHOSEN = "noOrderChosen";

/** `/sell/{vendorId}/orders` */
export const showOrders = (c: Context<Web>): Promise<Response> =>
	ordersPage(c, readOrderQuery(new URL(c.req.url).searchParams), takeNotice(c), 200);

async function ordersPage(c: Context<Web>, query: OrderQuery, notice: string | null, status: 200 | 422): Promise<Response> {
	const page = c.get("page");
	const path = { vendorId: vendorIdOf(c) };
	const [own, orders] = await Promise.all([
		shopOf(c),
		need(myApi(c).GET("/vendor/{vendorId}/orders", { params: { path, query: askedOrders(query) } })),
	]);
	const said =
		notice === NOT_ALL || notice === NONE_CHOSEN ? (
			<Notice tone="warning" role="status">
				<p>{page.t.notices[notice]}</p>
			</Notice>
		) : (
			<DoneNotice page={page} notice={notice} />
		);
	return privatePage(c, <OrdersPage page={page} own={own} query={query} orders={orders} notice={said} />, status);
}

/** Accepts all orders that were ticked; sent twice, the second one finds them accepted. */
export async function acceptMany(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const orderIds = pickedIn(Object.keys(values));
	const query = readOrderQuery(new URLSearchParams(values["_list"] ?? ""));
	if (orderIds.length === 0) return ordersPage(c, query, NONE_CHOSEN, 422);
	const path = { vendorId: vendorIdOf(c) };
	const outcome = await tried(myApi(c).POST("/vendor/{vendorId}/orders/accept", { params: { path }, body: { orderIds } }));
	if (!outcome.ok) throw new ApiFailure(outcome.problem);
	const allStand = outcome.data.items.every(({ order }) => order?.allowedActions.includes("fulfill"));
	leaveNotice(c, allStand ? "ordersAccepted" : NOT_ALL);
	return goTo(c, shopPath(c, `/orders${orderQueryText(query)}`));
}
