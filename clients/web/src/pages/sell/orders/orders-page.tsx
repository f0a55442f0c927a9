import type { Child } from "hono/jsx";
import { Badge } from "../../../components/badge.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Field } from "../../../components/field.tsx";
import { HiddenFields } from "../../../components/hidden-fields.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table } from "../../../components/table.tsx";
import { Tabs } from "../../../components/tabs.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import { nextPlace, type PlaceInList, previousPlace } from "../../../core/paging.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { type OrderQuery, orderQueryText, QUEUES, usualSort } from "./order-query.ts";
import { pickField } from "./picked-orders.ts";
import { customerOf, type ShopOrder, stateOf, statusOf, TONES } from "./order-words.ts";

interface OrdersPageProps {
	page: RequestContext;
	own: OwnShop;
	query: OrderQuery;
	orders: { items: ShopOrder[]; nextCursor: string | null };
	/** What the form before did. */
	notice?: Child | undefined;
}

interface ListProps extends OrdersPageProps {
	/** Of the list, without the locale. */
	path: string;
}

/** The orders of a shop as a queue: by how far they are, with many to be accepted or printed at once. */
export function OrdersPage(props: OrdersPageProps) {
	const { page, own, orders, notice } = props;
	const text = page.t.sell.orders;
	const list: ListProps = { ...props, path: `/sell/${own.shop.id}/orders` };
	return (
		<SellPage page={page} own={own} section="orders" title={text.title}>
			<PageHeader title={text.title} />
			{notice}
			<div class="stack">
				<Queues {...list} />
				<Search {...list} />
			</div>
			{orders.items.length === 0 ? <NoOrders {...list} /> : <OrderList {...list} />}
			<Pagination label={page.t.words.pages} {...links(list)} />
		</SellPage>
	);
}

function Queues({ page, query, path }: ListProps) {
	const text = page.t.sell.orders;
	const tab = (queue: OrderQuery["queue"]) => ({
		href: page.href(path + orderQueryText(query, { queue, sort: usualSort(queue) })),
		text: text.queues[queue],
		current: queue === query.queue,
	});
	return <Tabs label={text.queuesLabel} tabs={QUEUES.map(tab)} />;
}

function Search({ page, query, path }: ListProps) {
	const text = page.t.sell.orders;
	const status = query.queue === "accept" ? undefined : query.queue;
	return (
		<form method="get" action={page.href(path)} class="form-row" role="search" aria-label={text.title}>
			<HiddenFields keep={{ status }} />
			<Field label={text.search} name="q" type="search" value={query.q} maxlength={254} autocomplete="off" />
			<Field
				label={page.t.words.sort}
				name="sort"
				type="select"
				value={query.sort}
				options={[
					{ value: "oldest", text: text.oldestFirst },
					{ value: "newest", text: text.newestFirst },
				]}
			/>
			<div class="cluster">
				<Button icon="search">{page.t.frame.search}</Button>
				{query.q !== "" && <a href={page.href(path + orderQueryText(query, { q: "" }))}>{page.t.words.clear}</a>}
			</div>
		</form>
	);
}

function NoOrders({ page, query, path }: ListProps) {
	const text = page.t.sell.orders;
	if (query.q !== "") {
		const all = page.href(path + orderQueryText(query, { queue: "all", sort: usualSort("all") }));
		const elsewhere = query.queue === "all" ? undefined : <LinkButton href={all}>{text.searchAll}</LinkButton>;
		return (
			<EmptyState icon="search" title={text.nothingFound} action={elsewhere}>
				<p>{text.nothingFoundText}</p>
			</EmptyState>
		);
	}
	const next = { accept: "send", send: "sent", sent: "done", done: "all", all: undefined } as const;
	const queue = next[query.queue];
	const action = queue && <LinkButton href={page.href(`${path}?status=${queue}`)}>{text.queues[queue]}</LinkButton>;
	return (
		<EmptyState icon="inbox" title={text.empty[query.queue].title} action={action}>
			<p>{text.empty[query.queue].text}</p>
		</EmptyState>
	);
}

/** The table within the form of what is done with the chosen ones. */
function OrderList({ page, query, orders, path }: ListProps) {
	const text = page.t.sell.orders;
	const mayAccept = orders.items.some(({ allowedActions }) => allowedActions.includes("accept"));
	return (
		<form method="post" action={page.href(`${path}/accept`)} class="stack">
			<input type="hidden" name="_list" value={orderQueryText(query)} />
			<Table
				caption={`${text.caption}: ${text.queues[query.queue]}`}
				hideCaption
				look="stack"
				columns={[
					{ key: "number", text: text.columns.number, heading: true },
					{ key: "placed", text: text.columns.placed },
					{ key: "customer", text: text.columns.customer },
					{ key: "items", text: text.columns.items },
					{ key: "status", text: text.columns.status },
					{ key: "total", text: text.columns.total, end: true },
				]}
				rows={orders.items.map((order) => ({ id: order.id, cells: cells(page, path, order) }))}
			/>
			<div class="bulk-bar picks">
				<label class="choice" data-pick-all hidden>
					<input type="checkbox" />
					{text.pickAll}
				</label>
				{mayAccept && (
					<Button small variant="primary" icon="check">
						{text.acceptPicked}
					</Button>
				)}
				<Button small icon="print" formmethod="get" formaction={page.href(`${path}/slips`)}>
					{text.slipsPicked}
				</Button>
			</div>
		</form>
	);
}

function cells(page: RequestContext, path: string, order: ShopOrder) {
	const text = page.t.sell.orders;
	const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
	const state = stateOf(order);
	return {
		number: (
			<span class="cluster">
				<input type="checkbox" name={pickField(order.id)} value="1" aria-label={text.pick(order.number)} />
				<a class="nowrap" href={page.href(`${path}/${order.id}`)}>
					{order.number}
				</a>
			</span>
		),
		placed: <time datetime={order.createdAt}>{page.format.dateTime(order.createdAt)}</time>,
		customer: customerOf(page, order),
		items: (
			<span>
				{text.items(pieces)} · {text.way[order.delivery.kind]}
			</span>
		),
		status: <Badge tone={TONES[state]}>{statusOf(page, order)}</Badge>,
		total: page.format.money(order.totals.total),
	};
}

function links({ page, query, orders, path }: ListProps) {
	const to = (place: PlaceInList) => page.href(path + orderQueryText(query, { place }));
	const before = previousPlace(query.place);
	return {
		...(before && { previous: { href: to(before), text: page.t.words.previous } }),
		...(orders.nextCursor !== null && { next: { href: to(nextPlace(query.place, orders.nextCursor)), text: page.t.words.next } }),
		status: `${page.t.words.page} ${page.format.number(query.place.page)}`,
	};
}
