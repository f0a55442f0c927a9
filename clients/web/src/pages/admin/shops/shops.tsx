import type { Context } from "hono";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table, type TableRow } from "../../../components/table.tsx";
import { Tabs } from "../../../components/tabs.tsx";
import { myApi, need } from "../../../core/api.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { readPlace } from "../../../core/paging.ts";
import { AdminPage } from "../admin-page.tsx";
import { type ListAddress, listHref, oneOf, pageLinks, sortByTime, SORTS, typedText } from "../list-address.ts";
import { EmptyList, ListFilters } from "../list-parts.tsx";
import { Time } from "../time.tsx";
import { ratingText, type Shop, SHOP_STATUSES, ShopStatus } from "./shop-status.tsx";

/** `/admin/shops?status=&q=&sort=&cursor=` */
export async function showShops(c: Context<Web>): Promise<Response> {
	const address = new URL(c.req.url).searchParams;
	const filters = {
		status: oneOf(address.get("status"), SHOP_STATUSES),
		q: typedText(address.get("q")),
		sort: oneOf(address.get("sort"), SORTS),
	};
	const list: ListAddress = { path: "/admin/shops", filters, place: readPlace(address) };
	const { items, nextCursor } = await need(
		myApi(c).GET("/admin/vendors", { params: { query: { ...filters, cursor: list.place.cursor } } }),
	);
	return privatePage(c, <ShopsPage page={c.get("page")} list={list} shops={items} nextCursor={nextCursor} />);
}

interface ShopsPageProps {
	page: RequestContext;
	list: ListAddress;
	shops: readonly Shop[];
	nextCursor: string | null;
}

/** All shops and applications. */
export const ShopsPage = ({ page, list, shops, nextCursor }: ShopsPageProps) => {
	const { shops: texts, frame } = page.t.admin;
	return (
		<AdminPage page={page} section="shops" title={frame.sections.shops} lead={texts.lead}>
			<div class="stack">
				<Tabs label={texts.byStatus} tabs={[tab(page, list, undefined), ...SHOP_STATUSES.map((status) => tab(page, list, status))]} />
				<ListFilters page={page} list={list} label={texts.filters} searchLabel={texts.searchLabel} />
			</div>
			<Table
				caption={texts.caption}
				hideCaption
				look="stack"
				columns={[
					{ key: "name", text: texts.columns.name, heading: true },
					{ key: "town", text: texts.columns.town },
					{ key: "status", text: texts.columns.status },
					{ key: "rating", text: texts.columns.rating },
					{ key: "applied", text: texts.columns.applied, sort: sortByTime(page, list) },
				]}
				rows={shops.map((shop) => shopRow(page, shop))}
				empty={<NoShops page={page} list={list} />}
			/>
			<Pagination {...pageLinks(page, list, nextCursor)} />
		</AdminPage>
	);
};

const tab = (page: RequestContext, list: ListAddress, status: Shop["status"] | undefined) => ({
	href: listHref(page, list, { status }),
	text: status === undefined ? page.t.words.all : page.t.admin.shops.status[status],
	current: list.filters["status"] === status,
});

const shopRow = (page: RequestContext, shop: Shop): TableRow => ({
	cells: {
		name: <a href={page.href(`/admin/shops/${shop.id}`)}>{shop.name}</a>,
		town: shop.place.city,
		status: <ShopStatus page={page} status={shop.status} />,
		rating: ratingText(page, shop.rating),
		applied: <Time page={page} at={shop.createdAt} dayOnly />,
	},
});

const NoShops = ({ page, list }: { page: RequestContext; list: ListAddress }) => {
	const { none } = page.t.admin.shops;
	return list.filters["status"] === "applied" && list.filters["q"] === undefined && list.place.cursor === undefined ? (
		<EmptyState icon="inbox" title={none.appliedTitle}>
			<p>{none.appliedText}</p>
		</EmptyState>
	) : (
		<EmptyList page={page} list={list} icon="shop" title={none.title}>
			{none.text}
		</EmptyList>
	);
};
