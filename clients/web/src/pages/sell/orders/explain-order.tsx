import type { Context } from "hono";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { myApi, need } from "../../../core/api.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { Web } from "../../../env.ts";
import { TaxExempt } from "../../explanation/explained-order.tsx";
import { ExplainedPartPanel } from "../../explanation/explained-part.tsx";
import { SellPage } from "../sell-page.tsx";
import { lineTitle } from "./order-words.ts";
import { orderAndShop, orderParams, orderPath } from "./show-order.tsx";

/** `/sell/{vendorId}/orders/{id}/explain`: what the shop gets of its part of an order, and why. */
export async function explainOrder(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const [[own, order], explanation] = await Promise.all([
		orderAndShop(c),
		need(myApi(c).GET("/vendor/{vendorId}/orders/{id}/explain", { params: { path: orderParams(c) } })),
	]);
	const { explanation: text, sell } = page.t;
	const title = text.title(order.number);
	const trail = [{ href: page.href(orderPath(c)), text: sell.order.title(order.number) }, { text: text.open }];
	const names = new Map(order.lines.map((line): [string, string] => [line.id, lineTitle(line)]));
	return privatePage(
		c,
		<SellPage page={page} own={own} section="orders" title={title}>
			<PageHeader title={title} lead={text.lead} above={<Breadcrumbs label={sell.order.all} items={trail} />} />
			{explanation.taxExempt && <TaxExempt page={page} />}
			<ExplainedPartPanel page={page} reader="shop" part={explanation.part} names={names} />
		</SellPage>,
	);
}
