import type { Suggestions } from "#contracts/product-search";
import { sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import type { StoredMedia } from "../../domain/product.ts";
import { mediaView } from "../../domain/product-view.ts";
import { matchExpression, nameExpression, type SoughtWord, titleExpression } from "../../domain/search/match-expression.ts";
import { rowsOf } from "../db.ts";
import { nameIn, titleIn } from "../localized.ts";
import { TITLE } from "./candidates.ts";

/** Of more products with these words in their titles, or anywhere, so many of the newest are looked at: it has to be quick, whatever is typed. */
const BY_TITLE = 100;
const BY_ANYTHING = 30;
/** The same of categories and shops. */
const NAMED = 500;

/** The newest products on the street that match, `place` before or behind others. The shorter a title, the more of it is what was typed. */
const hits = (match: string | null, place: number, most: number) => sql`SELECT * FROM (
	SELECT d.number, ${place} AS place, length(${TITLE}) AS length
	FROM products_fts CROSS JOIN search_documents d ON d.number = products_fts.rowid
	WHERE products_fts MATCH ${match} ORDER BY products_fts.rowid DESC LIMIT ${most})`;

interface ProductRow {
	id: string;
	slug: string;
	title: string;
	vendorSlug: string;
	vendorName: string;
	image: string | null;
}

/** Products, categories and shops that words may be about, the best first, in one round trip. */
export async function findSuggestions(
	db: Db,
	words: readonly SoughtWord[],
	limit: number,
	languages: readonly string[],
): Promise<Suggestions> {
	const named = sql`SELECT s.ref, names_fts.rank FROM names_fts CROSS JOIN search_names s ON s.number = names_fts.rowid
		WHERE names_fts MATCH ${nameExpression(words)} LIMIT ${NAMED}`;
	const [products, categories, vendors] = await db.batch([
		db.run(sql`
			SELECT p.id, p.slug, ${titleIn(languages)} AS title, v.slug AS vendorSlug, v.name AS vendorName, p.media -> '$[0]' AS image
			FROM (
				SELECT number, MIN(place) AS place, length
				FROM (${hits(titleExpression(words), 0, BY_TITLE)} UNION ALL ${hits(matchExpression(words, []), 1, BY_ANYTHING)}) GROUP BY number
			) hit CROSS JOIN products p ON p.number = hit.number CROSS JOIN vendors v ON v.id = p.vendor_id
			ORDER BY hit.place, hit.length, p.number DESC LIMIT ${limit}`),
		db.run(
			sql`SELECT c.id, c.slug, ${nameIn(languages)} AS name FROM (${named}) n CROSS JOIN categories c ON c.id = n.ref ORDER BY n.rank, c.id LIMIT ${limit}`,
		),
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
				image: picture && mediaView(picture),
			};
		}),
		categories: rowsOf<Suggestions["categories"][number]>(categories),
		vendors: rowsOf<Suggestions["vendors"][number]>(vendors),
	};
}
