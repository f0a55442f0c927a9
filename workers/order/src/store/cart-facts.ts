import { asc, eq, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import type { CartFacts } from "../domain/cart/assess-cart.ts";
import type { FactsQuery } from "../domain/ports.ts";
import { taxRatesFrom } from "../domain/pricing/tax.ts";
import { isOneOf } from "./db.ts";
import { creditAccounts } from "./schema/credits.ts";
import { commissionRules, promotions, taxExemptions, taxRates } from "./schema/pricing.ts";
import { vendors } from "./schema/vendors.ts";
import { customerHash } from "./uses.ts";

/** As many promotions that need no code are looked at, of all shops in a cart together. */
const MOST_AUTOMATIC = 200;

/** Everything that the price of a cart depends on besides it, in one round trip. */
export async function factsFor(db: Db, query: FactsQuery): Promise<CartFacts> {
	const { vendorIds, userId } = query;
	const customer = query.email === null ? null : await customerHash(query.email);
	const offered = promotionsWithUses(db, query, customer);
	const [shopRows, rates, byCode, automatic, rules, accounts, exemptions] = await db.batch([
		db.select().from(vendors).where(isOneOf(vendors.id, vendorIds)),
		db.select().from(taxRates).where(isTaxedIn(query)),
		offered(isOneOf(promotions.code, query.codes)),
		offered(isAutomatic(query)).orderBy(asc(promotions.id)).limit(MOST_AUTOMATIC),
		db
			.select()
			.from(commissionRules)
			.where(isOneOf(sql`coalesce(vendor_id, '')`, ["", ...vendorIds])),
		accountsOf(db, query),
		db
			.select()
			.from(taxExemptions)
			.where(eq(taxExemptions.userId, userId ?? "")),
	]);
	return {
		shops: new Map(shopRows.map((shop) => [shop.id, shop])),
		rates: taxRatesFrom(rates),
		promotions: [...byCode, ...automatic].map(({ promotion, ...used }) => ({ ...promotion, ...used })),
		commissionRules: rules,
		accounts,
		isTaxExempt: exemptions.length > 0,
	};
}

/** The regions of the country where it goes, and the countries of the shops. */
const isTaxedIn = ({ country, vendorIds }: FactsQuery): SQL =>
	sql`${taxRates.country} = ${country} OR (${taxRates.country} IN (SELECT country FROM vendors WHERE ${isOneOf(sql`id`, vendorIds)}) AND ${taxRates.region} = '')`;

/** Spelled as in the index `promotions_automatic`, which serves it only then. */
const isAutomatic = ({ vendorIds, at }: FactsQuery): SQL =>
	sql`code IS NULL AND is_active AND (vendor_id IS NULL OR ${isOneOf(sql`vendor_id`, vendorIds)}) AND (ends_at IS NULL OR ends_at > ${at})`;

/** Promotions with how often other orders than the cart's own have used them; what is not limited is not counted. */
function promotionsWithUses(db: Db, { orderId, buyerId }: FactsQuery, customer: string | null) {
	const used = (limit: SQL | { name: string }, who: SQL) =>
		sql<number>`CASE WHEN ${limit} IS NULL THEN 0 ELSE (SELECT COUNT(*) FROM promotion_uses
			WHERE promotion_uses.promotion_id = promotions.id AND promotion_uses.order_id <> ${orderId ?? ""} ${who}) END`;
	const withEmail = used(promotions.maxUsesPerCustomer, sql`AND promotion_uses.customer_hash = ${customer}`);
	const ofAccount = used(
		promotions.maxUsesPerCustomer,
		sql`AND promotion_uses.order_id IN (SELECT id FROM orders WHERE user_id = ${buyerId})`,
	);
	return (condition: SQL) =>
		db
			.select({
				promotion: promotions,
				uses: used(promotions.maxUses, sql``),
				usesByCustomer: sql<number>`max(${withEmail}, ${ofAccount})`,
			})
			.from(promotions)
			.where(condition)
			.$dynamic();
}

/** The gift cards with these hashes and the shopper's store credit, with what is on them; what the cart's own order has used is still there. */
function accountsOf(db: Db, { cardHashes, userId, orderId }: FactsQuery) {
	const balance = sql<number>`(SELECT coalesce(SUM(amount_minor), 0) FROM credit_entries
		WHERE credit_entries.account_id = credit_accounts.id AND credit_entries.order_id IS NOT ${orderId ?? ""})`;
	return db
		.select({
			accountId: creditAccounts.id,
			kind: creditAccounts.kind,
			ending: creditAccounts.codeEnding,
			codeHash: creditAccounts.codeHash,
			isActive: creditAccounts.isActive,
			expiresAt: creditAccounts.expiresAt,
			balanceMinor: balance,
		})
		.from(creditAccounts)
		.where(or(isOneOf(creditAccounts.codeHash, cardHashes), eq(creditAccounts.userId, userId ?? "")));
}

/** Whether a promotion has this code, or a gift card the one with this hash. */
export async function findCode(db: Db, code: string, cardHash: string): Promise<"promotion" | "gift_card" | null> {
	const [promotion, card] = await db.batch([
		db.select({ id: promotions.id }).from(promotions).where(eq(promotions.code, code)),
		db.select({ id: creditAccounts.id }).from(creditAccounts).where(eq(creditAccounts.codeHash, cardHash)),
	]);
	if (promotion.length > 0) return "promotion";
	return card.length > 0 ? "gift_card" : null;
}
