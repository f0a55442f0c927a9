import type { Context } from "hono";
import { publicApi, tried } from "../../core/api.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { Web } from "../../env.ts";
import { PageHeader } from "../../components/page-header.tsx";
import type { PageFacts } from "../../layout/document.tsx";
import { ShopPage } from "../../layout/shop-page.tsx";
import { answered, gonePage, isGone } from "./gone-page.tsx";
import { LIST_PARAMETERS, REPEATED_PARAMETERS, valueOf } from "./list-parameters.ts";
import { askedFor, isCommon, type ListQuery, readListQuery } from "./list-query.ts";
import { Results } from "./results.tsx";
import { queryOf } from "../../core/query-of.ts";
import { streetPage } from "./street-page.ts";
import type { RequestContext } from "../../core/request-context.ts";

const PATH = "/search";

/** `GET /search`: the products of all shops. */
export const searchPage = (c: Context<Web>): Promise<Response> => streetPage(c, LIST_PARAMETERS, () => loadSearch(c), REPEATED_PARAMETERS);

async function loadSearch(c: Context<Web>): Promise<PublicPage> {
	const page = c.get("page");
	const { search, searchParams } = new URL(c.req.url);
	const query = readListQuery(searchParams);
	const products = await tried(publicApi(c).GET("/products", askedFor(query, page.locale)));
	if (isGone(products)) return gonePage(page, PATH + queryOf(query.typed));
	const q = valueOf(query.typed, "q");
	return {
		tags: ["products", "vendors", "categories"],
		isKept: products.ok && isCommon(query, products.data),
		body: (
			<ShopPage page={page} query={q} address={PATH + search} facts={factsOf(page, query)}>
				<div class="container stack loose">
					<PageHeader title={q === undefined ? page.t.street.list.allProducts : page.t.street.list.resultsFor(q)} />
					<Results page={page} path={PATH} query={query} products={answered(products)} />
				</div>
			</ShopPage>
		),
	};
}

/** Search engines keep the list of everything; what somebody searched for, or its further pages, are not for them. */
function factsOf({ t, format }: RequestContext, { typed, place }: ListQuery): PageFacts {
	const { list } = t.street;
	const q = valueOf(typed, "q");
	const title = q === undefined ? list.allProducts : list.resultsFor(q);
	return {
		title: place.page === 1 ? title : list.titleOfPage(title, format.number(place.page)),
		description: q === undefined ? list.allDescription : list.description(q),
		canonical: place.page === 1 && typed.length === 0 ? PATH : undefined,
	};
}
