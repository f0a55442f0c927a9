import type { Context } from "hono";
import { myApi, need } from "../../../core/api.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { Web } from "../../../env.ts";
import { ExplainedOrder } from "../../explanation/explained-order.tsx";
import { AdminPage } from "../admin-page.tsx";
import { lineName } from "./order-part.tsx";

/** `/admin/orders/{id}/explain`: every amount of an order, and who gets it. */
export async function showExplanation(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const params = { path: { id: c.req.param("id") ?? "" } };
	const [order, explanation] = await Promise.all([
		need(myApi(c).GET("/admin/orders/{id}", { params })),
		need(myApi(c).GET("/orders/{id}/explain", { params })),
	]);
	const text = page.t.explanation;
	const above = [{ href: page.href(`/admin/orders/${order.id}`), text: page.t.admin.orders.detail.title(order.number) }];
	const names = new Map(order.vendorOrders.flatMap(({ lines }) => lines.map((line): [string, string] => [line.id, lineName(line)])));
	return privatePage(
		c,
		<AdminPage page={page} section="orders" title={text.title(order.number)} lead={text.lead} above={above}>
			<ExplainedOrder page={page} reader="operator" explanation={explanation} names={names} />
		</AdminPage>,
	);
}
