import type { Schemas } from "../../../../api/client.ts";
import { Address } from "../../components/address.tsx";
import { Totals } from "../../components/totals.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { addedTax, discountRows, paymentRows } from "./total-rows.ts";
import { InvoiceLinks } from "./invoices/invoice-links.tsx";
import { addressLines } from "../account/addresses-page.tsx";

interface AsideProps {
	page: RequestContext;
	order: Schemas["Order"];
	invoices: readonly Schemas["InvoiceRef"][] | null;
}

/** What an order came to, where it goes and how it was paid. */
export function OrderAside({ page, order, invoices }: AsideProps) {
	const { order: text } = page.t.purchase;
	const { contact, deliveryAddress, payment, paymentStatus } = order;
	return (
		<aside class="panel stack" aria-labelledby="order-summary">
			<h2 id="order-summary">{text.summary}</h2>
			<OrderTotals page={page} order={order} />
			<p class="no-print">
				<a href={page.href(`/orders/${order.id}/explain`)}>{page.t.explanation.open}</a>
			</p>
			<div>
				<h3>{text.paymentTitle}</h3>
				<p>
					{text.paidWith[payment.provider === "test" ? "test" : "stripe"]}: {text.payment[paymentStatus]}
				</p>
				{payment.refunded.amount > 0 && (
					<p class="num">
						{text.refunded}: {page.format.money(payment.refunded)}
					</p>
				)}
			</div>
			{invoices && <InvoiceLinks page={page} orderId={order.id} invoices={invoices} />}
			<div>
				<h3>{text.address}</h3>
				{deliveryAddress ? <Address name={deliveryAddress.name} lines={addressLines(page, deliveryAddress)} /> : <p>{text.noAddress}</p>}
			</div>
			<div>
				<h3>{text.contact}</h3>
				<Address lines={[contact.email, contact.phone ?? ""]} />
			</div>
		</aside>
	);
}

function OrderTotals({ page, order }: Omit<AsideProps, "invoices">) {
	const { t, format } = page;
	const { totals, credit, payment, paymentStatus } = order;
	const { cart } = t.purchase;
	const tax = addedTax(totals, page);
	const shops = new Map(order.vendorOrders.map(({ vendor }) => [vendor.id, vendor.name]));
	return (
		<Totals
			rows={[
				{ label: cart.itemTotal, amount: format.money(totals.items) },
				...discountRows(order, shops, page),
				{ label: cart.delivery, amount: totals.delivery.amount === 0 ? t.words.free : format.money(totals.delivery) },
				...tax.rows,
			]}
			total={{ label: cart.total, amount: format.money(totals.total), hint: tax.hint }}
			after={paymentStatus === "failed" ? [] : paymentRows(credit, payment, page)}
		/>
	);
}
