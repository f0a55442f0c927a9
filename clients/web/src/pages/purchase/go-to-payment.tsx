import type { Context } from "hono";
import { ApiFailure, myApi, tried } from "../../core/api.ts";
import { LinkButton } from "../../components/button.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { privatePage } from "../../core/public-page.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { missingOrder } from "./order.tsx";

/**
 * `GET /orders/{id}/pay`: on to the provider's page, by itself or by a link. The checkout's form leads here and not there, because our
 * pages' policy keeps forms, and where they lead, on our own site. Where there is nothing to pay it leads to the order.
 */
export async function goToPayment(c: Context<Web>): Promise<Response> {
	const id = c.req.param("id") ?? "";
	const found = await tried(myApi(c).GET("/orders/{id}", { params: { path: { id } } }));
	if (!found.ok) return found.problem.status < 429 ? missingOrder(c) : Promise.reject(new ApiFailure(found.problem));
	const { number, payment } = found.data;
	if (payment.nextAction === null) return goTo(c, `/orders/${id}`);
	const page = c.get("page");
	const text = page.t.purchase.order.pay;
	const { url } = payment.nextAction;
	return privatePage(
		c,
		<ShopPage page={page} facts={{ title: text.title, leadsTo: url }} section="/account">
			<div class="container narrow stack loose">
				<PageHeader title={text.title} lead={text.lead(page.format.money(payment.due), number)} />
				{payment.due.amount < payment.amount.amount && (
					<p>{text.less(page.format.money(payment.amount), page.format.money(payment.due))}</p>
				)}
				<div class="cluster">
					<LinkButton variant="primary" icon="arrow" href={url} rel="external noreferrer">
						{text.go}
					</LinkButton>
					<LinkButton href={page.href(`/orders/${id}`)}>{text.toOrder}</LinkButton>
				</div>
			</div>
		</ShopPage>,
	);
}
