import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { CategoryTiles } from "../../components/card-grid.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { publicApi, tried } from "../../core/api.ts";
import { PAGING_PARAMETERS, readPlace } from "../../core/paging.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { answered, gonePage, isGone } from "./gone-page.tsx";
import { ListPages } from "./list-pages.tsx";
import { streetPage } from "./street-page.ts";

const PATH = "/collections";
const ON_A_PAGE = 48;

/** `GET /collections`: what the marketplace and its shops have put together. */
export const collectionsPage = (c: Context<Web>): Promise<Response> => streetPage(c, PAGING_PARAMETERS, () => loadCollections(c));

async function loadCollections(c: Context<Web>): Promise<PublicPage> {
	const page = c.get("page");
	const { search, searchParams } = new URL(c.req.url);
	const place = readPlace(searchParams);
	const query = { limit: ON_A_PAGE, ...(place.cursor !== undefined && { cursor: place.cursor }) };
	const found = await tried(publicApi(c).GET("/collections", { params: { query } }));
	if (isGone(found)) return gonePage(page, PATH);
	const { items, nextCursor } = answered(found);
	const { collections, list } = page.t.street;
	const title = place.page === 1 ? collections.title : list.titleOfPage(collections.title, page.format.number(place.page));
	return {
		tags: ["collections", "products", "vendors"],
		isKept: place.cursor === undefined,
		body: (
			<ShopPage
				page={page}
				address={PATH + search}
				facts={{ title, description: collections.description, canonical: place.page === 1 ? PATH : undefined }}
			>
				<div class="container stack loose">
					<PageHeader title={collections.title} lead={collections.description} />
					{items.length === 0 ? (
						<EmptyState icon="heart" title={collections.none} />
					) : (
						<CategoryTiles tiles={collectionTiles(page, items)} />
					)}
					<ListPages page={page} path={PATH} filters={{}} place={place} nextCursor={nextCursor} />
				</div>
			</ShopPage>
		),
	};
}

/** Collections as tiles, with the shop whose they are. */
export const collectionTiles = (page: RequestContext, collections: readonly Schemas["Collection"][]) =>
	collections.map(({ slug, title, vendor }) => ({ href: page.href(`${PATH}/${slug}`), text: title, count: vendor?.name }));
