import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { AdminChangeAction } from "#contracts/admin-changes";
import type { Actor } from "#contracts/identity";
import { ok } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { brokeConstraint, type Db, type Statement, writeAll } from "#kit/db";
import type { Promotions, PromotionWrite } from "../domain/promotion/manage-promotions.ts";
import type { ListedPromotion, PromotionKeeper, StoredPromotion } from "../domain/promotion/stored-promotion.ts";
import { logChange } from "./admin-change-store.ts";
import { mustHaveChanged } from "./db.ts";
import { onceWith } from "./once.ts";
import { promotions } from "./schema/pricing.ts";
import { vendors } from "./schema/vendors.ts";

/** Titles are looked through among so many of the newest, so that a search stays bounded. */
const TITLES_LOOKED_THROUGH = 10_000;

/** Behind every text that begins with another. */
const LAST_CHARACTER = "\u{10FFFF}";

const uses = sql<number>`(SELECT COUNT(*) FROM promotion_uses WHERE promotion_uses.promotion_id = ${promotions.id})`;

const isOf = (keeper: PromotionKeeper): SQL | undefined =>
	keeper.kind === "marketplace" ? undefined : and(eq(promotions.vendorId, keeper.vendorId), eq(promotions.fundedBy, "vendor"));

/** Off something at a moment, as far as its dates and its switch say. */
const isActiveAt = (at: string): SQL =>
	sql`(${promotions.isActive} AND coalesce(${promotions.startsAt} <= ${at}, 1) AND coalesce(${promotions.endsAt} > ${at}, 1))`;

/** `LIKE` takes patterns of at most 50 bytes; this takes any text as it is. */
const matching = (q: string): SQL => sql`${promotions.id} IN (
	SELECT id FROM promotions WHERE id = ${q}
	UNION ALL SELECT id FROM promotions WHERE code IS NOT NULL AND code >= ${q.toUpperCase()} AND code < ${q.toUpperCase() + LAST_CHARACTER}
	UNION ALL SELECT id FROM (SELECT id, title FROM promotions ORDER BY id DESC LIMIT ${TITLES_LOOKED_THROUGH}) WHERE instr(lower(title), lower(${q})) > 0)`;

/** The promotions in the database. Statements `alongside` go into the batch of the next insert. */
export function promotionStore(db: Db, alongside: readonly Statement[] = []): Promotions {
	const select = () =>
		db
			.select({ promotion: promotions, uses, shop: { slug: vendors.slug, name: vendors.name } })
			.from(promotions)
			.leftJoin(vendors, eq(vendors.id, promotions.vendorId));

	/** Writes a change with its entry in the log; the change's own statement comes first. */
	async function write(change: Statement, entry: LogEntry, others: readonly Statement[] = []): Promise<PromotionWrite> {
		const log = logChange(db, { ...entry, subject: "promotion" });
		try {
			await writeAll(db, [change, mustHaveChanged(db), log, ...others]);
			return "written";
		} catch (error) {
			if (brokeConstraint(error, "promotions.code")) return "code_taken";
			const now = await db.select({ version: promotions.version, uses }).from(promotions).where(eq(promotions.id, entry.subjectId));
			if (entry.action === "delete" && (now[0]?.uses ?? 0) > 0) return "in_use";
			if (entry.action !== "create" && now[0]?.version !== entry.version) return "changed_meanwhile";
			throw error;
		}
	}

	return {
		async list(keeper, { active, vendorId, q, limit, cursor }, at) {
			const after = cursor === undefined ? ok(null) : decodeCursor(cursor, z.tuple([z.string()]));
			if (!after.ok) return after;
			const rows = await select()
				.where(
					and(
						isOf(keeper),
						vendorId === undefined ? undefined : eq(promotions.vendorId, vendorId),
						active === undefined ? undefined : active ? isActiveAt(at) : sql`NOT ${isActiveAt(at)}`,
						q === undefined ? undefined : matching(q),
						after.value ? lt(promotions.id, after.value[0]) : undefined,
					),
				)
				.orderBy(desc(promotions.id))
				.limit(limit + 1);
			return ok(
				pageFrom(
					rows,
					limit,
					(row): ListedPromotion => row,
					({ promotion }) => [promotion.id],
				),
			);
		},

		async find(id) {
			const [row] = await select().where(eq(promotions.id, id));
			return row ?? null;
		},

		async hasShop(vendorId) {
			const [row] = await db.select({ id: vendors.id }).from(vendors).where(eq(vendors.id, vendorId));
			return row !== undefined;
		},

		insert: (actor, promotion) =>
			write(db.insert(promotions).values(promotion), entryOf(actor, "create", null, promotion, promotion.createdAt), alongside),

		save: (actor, before, after) =>
			write(
				db
					.update(promotions)
					.set(after)
					.where(and(eq(promotions.id, before.id), eq(promotions.version, before.version))),
				entryOf(actor, "change", before, after, after.updatedAt),
			),

		remove: (actor, promotion, at) =>
			write(
				db.delete(promotions).where(and(eq(promotions.id, promotion.id), eq(promotions.version, promotion.version), sql`${uses} = 0`)),
				entryOf(actor, "delete", promotion, null, at),
			),

		once: (scope, answer, effect) => onceWith(db, scope, answer, (statements) => effect(promotionStore(db, statements))),
	};
}

interface LogEntry {
	actor: Actor;
	subjectId: string;
	/** That the promotion is to have before the change. */
	version: number;
	action: AdminChangeAction;
	before: object | null;
	after: object | null;
	at: string;
}

/** What the log keeps of a change; versions and times it has itself. */
function entryOf(
	actor: Actor,
	action: AdminChangeAction,
	before: StoredPromotion | null,
	after: StoredPromotion | null,
	at: string,
): LogEntry {
	return {
		actor,
		subjectId: (before ?? after)?.id ?? "",
		version: before?.version ?? 0,
		action,
		before: loggedOf(before),
		after: loggedOf(after),
		at,
	};
}

function loggedOf(promotion: StoredPromotion | null): object | null {
	if (!promotion) return null;
	const { id: _id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...logged } = promotion;
	return logged;
}
