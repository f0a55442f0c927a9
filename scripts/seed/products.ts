import type { StoredProduct, StoredVariant } from "../../workers/product/src/domain/product.ts";
import { optionsOf } from "../../workers/product/src/domain/product.ts";
import { listedAt, rowChanges } from "../../workers/product/src/domain/product-change.ts";
import { tendSearch } from "../../workers/product/src/store/search/tend-search.ts";
import { refreshDocuments } from "../../workers/product/src/store/search/documents.ts";
import { showSales, writeListed } from "../../workers/product/src/store/price-store.ts";
import { writeProducts } from "../../workers/product/src/store/product-writes.ts";
import { products } from "../../workers/product/src/store/schema/products.ts";
import slugify from "@sindresorhus/slugify";
import type { BatchItem } from "drizzle-orm/batch";
import { count, eq, sql } from "drizzle-orm";
import { drawPicture } from "../street/pictures/index.ts";
import type { SampleVariant } from "../street/types.ts";
import { categoriesOf, type CategoryRow, seedCategories } from "./categories.ts";
import type { Databases } from "./databases.ts";
import { mediaUrl, putPicture } from "./pictures.ts";
import { daysBefore, pick, sampleId } from "./sample.ts";
import type { SeededShop } from "./shops.ts";
import { type Item, ITEMS } from "./street.ts";
import { termsOf, writePast } from "./terms.ts";

const PRODUCTS_AT_ONCE = 25;

/** A product as the catalog keeps it. */
export interface SeededProduct {
	item: Item;
	shop: SeededShop;
	stored: StoredProduct;
}

/** All sample products, with ids, slugs, categories and shelves. */
export function productsOf(today: Date, shops: readonly SeededShop[]): SeededProduct[] {
	const shelves = new Map(categoriesOf(today).map((category) => [category.slug, category]));
	const taken = new Set<string>();
	return ITEMS.map((item) => {
		const shop = shops.find(({ sample }) => sample.slug === item.shop.slug);
		if (!shop) throw new Error(`no shop for ${item.name}`);
		const slug = taken.has(slugify(item.product.title))
			? slugify(`${item.product.title} ${shop.sample.slug}`)
			: slugify(item.product.title);
		taken.add(slug);
		return { item, shop, stored: storedProduct(item, shop, slug, today, shelves) };
	});
}

/** Most came long ago, a few in the last days; each at an hour of its own. */
function cameOn({ name, position, product }: Item, today: Date): Date {
	const isNew = product.reviews.length === 0 && pick(`${name} new`, 2) === 0;
	return daysBefore(today, isNew ? 1 + pick(name, 20) : 330 + (position % 90) + pick(name, 24) / 24);
}

function storedProduct(
	item: Item,
	{ id, sample }: SeededShop,
	slug: string,
	today: Date,
	shelves: ReadonlyMap<string, CategoryRow>,
): StoredProduct {
	const { product } = item;
	const at = cameOn(item, today);
	const variants = product.variants.map((variant) => storedVariant(item, variant, at, today));
	return {
		id: sampleId("product", item.name, at),
		vendor: { id, slug: sample.slug, name: sample.name },
		slug,
		importHandle: null,
		title: product.title,
		descriptionHtml: product.descriptionHtml,
		translations: {},
		brand: null,
		categories: product.categories.map((wanted) => {
			const category = shelves.get(wanted);
			if (!category) throw new Error(`${item.name} is on a shelf that does not exist: ${wanted}`);
			return category;
		}),
		breadcrumbs: [],
		tags: [...product.tags],
		options: optionsOf(variants),
		media: product.pictures.map((_, index) => ({
			id: sampleId("media", `${item.name} ${index}`, at),
			url: mediaUrl(pictureKey(item, index)),
			alt: altOf(item, index),
		})),
		status: "published",
		withdrawal: product.withdrawal ?? "allowed",
		rating: { average: 0, count: 0 },
		lastImportId: null,
		listedMinor: 0,
		version: 0,
		createdAt: at.toISOString(),
		updatedAt: at.toISOString(),
		variants,
	};
}

