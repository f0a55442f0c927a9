import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { Tabs } from "../../components/tabs.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { type CatalogQuery, filterParameters, PRODUCT_STATUSES, queryText } from "./catalog-query.ts";

interface CatalogFiltersProps {
	page: RequestContext;
	/** Of the list, without the locale. */
	path: string;
	query: CatalogQuery<string>;
}

/** The filters of a list of products or variants: statuses as tabs, words and stock as a form. All of it is in the address. */
export function CatalogFilters({ page, path, query }: CatalogFiltersProps) {
	const { filters, status: names } = page.t.sell;
	const kept = filterParameters(query);
	const tab = (status: string | undefined, text: string) => ({
		href: page.href(path + queryText({ ...kept, status })),
		text,
		current: query.status === status,
	});
	return (
		<div class="stack">
			<Tabs
				label={filters.byStatus}
				tabs={[tab(undefined, page.t.words.all), ...PRODUCT_STATUSES.map((status) => tab(status, names[status]))]}
			/>
			<form method="get" action={page.href(path)} class="form-row" role="search" aria-label={filters.title}>
				<HiddenFields keep={{ status: query.status, sort: query.sort }} />
				<Field label={filters.words} name="q" type="search" value={query.q} maxlength={100} placeholder={filters.wordsHint} />
				<Field
					label={filters.stock}
					name="inStock"
					type="select"
					value={query.inStock}
					options={[
						{ value: "", text: page.t.words.all },
						{ value: "true", text: filters.inStock },
						{ value: "false", text: filters.soldOut },
					]}
				/>
				<div class="cluster">
					<Button icon="filter">{page.t.words.filter}</Button>
					{(query.q ?? query.inStock) !== undefined && (
						<a href={page.href(path + queryText({ status: query.status, sort: query.sort }))}>{page.t.words.clear}</a>
					)}
				</div>
			</form>
		</div>
	);
}

/** Whether the list is narrowed in any way. */
export const isFiltered = ({ q, status, inStock }: CatalogQuery<string>): boolean => (q ?? status ?? inStock) !== undefined;
