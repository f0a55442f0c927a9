import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import type { StoredVariant } from "../domain/product.ts";
import { rowsOf } from "./db.ts";
import { toStoredVariant, VARIANT_JSON, type VariantJson } from "./product-store.ts";

/** Reads variants as a part of a batch; `variantsIn` takes them out of its result. */
export const readVariants = (db: Db, variantIds: readonly string[]): BatchItem<"sqlite"> =>
	db.run(sql`SELECT ${VARIANT_JSON} AS variant FROM variants s WHERE s.id IN (SELECT value FROM json_each(${JSON.stringify(variantIds)}))`);

/** The variants of such a result, by id. */
export const variantsIn = (result: Parameters<typeof rowsOf>[0]): ReadonlyMap<string, StoredVariant> =>
	new Map(
		rowsOf<{ variant: string }>(result)
			.map((row) => toStoredVariant(JSON.parse(row.variant) as VariantJson))
			.map((variant) => [variant.id, variant]),
	);
