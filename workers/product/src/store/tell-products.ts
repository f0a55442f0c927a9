import { READERS } from "#contracts/events";
import { newId } from "#contracts/ids";
import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import { currentRequestId } from "#kit/request-id";

/**
 * The statement that tells the readers of `product.changed` of the products that match (`p`), however many they are. It goes into
 * the batch of their change, behind their rows: what is told is read there, so that two changes at once tell two versions.
 */
export function tellProducts(where: SQL, now: string): SQL {
	const id = sql`${newId("event")} || '-' || p.number`;
	const product = sql`json_object('id', p.id, 'vendorId', p.vendor_id, 'slug', p.slug, 'title', p.title, 'status', p.status)`;
	const body = sql`json_object('type', 'product.changed', 'id', ${id}, 'version', p.version, 'at', ${now}, 'requestId', ${currentRequestId() ?? null},
		'product', ${product})`;
	return sql`INSERT INTO outbox (id, destination, body, created_at)
		SELECT ${id}, reader.value, ${body}, ${now} FROM products p, json_each(${JSON.stringify(READERS["product.changed"])}) reader WHERE ${where}`;
}

/** Matches products on the street (`p`) by live variants; `variantIds` selects their ids. */
export const shownWith = (variantIds: SQL): SQL =>
	sql`p.status = 'published' AND p.id IN (SELECT product_id FROM variants WHERE archived_at IS NULL AND id IN (${variantIds}))`;

/**
 * The statements that tell of variants which a change of shelves sells out or brings back. They go before the change, in its
 * batch: `crossing` selects the variants' ids from how they still stand, with {@link crosses}.
 */
export const tellCrossings = (db: Db, crossing: SQL, now: string): [BatchItem<"sqlite">, BatchItem<"sqlite">] => [
	db.run(sql`UPDATE products AS p SET version = p.version + 1 WHERE ${shownWith(crossing)}`),
	db.run(tellProducts(shownWith(crossing), now)),
];

interface ShelfColumns {
	tracked: SQL;
	allowBackorder: SQL;
	backorderLimit: SQL;
	stock: SQL;
	reserved: SQL;
}

const soldOut = ({ tracked, allowBackorder, backorderLimit, stock, reserved }: ShelfColumns): SQL =>
	sql`(${tracked} = 1 AND CASE WHEN ${allowBackorder} = 0 THEN ${stock} <= ${reserved}
		ELSE ${backorderLimit} IS NOT NULL AND ${stock} + ${backorderLimit} <= ${reserved} END)`;

/** Whether a variant stops or starts to be for sale when its shelf becomes what `after` says; `variant` is the table's name in the query. */
export function crosses(variant: "s" | "variants", after: Partial<ShelfColumns>): SQL {
	const column = (name: string) => sql.raw(`${variant}.${name}`);
	const before: ShelfColumns = {
		tracked: column("tracked"),
		allowBackorder: column("allow_backorder"),
		backorderLimit: column("backorder_limit"),
		stock: column("stock_quantity"),
		reserved: column("reserved_quantity"),
	};
	return sql`${soldOut(before)} <> ${soldOut({ ...before, ...after })}`;
}
