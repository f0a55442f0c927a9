import type { Context } from "hono";
import { ifThere, publicApi, tried } from "../../core/api.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { Web } from "../../env.ts";
import { PageHeader } from "../../components/page-header.tsx";
import type { PageFacts } from "../../layout/document.tsx";
import { ShopPage } from "../../layout/shop-page.tsx";
import { filled } from "./category-tree.ts";
import { activeFilters } from "./filters.tsx";
import { answered, gonePage, isGone } from "./gone-page.tsx";
import { changed, isCommon, LIST_PARAMETERS, type ListQuery, readListQuery } from "./list-query.ts";
import { Results } from "./results.tsx";
import { queryOf } from "../../core/query-of.ts";
import { streetPage } from "./street-page.ts";
import type { RequestContext } from "../../core/request-context.ts";

const PATH = "/search";
const MOST_SHOPS = 100;

/** `GET /search`: the products of all shops. */
export const searchPage = (c: Context<Web>): Promise<Response> => streetPage(c, LIST_PARAMETERS, () => loadSearch(c));

async function loadSearch(c: Context<Web>): Promise<PublicPage> {
	const page = c.get("page");
	const { search, searchParams } = new URL(c.req.url);
	const query = readListQuery(searchParams);
	const api = publicApi(c);
	const [products, tree, shops] = await Promise.all([
		tried(api.GET("/products", { params: { query: query.asked } })),
		ifThere(api.GET("/categories")),
		ifThere(api.GET("/vendors", { params: { query: { limit: MOST_SHOPS } } })),
	]);
	if (isGone(products)) return gonePage(page, PATH + queryOf(changed(query.typed, {})));
	const choices = { categories: tree && filled(tree.items), shops: shops && shops.items };
	const { q } = query.typed;
	return {
		tags: ["products", "vendors", "categories"],
		isWhole: tree !== null && shops !== null,
		isKept: products.ok && isCommon(query, products.data.items.length),
		body: (
			<ShopPage page={page} query={q} address={PATH + search} facts={factsOf(page, query)}>
				<div class="container stack loose">
					<PageHeader title={q === undefined ? page.t.street.list.allProducts : page.t.street.list.resultsFor(q)} />
					<Results
						page={page}
						path={PATH}
						query={query}
						products={answered(products)}
						choices={choices}
						active={activeFilters(page, query, choices)}
					/>
				</div>
			</ShopPage>
		),
	};
}

/** Search engines keep the list of everything; what somebody searched for, or its further pages, are not for them. */
function factsOf({ t, format }: RequestContext, { typed, place }: ListQuery): PageFacts {
	const { list } = t.street;
	const title = typed.q === undefined ? list.allProducts : list.resultsFor(typed.q);
	return {
		title: place.page === 1 ? title : list.titleOfPage(title, format.number(place.page)),
		description: typed.q === undefined ? list.allDescription : list.description(typed.q),
		canonical: place.page === 1 && Object.keys(typed).length === 0 ? PATH : undefined,
	};
}
