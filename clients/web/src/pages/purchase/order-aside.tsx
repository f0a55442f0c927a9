import type { Schemas } from "../../../../api/client.ts";
import { Address } from "../../components/address.tsx";
import { Totals } from "../../components/totals.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { addressLines } from "../account/addresses-page.tsx";

interface AsideProps {
	page: RequestContext;
	order: Schemas["Order"];
}

/** What an order came to, where it goes and how it was paid. */
export function OrderAside({ page, order }: AsideProps) {
	const { order: text } = page.t.purchase;
	const { contact, deliveryAddress, payment, paymentStatus } = order;
	return (
		<aside class="panel stack" aria-labelledby="order-summary">
			<h2 id="order-summary">{text.summary}</h2>
			<OrderTotals page={page} order={order} />
			<div>
				<h3>{text.paymentTitle}</h3>
				<p>
					{text.paidWith}: {text.payment[paymentStatus]}
				</p>
				{payment.refunded.amount > 0 && (
					<p class="num">
						{text.refunded}: {page.format.money(payment.refunded)}
					</p>
				)}
			</div>
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

function OrderTotals({ page: { t, format }, order: { totals } }: AsideProps) {
	const { cart } = t.purchase;
	const discount = totals.discount.amount === 0 ? [] : [{ label: cart.discount, amount: `−${format.money(totals.discount)}` }];
	return (
		<Totals
			rows={[
				{ label: cart.itemTotal, amount: format.money(totals.items) },
				...discount,
				{ label: cart.delivery, amount: totals.delivery.amount === 0 ? t.words.free : format.money(totals.delivery) },
			]}
			total={{ label: cart.total, amount: format.money(totals.total), hint: cart.taxIncluded(format.money(totals.tax)) }}
		/>
	);
}
