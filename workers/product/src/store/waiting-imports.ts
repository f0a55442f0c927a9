import type { ImportField } from "#contracts/product-import";
import type { Db } from "#kit/db";
import { and, eq, inArray, lt } from "drizzle-orm";
import type { ImportFailure } from "../domain/import/header.ts";
import { UNFINISHED } from "./import-store.ts";
import { imports } from "./schema/imports.ts";

/** Ends the waiting of an import, with what its shop says of its columns; false where it does not wait any more. */
export async function endWaiting(db: Db, id: string, fields: readonly (ImportField | null)[] | null, now: string): Promise<boolean> {
	const [mine] = await db
		.update(imports)
		.set({ waits: false, columnFields: fields && JSON.stringify(fields), progressAt: now })
		.where(and(eq(imports.id, id), eq(imports.status, "queued"), eq(imports.waits, true)))
		.returning({ id: imports.id });
	return mine !== undefined;
}

/** Ends imports that have waited since `before`; their ids. */
export async function giveUpWaiting(db: Db, before: string, { code, detail }: ImportFailure, now: string): Promise<string[]> {
	const rows = await db
		.update(imports)
		.set({ status: "failed", waits: false, failure: detail, failureCode: code, finishedAt: now })
		.where(
			inArray(
				imports.id,
				db
					.select({ id: imports.id })
					.from(imports)
					.where(and(UNFINISHED, lt(imports.progressAt, before), eq(imports.waits, true)))
					.limit(20),
			),
		)
		.returning({ id: imports.id });
	return rows.map(({ id }) => id);
}
