import type { OwnProduct, OwnProductSort } from "#contracts/own-product";
import type { ProductStatus } from "#contracts/product";
import type { Page } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { stockOf, type StoredProduct } from "../domain/product.ts";
import { toOwnProduct } from "../domain/product-view.ts";
import { AVAILABLE, loadProducts } from "./product-store.ts";

/** What was typed, and the same as a query of the search table; null where that would look for nothing. */
export interface OwnSearch {
	typed: string;
	terms: string | null;
}

export interface OwnProductQuery {
	status?: ProductStatus | undefined;
	search?: OwnSearch | undefined;
	inStock?: boolean | undefined;
	sort: OwnProductSort;
	limit: number;
}

interface Order {
	/** What rows are ordered by, before their id. */
	by: SQL;
	direction: "ASC" | "DESC";
	keyOf: (product: StoredProduct) => string | number;
}

/** Summed for each of the shop's products when asked: stock changes with every order, and no order should have to keep a sum. */
const STOCK = sql`(SELECT COALESCE(SUM(s.stock_quantity), 0) FROM variants s WHERE s.product_id = p.id AND s.archived_at IS NULL)`;

const newest = { by: sql`p.created_at`, keyOf: (product: StoredProduct) => product.createdAt };
const title = { by: sql`p.title COLLATE NOCASE`, keyOf: (product: StoredProduct) => product.title };
const updated = { by: sql`p.updated_at`, keyOf: (product: StoredProduct) => product.updatedAt };
const price = { by: sql`p.price_min_minor`, keyOf: (product: StoredProduct) => product.listedMinor };
const stock = { by: STOCK, keyOf: (product: StoredProduct) => stockOf(product.variants) };

const ORDERS: Record<OwnProductSort, Order> = {
	newest: { ...newest, direction: "DESC" },
	title: { ...title, direction: "ASC" },
	"-title": { ...title, direction: "DESC" },
	updated: { ...updated, direction: "ASC" },
	"-updated": { ...updated, direction: "DESC" },
	price: { ...price, direction: "ASC" },
	"-price": { ...price, direction: "DESC" },
	stock: { ...stock, direction: "ASC" },
	"-stock": { ...stock, direction: "DESC" },
};

/** A page of a shop's own products. A cursor belongs to the sort that it was made with. */
export async function listVendorProducts(
	db: Db,
	vendorId: string,
	query: OwnProductQuery,
	cursor: string | undefined,
	at: string,
): Promise<Result<Page<OwnProduct>>> {
	const { sort, limit } = query;
	const order = ORDERS[sort];
	const shape = z.tuple([z.literal(sort), z.union([z.string(), z.number()]), z.string()]);
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, shape);
	if (!after.ok) return after;
	const direction = sql.raw(order.direction);
	const where = sql.join([sql`p.vendor_id = ${vendorId}`, ...filters(query), ...beyond(order, after.value)], sql` AND `);
	const rows = await loadProducts(db, sql`${where} ORDER BY ${order.by} ${direction}, p.id ${direction} LIMIT ${limit + 1}`);
	const shown = (product: StoredProduct) => toOwnProduct(product, at);
	return ok(pageFrom(rows, limit, shown, (product) => [sort, order.keyOf(product), product.id]));
}

function beyond({ by, direction }: Order, after: readonly [string, string | number, string] | null): SQL[] {
	if (!after) return [];
	const [, key, id] = after;
	return [sql`(${by}, p.id) ${sql.raw(direction === "ASC" ? ">" : "<")} (${key}, ${id})`];
}

function filters({ status, search, inStock }: OwnProductQuery): SQL[] {
	const conditions: SQL[] = [];
	if (status) conditions.push(sql`p.status = ${status}`);
	if (search) conditions.push(found(search));
	if (inStock !== undefined) conditions.push(inStock ? AVAILABLE : sql`NOT ${AVAILABLE}`);
	return conditions;
}

/** Of products (`p`): by words, or by a part of a SKU. The shop's own name is in the search table too and would find everything. */
export function found({ typed, terms }: OwnSearch): SQL {
	const bySku = sql`EXISTS (
		SELECT 1 FROM variants s WHERE s.product_id = p.id AND s.archived_at IS NULL AND instr(lower(s.sku), lower(${typed})) > 0
	)`;
	if (terms === null) return bySku;
	const words = `{title tags categories} : (${terms})`;
	return sql`(p.number IN (SELECT rowid FROM products_fts WHERE products_fts MATCH ${words}) OR ${bySku})`;
}
