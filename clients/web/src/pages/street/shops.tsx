import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { LinkButton } from "../../components/button.tsx";
import { ShopGrid } from "../../components/card-grid.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Notice } from "../../components/notice.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ifThere, publicApi, tried } from "../../core/api.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import type { PageFacts } from "../../layout/document.tsx";
import { ShopPage } from "../../layout/shop-page.tsx";
import { shopCards } from "./cards.ts";
import { answered, gonePage, isGone } from "./gone-page.tsx";
import { isCommonSearch } from "./list-query.ts";
import { ListPages } from "./list-pages.tsx";
import { ShopFinder, townsOf } from "./shop-finder.tsx";
import { readShopsQuery, SHOPS_PARAMETERS, type ShopsAsked, shopsFilters } from "./shops-query.ts";
import { queryOf } from "../../core/query-of.ts";
import { streetPage } from "./street-page.ts";

const PATH = "/shops";
const MOST_SHOPS = 100;

/** `GET /shops`: by name, in a town, or around a place. */
export const shopsPage = (c: Context<Web>): Promise<Response> => streetPage(c, SHOPS_PARAMETERS, () => loadShops(c));

async function loadShops(c: Context<Web>): Promise<PublicPage> {
	const page = c.get("page");
	const { search, searchParams } = new URL(c.req.url);
	const { asked, place, isOdd } = readShopsQuery(searchParams);
	const api = publicApi(c);
	const [found, all] = await Promise.all([
		tried(api.GET("/vendors", { params: { query: asked } })),
		ifThere(api.GET("/vendors", { params: { query: { limit: MOST_SHOPS } } })),
	]);
	if (isGone(found)) return gonePage(page, PATH + queryOf(shopsFilters(asked)));
	const { items, nextCursor } = answered(found);
	const { shops } = page.t.street;
	return {
		tags: ["vendors"],
		isWhole: all !== null,
		isKept: search === "" || (!isOdd && asked.near === undefined && isCommonSearch(asked.q) && isTown(asked.city, items)),
		body: (
			<ShopPage page={page} section={PATH} address={PATH + search} facts={factsOf(page, asked, place.page, items.length > 0)}>
				<div class="container stack loose">
					<PageHeader title={titleOf(page, asked)} lead={shops.description} />
					<ShopFinder page={page} asked={asked} towns={townsOf(page, all?.items ?? [])} />
					{isOdd && <Notice tone="warning">{shops.faults}</Notice>}
					{items.length === 0 ? (
						<NoShops page={page} isFiltered={Object.values(shopsFilters(asked)).some((value) => value !== undefined)} />
					) : (
						<Shops page={page} items={items} isAll={nextCursor === null && place.cursor === undefined} />
					)}
					<ListPages page={page} path={PATH} filters={shopsFilters(asked)} place={place} nextCursor={nextCursor} />
				</div>
			</ShopPage>
		),
	};
}

/** Whether shops were found, and in the town as it is written. */
const isTown = (city: string | undefined, found: readonly Schemas["Vendor"][]): boolean =>
	found.some(({ place }) => city === undefined || place.city === city);

function titleOf({ t }: RequestContext, { q, city, near }: ShopsAsked): string {
	const { shops } = t.street;
	if (q !== undefined) return shops.resultsFor(q);
	if (city !== undefined) return shops.shopsIn(city);
	return near === undefined ? shops.title : shops.shopsNear;
}

/** A town is a page of its own; searches and distances are for those who asked. */
function factsOf(page: RequestContext, asked: ShopsAsked, number: number, isThere: boolean): PageFacts {
	const { shops, list } = page.t.street;
	const title = titleOf(page, asked);
	const { q, city, near } = asked;
	const facts = { title: number === 1 ? title : list.titleOfPage(title, page.format.number(number)) };
	if (q !== undefined || near !== undefined || !isThere) return { ...facts, description: shops.description };
	return city === undefined
		? { ...facts, description: shops.description, canonical: PATH }
		: { ...facts, description: shops.townDescription(city), canonical: PATH + queryOf({ city }) };
}

function Shops({ page, items, isAll }: { page: RequestContext; items: readonly Schemas["Vendor"][]; isAll: boolean }) {
	return (
		<div class="stack">
			<p role="status" class={isAll ? undefined : "visually-hidden"}>
				{page.t.street.shops.found(items.length, page.format.number(items.length))}
			</p>
			<ShopGrid shops={shopCards(page, items, 2)} />
		</div>
	);
}

function NoShops({ page, isFiltered }: { page: RequestContext; isFiltered: boolean }) {
	const { shops } = page.t.street;
	const action = isFiltered ? (
		<LinkButton variant="primary" href={page.href(PATH)}>
			{shops.all}
		</LinkButton>
	) : (
		<LinkButton variant="primary" href={page.href("/sell")}>
			{shops.open}
		</LinkButton>
	);
	return (
		<EmptyState icon="shop" title={shops.noneTitle} action={action}>
			<p>{isFiltered ? shops.noneText : shops.noneYetText}</p>
		</EmptyState>
	);
}
