import type { Schemas } from "../../../../../api/client.ts";
import { Badge } from "../../../components/badge.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Picture } from "../../../components/picture.tsx";
import { Table, type TableColumn } from "../../../components/table.tsx";
import { ownPicture } from "../../../core/own-content.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { CatalogFilters, isFiltered } from "../catalog-filters.tsx";
import { type CatalogQuery, pageLinks, sameQuery, sortLink } from "../catalog-query.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import type { Undo } from "../undo.ts";
import { UndoNotice } from "../undo-notice.tsx";
import { StatusBadge } from "./status-badge.tsx";

/** The orders that the list can have. */
export const PRODUCT_SORTS = ["newest", "title", "-title", "updated", "-updated", "price", "-price", "stock", "-stock"] as const;
export type ProductSort = (typeof PRODUCT_SORTS)[number];

interface ProductListPageProps {
	page: RequestContext;
	own: OwnShop;
	query: CatalogQuery<ProductSort>;
	products: Schemas["OwnProductPage"];
	undo: Undo | null;
	notice: string | null;
}

/** All that a shop offers, to be found, sorted, published and archived. */
export function ProductListPage({ page, own, query, products, undo, notice }: ProductListPageProps) {
	const { list, frame } = page.t.sell;
	const path = `/sell/${own.shop.id}/products`;
	const isEmpty = products.items.length === 0 && !isFiltered(query) && query.place.cursor === undefined;
	return (
		<SellPage page={page} own={own} section="products" title={frame.sections.products}>
			<PageHeader
				title={frame.sections.products}
				actions={
					!isEmpty && (
						<>
							<LinkButton variant="primary" icon="plus" href={page.href(`${path}/new`)}>
								{list.add}
							</LinkButton>
							<LinkButton icon="upload" href={page.href(`/sell/${own.shop.id}/imports`)}>
								{list.importMany}
							</LinkButton>
						</>
					)
				}
			/>
			<UndoNotice page={page} undo={undo} notice={notice} action={page.href(`${path}/undo${sameQuery(query)}`)} />
			{!isEmpty && <CatalogFilters page={page} path={path} query={query} />}
			{products.items.length === 0 ? (
				<Nothing page={page} path={path} filtered={!isEmpty} />
			) : (
				<form method="post" action={page.href(`${path}/statuses${sameQuery(query)}`)} class="stack">
					<Table
						caption={frame.sections.products}
						hideCaption
						columns={columnsOf(page, path, query)}
						rows={products.items.map((product) => ({ cells: cellsOf(page, path, product) }))}
						look="stack"
					/>
					<BulkBar page={page} />
				</form>
			)}
			<Pagination label={page.t.words.pages} {...pageLinks(page, path, query, products.nextCursor)} />
		</SellPage>
	);
}

function columnsOf(page: RequestContext, path: string, query: CatalogQuery<ProductSort>): TableColumn[] {
	const { list } = page.t.sell;
	return [
		{ key: "title", text: list.title, heading: true, sort: sortLink(page, path, query, ["title", "-title"]) },
		{ key: "status", text: page.t.words.status },
		{ key: "price", text: list.price, end: true, sort: sortLink(page, path, query, ["price", "-price"]) },
		{ key: "stock", text: list.stock, end: true, sort: sortLink(page, path, query, ["stock", "-stock"]) },
		{ key: "updated", text: list.updated, end: true, sort: sortLink(page, path, query, ["-updated", "updated"]) },
	];
}

function cellsOf(page: RequestContext, path: string, product: Schemas["OwnProduct"]) {
	const { list } = page.t.sell;
	const [picture] = product.media;
	return {
		title: (
			<span class="row-product">
				<input type="checkbox" name={`pick.${product.id}`} aria-label={list.pickOne(product.title)} />
				<span class="thumb">
					<Picture src={ownPicture(picture?.url)} alt="" place="thumb" placeholder="tag" />
				</span>
				<a href={page.href(`${path}/${product.id}`)}>{product.title}</a>
			</span>
		),
		status: <StatusBadge page={page} status={product.status} />,
		price: <span class="num nowrap">{priceText(page, product)}</span>,
		stock: <StockCell page={page} product={product} />,
		updated: (
			<time class="nowrap" datetime={product.updatedAt}>
				{page.format.date(product.updatedAt)}
			</time>
		),
	};
}

function priceText({ format }: RequestContext, { priceRange: { min, max } }: Schemas["OwnProduct"]): string {
	return min.amount === max.amount ? format.money(min) : `${format.money(min)} – ${format.money(max)}`;
}

/** What is on the shelves of all variants together, and what of it is promised to orders already. */
const StockCell = ({ page, product }: { page: RequestContext; product: Schemas["OwnProduct"] }) => {
	const { list } = page.t.sell;
	const counted = product.variants.filter((variant) => variant.tracked);
	if (counted.length === 0) return <span class="muted">{list.notCounted}</span>;
	const stock = counted.reduce((sum, variant) => sum + variant.stockQuantity, 0);
	const reserved = counted.reduce((sum, variant) => sum + variant.reservedQuantity, 0);
	return (
		<span>
			<span class="num">{page.format.number(stock)}</span>
			{reserved > 0 && <span class="muted small"> {list.reserved(page.format.number(reserved))}</span>}
			{!product.available && (
				<>
					{" "}
					<Badge tone="warning">{list.soldOut}</Badge>
				</>
			)}
		</span>
	);
};

const BulkBar = ({ page }: { page: RequestContext }) => {
	const { list } = page.t.sell;
	return (
		<div class="bulk-bar picks" role="group" aria-label={list.withPicked}>
			<label class="choice" data-pick-all hidden>
				<input type="checkbox" />
				{list.pickAll}
			</label>
			<span class="muted push">{list.withPicked}</span>
			<Button small name="status" value="published">
				{list.publish}
			</Button>
			<Button small name="status" value="draft">
				{list.draft}
			</Button>
			<Button small name="status" value="archived">
				{list.archive}
			</Button>
		</div>
	);
};

const Nothing = ({ page, path, filtered }: { page: RequestContext; path: string; filtered: boolean }) => {
	const { list } = page.t.sell;
	return filtered ? (
		<EmptyState icon="search" title={list.nothingFound} action={<LinkButton href={page.href(path)}>{list.showAll}</LinkButton>}>
			<p>{list.nothingFoundText}</p>
		</EmptyState>
	) : (
		<EmptyState
			icon="tag"
			title={list.empty}
			action={
				<>
					<LinkButton variant="primary" icon="plus" href={page.href(`${path}/new`)}>
						{list.add}
					</LinkButton>
					<LinkButton icon="upload" href={page.href(path.replace(/products$/, "imports"))}>
						{list.importMany}
					</LinkButton>
				</>
			}
		>
			<p>{list.emptyText}</p>
		</EmptyState>
	);
};
