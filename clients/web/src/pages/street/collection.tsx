import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { LinkButton } from "../../components/button.tsx";
import { ProductGrid } from "../../components/card-grid.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { SortSelect } from "../../components/sort-select.tsx";
import { publicApi, tried } from "../../core/api.ts";
import { inLocale } from "../../core/locale.ts";
import { ownHtml } from "../../core/own-content.ts";
import { PAGING_PARAMETERS, readPlace } from "../../core/paging.ts";
import type { PublicPage } from "../../core/public-page.ts";
import { queryOf } from "../../core/query-of.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import type { PageFacts } from "../../layout/document.tsx";
import { ShopPage } from "../../layout/shop-page.tsx";
import { productCards } from "./cards.ts";
import { answered, gonePage, isGone } from "./gone-page.tsx";
import { breadcrumbFacts } from "./json-ld.ts";
import { ListPages } from "./list-pages.tsx";
import { beginning, plainText } from "./plain-text.ts";
import { moved, streetPage } from "./street-page.ts";
import { Trail } from "./trail.tsx";

const PRODUCTS_ON_A_PAGE = 24;
const DESCRIPTION_LENGTH = 155;
/** The first is the collection's own order. */
const SORTS = ["relevance", "newest", "price", "-price", "rating"] as const;
const PARAMETERS = ["sort", ...PAGING_PARAMETERS];

type Collection = Schemas["CollectionDetail"];
type Sort = (typeof SORTS)[number];

/** `GET /collections/{slug}`: products that somebody has put together. */
export const collectionPage = (c: Context<Web>): Promise<Response> => streetPage(c, PARAMETERS, () => loadCollection(c));

async function loadCollection(c: Context<Web>): Promise<PublicPage | Response> {
	const page = c.get("page");
	const { search, searchParams } = new URL(c.req.url);
	const slug = c.req.param("slug") ?? "";
	const place = readPlace(searchParams);
	const sort = SORTS.find((one) => one === searchParams.get("sort"));
	const query = {
		...inLocale(page.locale),
		limit: PRODUCTS_ON_A_PAGE,
		...(sort && { sort }),
		...(place.cursor !== undefined && { cursor: place.cursor }),
	};
	const found = await tried(publicApi(c).GET("/collections/{idOrSlug}", { params: { path: { idOrSlug: slug }, query } }));
	if (isGone(found)) return gonePage(page, `/collections/${slug}${queryOf({ sort })}`);
	const collection = answered(found);
	const path = `/collections/${collection.slug}`;
	if (collection.slug !== slug) return moved(c, path + search);
	const { products, vendor, title, descriptionHtml } = collection;
	const { collections, list, products: count } = page.t.street;
	return {
		tags: ["collections", "products", "vendors", "categories"],
		isKept: place.cursor === undefined,
		body: (
			<ShopPage page={page} address={path + search} facts={factsOf(page, collection, search)}>
				<div class="container stack loose">
					<PageHeader title={title} above={<Trail page={page} above={crumbsOf(page)} here={title} />} />
					{vendor && (
						<p>
							{collections.by} <a href={page.href(`/shops/${vendor.slug}`)}>{vendor.name}</a>
						</p>
					)}
					{plainText(descriptionHtml) !== "" && <div class="prose">{ownHtml(descriptionHtml)}</div>}
					<div class="between">
						<p role="status">{count(products.total, page.format.number(products.total))}</p>
						{products.total > 1 && <Sorting page={page} path={path} sort={sort} />}
					</div>
					{products.items.length === 0 ? (
						<EmptyState
							icon="inbox"
							title={collections.empty}
							action={<LinkButton href={page.href("/search")}>{list.allProducts}</LinkButton>}
						/>
					) : (
						<ProductGrid products={productCards(page, products.items, { level: 2, eager: true })} />
					)}
					<ListPages page={page} path={path} filters={{ sort }} place={place} nextCursor={products.nextCursor} />
				</div>
			</ShopPage>
		),
	};
}

function Sorting({ page, path, sort }: { page: RequestContext; path: string; sort: Sort | undefined }) {
	const { list, collections } = page.t.street;
	return (
		<SortSelect
			action={page.href(path)}
			label={list.sort}
			options={SORTS.map((one) => ({ value: one, text: one === "relevance" ? collections.ownOrder : list.sorts[one] }))}
			value={sort ?? "relevance"}
			submitText={page.t.words.sort}
		/>
	);
}

const crumbsOf = ({ t }: RequestContext) => [
	{ text: t.frame.home, path: "/" },
	{ text: t.street.collections.title, path: "/collections" },
];

/** Search engines keep the collection itself; other orders and further pages are not for them. */
function factsOf(page: RequestContext, { slug, title, descriptionHtml }: Collection, search: string): PageFacts {
	const { collections } = page.t.street;
	const canonical = `/collections/${slug}`;
	return {
		title: collections.pageTitle(title),
		description: beginning(plainText(descriptionHtml) || collections.description, DESCRIPTION_LENGTH).trim(),
		canonical: search === "" ? canonical : undefined,
		facts: [breadcrumbFacts(page, [...crumbsOf(page), { text: title, path: canonical }])],
	};
}
