import type { Schemas } from "../../../../api/client.ts";
import { ProductGrid } from "../../components/card-grid.tsx";
import { SectionHeader } from "../../components/page-header.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { productCards } from "./cards.ts";

type Related = Schemas["ProductDetail"]["related"];

interface RelatedProductsProps {
	page: RequestContext;
	shop: string;
	/** Undefined where the catalog does not say. */
	related: Related;
}

/** What a shopper may want beside a product; what both lists have is in the first. */
export function RelatedProducts({ page, shop, related }: RelatedProductsProps) {
	if (!related) return null;
	const { product } = page.t.street;
	const together = related.oftenBoughtTogether;
	const ofShop = related.fromSameShop.filter(({ id }) => !together.some((other) => other.id === id));
	return (
		<>
			<Row page={page} id="together" title={product.oftenTogether} products={together} />
			<Row page={page} id="same-shop" title={product.moreFrom(shop)} products={ofShop} />
		</>
	);
}

interface RowProps {
	page: RequestContext;
	id: string;
	title: string;
	products: readonly Schemas["ProductListItem"][];
}

const Row = ({ page, id, title, products }: RowProps) =>
	products.length === 0 ? null : (
		<section aria-labelledby={id}>
			<SectionHeader id={id} title={title} />
			<ProductGrid products={productCards(page, products, { level: 3 })} />
		</section>
	);

/** The tags of the pages that show these. */
export const relatedTags = (related: Related): string[] => [
	...new Set(
		[...(related?.fromSameShop ?? []), ...(related?.oftenBoughtTogether ?? [])].flatMap(({ id, vendor }) => [
			`product:${id}`,
			`vendor:${vendor.id}`,
		]),
	),
];
