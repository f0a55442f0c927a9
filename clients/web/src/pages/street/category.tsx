import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { CategoryTiles } from "../../components/card-grid.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { need, publicApi, tried } from "../../core/api.ts";
import { inLocale } from "../../core/locale.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import type { PageFacts } from "../../layout/document.tsx";
import { ShopPage } from "../../layout/shop-page.tsx";
import { tilesOf } from "./categories.tsx";
import { filled } from "./category-tree.ts";
import { answered, gonePage, isGone } from "./gone-page.tsx";
import { breadcrumbFacts } from "./json-ld.ts";
import { LIST_PARAMETERS, REPEATED_PARAMETERS } from "./list-parameters.ts";
import { askedFor, isCommon, type ListQuery, readListQuery } from "./list-query.ts";
import { Results } from "./results.tsx";
import { Trail } from "./trail.tsx";
import { queryOf } from "../../core/query-of.ts";
import { moved, streetPage } from "./street-page.ts";

type Category = Schemas["CategoryDetail"];

const PARAMETERS = LIST_PARAMETERS.filter((name) => name !== "category");

/** `GET /categories/{slug}`: the products in a category and below it. */
export const categoryPage = (c: Context<Web>): Promise<Response> => streetPage(c, PARAMETERS, () => loadCategory(c), REPEATED_PARAMETERS);

async function loadCategory(c: Context<Web>): Promise<PublicPage | Response> {
	const page = c.get("page");
	const { search, searchParams } = new URL(c.req.url);
	const slug = c.req.param("slug") ?? "";
	const query = readListQuery(searchParams, { category: [slug] });
	const api = publicApi(c);
	const [category, products] = await Promise.all([
		need(api.GET("/categories/{idOrSlug}", { params: { path: { idOrSlug: slug }, query: inLocale(page.locale) } })),
		tried(api.GET("/products", askedFor(query, page.locale))),
	]);
	const path = `/categories/${category.slug}`;
	if (category.slug !== slug) return moved(c, path + search);
	if (isGone(products)) return gonePage(page, path + queryOf(query.typed));
	const crumbs = crumbsOf(page, category);
	const below = filled(category.children);
	return {
		tags: ["products", "vendors", "categories"],
		isKept: products.ok && isCommon(query, products.data),
		body: (
			<ShopPage page={page} section="/categories" address={path + search} facts={factsOf(page, category, query)}>
				<div class="container stack loose">
					<PageHeader title={category.name} above={<Trail page={page} above={crumbs} here={category.name} />} />
					{below.length > 0 && <CategoryTiles label={page.t.street.categories.below(category.name)} tiles={tilesOf(page, below)} />}
					<Results
						page={page}
						path={path}
						query={query}
						products={answered(products)}
						category={category.slug}
						emptyText={page.t.street.list.emptyCategory}
					/>
				</div>
			</ShopPage>
		),
	};
}

/** The pages above a category. */
const crumbsOf = (page: RequestContext, { breadcrumbs }: Category) => [
	{ text: page.t.frame.home, path: "/" },
	{ text: page.t.street.categories.title, path: "/categories" },
	...breadcrumbs.slice(0, -1).map(({ name, slug }) => ({ text: name, path: `/categories/${slug}` })),
];

/** Search engines keep the category itself; what somebody picked out of it, or its further pages, are not for them. */
function factsOf(page: RequestContext, category: Category, { typed, place }: ListQuery): PageFacts {
	const { list, categories } = page.t.street;
	const path = `/categories/${category.slug}`;
	const names = category.breadcrumbs.map(({ name }) => name);
	const title = names.toReversed().join(" · ");
	return {
		title: place.page === 1 ? title : list.titleOfPage(title, page.format.number(place.page)),
		description: categories.categoryDescription(names.join(", ")),
		canonical: place.page === 1 && typed.length === 0 ? path : undefined,
		facts: [breadcrumbFacts(page, [...crumbsOf(page, category), { text: category.name, path }])],
	};
}
