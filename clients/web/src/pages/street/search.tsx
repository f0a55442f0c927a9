import type { Context } from "hono";
import { ifThere, publicApi, tried } from "../../core/api.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { Web } from "../../env.ts";
import { PageHeader } from "../../components/page-header.tsx";
import { ShopPage } from "../../layout/shop-page.tsx";
import { filled } from "./category-tree.ts";
import { activeFilters } from "./filters.tsx";
import { answered, gonePage, isGone } from "./gone-page.tsx";
import { changed, LIST_PARAMETERS, readListQuery, type Typed } from "./list-query.ts";
import { Results } from "./results.tsx";
import { queryOf, streetPage } from "./street-page.ts";
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
	const title = titleOf(page, q, query.place.page);
	return {
		tags: ["products", "vendors", "categories"],
		isWhole: tree !== null && shops !== null,
		body: (
			<ShopPage page={page} query={q} address={PATH + search} facts={factsOf(page, query.typed, title)}>
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

function titleOf(page: RequestContext, q: string | undefined, number: number): string {
	const { list } = page.t.street;
	const title = q === undefined ? list.allProducts : list.resultsFor(q);
	return number === 1 ? title : list.titleOfPage(title, page.format.number(number));
}

/** Search engines keep the list of everything; what somebody searched for is not for them. */
function factsOf({ t }: RequestContext, typed: Typed, title: string) {
	const { list } = t.street;
	return Object.keys(typed).length === 0
		? { title, description: list.allDescription, canonical: PATH }
		: { title, description: typed.q === undefined ? list.allDescription : list.description(typed.q) };
}
