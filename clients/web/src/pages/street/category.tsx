import type { Context } from "hono";
import { CategoryTiles } from "../../components/card-grid.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ApiFailure, ifThere, need, publicApi, tried } from "../../core/api.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import type { PageFacts } from "../../layout/document.tsx";
import { ShopPage } from "../../layout/shop-page.tsx";
import { tilesOf } from "./categories.tsx";
import { filled, findCategory, type FoundCategory } from "./category-tree.ts";
import { activeFilters } from "./filters.tsx";
import { answered, gonePage, isGone } from "./gone-page.tsx";
import { breadcrumbFacts } from "./json-ld.ts";
import { changed, isCommon, LIST_PARAMETERS, type ListQuery, readListQuery } from "./list-query.ts";
import { Results } from "./results.tsx";
import { Trail } from "./trail.tsx";
import { queryOf } from "../../core/query-of.ts";
import { moved, streetPage } from "./street-page.ts";

const MOST_SHOPS = 100;
const PARAMETERS = LIST_PARAMETERS.filter((name) => name !== "category");

/** `GET /categories/{slug}`: the products in a category and below it. */
export const categoryPage = (c: Context<Web>): Promise<Response> => streetPage(c, PARAMETERS, () => loadCategory(c));

async function loadCategory(c: Context<Web>): Promise<PublicPage | Response> {
	const page = c.get("page");
	const { search, searchParams } = new URL(c.req.url);
	const slug = c.req.param("slug") ?? "";
	const query = readListQuery(searchParams, { category: slug });
	const api = publicApi(c);
	const [tree, products, shops] = await Promise.all([
		need(api.GET("/categories")),
		tried(api.GET("/products", { params: { query: query.asked } })),
		ifThere(api.GET("/vendors", { params: { query: { limit: MOST_SHOPS } } })),
	]);
	const found = findCategory(tree.items, slug);
	if (!found) throw new ApiFailure(NO_SUCH_CATEGORY);
	const { category } = found;
	const path = `/categories/${category.slug}`;
	if (category.slug !== slug) return moved(c, path + search);
	if (isGone(products)) return gonePage(page, path + queryOf(changed(query.typed, {})));
	const choices = { categories: null, shops: shops && shops.items };
	const crumbs = crumbsOf(page, found);
	const below = filled(category.children);
	return {
		tags: ["products", "vendors", "categories"],
		isWhole: shops !== null,
		isKept: products.ok && isCommon(query, products.data.items.length),
		body: (
			<ShopPage page={page} section="/categories" address={path + search} facts={factsOf(page, found, query)}>
				<div class="container stack loose">
					<PageHeader title={category.name} above={<Trail page={page} above={crumbs} here={category.name} />} />
					{below.length > 0 && <CategoryTiles label={page.t.street.categories.below(category.name)} tiles={tilesOf(page, below)} />}
					<Results
						page={page}
						path={path}
						query={query}
						products={answered(products)}
						choices={choices}
						active={activeFilters(page, query, choices)}
						emptyText={page.t.street.list.emptyCategory}
					/>
				</div>
			</ShopPage>
		),
	};
}

const NO_SUCH_CATEGORY = {
	type: "about:blank",
	code: "not_found",
	title: "Not found",
	status: 404,
	detail: "There is no such category.",
	instance: "",
} as const;

/** The pages above a category. */
const crumbsOf = (page: RequestContext, { above }: FoundCategory) => [
	{ text: page.t.frame.home, path: "/" },
	{ text: page.t.street.categories.title, path: "/categories" },
	...above.map(({ name, slug }) => ({ text: name, path: `/categories/${slug}` })),
];

/** Search engines keep the category itself; what somebody picked out of it, or its further pages, are not for them. */
function factsOf(page: RequestContext, found: FoundCategory, { typed, place }: ListQuery): PageFacts {
	const { list, categories } = page.t.street;
	const { category, above } = found;
	const path = `/categories/${category.slug}`;
	const names = [...above, category].map(({ name }) => name);
	const title = names.toReversed().join(" · ");
	return {
		title: place.page === 1 ? title : list.titleOfPage(title, page.format.number(place.page)),
		description: categories.categoryDescription(names.join(", ")),
		canonical: place.page === 1 && Object.keys(typed).length === 0 ? path : undefined,
		facts: [breadcrumbFacts(page, [...crumbsOf(page, found), { text: category.name, path }])],
	};
}
