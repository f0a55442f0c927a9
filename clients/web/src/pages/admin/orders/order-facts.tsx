import { Address } from "../../../components/address.tsx";
import { DefinitionList } from "../../../components/definition-list.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { Totals } from "../../../components/totals.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import { addedTax } from "../../purchase/total-rows.ts";
import { Time } from "../time.tsx";
import type { Order } from "./order-status.tsx";

interface FactsProps {
	page: RequestContext;
	order: Order;
}

/** Who ordered, where it goes, and the money. */
export const OrderFacts = ({ page, order }: FactsProps) => {
	const { detail } = page.t.admin.orders;
	return (
		<>
			<section class="panel stack">
				<SectionHeader title={detail.buyer} />
				<Buyer page={page} order={order} />
				<h3>{detail.address}</h3>
				<Destination page={page} order={order} />
			</section>
			<section class="panel stack">
				<SectionHeader title={detail.payment} />
				<DefinitionList
					items={[
						{ term: detail.provider, details: order.payment.provider },
						{ term: detail.paid, details: page.format.money(order.payment.due) },
						{ term: detail.refunded, details: page.format.money(order.payment.refunded) },
					]}
				/>
				<h3>{detail.totals}</h3>
				<Sums page={page} totals={order.totals} />
				<p>
					<a href={page.href(`/admin/orders/${order.id}/explain`)}>{page.t.explanation.open}</a>
				</p>
			</section>
		</>
	);
};

const Buyer = ({ page, order: { id, userId, contact, createdAt } }: FactsProps) => {
	const { detail } = page.t.admin.orders;
	return (
		<DefinitionList
			items={[
				{
					term: detail.buyer,
					details: userId === null ? detail.guest : <a href={page.href(`/admin/users/${userId}`)}>{detail.toBuyer}</a>,
				},
				{ term: detail.email, details: contact.email },
				...(contact.phone === undefined ? [] : [{ term: detail.phone, details: contact.phone }]),
				{ term: detail.placed, details: <Time page={page} at={createdAt} /> },
				{ term: detail.id, details: <span class="id">{id}</span> },
			]}
		/>
	);
};

const Destination = ({ page, order: { deliveryAddress } }: FactsProps) => {
	if (!deliveryAddress) return <p class="muted">{page.t.admin.orders.detail.noAddress}</p>;
	const { name, line1, line2 = "", postalCode, city, region = "", country } = deliveryAddress;
	return <Address name={name} lines={[line1, line2, `${postalCode} ${city}`, region, page.format.country(country)]} />;
};

/** What it comes to, so that it adds up: the discount where there is one, and tax where it is not in the prices. */
export const Sums = ({ page, totals }: { page: RequestContext; totals: Order["totals"] }) => {
	const { detail } = page.t.admin.orders;
	const { money } = page.format;
	const tax = addedTax(totals, page);
	return (
		<Totals
			rows={[
				{ label: detail.items, amount: money(totals.items) },
				...(totals.discount.amount === 0 ? [] : [{ label: detail.discount, amount: `−${money(totals.discount)}` }]),
				{ label: detail.deliveryPrice, amount: money(totals.delivery) },
				...tax.rows,
			]}
			total={{ label: detail.total, amount: money(totals.total), hint: tax.hint }}
		/>
	);
};
