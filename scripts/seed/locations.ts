import { eq } from "drizzle-orm";
import { locationStock, stockLocations } from "../../workers/product/src/store/schema/stock.ts";
import { variants } from "../../workers/product/src/store/schema/variants.ts";
import { products } from "../../workers/product/src/store/schema/products.ts";
import { TWO_PLACES } from "../street/terms.ts";
import { type Databases, insertRows } from "./databases.ts";
import { sampleId } from "./sample.ts";
import type { SeededShop } from "./shops.ts";

/** Fewer are not worth a second place. */
const FEW = 4;

/** Splits the stock of the one shop that has two places: small shelves are all in the first. It goes behind whatever changes stock. */
export async function seedLocations({ db }: Databases, shops: readonly SeededShop[]): Promise<void> {
	const shop = shops.find(({ sample }) => sample.slug === TWO_PLACES.shop);
	if (!shop) throw new Error(`no shop ${TWO_PLACES.shop}`);
	const [first, second] = TWO_PLACES.names.map((name) => ({ id: sampleId("stockLocation", name, shop.opened), name }));
	if (!first || !second) throw new Error("two places have two names");
	const createdAt = shop.opened.toISOString();
	const product = db("product");
	await insertRows(
		product,
		stockLocations,
		[first, second].map((place, position) => ({ ...place, vendorId: shop.id, position, createdAt })),
	);
	const shelves = await product
		.select({ id: variants.id, stock: variants.stockQuantity, tracked: variants.tracked })
		.from(variants)
		.innerJoin(products, eq(products.id, variants.productId))
		.where(eq(products.vendorId, shop.id));
	await insertRows(
		product,
		locationStock,
		shelves
			.filter(({ tracked }) => tracked)
			.flatMap(({ id, stock }) => {
				const pieces = Math.max(0, stock);
				const inSecond = pieces < FEW ? 0 : Math.floor(pieces * TWO_PLACES.shareInSecond);
				return [
					{ variantId: id, locationId: first.id, quantity: pieces - inSecond },
					{ variantId: id, locationId: second.id, quantity: inSecond },
				];
			}),
	);
}
