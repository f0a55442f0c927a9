import type { Db } from "#kit/db";
import { exportHeader, productRows } from "../domain/export/product-rows.ts";
import type { StoredProduct } from "../domain/product.ts";
import { textStream } from "../imports/text-stream.ts";
import { listInOrder, takenHandles } from "../store/product-store.ts";

const VARIANTS_AT_ONCE = 2_000;
const FIRST_PRODUCTS = 20;
/** With two queries a page, 50,000 products of one variant each stay far below the thousand queries that an invocation may make. */
const MOST_PRODUCTS = 250;

/**
 * A shop's products as a CSV file in Shopify's columns, in the order in which they were made, whatever their status. It is made while it
 * is read, a page of products at a time; what changes meanwhile may be in it or not. Imported into an empty shop and exported again it
 * is the same file.
 */
export const exportProducts = (db: Db, vendorId: string, origin: string): ReadableStream<Uint8Array> =>
	textStream(pages(db, vendorId, origin));

async function* pages(db: Db, vendorId: string, origin: string): AsyncGenerator<string> {
	yield exportHeader();
	let last: StoredProduct | null = null;
	for (let limit = FIRST_PRODUCTS; ;) {
		const products: StoredProduct[] = await listInOrder(db, vendorId, last, limit);
		const handles = await handlesOf(db, vendorId, products);
		yield products.map((product, index) => productRows(product, handles[index] ?? product.id, origin)).join("");
		last = products.at(-1) ?? null;
		if (last === null || products.length < limit) return;
		limit = nextLimit(products);
	}
}

/** As many products as have about so many variants, going by those that were read. */
function nextLimit(products: readonly StoredProduct[]): number {
	const variants = products.reduce((count, product) => count + product.variants.length, 0);
	return Math.min(MOST_PRODUCTS, Math.max(FIRST_PRODUCTS, Math.floor((VARIANTS_AT_ONCE * products.length) / variants)));
}

/** A product goes by the handle that it was imported under, or its slug; where that is another one's handle, by its id. */
async function handlesOf(db: Db, vendorId: string, products: readonly StoredProduct[]): Promise<string[]> {
	const slugs = products.flatMap(({ importHandle, slug }) => (importHandle === null ? [slug] : []));
	const taken = slugs.length > 0 ? await takenHandles(db, vendorId, slugs) : new Set();
	return products.map(({ id, slug, importHandle }) => importHandle ?? (taken.has(slug) ? id : slug));
}
