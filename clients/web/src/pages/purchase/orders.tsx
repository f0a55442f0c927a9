import type { Context } from "hono";
import { myApi, need } from "../../core/api.ts";
import { takeNotice } from "../../core/cookies.ts";
import { privatePage } from "../../core/public-page.ts";
import { readPlace } from "../../core/paging.ts";
import type { Web } from "../../env.ts";
import { OrdersPage } from "./orders-page.tsx";

const ON_A_PAGE = 20;

/** The orders of who is signed in. */
export async function showOrders(c: Context<Web>): Promise<Response> {
	const place = readPlace(new URL(c.req.url).searchParams);
	const query = { limit: ON_A_PAGE, ...(place.cursor !== undefined && { cursor: place.cursor }) };
	const orders = await need(myApi(c).GET("/orders", { params: { query } }));
	return privatePage(c, <OrdersPage page={c.get("page")} orders={orders} place={place} notice={takeNotice(c)} />);
}
