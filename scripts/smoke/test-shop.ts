import type { Product } from "../../contracts/product.ts";
import type { Vendor } from "../../contracts/vendor.ts";
import { SmokeFault, type Visitor } from "./visitor.ts";

/** What is bought. */
export interface TestShelf {
	vendor: Vendor;
	product: Pick<Product, "id" | "slug" | "title">;
	variantId: string;
	priceMinor: number;
	/** How many there are, where the shop tells. */
	stock: number | null;
}

/** Looks into so many products for one that can be bought. */
const LOOKED_AT = 10;

/** The cheapest thing that the shop has, best one whose stock is told; or the one that is named. */
export async function findShelf(visitor: Visitor, shop: string, named: string | null): Promise<TestShelf> {
	const vendor = await visitor.call<Vendor>("GET", `/api/v1/vendors/${encodeURIComponent(shop)}`);
	const list = `/api/v1/products?vendor=${vendor.id}&inStock=true&sort=price&limit=${LOOKED_AT}`;
	const asked = named === null ? (await visitor.call<{ items: { id: string }[] }>("GET", list)).items.map(({ id }) => id) : [named];
	let other: TestShelf | null = null;
	for (const id of asked) {
		const shelf = shelfOf(vendor, await readProduct(visitor, id));
		if (shelf !== null && shelf.stock !== null) return shelf;
		other ??= shelf;
	}
	if (other === null)
		throw new SmokeFault(200, `The shop ${vendor.name} has nothing that can be bought${named === null ? "" : ` as ${named}`}`);
	return other;
}

const readProduct = (visitor: Visitor, idOrSlug: string): Promise<Product> =>
	visitor.call<Product>("GET", `/api/v1/products/${encodeURIComponent(idOrSlug)}`);

function shelfOf(vendor: Vendor, product: Product): TestShelf | null {
	const sold = product.vendor.id === vendor.id ? product.variants.filter(({ available }) => available) : [];
	const variant = sold.find(({ availableQuantity: left }) => left !== null) ?? sold[0];
	if (!variant) return null;
	return { vendor, product, variantId: variant.id, priceMinor: variant.price.amount, stock: variant.availableQuantity };
}

/** How many are left now, where the shop tells. */
export async function stockOf(visitor: Visitor, { product, variantId }: TestShelf): Promise<number | null> {
	const { variants } = await readProduct(visitor, product.id);
	return variants.find(({ id }) => id === variantId)?.availableQuantity ?? null;
}
