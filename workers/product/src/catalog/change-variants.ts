import type { VariantChanges, VariantChangesInput } from "#contracts/own-variants";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Db } from "#kit/db";
import type { StoredProduct, StoredVariant } from "../domain/product.ts";
import { rowChanges } from "../domain/product-change.ts";
import { repeatedIds } from "../domain/repeated-ids.ts";
import { invalid } from "../domain/variant-list.ts";
import { namedBy, unexpected, withOffers } from "../domain/variant-offers.ts";
import { findVendorProductsOfVariants } from "../store/product-store.ts";
import { writeProducts } from "../store/product-writes.ts";
import { readVariants, variantsIn } from "../store/variants-in-batch.ts";
import { refusal, retried } from "./manage-products.ts";

/**
 * Changes prices, stock and terms of a shop's variants, all or none; `not_found` where one of them is not the shop's,
 * `precondition_failed` where one is not any more what it was expected to be, `conflict` where fewer pieces are counted than are reserved. What was before and is after is read in the same batch.
 */
export async function changeVariants(db: Db, vendorId: string, { items }: VariantChangesInput, now: Date): Promise<Result<VariantChanges>> {
	const faults = repeatedIds(items);
	if (faults.length > 0) return invalid(faults);
	const ids = items.map((item) => item.id);
	return retried(async () => {
		const products = await findVendorProductsOfVariants(db, vendorId, ids);
		const own = new Set(products.flatMap((product) => product.variants.map((variant) => variant.id)));
		if (!ids.every((id) => own.has(id))) return notFound("variant");
		const moved = unexpected(products, items);
		if (moved.length > 0) return fail("precondition_failed", "Some of it has changed in the meantime.", { errors: moved });
		const changed = withOffers(products, items);
		if (!changed.ok) return changed;
		return save(db, products, changed.value, items, now.toISOString());
	});
}

async function save(
	db: Db,
	before: readonly StoredProduct[],
	after: readonly StoredProduct[],
	items: VariantChangesInput["items"],
	now: string,
): Promise<Result<VariantChanges> | null> {
	const changes = after.map((product, index) => rowChanges({ before: before[index] ?? null, after: product }, now));
	const read = readVariants(
		db,
		items.map((item) => item.id),
	);
	try {
		const results = await db.batch([
			read,
			...writeProducts(db, changes, { now, reason: "count", belowReserved: "refuse", importId: null }),
			read,
		]);
		const [was, is] = [variantsIn(results.at(0)), variantsIn(results.at(-1))];
		const named = (item: VariantChangesInput["items"][number], variant: StoredVariant | undefined) =>
			variant ? namedBy(item, variant) : {};
		return ok({
			items: items.map((item) => ({ id: item.id, before: named(item, was.get(item.id)), after: named(item, is.get(item.id)) })),
		});
	} catch (error) {
		return refusal(error, true);
	}
}
