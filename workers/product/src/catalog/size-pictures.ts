import type { Db } from "#kit/db";
import type { StoredMedia, StoredProduct } from "../domain/product.ts";
import { keyOf } from "../domain/picture/uploaded.ts";
import { findPictureSizes } from "../store/picture-store.ts";

/** The products with the sizes of those of their pictures that were uploaded here: one query, where there are any. */
export async function withPictureSizes(db: Db, products: readonly StoredProduct[]): Promise<StoredProduct[]> {
	const unsized = products.flatMap(({ media }) => media.filter(({ width }) => width === undefined));
	const sizes = await findPictureSizes(
		db,
		unsized.flatMap(({ url }) => keyOf(url) ?? []),
	);
	const sized = (media: StoredMedia): StoredMedia => ({ ...media, ...sizes.get(keyOf(media.url) ?? "") });
	return sizes.size === 0 ? [...products] : products.map((product) => ({ ...product, media: product.media.map(sized) }));
}
