import type { Context } from "hono";
import { Field } from "../../../components/field.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table, type TableRow } from "../../../components/table.tsx";
import { myApi, need } from "../../../core/api.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { readPlace } from "../../../core/paging.ts";
import { AdminPage } from "../admin-page.tsx";
import { type ListAddress, oneOf, pageLinks, sortByTime, SORTS, typedText } from "../list-address.ts";
import { EmptyList, ListFilters } from "../list-parts.tsx";
import { Time } from "../time.tsx";
import { type Order, ORDER_STATUSES, OrderStatus, PAYMENT_STATUSES, PaymentStatus } from "./order-status.tsx";

const REFUNDS = ["refused"] as const;

/** `/admin/orders?status=&paymentStatus=&refund=&q=&sort=&cursor=` */
export async function showOrders(c: Context<Web>): Promise<Response> {
	const address = new URL(c.req.url).searchParams;
	const filters = {
		status: oneOf(address.get("status"), ORDER_STATUSES),
		paymentStatus: oneOf(address.get("paymentStatus"), PAYMENT_STATUSES),
		refund: oneOf(address.get("refund"), REFUNDS),
		q: typedText(address.get("q"), 254),
		sort: oneOf(address.get("sort"), SORTS),
	};
	const list: ListAddress = { path: "/admin/orders", filters, place: readPlace(address) };
	const { items, nextCursor } = await need(myApi(c).GET("/admin/orders", { params: { query: { ...filters, cursor: list.place.cursor } } }));
	return privatePage(c, <OrdersPage page={c.get("page")} list={list} orders={items} nextCursor={nextCursor} />);
}

interface OrdersPageProps {
	page: RequestContext;
	list: ListAddress;
	orders: readonly Order[];
	nextCursor: string | null;
}

/** All orders. */
export const OrdersPage = ({ page, list, orders, nextCursor }: OrdersPageProps) => {
	const { orders: texts, frame } = page.t.admin;
	const { columns } = texts;
	return (
		<AdminPage page={page} section="orders" title={frame.sections.orders} lead={texts.lead}>
			<Filters page={page} list={list} />
			<Table
				caption={texts.caption}
				hideCaption
				look="stack"
				dense
				columns={[
					{ key: "number", text: columns.number, heading: true },
					{ key: "placed", text: columns.placed, sort: sortByTime(page, list) },
					{ key: "buyer", text: columns.buyer },
					{ key: "shops", text: columns.shops },
					{ key: "status", text: columns.status },
					{ key: "total", text: columns.total, end: true },
				]}
				rows={orders.map((order) => orderRow(page, order))}
				empty={
					<EmptyList page={page} list={list} icon="receipt" title={texts.none.title}>
						{texts.none.text}
					</EmptyList>
				}
			/>
			<Pagination {...pageLinks(page, list, nextCursor)} />
		</AdminPage>
	);
};

const Filters = ({ page, list }: { page: RequestContext; list: ListAddress }) => {
	const { orders, lists } = page.t.admin;
	const any = { value: "", text: lists.any };
	return (
		<ListFilters
			page={page}
			list={list}
			label={orders.filters}
			searchLabel={orders.searchLabel}
			longest={254}
			fields={["status", "paymentStatus", "refund"]}
		>
			<Field
				label={orders.statusLabel}
				name="status"
				type="select"
				value={list.filters["status"]}
				options={[any, ...ORDER_STATUSES.map((value) => ({ value, text: orders.status[value] }))]}
			/>
			<Field
				label={orders.paymentLabel}
				name="paymentStatus"
				type="select"
				value={list.filters["paymentStatus"]}
				options={[any, ...PAYMENT_STATUSES.map((value) => ({ value, text: orders.payment[value] }))]}
			/>
			<Field
				label={orders.refundLabel}
				name="refund"
				type="select"
				value={list.filters["refund"]}
				options={[any, { value: "refused", text: orders.refundRefused }]}
			/>
		</ListFilters>
	);
};

const orderRow = (page: RequestContext, order: Order): TableRow => ({
	cells: {
		number: (
			<a class="nowrap" href={page.href(`/admin/orders/${order.id}`)}>
				{order.number}
			</a>
		),
		placed: <Time page={page} at={order.createdAt} dayOnly />,
		buyer: order.deliveryAddress?.name ?? order.contact.email,
		shops: page.format.list([...new Set(order.vendorOrders.map(({ vendor }) => vendor.name))]),
		status: (
			<span class="cluster">
				<OrderStatus page={page} status={order.status} />
				<PaymentStatus page={page} status={order.paymentStatus} />
			</span>
		),
		total: <span class="num nowrap">{page.format.money(order.totals.total)}</span>,
	},
});
