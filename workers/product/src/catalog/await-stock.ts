import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Db } from "#kit/db";
import { canBeBought, noteStockAlert, type StockWish } from "../store/stock-alerts.ts";

/**
 * Notes that somebody wants to hear when a variant can be bought again. Asking again changes nothing and answers the same, so that
 * nobody learns who asked. `not_found` for what is not on the street, `conflict` for what can be bought now.
 */
export async function awaitStock(db: Db, idOrSlug: string, wish: StockWish, now: Date): Promise<Result<void>> {
	const available = await canBeBought(db, idOrSlug, wish.variantId);
	if (available === null) return notFound("variant");
	if (available) return fail("conflict", "It can be bought now.");
	await noteStockAlert(db, wish, now);
	return ok(undefined);
}
