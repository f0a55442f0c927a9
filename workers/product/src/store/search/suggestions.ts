import type { Suggestions } from "#contracts/product";
import { sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import type { StoredMedia } from "../../domain/product.ts";
import { matchExpression, nameExpression, type SoughtWord } from "../../domain/search/match-expression.ts";
import { rowsOf } from "../db.ts";

/** Of more products with these words, so many of the newest are ranked: what is suggested has to be quick, whatever is typed. */
const RANKED = 500;

interface ProductRow {
	id: string;
	slug: string;
	title: string;
	vendorSlug: string;
	vendorName: string;
	image: string | null;
}

/** Products, categories and shops that words may be about, the best first, in one round trip. */
export async function findSuggestions(db: Db, words: readonly SoughtWord[], limit: number): Promise<Suggestions> {
	const named = sql`SELECT s.ref, names_fts.rank FROM names_fts CROSS JOIN search_names s ON s.number = names_fts.rowid
		WHERE names_fts MATCH ${nameExpression(words)} LIMIT ${RANKED}`;
	const [products, categories, vendors] = await db.batch([
		db.run(sql`
			SELECT p.id, p.slug, p.title, v.slug AS vendorSlug, v.name AS vendorName, p.media -> '$[0]' AS image
			FROM (
				SELECT d.number, bm25(products_fts, 10.0, 4.0, 5.0, 3.0, 2.0, 1.0, 0.0) AS rank
				FROM products_fts CROSS JOIN search_documents d ON d.number = products_fts.rowid
				WHERE products_fts MATCH ${matchExpression(words, [])} ORDER BY products_fts.rowid DESC LIMIT ${RANKED}
			) hits CROSS JOIN products p ON p.number = hits.number CROSS JOIN vendors v ON v.id = p.vendor_id
			ORDER BY hits.rank, p.number DESC LIMIT ${limit}`),
		db.run(sql`SELECT c.id, c.slug, c.name FROM (${named}) n CROSS JOIN categories c ON c.id = n.ref ORDER BY n.rank, c.id LIMIT ${limit}`),
		db.run(sql`SELECT v.id, v.slug, v.name FROM (${named}) n CROSS JOIN vendors v ON v.id = n.ref
			WHERE v.status = 'approved' ORDER BY n.rank, v.id LIMIT ${limit}`),
	]);
	return {
		products: rowsOf<ProductRow>(products).map(({ id, slug, title, vendorSlug, vendorName, image }) => {
			const picture = image === null ? null : (JSON.parse(image) as StoredMedia);
			return {
				id,
				slug,
				title,
				vendor: { slug: vendorSlug, name: vendorName },
				image: picture && { id: picture.id, url: picture.url, alt: picture.alt },
			};
		}),
		categories: rowsOf<Suggestions["categories"][number]>(categories),
		vendors: rowsOf<Suggestions["vendors"][number]>(vendors),
	};
}
