import type { Schemas } from "../../../../api/client.ts";
import { Badge } from "../../components/badge.tsx";
import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Table } from "../../components/table.tsx";
import { nextPlace, placeQuery, type PlaceInList, previousPlace } from "../../core/paging.ts";
import { queryOf } from "../../core/query-of.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { AccountPage } from "../account/account-page.tsx";
import { statusOfOrder } from "./order-steps.ts";
import { toneOf } from "./order-view.ts";

interface OrdersPageProps {
	page: RequestContext;
	orders: Schemas["OrderPage"];
	place: PlaceInList;
	notice: string | null;
}

/** All of somebody's orders. */
export function OrdersPage({ page, orders: { items, nextCursor }, place, notice }: OrdersPageProps) {
	const { orders: text } = page.t.purchase;
	return (
		<AccountPage page={page} title={text.title} section="orders" notice={notice}>
			{items.length === 0 ? <Empty page={page} /> : <OrderTable page={page} items={items} />}
			<Pages page={page} place={place} nextCursor={nextCursor} />
		</AccountPage>
	);
}

function Pages({ page, place, nextCursor }: Pick<OrdersPageProps, "page" | "place"> & { nextCursor: string | null }) {
	const { orders: text } = page.t.purchase;
	const link = (to: PlaceInList, words: string) => ({ href: page.href("/orders") + queryOf(placeQuery(to)), text: words });
	const previous = previousPlace(place);
	return (
		<Pagination
			label={text.pages}
			previous={previous && link(previous, previous.cursor === undefined ? text.newest : text.newer)}
			status={page.t.street.list.page(page.format.number(place.page))}
			next={nextCursor === null ? undefined : link(nextPlace(place, nextCursor), text.older)}
		/>
	);
}

const Empty = ({ page }: { page: RequestContext }) => (
	<EmptyState
		icon="receipt"
		title={page.t.purchase.orders.emptyTitle}
		action={
			<LinkButton variant="primary" href={page.href("/shops")}>
				{page.t.purchase.orders.browse}
			</LinkButton>
		}
	>
		<p>{page.t.purchase.orders.emptyText}</p>
	</EmptyState>
);

function OrderTable({ page, items }: { page: RequestContext; items: readonly Schemas["Order"][] }) {
	const { orders: text } = page.t.purchase;
	return (
		<Table
			caption={text.caption}
			hideCaption
			look="stack"
			columns={[
				{ key: "number", text: text.number, heading: true },
				{ key: "date", text: text.date },
				{ key: "shops", text: text.shops },
				{ key: "state", text: text.state },
				{ key: "total", text: text.total, end: true },
			]}
			rows={items.map((order) => ({ id: order.id, cells: cellsOf(order, page) }))}
		/>
	);
}

function cellsOf(order: Schemas["Order"], page: RequestContext) {
	const { format } = page;
	return {
		number: (
			<a class="nowrap" href={page.href(`/orders/${order.id}`)}>
				{order.number}
			</a>
		),
		date: (
			<time class="nowrap" datetime={order.createdAt}>
				{format.date(order.createdAt)}
			</time>
		),
		shops: format.list(order.vendorOrders.map(({ vendor }) => vendor.name)),
		state: <Badge tone={toneOf(order)}>{statusOfOrder(order, page)}</Badge>,
		total: <span class="num">{format.money(order.totals.total)}</span>,
	};
}
