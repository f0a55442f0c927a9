import type { OwnVariantItem, OwnVariantSort } from "#contracts/own-variants";
import type { ProductStatus } from "#contracts/product";
import type { Page } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { StoredMedia } from "../domain/product.ts";
import { mediaView, toOwnVariant } from "../domain/product-view.ts";
import { found, type OwnSearch } from "./own-product-list.ts";
import { LIVE_VARIANT, ON_THE_SHELF, toStoredVariant, VARIANT_JSON, type VariantJson } from "./product-store.ts";

export interface OwnVariantQuery {
	status?: ProductStatus | undefined;
	search?: OwnSearch | undefined;
	inStock?: boolean | undefined;
	sort: OwnVariantSort;
	limit: number;
}

interface VariantRow {
	product_id: string;
	slug: string;
	title: string;
	status: ProductStatus;
	media: string;
	position: number;
	sort_key: string | number;
	variant: string;
}

const KEYS = { title: sql`p.title COLLATE NOCASE`, price: sql`s.price_minor`, stock: sql`s.stock_quantity` };

const ORDERS: Record<OwnVariantSort, { by: SQL; direction: "ASC" | "DESC" }> = {
	title: { by: KEYS.title, direction: "ASC" },
	"-title": { by: KEYS.title, direction: "DESC" },
	price: { by: KEYS.price, direction: "ASC" },
	"-price": { by: KEYS.price, direction: "DESC" },
	stock: { by: KEYS.stock, direction: "ASC" },
	"-stock": { by: KEYS.stock, direction: "DESC" },
};

/** A page of what a shop sells, variant by variant. A cursor belongs to the sort that it was made with. */
export async function listVendorVariants(
	db: Db,
	vendorId: string,
	query: OwnVariantQuery,
	cursor: string | undefined,
	at: string,
): Promise<Result<Page<OwnVariantItem>>> {
	const { sort, limit } = query;
	const { by, direction } = ORDERS[sort];
	const shape = z.tuple([z.literal(sort), z.union([z.string(), z.number()]), z.string(), z.int(), z.string()]);
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, shape);
	if (!after.ok) return after;
	const step = sql.raw(direction);
	const where = sql.join([sql`p.vendor_id = ${vendorId}`, ...filters(query), ...beyond(by, direction, after.value)], sql` AND `);
	const rows = await db.all<VariantRow>(sql`
		SELECT p.id AS product_id, p.slug, p.title, p.status, p.media, s.position, ${by} AS sort_key, ${VARIANT_JSON} AS variant
		FROM products p JOIN variants s ON ${LIVE_VARIANT} WHERE ${where}
		ORDER BY ${by} ${step}, p.id ${step}, s.position ${step}, s.id ${step} LIMIT ${limit + 1}`);
	const shown = (row: VariantRow) => toItem(row, at);
	return ok(pageFrom(rows, limit, shown, (row) => [sort, row.sort_key, row.product_id, row.position, shown(row).id]));
}

function beyond(by: SQL, direction: "ASC" | "DESC", after: readonly [string, string | number, string, number, string] | null): SQL[] {
	if (!after) return [];
	const [, key, productId, position, id] = after;
	return [sql`(${by}, p.id, s.position, s.id) ${sql.raw(direction === "ASC" ? ">" : "<")} (${key}, ${productId}, ${position}, ${id})`];
}

function filters({ status, search, inStock }: OwnVariantQuery): SQL[] {
	const conditions: SQL[] = [];
	if (status) conditions.push(sql`p.status = ${status}`);
	if (search) conditions.push(found(search));
	if (inStock !== undefined) conditions.push(inStock ? ON_THE_SHELF : sql`NOT ${ON_THE_SHELF}`);
	return conditions;
}

function toItem({ product_id: id, slug, title, status, media, position, variant }: VariantRow, at: string): OwnVariantItem {
	const [image = null] = JSON.parse(media) as StoredMedia[];
	const product = { id, slug, title, status, image: image && mediaView(image) };
	return { ...toOwnVariant(toStoredVariant(JSON.parse(variant) as VariantJson), position, at), product };
}
