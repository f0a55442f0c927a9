import { DefinitionList } from "../../../components/definition-list.tsx";
import { Table, type TableRow } from "../../../components/table.tsx";
import { paidBack } from "../../../core/paid-back.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { lineStates } from "../../sell/orders/after-sale.tsx";
import { type OrderPart, PartStatus } from "./order-status.tsx";

interface PartProps {
	page: RequestContext;
	part: OrderPart;
}

/** What one shop sees to: its lines, its way and its parcels. */
export const OrderPartPanel = ({ page, part }: PartProps) => {
	const { detail } = page.t.admin.orders;
	const { columns } = detail;
	return (
		<section class="panel stack" aria-labelledby={part.id}>
			<div class="between section-header">
				<h2 id={part.id}>{detail.part(part.vendor.name)}</h2>
				<span class="cluster">
					<PartStatus page={page} part={part} />
				</span>
			</div>
			<Table
				caption={detail.lines(part.vendor.name)}
				hideCaption
				look="stack"
				columns={[
					{ key: "product", text: columns.product, heading: true },
					{ key: "quantity", text: columns.quantity, end: true },
					{ key: "sent", text: columns.sent, end: true },
					{ key: "total", text: columns.total, end: true },
				]}
				rows={part.lines.map((line) => lineRow(page, line, lineStates(page, part, line)))}
			/>
			<DefinitionList
				items={[
					{
						term: detail.delivery,
						details: `${part.delivery.title}, ${part.delivery.price.amount === 0 ? page.t.words.free : page.format.money(part.delivery.price)}`,
					},
					{ term: detail.parcels, details: <Parcels page={page} part={part} /> },
					{ term: page.t.admin.orders.refund.section, details: <GoneBack page={page} part={part} /> },
					{ term: detail.total, details: page.format.money(part.totals.total) },
				]}
			/>
			<p>
				<a href={page.href(`/admin/shops/${part.vendor.id}`)}>{detail.toShop}</a>
			</p>
		</section>
	);
};

const lineRow = (page: RequestContext, line: OrderPart["lines"][number], after: string): TableRow => ({
	cells: {
		product: (
			<>
				<a href={page.href(`/products/${line.product.slug}`)}>{line.product.title}</a>
				<br />
				<small class="muted">{[variantOf(line), page.format.money(line.unitPrice)].filter(Boolean).join(" · ")}</small>
				{after !== "" && <small class="line-sku">{after}</small>}
			</>
		),
		quantity: page.format.number(line.quantity),
		sent: page.format.number(line.fulfilledQuantity),
		total: page.format.money(line.total),
	},
});

/** A line's product with its options. */
export const lineName = (line: OrderPart["lines"][number]): string => [line.product.title, variantOf(line)].filter(Boolean).join(", ");

/** A product without options has one variant, whose title says nothing. */
const variantOf = ({ product }: OrderPart["lines"][number]): string =>
	Object.keys(product.options).length > 0 ? product.variantTitle : "";

const GoneBack = ({ page, part: { refunds: all, returns } }: PartProps) => {
	const refunds = paidBack(all);
	const { refund, returnStatus, nothingBack } = page.t.admin.orders;
	if (refunds.length + returns.length === 0) return <>{nothingBack}</>;
	return (
		<ul role="list">
			{refunds.map((each) => (
				<li>{refund.state(page.format.money(each.amount), refundState(page, each))}</li>
			))}
			{returns.map(({ status, updatedAt }) => (
				<li>{refund.state(returnStatus[status], page.format.dateTime(updatedAt))}</li>
			))}
		</ul>
	);
};

function refundState({ t, format }: RequestContext, { doneAt, refusedAt, paidOtherwise }: OrderPart["refunds"][number]): string {
	const { refund } = t.admin.orders;
	if (refusedAt !== null) return refund.refused;
	if (doneAt === null) return refund.onItsWay;
	return paidOtherwise === null ? format.dateTime(doneAt) : refund.otherwise(format.dateTime(doneAt), paidOtherwise);
}

const Parcels = ({ page, part: { fulfillments } }: PartProps) => {
	const { detail, eventTracking } = page.t.admin.orders;
	if (fulfillments.length === 0) return <>{detail.noParcels}</>;
	return (
		<ul role="list">
			{fulfillments.map(({ tracking, shippedAt, deliveredAt }) => (
				<li>
					{[
						tracking ? eventTracking(tracking.carrier, tracking.number) : "",
						detail.sentAt(page.format.dateTime(shippedAt)),
						deliveredAt === null ? "" : detail.deliveredAt(page.format.dateTime(deliveredAt)),
					]
						.filter(Boolean)
						.join(", ")}
				</li>
			))}
		</ul>
	);
};
