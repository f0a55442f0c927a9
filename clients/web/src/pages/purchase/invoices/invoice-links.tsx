import type { Schemas } from "../../../../../api/client.ts";
import type { RequestContext } from "../../../core/request-context.ts";

/** The ways to an order's invoices and credit notes; nothing as long as there are none. */
export function InvoiceLinks({
	page,
	orderId,
	invoices,
}: {
	page: RequestContext;
	orderId: string;
	invoices: readonly Schemas["InvoiceRef"][];
}) {
	const { invoice: text } = page.t.purchase;
	if (invoices.length === 0) return null;
	return (
		<div class="no-print">
			<h3>{text.listTitle}</h3>
			<ul role="list" class="stack tight">
				{invoices.map(({ id, kind, number, seller, gross }) => (
					<li>
						<a href={page.href(`/orders/${orderId}/invoices/${id}`)}>{text.title(text.kinds[kind], number)}</a>
						<br />
						<span class="muted small">
							{seller}, {page.format.money(gross)}
						</span>
					</li>
				))}
			</ul>
		</div>
	);
}
