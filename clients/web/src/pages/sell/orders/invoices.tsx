import type { Context } from "hono";
import { Button, LinkButton } from "../../../components/button.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { myApi, need } from "../../../core/api.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { Web } from "../../../env.ts";
import { InvoiceView } from "../../purchase/invoices/invoice-view.tsx";
import { SellPage } from "../sell-page.tsx";
import { orderAndShop, orderParams, orderPath } from "./show-order.tsx";

/** `/sell/{vendorId}/orders/{id}/invoices`: the shop's invoice and credit notes of an order, a sheet each. */
export async function showInvoices(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const [[own, order], { items: invoices }] = await Promise.all([orderAndShop(c), invoicesOf(c)]);
	const { invoice: text } = page.t.purchase;
	const title = `${text.listTitle}: ${order.number}`;
	return privatePage(
		c,
		<SellPage page={page} own={own} section="orders" title={title}>
			<div class="no-print">
				<PageHeader
					title={title}
					lead={invoices.length === 0 ? text.none : text.printHint}
					actions={
						<>
							{invoices.length > 0 && (
								<span class="needs-script">
									<Button type="button" variant="primary" icon="print" data-print>
										{text.print}
									</Button>
								</span>
							)}
							<LinkButton icon="back" href={page.href(orderPath(c))}>
								{text.back}
							</LinkButton>
						</>
					}
				/>
			</div>
			{invoices.map((invoice) => (
				<InvoiceView invoice={invoice} level={2} />
			))}
		</SellPage>,
	);
}

const invoicesOf = (c: Context<Web>) => need(myApi(c).GET("/vendor/{vendorId}/orders/{id}/invoices", { params: { path: orderParams(c) } }));