const pictureKey = ({ name }: Item, index: number) => `${slugify(name)}-${index + 1}.svg`;
const altOf = ({ product }: Item, index: number) => (index === 0 ? product.title : `${product.title}, picture ${index + 1}`);

function storedVariant(item: Item, variant: SampleVariant, at: Date, today: Date): StoredVariant {
	return {
		id: sampleId("variant", `${item.name} ${variant.values.join("/")}`, at),
		sku: variant.sku,
		options: Object.fromEntries(item.product.options.map((name, index) => [name, variant.values[index] ?? ""])),
		priceMinor: variant.priceMinor,
		compareAtMinor: variant.compareAtMinor ?? null,
		...termsOf(variant, item.shop, today),
		stockQuantity: variant.stock ?? 0,
		reservedQuantity: 0,
		tracked: variant.stock !== null,
		weightGrams: variant.weightGrams,
		requiresShipping: true,
		taxCategory: item.product.taxCategory,
		barcode: null,
		imageUrl: null,
		importedQuantity: null,
	};
}

/** Categories, products with their variants and stock, and a drawing of each picture. */
export async function seedProducts(
	databases: Databases,
	today: Date,
	all: readonly SeededProduct[],
	ratings: ReadonlyMap<string, { average: number; count: number }>,
	progress: (done: number) => void,
): Promise<void> {
	const db = databases.db("product");
	await seedCategories(databases, today);
	// An earlier seed that was interrupted left whole batches behind: go on after them.
	const [present] = await db.select({ count: count() }).from(products);
	for (let start = present?.count ?? 0; start < all.length; start += PRODUCTS_AT_ONCE) {
		const some = all.slice(start, start + PRODUCTS_AT_ONCE);
		await Promise.all(
			some.flatMap(({ item }) =>
				item.product.pictures.map((picture, index) =>
					putPicture(databases, pictureKey(item, index), drawPicture(picture, altOf(item, index))),
				),
			),
		);
		await db.batch(statementsFor(databases, some, today, ratings));
		progress(Math.min(start + PRODUCTS_AT_ONCE, all.length));
	}
	await tendSearch(db);
}

function statementsFor(
	databases: Databases,
	some: readonly SeededProduct[],
	today: Date,
	ratings: ReadonlyMap<string, { average: number; count: number }>,
): [BatchItem<"sqlite">, ...BatchItem<"sqlite">[]] {
	const changes = some.map(({ stored }) => ({ ...rowChanges({ before: null, after: stored }, stored.createdAt), tells: false }));
	const db = databases.db("product");
	const its = sql`SELECT id FROM products WHERE id IN ${some.map(({ stored }) => stored.id)}`;
	const turning = some.filter(({ stored }) => stored.variants.some(({ sale, availableFrom }) => sale ?? availableFrom));
	const [first, ...others] = [
		...writeProducts(db, changes, {
			now: some[0]?.stored.createdAt ?? "",
			reason: "count",
			belowReserved: "refuse",
			importId: null,
		}),
		...some.map(({ stored }) => rate(db, stored.id, ratings.get(stored.id))),
		...turning.flatMap(({ stored }) => writePast(databases, stored.variants, stored.createdAt, today)),
		showSales(db, its, today.toISOString()),
		...writeListed(
			db,
			turning.map(({ stored }) => ({ id: stored.id, version: 1, ...listedAt(stored.variants, today.toISOString()) })),
		),
		...refreshDocuments(db, sql`p.id IN (${its})`),
	];
	if (!first) throw new Error("nothing to write");
	return [first, ...others];
}

const rate = (db: ReturnType<Databases["db"]>, id: string, { average, count: ratingCount } = { average: 0, count: 0 }) =>
	db.update(products).set({ ratingAverage: average, ratingCount, ratingVersion: 1 }).where(eq(products.id, id));
