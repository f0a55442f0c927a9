import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { ProductGrid } from "../../components/card-grid.tsx";
import { Icon } from "../../components/icon.tsx";
import { Notice } from "../../components/notice.tsx";
import { SectionHeader } from "../../components/page-header.tsx";
import { Picture } from "../../components/picture.tsx";
import { Stars } from "../../components/stars.tsx";
import { ifThere, need, publicApi, tried } from "../../core/api.ts";
import { ownPicture } from "../../core/own-content.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import type { PageFacts } from "../../layout/document.tsx";
import { ShopPage } from "../../layout/shop-page.tsx";
import { productCards, starsOf } from "./cards.ts";
import { gonePage, isGone } from "./gone-page.tsx";
import { breadcrumbFacts, shopFacts } from "./json-ld.ts";
import { ListPages } from "./list-pages.tsx";
import { inLocale } from "../../core/locale.ts";
import { PAGING_PARAMETERS, type PlaceInList, readPlace } from "../../core/paging.ts";
import { RatingSummary, ReviewList } from "./reviews.tsx";
import { DeliveryOptions, OpeningHours, ShopPlace, Trader } from "./shop-parts.tsx";
import { moved, streetPage } from "./street-page.ts";
import { Trail } from "./trail.tsx";

const PRODUCTS_ON_A_PAGE = 24;
const LATEST_REVIEWS = 5;

type Shop = Schemas["Vendor"];
type Products = Schemas["ProductPage"];
type Reviews = Schemas["ReviewPage"];

/** `GET /shops/{slug}`: a shop, what it sells and what people say of it. */
export const shopPage = (c: Context<Web>): Promise<Response> => streetPage(c, PAGING_PARAMETERS, () => loadShop(c));

async function loadShop(c: Context<Web>): Promise<PublicPage | Response> {
	const page = c.get("page");
	const { search, searchParams } = new URL(c.req.url);
	const slug = c.req.param("shop") ?? "";
	const place = readPlace(searchParams);
	const api = publicApi(c);
	const params = { path: { idOrSlug: slug } };
	const from = place.cursor === undefined ? {} : { cursor: place.cursor };
	const [shop, products, reviews] = await Promise.all([
		need(api.GET("/vendors/{idOrSlug}", { params })),
		tried(api.GET("/products", { params: { query: { vendor: [slug], limit: PRODUCTS_ON_A_PAGE, ...from, ...inLocale(page.locale) } } })),
		ifThere(api.GET("/vendors/{idOrSlug}/reviews", { params: { ...params, query: { limit: LATEST_REVIEWS } } })),
	]);
	const path = `/shops/${shop.slug}`;
	if (shop.slug !== slug) return moved(c, path + search);
	if (isGone(products)) return gonePage(page, path);
	return {
		tags: [`vendor:${shop.id}`],
		isWhole: products.ok && reviews !== null,
		body: (
			<ShopPage page={page} section="/shops" address={path + search} facts={factsOf(page, shop, place.page)}>
				<div class="container stack loose">
					<Trail page={page} above={crumbsOf(page)} here={shop.name} />
					<ShopSign page={page} shop={shop} />
					<div class="columns">
						<Story page={page} shop={shop} />
						<div class="stack">
							<OpeningHours page={page} shop={shop} />
							<ShopPlace page={page} shop={shop} />
						</div>
					</div>
					<Shelves page={page} shop={shop} products={products.ok ? products.data : null} place={place} />
					<div class="columns">
						<section class="stack tight" aria-labelledby="delivery">
							<h2 id="delivery">{page.t.street.shop.delivery}</h2>
							<DeliveryOptions page={page} options={shop.deliveryOptions} />
						</section>
						<section class="stack tight" aria-labelledby="trader">
							<h2 id="trader">{page.t.street.shop.trader}</h2>
							<Trader page={page} shop={shop} />
							<p class="muted small">{page.t.street.shop.since(page.format.date(shop.createdAt))}</p>
						</section>
					</div>
					<LatestReviews page={page} shop={shop} reviews={reviews} />
				</div>
			</ShopPage>
		),
	};
}

