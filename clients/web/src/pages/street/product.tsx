import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { Notice } from "../../components/notice.tsx";
import { ifThere, need, publicApi, tried } from "../../core/api.ts";
import { ownPicture } from "../../core/own-content.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import type { PageFacts } from "../../layout/document.tsx";
import { ShopPage } from "../../layout/shop-page.tsx";
import { BuyBox } from "./buy-box.tsx";
import { productPath } from "./cards.ts";
import { isGone } from "./gone-page.tsx";
import { breadcrumbFacts, productFacts } from "./json-ld.ts";
import { inLocale } from "../../core/locale.ts";
import { PAGING_PARAMETERS, placeQuery, type PlaceInList, readPlace } from "../../core/paging.ts";
import { beginning, plainText } from "./plain-text.ts";
import { Description, Pictures, ProductHead, SoldBy } from "./product-parts.tsx";
import { ProductReviews } from "./product-reviews.tsx";
import { DeliveryInShort } from "./shop-parts.tsx";
import { RelatedProducts, relatedTags } from "./related-products.tsx";
import { queryOf } from "../../core/query-of.ts";
import { moved, streetPage } from "./street-page.ts";
import { type Crumb, Trail } from "./trail.tsx";
import { firstChoice } from "../../shared/variant-choice.ts";

const REVIEWS_ON_A_PAGE = 10;
const DESCRIPTION_LENGTH = 155;
/** `problem` is why something did not get into the cart, for browsers without scripts. */
const PARAMETERS = ["variant", "problem", ...PAGING_PARAMETERS];

type Product = Schemas["ProductDetail"];

/** `GET /products/{idOrSlug}`: on to the product's page in its shop. */
export const productElsewhere = (c: Context<Web>): Promise<Response> =>
	streetPage(c, PARAMETERS, async () => {
		const product = await need(publicApi(c).GET("/products/{idOrSlug}", { params: { path: { idOrSlug: c.req.param("product") ?? "" } } }));
		return moved(c, productPath(product) + new URL(c.req.url).search);
	});

/** `GET /shops/{shop}/{product}`: a product; `variant` is the one chosen, the paging is that of its reviews. */
export const productPage = (c: Context<Web>): Promise<Response> => streetPage(c, PARAMETERS, () => loadProduct(c));

async function loadProduct(c: Context<Web>): Promise<PublicPage | Response> {
	const page = c.get("page");
	const { search, searchParams } = new URL(c.req.url);
	const { shop: shopSlug = "", product: slug = "" } = c.req.param() as Record<string, string>;
	const place = readPlace(searchParams);
	const api = publicApi(c);
	const params = { path: { idOrSlug: slug } };
	const from = place.cursor === undefined ? {} : { cursor: place.cursor };
	const [product, shop, found] = await Promise.all([
		need(api.GET("/products/{idOrSlug}", { params: { ...params, query: { include: "related", ...inLocale(page.locale) } } })),
		ifThere(api.GET("/vendors/{idOrSlug}", { params: { path: { idOrSlug: shopSlug } } })),
		tried(api.GET("/products/{idOrSlug}/reviews", { params: { ...params, query: { limit: REVIEWS_ON_A_PAGE, ...from } } })),
	]);
	const path = productPath(product);
	if (path !== `/shops/${shopSlug}/${slug}`) return moved(c, path + search);
	const sound = soundQuery(page, product, searchParams, isGone(found) ? undefined : place);
	if (sound !== queryOf(Object.fromEntries(searchParams))) return moved(c, path + sound, 302);
	const reviews = found.ok ? found.data : null;
	const chosen = product.variants.find(({ id }) => id === searchParams.get("variant")) ?? firstChoice(product.variants);
	return {
		tags: [`product:${product.id}`, `vendor:${product.vendor.id}`, "categories", ...relatedTags(product.related)],
		isWhole: shop !== null && reviews !== null,
		body: (
			<ShopPage page={page} section="/shops" address={path + search} facts={factsOf(page, product)}>
				<div class="container stack loose">
					<Trail page={page} above={crumbsOf(page, product)} here={product.title} />
					<div class="product">
						<Pictures page={page} product={product} />
						<div class="buy stack">
							<ProductHead page={page} product={product} />
							<Refused page={page} problem={searchParams.get("problem")} />
							{chosen && <BuyBox page={page} product={product} chosen={chosen} />}
							{shop && <DeliveryInShort page={page} options={shop.deliveryOptions} />}
						</div>
						<div class="stack loose">
							<Description page={page} product={product} />
							<SoldBy page={page} product={product} shop={shop} />
						</div>
					</div>
					<RelatedProducts page={page} shop={product.vendor.name} related={product.related} />
					<ProductReviews page={page} product={product} reviews={reviews} place={place} />
				</div>
			</ShopPage>
		),
	};
}

/** The query with what means something here: a variant and a problem that exist, and a place in the reviews. */
function soundQuery({ t }: RequestContext, product: Product, query: URLSearchParams, place: PlaceInList | undefined): string {
	const [variant, problem] = [query.get("variant"), query.get("problem")];
	return queryOf({
		variant: product.variants.find(({ id }) => id === variant)?.id,
		problem: problem !== null && Object.hasOwn(t.purchase.cart.refused, problem) ? problem : undefined,
		...(place && placeQuery(place)),
	});
}

function crumbsOf({ t }: RequestContext, { breadcrumbs, vendor }: Product): Crumb[] {
	const above = { text: t.frame.home, path: "/" };
	return breadcrumbs.length > 0
		? [
				above,
				{ text: t.street.categories.title, path: "/categories" },
				...breadcrumbs.map(({ name, slug }) => ({ text: name, path: `/categories/${slug}` })),
			]
		: [above, { text: t.frame.shops, path: "/shops" }, { text: vendor.name, path: `/shops/${vendor.slug}` }];
}

function factsOf(page: RequestContext, product: Product): PageFacts {
	const texts = page.t.street.product;
	const { title, vendor, media } = product;
	const text = plainText(product.descriptionHtml);
	const canonical = productPath(product);
	return {
		title: texts.title(title, vendor.name),
		description: beginning(texts.metaDescription(title, vendor.name, text), DESCRIPTION_LENGTH).trim(),
		canonical,
		picture: ownPicture(media[0]?.url),
		kind: "product",
		facts: [productFacts(page, product, text), breadcrumbFacts(page, [...crumbsOf(page, product), { text: title, path: canonical }])],
	};
}

function Refused({ page, problem }: { page: RequestContext; problem: string | null }) {
	const texts: Readonly<Record<string, string>> = page.t.purchase.cart.refused;
	return problem !== null && Object.hasOwn(texts, problem) ? (
		<Notice tone="danger" role="alert">
			{texts[problem]}
		</Notice>
	) : null;
}
