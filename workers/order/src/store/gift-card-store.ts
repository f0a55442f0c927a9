import { and, desc, eq, lt, sql } from "drizzle-orm";
import * as z from "zod";
import type { GiftCard, GiftCardDetail } from "#contracts/credit";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { Page, PageRequest } from "#contracts/page";
import { notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { type Db, writeAll } from "#kit/db";
import { giftCardKey } from "../domain/credit/gift-card-code.ts";
import { logChange } from "./admin-change-store.ts";
import { balanceOf, toCreditEntry } from "./credit-store.ts";
import { mustHaveChanged } from "./db.ts";
import { onceWith } from "./once.ts";
import { creditAccounts, creditEntries } from "./schema/credits.ts";

const ENTRIES_SHOWN = 100;

/** Notes and endings are looked through among so many of the newest, so that a search stays bounded. */
const LOOKED_THROUGH = 10_000;

/** A card to be made; of its code only what is kept. */
export interface CardToIssue {
	id: string;
	codeHash: string;
	codeEnding: string;
	amountMinor: number;
	expiresAt: string | null;
	note: string;
}

export interface GiftCardFilter extends PageRequest {
	/** The ending of a code, an id, or a part of a note. */
	q?: string | undefined;
}

type Row = { card: typeof creditAccounts.$inferSelect; balance: number; issued: number };

const toCard = ({ card, balance, issued }: Row): GiftCard => ({
	id: card.id,
	codeEnding: card.codeEnding ?? "",
	balance: money(balance),
	issued: money(issued),
	isActive: card.isActive,
	expiresAt: card.expiresAt,
	note: card.note,
	createdAt: card.createdAt,
});

const isCard = sql`${creditAccounts.kind} = 'gift_card'`;

const selectCards = (db: Db) =>
	db
		.select({
			card: creditAccounts,
			balance: balanceOf(sql`credit_accounts.id`),
			issued: sql<number>`(SELECT coalesce(SUM(amount_minor), 0) FROM credit_entries WHERE reference = 'issue:' || credit_accounts.id)`,
		})
		.from(creditAccounts);

const matching = (q: string) => sql`${creditAccounts.id} IN (
	SELECT id FROM (SELECT id, code_ending, note FROM credit_accounts WHERE kind = 'gift_card' ORDER BY id DESC LIMIT ${LOOKED_THROUGH})
	WHERE id = ${q} OR code_ending = ${giftCardKey(q).slice(-4)} OR instr(lower(note), lower(${q})) > 0)`;

/** The marketplace's gift cards, the newest first. */
export async function listGiftCards(db: Db, { q, limit, cursor }: GiftCardFilter): Promise<Result<Page<GiftCard>>> {
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, z.tuple([z.string()]));
	if (!after.ok) return after;
	const rows = await selectCards(db)
		.where(and(isCard, q === undefined ? undefined : matching(q), after.value ? lt(creditAccounts.id, after.value[0]) : undefined))
		.orderBy(desc(creditAccounts.id))
		.limit(limit + 1);
	return ok(pageFrom(rows, limit, toCard, ({ card }) => [card.id]));
}

/** A card with what came onto it and what left it. */
export async function findGiftCard(db: Db, id: string): Promise<Result<GiftCardDetail>> {
	const [[card], entries] = await db.batch([
		selectCards(db).where(and(isCard, eq(creditAccounts.id, id))),
		db.select().from(creditEntries).where(eq(creditEntries.accountId, id)).orderBy(desc(creditEntries.id)).limit(ENTRIES_SHOWN),
	]);
	return card ? ok({ ...toCard(card), entries: entries.map(toCreditEntry) }) : notFound("gift card");
}

/** Makes a card with its money on it, once per scope; `answer` is what a repeat gets. */
export function issueGiftCard(
	db: Db,
	actor: Actor,
	{ id, codeHash, codeEnding, amountMinor, expiresAt, note }: CardToIssue,
	answer: string,
	scope: IdempotencyScope | null,
	at: string,
): Promise<Result<Created<string>>> {
	return onceWith(db, scope, answer, async (alongside) => {
		const after = { amountMinor, codeEnding, expiresAt, note };
		await writeAll(db, [
			db.insert(creditAccounts).values({ id, kind: "gift_card", codeHash, codeEnding, expiresAt, note, createdAt: at }),
			db.insert(creditEntries).values({ id: newId("creditEntry"), accountId: id, amountMinor, reference: `issue:${id}`, createdAt: at }),
			logChange(db, { actor, subject: "gift_card", subjectId: id, action: "create", before: null, after, at }),
			...alongside,
		]);
		return ok(undefined);
	});
}

/** Switches a card on or off. One that is so already stays as it is, without an entry in the log. */
export async function switchGiftCard(db: Db, actor: Actor, id: string, isActive: boolean, at: string): Promise<Result<GiftCardDetail>> {
	const known = await findGiftCard(db, id);
	if (!known.ok || known.value.isActive === isActive) return known;
	const isOther = and(isCard, eq(creditAccounts.id, id), eq(creditAccounts.isActive, !isActive));
	try {
		await writeAll(db, [
			db.update(creditAccounts).set({ isActive }).where(isOther),
			mustHaveChanged(db),
			logChange(db, {
				actor,
				subject: "gift_card",
				subjectId: id,
				action: "change",
				before: { isActive: !isActive },
				after: { isActive },
				at,
			}),
		]);
	} catch (error) {
		const now = await findGiftCard(db, id);
		if (!now.ok || now.value.isActive !== isActive) throw error;
	}
	return findGiftCard(db, id);
}
