import type { Schemas } from "../../../../api/client.ts";
import type { PictureSource } from "../../components/picture.tsx";
import type { PriceProps } from "../../components/price.tsx";
import type { ProductCardProps } from "../../components/product-card.tsx";
import type { ShopCardProps } from "../../components/shop-card.tsx";
import type { StarsProps } from "../../components/stars.tsx";
import { ownPicture } from "../../core/own-content.ts";
import type { RequestContext } from "../../core/request-context.ts";

type Product = Schemas["ProductListItem"];
type Money = Pick<Schemas["Price"], "amount"> & { currency: string };

/** How many cards of a page are seen at once on a common screen: their pictures do not wait. */
const EAGER = 4;

/** The one address of a product. */
export const productPath = (product: { slug: string; vendor: { slug: string } }): string => `/shops/${product.vendor.slug}/${product.slug}`;

/** The products of a list as cards; `ofOneShop` leaves out its name. */
export const productCards = (
	page: RequestContext,
	items: readonly Product[],
	look: { level: 2 | 3; ofOneShop?: boolean; eager?: boolean },
): ProductCardProps[] =>
	items.map((item, index) => ({
		href: page.href(productPath(item)),
		title: item.title,
		picture: pictureOf(item.image),
		shop: look.ofOneShop === true ? undefined : item.vendor.name,
		price: priceOf(page, item.priceRange.min, item.compareAtPrice, item.priceRange.max.amount > item.priceRange.min.amount),
		priceNote: item.lowestPrice30Days ? page.t.street.lowest(page.format.money(item.lowestPrice30Days)) : undefined,
		rating: starsOf(page, item.rating),
		distance: item.distanceMeters === undefined ? undefined : page.t.street.shops.away(page.format.distance(item.distanceMeters)),
		badge: item.available ? undefined : { text: page.t.street.soldOut },
		level: look.level,
		eager: look.eager === true && index < EAGER,
	}));

/** The shops of a list as cards. */
export const shopCards = (page: RequestContext, shops: readonly Schemas["Vendor"][], level: 2 | 3): ShopCardProps[] =>
	shops.map(({ slug, name, tagline, signUrl, rating, distanceMeters, place }) => ({
		href: page.href(`/shops/${slug}`),
		name,
		picture: pictureOf(signUrl === null ? null : { url: signUrl, alt: "" }),
		tagline: tagline === "" ? undefined : tagline,
		rating: starsOf(page, rating),
		distance: distanceMeters === undefined ? place.city : page.t.street.shops.away(page.format.distance(distanceMeters)),
		level,
	}));

/** A picture if it is one of ours. */
export function pictureOf(media: { url: string; alt: string; width?: number } | null | undefined): PictureSource | undefined {
	const src = ownPicture(media?.url);
	return src === undefined ? undefined : { src, alt: media?.alt ?? "", width: media?.width };
}

/** A price with the one it is compared with, where that is higher. */
export function priceOf(page: RequestContext, price: Money, compareAt: Money | null, isLowest = false): PriceProps {
	const { from, now, before } = page.t.street;
	const isReduced = compareAt !== null && compareAt.amount > price.amount;
	return {
		amount: page.format.money(price),
		compareAt: isReduced ? page.format.money(compareAt) : undefined,
		nowLabel: now,
		wasLabel: before,
		from: isLowest ? from : undefined,
	};
}

/** The rating as stars; nothing where nobody has rated. */
export function starsOf(page: RequestContext, { average, count }: { average: number | null; count: number }): StarsProps | undefined {
	if (average === null || count === 0) return undefined;
	const { rating, number } = page.format;
	return { value: average, label: page.t.street.rating(rating(average), count, number(count)), count: `(${number(count)})` };
}
