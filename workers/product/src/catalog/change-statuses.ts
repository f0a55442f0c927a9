import type { ProductStatuses, ProductStatusesInput } from "#contracts/own-variants";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Db } from "#kit/db";
import { rowChanges } from "../domain/product-change.ts";
import { repeatedIds } from "../domain/repeated-ids.ts";
import { invalid } from "../domain/variant-list.ts";
import { findVendorProducts } from "../store/product-store.ts";
import { writeProducts } from "../store/product-writes.ts";
import { refusal, retried } from "./manage-products.ts";

/** Changes the status of a shop's products, all or none; `not_found` where one of them is not the shop's, `precondition_failed` where one is not any more as expected. */
export async function changeStatuses(
	db: Db,
	vendorId: string,
	{ items }: ProductStatusesInput,
	now: Date,
): Promise<Result<ProductStatuses>> {
	const faults = repeatedIds(items);
	if (faults.length > 0) return invalid(faults);
	const statuses = new Map(items.map(({ id, status }) => [id, status]));
	return retried(async () => {
		const products = await findVendorProducts(db, vendorId, [...statuses.keys()]);
		if (products.length < items.length) return notFound("product");
		const stored = new Map(products.map(({ id, status }) => [id, status]));
		if (items.some(({ id, expected }) => expected !== undefined && stored.get(id) !== expected))
			return fail("precondition_failed", "Some of it has changed in the meantime.");
		const changes = products.map((before) =>
			rowChanges({ before, after: { ...before, status: statuses.get(before.id) ?? before.status } }, now.toISOString()),
		);
		const done = { items: items.map(({ id, status }) => ({ id, before: stored.get(id) ?? status, after: status })) };
		const context = { now: now.toISOString(), reason: "count", belowReserved: "refuse", importId: null } as const;
		const [first, ...rest] = writeProducts(db, changes, context);
		if (!first) return ok(done);
		try {
			await db.batch([first, ...rest]);
			return ok(done);
		} catch (error) {
			return refusal(error, true);
		}
	});
}
