import { sql } from "drizzle-orm";
import { newId } from "#contracts/ids";
import type { Db, Statement } from "#kit/db";
import { hashOf } from "#kit/hash";
import type { Order, OrderChange } from "../domain/order/order.ts";
import type { UsedCredit } from "../domain/pricing/credit.ts";
import { creditEntries } from "./schema/credits.ts";
import { promotionUses } from "./schema/pricing.ts";

/** What the triggers say that keep promotions and credit within their limits. */
export const LIMITS = ["promotion_used_up", "promotion_used_by_customer", "credit_used_up"] as const;

/** By what a customer is known to promotions besides the account: the email, in small letters. */
export const customerHash = (email: string): Promise<string> => hashOf(email.toLowerCase());

/** What a new order uses of promotions and credit; the batch fails where that is more than there is. */
export function useStatements(db: Db, order: Order, customer: string, credits: readonly UsedCredit[]): Statement[] {
	const promotionIds = new Set(order.vendorOrders.flatMap((part) => part.discounts.map((discount) => discount.promotionId)));
	return [
		...[...promotionIds].map((promotionId) => db.insert(promotionUses).values({ promotionId, orderId: order.id, customerHash: customer })),
		...credits.map(({ accountId, amountMinor }) =>
			db.insert(creditEntries).values({
				id: newId("creditEntry"),
				accountId,
				amountMinor: -amountMinor,
				reference: `order:${order.id}:${accountId}`,
				orderId: order.id,
				createdAt: order.createdAt,
			}),
		),
	];
}

/** Where an order ends before it is placed: its uses are free again, and its credit comes back once. */
export function giveUsesBack(db: Db, order: Order, { status, at }: OrderChange): Statement[] {
	const wasPlaced = order.status === "placed" || order.status === "completed";
	if (wasPlaced || (status !== "failed" && status !== "canceled")) return [];
	return [
		db.run(sql`DELETE FROM promotion_uses WHERE order_id = ${order.id}`),
		db.run(sql`
			INSERT INTO credit_entries (id, account_id, amount_minor, reference, order_id, note, created_at)
			SELECT ${newId("creditEntry")} || '_' || row_number() OVER (ORDER BY id), account_id, -amount_minor, 'undo:' || reference, order_id, '', ${at}
			FROM credit_entries WHERE order_id = ${order.id} AND amount_minor < 0`),
	];
}
