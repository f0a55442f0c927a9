import type { Schemas } from "../../../../api/client.ts";
import { ProductGrid } from "../../components/card-grid.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { Icon } from "../../components/icon.tsx";
import { Notice } from "../../components/notice.tsx";
import { SortSelect } from "../../components/sort-select.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { productCards } from "./cards.ts";
import { type ActiveFilter, activeFilters } from "./active-filters.ts";
import { Filters } from "./filters.tsx";
import { type FilterName, isOption, optionName, valueOf, without, withValues } from "./list-parameters.ts";
import { ListPages } from "./list-pages.tsx";
import { type ListQuery, SORTS } from "./list-query.ts";
import { NearMe } from "./near.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { queryOf } from "../../core/query-of.ts";

interface ResultsProps {
	page: RequestContext;
	/** Of the list itself, without the locale: `/search`, `/categories/bread`. */
	path: string;
	query: ListQuery;
	products: Schemas["ProductPage"];
	/** The category that the page is about, by its slug. */
	category?: string | undefined;
	/** What stands where nothing is found and no filter is to blame. */
	emptyText?: string | undefined;
}

/** A list of products with its filters, order and pages. */
export function Results({ page, path, query, products, category, emptyText }: ResultsProps) {
	const active = activeFilters(page, query, products.facets);
	return (
		<div class="with-filters">
			<Filters page={page} path={path} query={query} facets={products.facets} isOfCategory={category !== undefined} count={active.length} />
			<div class="stack">
				<Faults page={page} query={query} />
				<Corrected page={page} path={path} query={query} correctedTo={products.correctedTo} />
				<div class="between">
					<p role="status">{countText(page, products)}</p>
					{products.total > 0 && <Sorting page={page} path={path} query={query} category={category} isOne={products.total === 1} />}
				</div>
				<ActiveFilters page={page} path={path} active={active} />
				{products.items.length === 0 ? (
					<NothingFound page={page} path={path} query={query} active={active} emptyText={emptyText} />
				) : (
					<ProductGrid products={productCards(page, products.items, { level: 2, eager: true })} />
				)}
				<ListPages page={page} path={path} filters={query.typed} place={query.place} nextCursor={products.nextCursor} />
			</div>
		</div>
	);
}

const countText = ({ t, format }: RequestContext, { total, totalIsExact }: Schemas["ProductPage"]): string =>
	totalIsExact ? t.street.list.found(total, format.number(total)) : t.street.list.foundMany(format.number(total));

type Part = Pick<ResultsProps, "page" | "path" | "query">;

/** That something else was looked for than what was typed. */
function Corrected({ page, path, query: { typed }, correctedTo }: Part & { correctedTo: string | null }) {
	const { list } = page.t.street;
	const q = valueOf(typed, "q");
	if (correctedTo === null || q === undefined) return null;
	return (
		<Notice>
			{list.nothingFor(q)} {list.showingFor}{" "}
			<a href={page.href(path + queryOf(withValues(typed, { q: correctedTo })))}>
				<strong>{list.quoted(correctedTo)}</strong>
			</a>
			.
		</Notice>
	);
}

function Faults({ page, query }: Pick<Part, "page" | "query">) {
	const { list } = page.t.street;
	const names: Readonly<Record<string, string>> = {
		priceMin: list.priceMin,
		priceMax: list.priceMax,
		category: list.category,
		vendor: list.shop,
		rating: list.rating,
		inStock: list.availability,
		near: list.nearYou,
		radiusKm: page.t.street.shops.radius,
		sort: list.sort,
	};
	const faults = Object.entries(query.faults) as [FilterName, keyof typeof list.faults][];
	const nameOf = (name: FilterName) => (isOption(name) ? optionName(name) : (names[name] ?? name));
	return (
		<FormErrors
			title={list.faultsTitle}
			errors={faults.map(([name, fault]) => ({ name, message: `${nameOf(name)}: ${list.faults[fault]}` }))}
		/>
	);
}

/** The order of the list, and the way to what is near. */
function Sorting({ page, path, query, category, isOne }: Part & Pick<ResultsProps, "category"> & { isOne: boolean }) {
	const { list } = page.t.street;
	const { typed, asked } = query;
	const offered = SORTS.filter(
		(sort) => (sort !== "relevance" || asked.q !== undefined) && (sort !== "distance" || asked.near !== undefined),
	);
	return (
		<div class="cluster">
			{asked.near === undefined && <NearMe page={page} path={path} typed={typed} category={category} />}
			{!isOne && (
				<SortSelect
					action={page.href(path)}
					label={list.sort}
					options={offered.map((sort) => ({ value: sort, text: list.sorts[sort] }))}
					value={asked.sort ?? (asked.q === undefined ? "newest" : "relevance")}
					submitText={page.t.words.sort}
					keep={without(typed, "sort")}
				/>
			)}
			<a class="small" href={page.href("/legal/ranking")}>
				{list.howRanked}
			</a>
		</div>
	);
}

function ActiveFilters({ page, path, active }: Pick<Part, "page" | "path"> & { active: readonly ActiveFilter[] }) {
	const { list } = page.t.street;
	if (active.length === 0) return null;
	return (
		<ul class="cluster" role="list" aria-label={list.active}>
			{active.map(({ text, rest }) => (
				<li>
					<a class="chip" href={page.href(path + queryOf(rest))} aria-label={list.removeFilter(text)} rel="nofollow">
						{text}
						<Icon name="close" />
					</a>
				</li>
			))}
		</ul>
	);
}
