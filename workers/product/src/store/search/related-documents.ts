import { sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import { readDocument, type SearchDocument } from "../../domain/search/document.ts";
import { rowsOf } from "../db.ts";

/** So many of a shop's newest products are looked at. */
const LOOKED_AT = 200;

interface Row {
	number: number;
	document: string;
}

const read = (result: unknown): SearchDocument[] =>
	rowsOf<Row>(result).map(({ number, document }) => readDocument(number, document, 0, undefined));

export interface Related {
	id: string;
	/** The product itself. */
	itself: SearchDocument;
	/** Others of its shop, the newest first. */
	ofShop: SearchDocument[];
	/** What was bought with it, the most often first, at most `limit`. */
	boughtWith: SearchDocument[];
}

/** What may be shown beside a product on the street; null where it is not there. One round trip. */
export async function findRelated(db: Db, idOrSlug: string, limit: number): Promise<Related | null> {
	const key = idOrSlug.includes("_") ? sql`p.id = ${idOrSlug}` : sql`p.slug = ${idOrSlug}`;
	const itself = sql`SELECT d.number, d.document, d.vendor_id, p.id FROM products p JOIN search_documents d ON d.number = p.number WHERE ${key}`;
	const [own, ofShop, boughtWith] = await db.batch([
		db.run(itself),
		db.run(sql`
			SELECT d.number, d.document FROM (${itself}) i CROSS JOIN search_documents d ON d.vendor_id = i.vendor_id
			WHERE d.number <> i.number ORDER BY d.number DESC LIMIT ${LOOKED_AT}`),
		db.run(sql`
			SELECT d.number, d.document FROM (${itself}) i CROSS JOIN bought_together b ON b.product_id = i.id
			CROSS JOIN products other ON other.id = b.other_id CROSS JOIN search_documents d ON d.number = other.number
			ORDER BY b.orders DESC, b.last_at DESC, b.other_id DESC LIMIT ${limit}`),
	]);
	const [product] = read(own);
	const [row] = rowsOf<Row & { id: string }>(own);
	return product && row ? { id: row.id, itself: product, ofShop: read(ofShop), boughtWith: read(boughtWith) } : null;
}
