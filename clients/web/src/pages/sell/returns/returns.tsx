import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Badge } from "../../../components/badge.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table, type TableRow } from "../../../components/table.tsx";
import { Tabs } from "../../../components/tabs.tsx";
import { myApi, need } from "../../../core/api.ts";
import { nextPlace, type PlaceInList, placeQuery, previousPlace, readPlace } from "../../../core/paging.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { queryText } from "../catalog-query.ts";
import { type OwnShop, shopOf, vendorIdOf } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { RETURN_TONES, returnStatusOf, wishOf } from "./return-words.ts";

const QUEUES = ["requested", "approved", "received", "all"] as const;
type Queue = (typeof QUEUES)[number];

interface ReturnsPageProps {
	page: RequestContext;
	own: OwnShop;
	queue: Queue;
	place: PlaceInList;
	returns: { items: Schemas["VendorReturn"][]; nextCursor: string | null };
}

/** `/sell/{vendorId}/returns` */
export async function showReturns(c: Context<Web>): Promise<Response> {
	const query = new URL(c.req.url).searchParams;
	const place = readPlace(query);
	const queue = QUEUES.find((each) => each === query.get("status")) ?? "all";
	const params = { path: { vendorId: vendorIdOf(c) }, query: { cursor: place.cursor, ...(queue !== "all" && { status: queue }) } };
	const [own, returns] = await Promise.all([shopOf(c), need(myApi(c).GET("/vendor/{vendorId}/returns", { params }))]);
	return privatePage(c, <ReturnsPage page={c.get("page")} own={own} queue={queue} place={place} returns={returns} />);
}

/** What comes back to a shop, by what is to be done with it. */
function ReturnsPage(props: ReturnsPageProps) {
	const { page, own, queue, returns } = props;
	const text = page.t.sell.returns;
	const path = `/sell/${own.shop.id}/returns`;
	return (
		<SellPage page={page} own={own} section="returns" title={text.title}>
			<PageHeader title={text.title} />
			<Tabs
				label={text.queuesLabel}
				tabs={QUEUES.map((each) => ({
					href: page.href(each === "all" ? path : `${path}?status=${each}`),
					text: text.queues[each],
					current: each === queue,
				}))}
			/>
			{returns.items.length === 0 ? (
				<EmptyState icon="inbox" title={text.empty[queue].title}>
					<p>{text.empty[queue].text}</p>
				</EmptyState>
			) : (
				<Table
					caption={text.caption}
					hideCaption
					look="stack"
					columns={[
						{ key: "number", text: text.columns.number, heading: true },
						{ key: "asked", text: text.columns.asked },
						{ key: "items", text: text.columns.items },
						{ key: "wish", text: text.columns.wish },
						{ key: "status", text: text.columns.status },
					]}
					rows={returns.items.map((asked) => row(page, own, asked))}
				/>
			)}
			<Pagination label={page.t.words.pages} {...links(props, path)} />
		</SellPage>
	);
}

const row = (page: RequestContext, own: OwnShop, asked: Schemas["VendorReturn"]): TableRow => ({
	id: asked.id,
	cells: {
		number: (
			<a class="nowrap" href={page.href(`/sell/${own.shop.id}/orders/${asked.vendorOrderId}/returns/${asked.id}`)}>
				{asked.number}
			</a>
		),
		asked: <time datetime={asked.createdAt}>{page.format.dateTime(asked.createdAt)}</time>,
		items: page.t.sell.returns.items(asked.lines.reduce((sum, { quantity }) => sum + quantity, 0)),
		wish: wishOf(page, asked),
		status: <Badge tone={RETURN_TONES[asked.status]}>{returnStatusOf(page, asked)}</Badge>,
	},
});

function links({ page, place, queue, returns }: ReturnsPageProps, path: string) {
	const to = (next: PlaceInList) => page.href(path + queryText({ ...(queue !== "all" && { status: queue }), ...placeQuery(next) }));
	const before = previousPlace(place);
	return {
		...(before && { previous: { href: to(before), text: page.t.words.previous } }),
		...(returns.nextCursor !== null && { next: { href: to(nextPlace(place, returns.nextCursor)), text: page.t.words.next } }),
		status: `${page.t.words.page} ${page.format.number(place.page)}`,
	};
}
