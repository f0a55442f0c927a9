import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { Breadcrumbs } from "../../components/breadcrumbs.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ApiFailure, myApi, tried } from "../../core/api.ts";
import { privatePage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { ExplainedOrder } from "../explanation/explained-order.tsx";
import { nameOf } from "./cart-line.tsx";
import { missingOrder } from "./order.tsx";

/** `/orders/{id}/explain`: every amount of an order, for who placed it or has found it. */
export async function explainOrder(c: Context<Web>): Promise<Response> {
	const params = { path: { id: c.req.param("id") ?? "" } };
	const [order, explanation] = await Promise.all([
		tried(myApi(c).GET("/orders/{id}", { params })),
		tried(myApi(c).GET("/orders/{id}/explain", { params })),
	]);
	for (const asked of [order, explanation]) if (!asked.ok && asked.problem.status >= 429) throw new ApiFailure(asked.problem);
	if (!order.ok || !explanation.ok) return missingOrder(c);
	return privatePage(c, <ExplainPage page={c.get("page")} order={order.data} explanation={explanation.data} />);
}

interface ExplainPageProps {
	page: RequestContext;
	order: Schemas["Order"];
	explanation: Schemas["OrderExplanation"];
}

function ExplainPage({ page, order, explanation }: ExplainPageProps) {
	const { explanation: text, purchase } = page.t;
	const back = { text: purchase.order.title(order.number), href: page.href(`/orders/${order.id}`) };
	const title = text.title(order.number);
	return (
		<ShopPage page={page} facts={{ title }} section="/account">
			<div class="container narrow stack loose">
				<PageHeader
					title={title}
					lead={text.lead}
					above={<Breadcrumbs label={purchase.breadcrumbs} items={[back, { text: text.open }]} />}
				/>
				<ExplainedOrder page={page} reader="shopper" explanation={explanation} names={namesOf(order)} />
			</div>
		</ShopPage>
	);
}

const namesOf = ({ vendorOrders }: Schemas["Order"]): Map<string, string> =>
	new Map(vendorOrders.flatMap(({ lines }) => lines.map((line) => [line.id, nameOf(line)])));
