import { desc, eq, lt } from "drizzle-orm";
import * as z from "zod";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { Page, PageRequest } from "#contracts/page";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { CommissionRule, CommissionRuleInput } from "#contracts/sum-rules";
import type { Created } from "#contracts/vendor-catalog";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { brokeConstraint, type Db, writeAll } from "#kit/db";
import { logChange } from "./admin-change-store.ts";
import { mustHaveChanged } from "./db.ts";
import { onceWith } from "./once.ts";
import { commissionRules } from "./schema/pricing.ts";
import { vendors } from "./schema/vendors.ts";

type Row = typeof commissionRules.$inferSelect;

const selectRules = (db: Db) =>
	db
		.select({ rule: commissionRules, shop: { id: vendors.id, slug: vendors.slug, name: vendors.name } })
		.from(commissionRules)
		.leftJoin(vendors, eq(vendors.id, commissionRules.vendorId));

const toRule = ({ rule, shop }: { rule: Row; shop: CommissionRule["vendor"] }): CommissionRule => ({
	id: rule.id,
	vendor: rule.vendorId === null ? null : (shop ?? { id: rule.vendorId, slug: "", name: "" }),
	categoryId: rule.categoryId,
	from: money(rule.fromMinor),
	rateBps: rule.rateBps,
	createdAt: rule.createdAt,
});

/** What the marketplace takes, the newest rule first. */
export async function listCommissionRules(db: Db, { limit, cursor }: PageRequest): Promise<Result<Page<CommissionRule>>> {
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, z.tuple([z.string()]));
	if (!after.ok) return after;
	const rows = await selectRules(db)
		.where(after.value ? lt(commissionRules.id, after.value[0]) : undefined)
		.orderBy(desc(commissionRules.id))
		.limit(limit + 1);
	return ok(pageFrom(rows, limit, toRule, ({ rule }) => [rule.id]));
}

const invalid = (path: string, message: string) =>
	fail("invalid_input", "Some of the input is not valid.", { errors: [{ path, message }] });

/** Adds a rule, once per scope. `conflict` where there is one for the same shop, category and amount. */
export async function addCommissionRule(
	db: Db,
	actor: Actor,
	input: CommissionRuleInput,
	scope: IdempotencyScope | null,
	at: string,
): Promise<Result<Created<CommissionRule>>> {
	const { vendorId } = input;
	if (vendorId !== null) {
		const [shop] = await db.select({ id: vendors.id }).from(vendors).where(eq(vendors.id, vendorId));
		if (!shop) return invalid("vendorId", "there is no such shop");
	}
	const id = newId("commissionRule");
	const added = await onceWith(db, scope, id, async (alongside) => {
		const entry = { actor, subject: "commission_rule", subjectId: id, action: "create", before: null, after: input, at } as const;
		try {
			await writeAll(db, [db.insert(commissionRules).values({ id, ...input, createdAt: at }), logChange(db, entry), ...alongside]);
			return ok(undefined);
		} catch (error) {
			if (!brokeConstraint(error, "commission_rules_once")) throw error;
			return fail("conflict", "There is a rule for the same shop, category and amount. Remove it first.");
		}
	});
	if (!added.ok) return added;
	const [row] = await selectRules(db).where(eq(commissionRules.id, added.value.value));
	return row ? ok({ value: toRule(row), replayed: added.value.replayed }) : notFound("commission rule");
}

/** Takes a rule away. What was sold by it keeps its rate. */
export async function deleteCommissionRule(db: Db, actor: Actor, id: string, at: string): Promise<Result<void>> {
	const [row] = await db.select().from(commissionRules).where(eq(commissionRules.id, id));
	if (!row) return notFound("commission rule");
	const { id: _id, createdAt: _createdAt, ...before } = row;
	try {
		await writeAll(db, [
			db.delete(commissionRules).where(eq(commissionRules.id, id)),
			mustHaveChanged(db),
			logChange(db, { actor, subject: "commission_rule", subjectId: id, action: "delete", before, after: null, at }),
		]);
		return ok(undefined);
	} catch (error) {
		const [still] = await db.select({ id: commissionRules.id }).from(commissionRules).where(eq(commissionRules.id, id));
		if (!still) return notFound("commission rule");
		throw error;
	}
}
