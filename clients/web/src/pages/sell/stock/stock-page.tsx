import { Button, LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table, type TableColumn } from "../../../components/table.tsx";
import type { FormErrors as Faults } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { CatalogFilters, isFiltered } from "../catalog-filters.tsx";
import { type CatalogQuery, pageLinks, sameQuery, sortLink } from "../catalog-query.ts";
import { draftOf } from "../../../core/draft.ts";
import { DefaultSubmit } from "../default-submit.tsx";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import type { Undo } from "../undo.ts";
import { UndoNotice } from "../undo-notice.tsx";
import type { BulkSale } from "./bulk-sale.ts";
import { BulkSaleFields } from "./bulk-sale-form.tsx";
import { cellsOf } from "./stock-cells.tsx";
import { titleOf, type StockRow } from "./stock-fields.ts";

/** The orders that the table can have. */
export const STOCK_SORTS = ["title", "-title", "price", "-price", "stock", "-stock"] as const;
export type StockSort = (typeof STOCK_SORTS)[number];

/** What the page of prices and stock shows. */
export interface StockPageProps {
	page: RequestContext;
	own: OwnShop;
	query: CatalogQuery<StockSort>;
	rows: readonly StockRow[];
	nextCursor: string | null;
	/** A sale for those that are ticked. */
	bulk: BulkSale;
	/** The moment that it is shown at, ISO 8601. */
	now: string;
	/** By the names of the fields. */
	errors: Faults;
	undo: Undo | null;
	notice: string | null;
}

/** Prices and stock of everything a shop sells, in one table with one button. What is typed survives a reload. */
export function StockPage({ page, own, query, rows, nextCursor, bulk, now, errors, undo, notice }: StockPageProps) {
	const { stock, frame } = page.t.sell;
	const path = `/sell/${own.shop.id}/stock`;
	const action = page.href(`${path}${sameQuery(query)}`);
	return (
		<SellPage page={page} own={own} section="stock" title={frame.sections.stock}>
			<PageHeader
				title={frame.sections.stock}
				lead={stock.lead}
				actions={
					<LinkButton icon="pin" href={page.href(`${path}/locations`)}>
						{page.t.sell.locations.title}
					</LinkButton>
				}
			/>
			<UndoNotice page={page} undo={undo} notice={notice} action={page.href(`${path}/undo${sameQuery(query)}`)} />
			<CatalogFilters page={page} path={path} query={query} />
			{rows.length === 0 ? (
				<Nothing page={page} own={own} filtered={isFiltered(query)} />
			) : (
				<form
					method="post"
					action={action}
					class="stack"
					{...draftOf(page, `stock:${path}${sameQuery(query)}`)}
					data-changes={stock.changes("{n}")}
				>
					<DefaultSubmit />
					<FormErrors title={page.t.errors.checkForm} errors={summaryOf(page, rows, errors)} />
					<Table
						caption={frame.sections.stock}
						hideCaption
						columns={columnsOf(page, path, query)}
						rows={rows.map((row) => ({ cells: cellsOf({ page, own, errors, bulk, now }, row) }))}
						look="stack"
						dense
					/>
					<BulkSaleFields page={page} bulk={bulk} errors={errors} />
					<div class="bulk-bar">
						<Button variant="primary">{page.t.words.save}</Button>
						<span class="muted" role="status" data-changed />
					</div>
				</form>
			)}
			<Pagination label={page.t.words.pages} {...pageLinks(page, path, query, nextCursor)} />
		</SellPage>
	);
}

function summaryOf(page: RequestContext, rows: readonly StockRow[], errors: Faults) {
	return Object.entries(errors).map(([name, message]) => {
		const row = rows.find(({ id }) => name.startsWith(`rows.${id}.`));
		return { ...((row ?? name.startsWith("bulk.")) && { name }), message: row ? `${titleOf(row)}: ${message}` : message };
	});
}

function columnsOf(page: RequestContext, path: string, query: CatalogQuery<StockSort>): TableColumn[] {
	const { columns } = page.t.sell.form;
	const { stock } = page.t.sell;
	return [
		{ key: "title", text: stock.product, heading: true, sort: sortLink(page, path, query, ["title", "-title"]) },
		{ key: "price", text: columns.price, sort: sortLink(page, path, query, ["price", "-price"]) },
		{ key: "compareAt", text: columns.compareAt },
		{ key: "stock", text: columns.stock, sort: sortLink(page, path, query, ["stock", "-stock"]) },
	];
}

const Nothing = ({ page, own, filtered }: { page: RequestContext; own: OwnShop; filtered: boolean }) => {
	const { list } = page.t.sell;
	const path = `/sell/${own.shop.id}`;
	return filtered ? (
		<EmptyState icon="search" title={list.nothingFound} action={<LinkButton href={page.href(`${path}/stock`)}>{list.showAll}</LinkButton>}>
			<p>{list.nothingFoundText}</p>
		</EmptyState>
	) : (
		<EmptyState
			icon="tag"
			title={list.empty}
			action={
				<LinkButton variant="primary" icon="plus" href={page.href(`${path}/products/new`)}>
					{list.add}
				</LinkButton>
			}
		>
			<p>{list.emptyText}</p>
		</EmptyState>
	);
};