const crumbsOf = ({ t }: RequestContext) => [
	{ text: t.frame.home, path: "/" },
	{ text: t.frame.shops, path: "/shops" },
];

function factsOf(page: RequestContext, shop: Shop, number: number): PageFacts {
	const { shop: texts, list } = page.t.street;
	const canonical = `/shops/${shop.slug}`;
	const title = `${shop.name}, ${shop.place.city}`;
	return {
		title: number === 1 ? title : list.titleOfPage(title, page.format.number(number)),
		description: [shop.tagline && `${shop.tagline}.`, texts.description(shop.name, shop.place.city)].filter(Boolean).join(" "),
		canonical,
		picture: ownPicture(shop.signUrl),
		facts: [shopFacts(page, shop), breadcrumbFacts(page, [...crumbsOf(page), { text: shop.name, path: canonical }])],
	};
}

interface ShopPartProps {
	page: RequestContext;
	shop: Shop;
}

function ShopSign({ page, shop }: ShopPartProps) {
	const stars = starsOf(page, shop.rating);
	return (
		<header class="shop-head">
			<Picture src={ownPicture(shop.signUrl)} alt="" place="banner" shape="wide" placeholder="shop" eager />
			<div class="stack tight">
				<h1>{shop.name}</h1>
				{shop.tagline !== "" && <p class="lead">{shop.tagline}</p>}
				<p class="cluster">
					<span class="distance">
						<Icon name="pin" />
						{shop.place.city}
					</span>
					{stars && (
						<a href="#reviews">
							<Stars {...stars} />
						</a>
					)}
				</p>
			</div>
		</header>
	);
}

function Story({ page, shop }: ShopPartProps) {
	const paragraphs = shop.story.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
	if (paragraphs.length === 0) return null;
	return (
		<section aria-labelledby="story">
			<SectionHeader id="story" title={page.t.street.shop.story} />
			<div class="prose">
				{paragraphs.map((paragraph) => (
					<p>{paragraph}</p>
				))}
			</div>
		</section>
	);
}

/** What the shop sells, page by page; null where the catalog does not answer. */
function Shelves({ page, shop, products, place }: ShopPartProps & { products: Products | null; place: PlaceInList }) {
	const { shop: texts, home, products: count } = page.t.street;
	return (
		<section class="stack" aria-labelledby="products">
			<SectionHeader
				id="products"
				title={texts.products(shop.name)}
				link={products && products.total > 0 ? { href: page.href(`/search?vendor=${shop.slug}`), text: texts.searchHere } : undefined}
			/>
			{products === null && <Notice>{home.partMissing}</Notice>}
			{products?.items.length === 0 && <p class="muted">{texts.noProducts}</p>}
			{products && products.items.length > 0 && (
				<>
					<p class="muted" role="status">
						{count(products.total, page.format.number(products.total))}
					</p>
					<ProductGrid products={productCards(page, products.items, { level: 3, ofOneShop: true })} />
					<ListPages page={page} path={`/shops/${shop.slug}`} filters={{}} place={place} nextCursor={products.nextCursor} />
				</>
			)}
		</section>
	);
}

function LatestReviews({ page, shop, reviews }: ShopPartProps & { reviews: Reviews | null }) {
	const { shop: texts, reviews: reviewTexts } = page.t.street;
	const productLink = ({ productId }: Schemas["Review"]) => (
		<a class="small" href={page.href(`/products/${productId}`)}>
			{texts.reviewOf}
		</a>
	);
	return (
		<section class="stack" aria-labelledby="reviews">
			<SectionHeader id="reviews" title={texts.reviews} link={{ href: page.href("/legal/reviews"), text: reviewTexts.howVerified }} />
			{reviews === null && <Notice>{reviewTexts.missing}</Notice>}
			{reviews?.items.length === 0 && <p class="muted">{reviewTexts.noneOfShop}</p>}
			{reviews && reviews.items.length > 0 && (
				<>
					<RatingSummary page={page} summary={reviews.summary} />
					<ReviewList page={page} items={reviews.items} shop={shop.name} back={`/shops/${shop.slug}`} beside={productLink} />
				</>
			)}
		</section>
	);
}
