import type { Schemas } from "../../../../api/client.ts";
import { LinkButton } from "../../components/button.tsx";
import { ProductGrid } from "../../components/card-grid.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { Icon } from "../../components/icon.tsx";
import { SortSelect } from "../../components/sort-select.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { productCards } from "./cards.ts";
import { type Filter, Filters, type FilterChoices } from "./filters.tsx";
import { changed, type FilterName, type ListQuery, SORTS } from "./list-query.ts";
import { ListPages } from "./list-pages.tsx";
import { queryOf } from "../../core/query-of.ts";

/** From here on the catalog does not count precisely. */
const COUNTED_UP_TO = 10_000;

interface ResultsProps {
	page: RequestContext;
	/** Of the list itself, without the locale: `/search`, `/categories/bread`. */
	path: string;
	query: ListQuery;
	products: Schemas["ProductPage"];
	choices: FilterChoices;
	/** What filters are on, as people read them. */
	active: readonly Filter[];
	/** What stands where nothing is found and no filter is to blame. */
	emptyText?: string | undefined;
}

/** A list of products with its filters, order and pages. */
export const Results = ({ page, path, query, products, choices, active, emptyText }: ResultsProps) => (
	<div class="with-filters">
		<Filters page={page} path={path} query={query} choices={choices} count={active.length} />
		<div class="stack">
			<Faults page={page} query={query} />
			<div class="between">
				<p role="status">{countText(page, products.total)}</p>
				{products.total > 1 && <Sorting page={page} path={path} query={query} />}
			</div>
			<ActiveFilters page={page} path={path} query={query} active={active} />
			{products.items.length === 0 ? (
				<NothingFound page={page} path={path} query={query} active={active} emptyText={emptyText} />
			) : (
				<ProductGrid products={productCards(page, products.items, { level: 2, eager: true })} />
			)}
			<ListPages page={page} path={path} filters={changed(query.typed, {})} place={query.place} nextCursor={products.nextCursor} />
		</div>
	</div>
);

const countText = ({ t, format }: RequestContext, total: number): string =>
	total >= COUNTED_UP_TO ? t.street.list.foundMany(format.number(COUNTED_UP_TO)) : t.street.list.found(total, format.number(total));

type Part = Pick<ResultsProps, "page" | "path" | "query">;

function Faults({ page, query }: Pick<Part, "page" | "query">) {
	const { list } = page.t.street;
	const names: Record<FilterName, string> = { ...list, q: page.t.frame.search, vendor: list.shop };
	const faults = Object.entries(query.faults) as [FilterName, keyof typeof list.faults][];
	return (
		<FormErrors
			title={list.faultsTitle}
			errors={faults.map(([name, fault]) => ({ name, message: `${names[name]}: ${list.faults[fault]}` }))}
		/>
	);
}

function Sorting({ page, path, query: { typed, asked } }: Part) {
	const { list } = page.t.street;
	const { sort: _, ...keep } = changed(typed, {});
	return (
		<div class="cluster">
			<SortSelect
				action={page.href(path)}
				label={list.sort}
				options={SORTS.filter((sort) => sort !== "relevance" || asked.q !== undefined).map((sort) => ({
					value: sort,
					text: list.sorts[sort],
				}))}
				value={asked.sort ?? (asked.q === undefined ? "newest" : "relevance")}
				submitText={page.t.words.sort}
				keep={keep}
			/>
			<a class="small" href={page.href("/legal/ranking")}>
				{list.howRanked}
			</a>
		</div>
	);
}

function ActiveFilters({ page, path, query, active }: Part & Pick<ResultsProps, "active">) {
	const { list } = page.t.street;
	if (active.length === 0) return null;
	return (
		<ul class="cluster" role="list" aria-label={list.active}>
			{active.map(({ name, text }) => (
				<li>
					<a
						class="chip"
						href={page.href(path + queryOf(changed(query.typed, { [name]: undefined })))}
						aria-label={list.removeFilter(text)}
					>
						{text}
						<Icon name="close" />
					</a>
				</li>
			))}
		</ul>
	);
}

function NothingFound({ page, path, query: { typed }, active, emptyText }: Part & Pick<ResultsProps, "active" | "emptyText">) {
	const { list, home } = page.t.street;
	const isFiltered = active.length > 0;
	if (!isFiltered && typed.q === undefined && emptyText !== undefined)
		return (
			<EmptyState icon="inbox" title={emptyText} action={<LinkButton href={page.href("/search")}>{list.allProducts}</LinkButton>}>
				<p>{list.helpBrowse}</p>
			</EmptyState>
		);
	return (
		<EmptyState
			icon="search"
			title={list.nothingTitle}
			action={
				<>
					{isFiltered && (
						<LinkButton variant="primary" href={page.href(path + queryOf({ q: typed.q }))}>
							{list.clearFilters}
						</LinkButton>
					)}
					<LinkButton href={page.href("/categories")}>{list.browseCategories}</LinkButton>
					<LinkButton href={page.href("/shops")}>{home.allShops}</LinkButton>
				</>
			}
		>
			<p>{list.nothingText}</p>
			<ul>
				{typed.q !== undefined && <li>{list.helpSpelling}</li>}
				{isFiltered && <li>{list.helpFilters}</li>}
				<li>{list.helpBrowse}</li>
			</ul>
		</EmptyState>
	);
}
