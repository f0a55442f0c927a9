import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { Badge } from "../../components/badge.tsx";
import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Table } from "../../components/table.tsx";
import { takeNotice } from "../../core/cookies.ts";
import { readPlace } from "../../core/paging.ts";
import { privatePage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { LeftNotice } from "../admin/left-notice.tsx";
import { type ListAddress, pageLinks } from "../admin/list-address.ts";
import type { KeeperFrame } from "../../layout/keeper-frame.ts";
import type { Keeper, OwnCollection } from "./keeper.ts";

const ON_A_PAGE = 25;

/** All collections of a shop or of the marketplace, drafts too, page by page. */
export async function showCollections(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const place = readPlace(new URL(c.req.url).searchParams);
	const [Frame, collections] = await Promise.all([
		keeper.frame(),
		keeper.list({ limit: ON_A_PAGE, ...(place.cursor !== undefined && { cursor: place.cursor }) }),
	]);
	const list = { path: keeper.path, filters: {}, place };
	return privatePage(
		c,
		<CollectionList page={c.get("page")} Frame={Frame} keeper={keeper} list={list} {...collections} left={takeNotice(c)} />,
	);
}

interface CollectionListProps extends Pick<Schemas["OwnCollectionPage"], "items" | "nextCursor"> {
	page: RequestContext;
	Frame: KeeperFrame;
	keeper: Pick<Keeper, "kind" | "path">;
	list: ListAddress;
	left: string | null;
}

/** The list, or what to do where there is nothing yet. */
export const CollectionList = ({ page, Frame, keeper, list, items, nextCursor, left }: CollectionListProps) => {
	const { collections: t } = page.t;
	const add = (
		<LinkButton variant="primary" icon="plus" href={page.href(`${keeper.path}/new`)}>
			{t.add}
		</LinkButton>
	);
	return (
		<Frame title={t.section} lead={t.lead[keeper.kind]} actions={items.length > 0 && add} notice={<LeftNotice page={page} left={left} />}>
			{items.length === 0 ? (
				<EmptyState icon="heart" title={t.none.title} action={add}>
					<p>{t.none.text}</p>
				</EmptyState>
			) : (
				<Table
					caption={t.section}
					hideCaption
					columns={[
						{ key: "title", text: t.columns.title, heading: true },
						{ key: "products", text: t.columns.products },
						{ key: "status", text: t.columns.status },
						{ key: "updated", text: t.columns.updated, end: true },
					]}
					rows={items.map((collection) => ({ cells: cellsOf(page, keeper.path, collection) }))}
					look="stack"
				/>
			)}
			<Pagination {...pageLinks(page, list, nextCursor)} />
		</Frame>
	);
};

const cellsOf = (page: RequestContext, path: string, { id, title, kind, productIds, status, updatedAt }: OwnCollection) => ({
	title: <a href={page.href(`${path}/${id}`)}>{title}</a>,
	products: kind === "rule" ? page.t.collections.byRule : page.t.collections.chosen(productIds.length),
	status: <CollectionBadge page={page} status={status} />,
	updated: (
		<time class="nowrap" datetime={updatedAt}>
			{page.format.date(updatedAt)}
		</time>
	),
});

/** Whether a collection is on the street. */
export const CollectionBadge = ({ page, status }: { page: RequestContext; status: OwnCollection["status"] }) => (
	<Badge tone={status === "published" ? "success" : "info"}>{page.t.collections.status[status]}</Badge>
);
