import { and, asc, eq, gt, inArray, lte, sql } from "drizzle-orm";
import type { Orders } from "../domain/ports.ts";
import { type Db, writeAll } from "#kit/db";
import { mustHaveChanged } from "./db.ts";
import { orderAccessTokens } from "./schema/orders.ts";
import { tellChangeLink } from "./tell-news.ts";

const FORGOTTEN_AT_ONCE = 500;

/** The order tokens in the database, by their hashes. */
export function grantStore(db: Db): Pick<Orders, "grantAccess" | "mailChangeLink" | "findGranted" | "forgetGrants"> {
	const isBeyond = (orderId: string, time: string) =>
		and(eq(orderAccessTokens.orderId, orderId), eq(orderAccessTokens.mayChange, true), gt(orderAccessTokens.expiresAt, time));

	return {
		async grantAccess(orderId, tokenHash, expiresAt) {
			await db.insert(orderAccessTokens).values({ orderId, tokenHash, expiresAt });
		},
		async mailChangeLink(order, link) {
			const another = isBeyond(order.id, link.unlessBeyond);
			try {
				await writeAll(db, [
					db.run(sql`INSERT INTO order_access_tokens (token_hash, order_id, may_change, expires_at)
						SELECT ${link.tokenHash}, ${order.id}, 1, ${link.expiresAt} WHERE NOT EXISTS (SELECT 1 FROM ${orderAccessTokens} WHERE ${another})`),
					mustHaveChanged(db),
					...tellChangeLink(db, order, link),
				]);
			} catch (error) {
				const [mailed] = await db.select({ id: orderAccessTokens.orderId }).from(orderAccessTokens).where(another).limit(1);
				if (!mailed) throw error;
			}
		},
		async findGranted(tokenHash, now) {
			const [grant] = await db
				.select({ orderId: orderAccessTokens.orderId, mayChange: orderAccessTokens.mayChange })
				.from(orderAccessTokens)
				.where(and(eq(orderAccessTokens.tokenHash, tokenHash), gt(orderAccessTokens.expiresAt, now)));
			return grant ?? null;
		},
		async forgetGrants(now) {
			const old = db
				.select({ tokenHash: orderAccessTokens.tokenHash })
				.from(orderAccessTokens)
				.where(lte(orderAccessTokens.expiresAt, now))
				.orderBy(asc(orderAccessTokens.expiresAt))
				.limit(FORGOTTEN_AT_ONCE);
			await db.delete(orderAccessTokens).where(inArray(orderAccessTokens.tokenHash, old));
		},
	};
}
