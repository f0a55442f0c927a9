import type { Context } from "hono";
import { Button, LinkButton } from "../../../components/button.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { ApiFailure, myApi, tried } from "../../../core/api.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { ShopPage } from "../../../layout/shop-page.tsx";
import { missingOrder } from "../order.tsx";
import { type Invoice, InvoiceView, titleOf } from "./invoice-view.tsx";

function InvoicePage({ page, invoice }: { page: RequestContext; invoice: Invoice }) {
	const { invoice: text } = page.t.purchase;
	const title = titleOf(invoice);
	return (
		<ShopPage page={page} facts={{ title }} section="/account">
			<div class="container stack loose">
				<div class="no-print">
					<PageHeader
						title={title}
						lead={text.printHint}
						actions={
							<>
								<span class="needs-script">
									<Button type="button" variant="primary" small icon="print" data-print>
										{text.print}
									</Button>
								</span>
								<LinkButton small icon="back" href={page.href(`/orders/${invoice.order.id}`)}>
									{text.back}
								</LinkButton>
							</>
						}
					/>
				</div>
				<InvoiceView invoice={invoice} />
			</div>
		</ShopPage>
	);
}

/** `/orders/{id}/invoices/{invoiceId}`: an invoice or a credit note, for who may see the order. */
export async function showInvoice(c: Context<Web>): Promise<Response> {
	const path = { id: c.req.param("id") ?? "", invoiceId: c.req.param("invoiceId") ?? "" };
	const found = await tried(myApi(c).GET("/orders/{id}/invoices/{invoiceId}", { params: { path } }));
	if (found.ok) return privatePage(c, <InvoicePage page={c.get("page")} invoice={found.data} />);
	if (found.problem.status === 404 || found.problem.status === 400) return missingOrder(c);
	throw new ApiFailure(found.problem);
}
