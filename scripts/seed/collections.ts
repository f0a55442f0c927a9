import { collectionProducts, collections } from "../../workers/product/src/store/schema/collections.ts";
import { indexNames } from "../../workers/product/src/store/search/index-texts.ts";
import { sql } from "drizzle-orm";
import { writeAll } from "../../kit/db.ts";
import { COLLECTIONS, type SampleCollection } from "../street/collections.ts";
import { type Databases, insertRows } from "./databases.ts";
import type { SeededProduct } from "./products.ts";
import { daysBefore, sampleId } from "./sample.ts";

/** The sample collections with the products that were chosen for them, which are found by them. */
export async function seedCollections({ db }: Databases, today: Date, products: readonly SeededProduct[]): Promise<void> {
	const product = db("product");
	const at = daysBefore(today, 30);
	const all = COLLECTIONS.map((sample) => ({ sample, id: sampleId("collection", sample.slug, at), chosen: chosenFor(sample, products) }));
	await insertRows(
		product,
		collections,
		all.map(({ id, sample }, position) => ({
			id,
			slug: sample.slug,
			vendorId: sample.shop === undefined ? null : shopOf(sample.shop, products),
			title: sample.title,
			descriptionHtml: sample.descriptionHtml,
			rule: isChosen(sample.products) ? null : JSON.stringify(sample.products),
			status: "published" as const,
			position,
			version: 1,
			createdAt: at.toISOString(),
			updatedAt: at.toISOString(),
		})),
	);
	const rows = all.flatMap(({ id, chosen }) => chosen.map((productId, position) => ({ collectionId: id, productId, position })));
	await insertRows(product, collectionProducts, rows);
	const ids = JSON.stringify(rows.map(({ productId }) => productId));
	await writeAll(product, [indexNames(product, sql`p.id IN (SELECT value FROM json_each(${ids}))`)]);
}

const isChosen = (products: SampleCollection["products"]): products is readonly string[] => Array.isArray(products);

function chosenFor({ slug, shop, products: wanted }: SampleCollection, products: readonly SeededProduct[]): string[] {
	if (!isChosen(wanted)) return [];
	return wanted.map((title) => {
		const found = products.find(({ item }) => item.product.title === title && (shop === undefined || item.shop.slug === shop));
		if (!found) throw new Error(`${slug} has a product that does not exist: ${title}`);
		return found.stored.id;
	});
}

function shopOf(slug: string, products: readonly SeededProduct[]): string {
	const found = products.find(({ shop }) => shop.sample.slug === slug);
	if (!found) throw new Error(`no shop ${slug}`);
	return found.shop.id;
}
