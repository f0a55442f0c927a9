import { sql } from "drizzle-orm";
import type { ProductStatus } from "#contracts/product";
import { FOUND_AT_MOST, type SearchItem } from "#contracts/search";
import type { Db } from "#kit/db";
import { termsOf } from "../domain/search/match-expression.ts";
import { rowsOf } from "./db.ts";

interface FoundRow {
	id: string;
	slug: string;
	title: string;
	status: ProductStatus;
	vendor: string | null;
	createdAt: string;
}

/** The products that an operator may mean, of any status: by their id, a variant's, their slug, and by the words that a search looks in. */
export async function findProducts(db: Db, q: string): Promise<SearchItem[]> {
	const terms = termsOf(q);
	const hits = terms
		? sql`SELECT rowid FROM products_fts WHERE products_fts MATCH ${terms} ORDER BY rowid DESC LIMIT ${FOUND_AT_MOST}`
		: sql`SELECT NULL`;
	const found = await db.run(sql`
		SELECT p.id, p.slug, p.title, p.status, v.name AS vendor, p.created_at AS createdAt
		FROM products p LEFT JOIN vendors v ON v.id = p.vendor_id
		WHERE p.id = ${q} OR p.slug = ${q} OR p.id = (SELECT product_id FROM variants WHERE id = ${q}) OR p.number IN (${hits})
		ORDER BY p.number DESC LIMIT ${FOUND_AT_MOST}`);
	return rowsOf<FoundRow>(found).map(({ vendor, ...product }) => ({ kind: "product", ...product, detail: vendor ?? "" }));
}
