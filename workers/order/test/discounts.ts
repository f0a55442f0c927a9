import { newId } from "#contracts/ids";
import { dbOf } from "#kit/db";
import { hashOf } from "#kit/hash";
import { giftCardKey } from "../src/domain/credit/gift-card-code.ts";
import { creditAccounts, creditEntries } from "../src/store/schema/credits.ts";
import { promotions } from "../src/store/schema/pricing.ts";
import { env } from "./street.ts";

const at = "2026-11-01T00:00:00.000Z";

type Change = Partial<typeof promotions.$inferInsert>;

/** A promotion that is there: ten percent off everything that the marketplace pays for, with a code of its own. */
export async function promotion(change: Change = {}): Promise<{ id: string; code: string }> {
	const id = newId("promotion");
	const code = change.code === undefined ? `CODE-${id.slice(-12).toUpperCase()}` : change.code;
	await dbOf(env)
		.insert(promotions)
		.values({
			id,
			version: 1,
			title: "Ten percent off",
			kind: "percentage",
			percentBps: 1000,
			fundedBy: "marketplace",
			createdAt: at,
			updatedAt: at,
			...change,
			code,
		});
	return { id, code: code ?? "" };
}

/** A gift card with a balance, or store credit of somebody. */
export async function credit(
	balanceMinor: number,
	owner: { userId: string } | { code: string },
	expiresAt: string | null = null,
): Promise<string> {
	const id = newId("creditAccount");
	const card = "code" in owner ? giftCardKey(owner.code) : null;
	const db = dbOf(env);
	await db.insert(creditAccounts).values({
		id,
		kind: card === null ? "store_credit" : "gift_card",
		codeHash: card && (await hashOf(card)),
		codeEnding: card && card.slice(-4),
		userId: "userId" in owner ? owner.userId : null,
		expiresAt,
		createdAt: at,
	});
	await db
		.insert(creditEntries)
		.values({ id: newId("creditEntry"), accountId: id, amountMinor: balanceMinor, reference: `issue:${id}`, createdAt: at });
	return id;
}

/** A gift card's code that no other test has. */
export const giftCode = (): string => newId("creditAccount").slice(-16).toUpperCase();

/** What is on an account. */
export async function balanceOf(accountId: string): Promise<number> {
	const row = await env.DB.prepare("SELECT SUM(amount_minor) AS balance FROM credit_entries WHERE account_id = ?")
		.bind(accountId)
		.first<{ balance: number }>();
	return row?.balance ?? 0;
}

/** How many orders have a promotion. */
export async function usesOf(promotionId: string): Promise<number> {
	const row = await env.DB.prepare("SELECT COUNT(*) AS uses FROM promotion_uses WHERE promotion_id = ?")
		.bind(promotionId)
		.first<{ uses: number }>();
	return row?.uses ?? 0;
}
