import type { Child } from "hono/jsx";
import { Address } from "../../../components/address.tsx";
import { Badge } from "../../../components/badge.tsx";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { DefinitionList } from "../../../components/definition-list.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { PageHeader, SectionHeader } from "../../../components/page-header.tsx";
import { Table } from "../../../components/table.tsx";
import { Totals } from "../../../components/totals.tsx";
import type { FormState } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { exceptionOf } from "../../../core/withdrawal.ts";
import { addressLines } from "../../account/addresses-page.tsx";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { AfterSale, lineStates } from "./after-sale.tsx";
import { lineTitle, sentenceOf, type ShopOrder, stateOf, statusOf, TONES } from "./order-words.ts";
import { ParcelForm } from "./parcel-form.tsx";
import { Parcels } from "./parcels.tsx";

interface OrderPageProps {
	page: RequestContext;
	own: OwnShop;
	order: ShopOrder;
	/** The parcel form as it was sent, where something is wrong with it. */
	state: FormState;
	formKey: string;
	notice?: Child | undefined;
}

/** One order: what is in it, whom it is for, and what may be done with it now. */
export function OrderPage({ page, own, order, state, formKey, notice }: OrderPageProps) {
	const text = page.t.sell.order;
	const list = `/sell/${own.shop.id}/orders`;
	const path = `${list}/${order.id}`;
	const now = stateOf(order);
	return (
		<SellPage page={page} own={own} section="orders" title={text.title(order.number)}>
			<PageHeader
				title={text.title(order.number)}
				above={<Breadcrumbs label={text.all} items={[{ href: page.href(list), text: text.all }, { text: order.number }]} />}
				badge={<Badge tone={TONES[now]}>{statusOf(page, order)}</Badge>}
				lead={`${text.placed(page.format.dateTime(order.createdAt))}. ${sentenceOf(page, order)}`}
				actions={<Actions page={page} order={order} path={path} />}
			/>
			{notice}
			<FormErrors title={page.t.errors.checkForm} errors={state.errors} />
			<div class="with-aside">
				<div class="stack loose">
					<Lines page={page} order={order} path={path} />
					{order.fulfillments.length > 0 && <Parcels page={page} order={order} path={path} />}
					<AfterSale page={page} order={order} path={path} />
					{order.allowedActions.includes("fulfill") && <ParcelForm page={page} order={order} state={state} path={path} formKey={formKey} />}
				</div>
				<Shopper page={page} order={order} />
			</div>
		</SellPage>
	);
}

function Actions({ page, order, path }: { page: RequestContext; order: ShopOrder; path: string }) {
	const text = page.t.sell.order;
	const may = (action: string) => order.allowedActions.includes(action);
	return (
		<>
			{may("accept") && (
				<form method="post" action={page.href(`${path}/accept`)}>
					<Button variant="primary" icon="check">
						{text.accept}
					</Button>
				</form>
			)}
			<LinkButton icon="print" href={page.href(`${path}/slip`)}>
				{text.slip}
			</LinkButton>
			<LinkButton variant="quiet" icon="receipt" href={page.href(`${path}/invoices`)}>
				{page.t.purchase.invoice.listTitle}
			</LinkButton>
			{may("refund") && (
				<LinkButton variant="quiet" icon="money" href={page.href(`${path}/refund`)}>
					{page.t.sell.refundPage.open}
				</LinkButton>
			)}
			{may("cancel") && (
				<LinkButton variant="quiet" icon="minus" href={page.href(`${path}/cancel`)}>
					{page.t.sell.cancelPage.open}
				</LinkButton>
			)}
			{may("reject") && (
				<LinkButton variant="quiet" icon="close" href={page.href(`${path}/reject`)}>
					{text.reject}
				</LinkButton>
			)}
		</>
	);
}

function Lines({ page, order, path }: { page: RequestContext; order: ShopOrder; path: string }) {
	const { columns, lines, totals: names } = page.t.sell.order;
	const { money, number } = page.format;
	const { totals } = order;
	return (
		<section class="stack">
			<Table
				caption={lines}
				look="stack"
				columns={[
					{ key: "product", text: columns.product, heading: true },
					{ key: "price", text: columns.price, end: true },
					{ key: "quantity", text: columns.quantity, end: true },
					{ key: "sent", text: columns.sent, end: true },
					{ key: "total", text: columns.total, end: true },
				]}
				rows={order.lines.map((line) => ({
					cells: {
						product: <LineName page={page} line={line} sku={columns.sku} after={lineStates(page, order, line)} />,
						price: money(line.unitPrice),
						quantity: number(line.quantity),
						sent: number(line.fulfilledQuantity),
						total: money(line.total),
					},
				}))}
			/>
			<Totals
				rows={[
					{ label: names.items, amount: money(totals.items) },
					...(totals.discount.amount === 0 ? [] : [{ label: names.discount, amount: `−${money(totals.discount)}` }]),
					{ label: names.delivery, amount: money(totals.delivery), hint: order.delivery.title },
				]}
				total={{ label: names.total, amount: money(totals.total), hint: `${names.tax} ${money(totals.tax)}` }}
			/>
			<p>
				<a href={page.href(`${path}/explain`)}>{page.t.sell.order.explain}</a>
			</p>
		</section>
	);
}

interface LineNameProps {
	page: RequestContext;
	line: ShopOrder["lines"][number];
	sku: string;
	after: string;
}

const LineName = ({ page, line, sku, after }: LineNameProps) => (
	<>
		{lineTitle(line)}
		{exceptionOf(page, line.product) !== undefined && <small class="muted line-sku">{exceptionOf(page, line.product)}</small>}
		{line.sku !== null && (
			<small class="muted line-sku">
				{sku} {line.sku}
			</small>
		)}
		{after !== "" && <small class="line-sku">{after}</small>}
	</>
);

function Shopper({ page, order }: { page: RequestContext; order: ShopOrder }) {
	const text = page.t.sell.order;
	const { contact, deliveryAddress, delivery } = order;
	return (
		<aside class="panel stack" aria-labelledby="shopper">
			<SectionHeader id="shopper" title={text.shopper} />
			{delivery.kind === "pickup" || deliveryAddress === null ? (
				<p>
					{deliveryAddress && <strong>{deliveryAddress.name}. </strong>}
					{text.pickup}
				</p>
			) : (
				<Address name={deliveryAddress.name} lines={addressLines(page, deliveryAddress)} />
			)}
			<DefinitionList
				items={[
					{ term: text.phone, details: contact.phone === undefined ? text.noPhone : <Phone phone={contact.phone} /> },
					{ term: text.way, details: delivery.title },
					{ term: text.payment, details: text.payments[order.paymentStatus] },
				]}
			/>
			<p class="small muted">{text.paymentOfAll}</p>
			<p class="small muted">{text.mailsByUs}</p>
		</aside>
	);
}

const Phone = ({ phone }: { phone: string }) => <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</a>;
