import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { queryOf } from "../../core/query-of.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { ActiveFilter } from "./active-filters.ts";
import { valueOf } from "./list-parameters.ts";
import type { ListQuery } from "./list-query.ts";

interface NothingFoundProps {
	page: RequestContext;
	path: string;
	query: ListQuery;
	active: readonly ActiveFilter[];
	/** Where nothing was looked for and no filter is to blame. */
	emptyText?: string | undefined;
}

const MOST_WORDS = 5;

/** An empty list, and what one can do about it. */
export function NothingFound({ page, path, query: { typed }, active, emptyText }: NothingFoundProps) {
	const { list, home } = page.t.street;
	const isFiltered = active.length > 0;
	const q = valueOf(typed, "q");
	const words = [...new Set(q?.split(/\s+/))].slice(0, MOST_WORDS);
	if (!isFiltered && q === undefined && emptyText !== undefined)
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
						<LinkButton variant="primary" href={page.href(path + queryOf({ q }))}>
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
				{q !== undefined && <li>{list.helpSpelling}</li>}
				{words.length > 1 && (
					<li>
						{list.helpOneWord}{" "}
						{words.map((word, index) => (
							<>
								{index > 0 && ", "}
								<a href={page.href(`/search${queryOf({ q: word })}`)} rel="nofollow">
									{list.quoted(word)}
								</a>
							</>
						))}
					</li>
				)}
				{isFiltered && <li>{list.helpFilters}</li>}
				<li>{list.helpBrowse}</li>
			</ul>
		</EmptyState>
	);
}
