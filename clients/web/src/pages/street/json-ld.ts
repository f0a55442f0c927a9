import { minorDigits } from "#contracts/money";
import type { Schemas } from "../../../../api/client.ts";
import { ownPicture } from "../../core/own-content.ts";
import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";
import { productPath } from "./cards.ts";

/** The vocabulary is schema.org's; Document adds the context and makes it safe to stand in a page. */
type Fact = Record<string, unknown>;

/** Above this many variants a product is described by its range of prices. */
const MOST_OFFERS = 30;

const WEEKDAYS = { mon: "Monday", tue: "Tuesday", wed: "Wednesday", thu: "Thursday", fri: "Friday", sat: "Saturday", sun: "Sunday" };

const absolute = (page: RequestContext, path: string): string => page.origin + page.href(path);
const pictures = (page: RequestContext, urls: (string | null)[]): string[] =>
	urls.flatMap((url) => (ownPicture(url) === undefined ? [] : [page.origin + url]));

/** `12.50`, as schema.org and product feeds want it: a point, and the digits of the currency. */
export function decimal({ amount, currency }: { amount: number; currency: string }): string {
	const digits = minorDigits(currency);
	return (amount / 10 ** digits).toFixed(digits);
}

/** Without what is not known: an empty fact is none. */
const known = (fact: Fact): Fact =>
	Object.fromEntries(
		Object.entries(fact).filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)),
	);

/** The way to a page, as the breadcrumbs show it. */
export const breadcrumbFacts = (page: RequestContext, crumbs: readonly { text: string; path: string }[]): Fact => ({
	"@type": "BreadcrumbList",
	itemListElement: crumbs.map(({ text, path }, index) => ({
		"@type": "ListItem",
		position: index + 1,
		name: text,
		item: absolute(page, path),
	})),
});

/** The site, and how to search it. */
export const siteFacts = (page: RequestContext): Fact => ({
	"@type": "WebSite",
	name: MARKETPLACE.name,
	description: page.t.site.description,
	url: absolute(page, "/"),
	inLanguage: page.locale,
	potentialAction: {
		"@type": "SearchAction",
		target: { "@type": "EntryPoint", urlTemplate: `${absolute(page, "/search")}?q={search_term_string}` },
		"query-input": "required name=search_term_string",
	},
});

const ratingFacts = ({ average, count }: { average: number | null; count: number }): Fact =>
	average === null || count === 0
		? {}
		: { aggregateRating: { "@type": "AggregateRating", ratingValue: average, reviewCount: count, bestRating: 5, worstRating: 1 } };

/** A product with what it costs and whether it is there. `text` is its description without markup. */
export const productFacts = (page: RequestContext, product: Schemas["Product"], text: string): Fact =>
	known({
		"@type": "Product",
		"@id": `${page.origin}${productPath(product)}#product`,
		name: product.title,
		description: text,
		url: absolute(page, productPath(product)),
		productID: product.id,
		image: pictures(
			page,
			product.media.map(({ url }) => url),
		),
		...(product.brand !== null && { brand: { "@type": "Brand", name: product.brand } }),
		...(product.categories[0] && { category: product.categories[0].name }),
		...(product.variants.length === 1 && { sku: product.variants[0]?.sku ?? null }),
		offers: offersOf(page, product),
		...ratingFacts(product.rating),
	});

function offersOf(page: RequestContext, product: Schemas["Product"]): Fact | Fact[] {
	const seller = {
		"@type": "LocalBusiness",
		"@id": shopId(page, product.vendor),
		name: product.vendor.name,
		url: absolute(page, `/shops/${product.vendor.slug}`),
	};
	const { variants, priceRange, available } = product;
	if (variants.length > MOST_OFFERS)
		return {
			"@type": "AggregateOffer",
			lowPrice: decimal(priceRange.min),
			highPrice: decimal(priceRange.max),
			priceCurrency: priceRange.min.currency,
			offerCount: variants.length,
			availability: stockFact(available),
			seller,
		};
	return variants.map((variant) => ({
		"@type": "Offer",
		...(variants.length > 1 && { name: variant.title }),
		...(variant.sku !== null && { sku: variant.sku }),
		url: absolute(page, productPath(product)) + (variants.length > 1 ? `?variant=${variant.id}` : ""),
		price: decimal(variant.price),
		priceCurrency: variant.price.currency,
		availability: STOCK_FACTS[variant.availability],
		...(variant.saleEndsAt !== null && { priceValidUntil: variant.saleEndsAt }),
		...(variant.availableFrom !== null && { availabilityStarts: variant.availableFrom }),
		itemCondition: "https://schema.org/NewCondition",
		seller,
	}));
}

const STOCK_FACTS: Record<Schemas["Variant"]["availability"], string> = {
	in_stock: "https://schema.org/InStock",
	low_stock: "https://schema.org/LimitedAvailability",
	preorder: "https://schema.org/PreOrder",
	backorder: "https://schema.org/BackOrder",
	sold_out: "https://schema.org/OutOfStock",
};
const stockFact = (available: boolean): string => `https://schema.org/${available ? "InStock" : "OutOfStock"}`;

/** A shop is the same in every language. */
const shopId = ({ origin }: RequestContext, { slug }: { slug: string }): string => `${origin}/shops/${slug}#shop`;

/** A shop with its place and hours. */
export const shopFacts = (page: RequestContext, shop: Schemas["Vendor"]): Fact =>
	known({
		"@type": "LocalBusiness",
		"@id": shopId(page, shop),
		name: shop.name,
		slogan: shop.tagline,
		description: shop.story,
		url: absolute(page, `/shops/${shop.slug}`),
		telephone: shop.phone,
		email: shop.email,
		image: pictures(page, [shop.signUrl]),
		...(shop.trader && { legalName: shop.trader.traderName, vatID: shop.trader.vatNumber ?? null }),
		address: known({
			"@type": "PostalAddress",
			streetAddress: [shop.place.line1, shop.place.line2].filter(Boolean).join(", "),
			addressLocality: shop.place.city,
			addressRegion: shop.place.region ?? null,
			postalCode: shop.place.postalCode,
			addressCountry: shop.place.country,
		}),
		geo: { "@type": "GeoCoordinates", latitude: shop.place.latitude, longitude: shop.place.longitude },
		openingHoursSpecification: shop.openingHours.map(({ day, opens, closes }) => ({
			"@type": "OpeningHoursSpecification",
			dayOfWeek: `https://schema.org/${WEEKDAYS[day]}`,
			opens,
			closes,
		})),
		...ratingFacts(shop.rating),
	});
