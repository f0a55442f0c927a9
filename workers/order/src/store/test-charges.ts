import { and, asc, eq, getTableColumns, inArray, lte, sql } from "drizzle-orm";
import { type Db, type Statement, writeAll } from "#kit/db";
import type { TestCharge, TestCharges } from "../domain/payment/test-charges.ts";
import type { PlannedMessage } from "../domain/payment/test-tokens.ts";
import { testCharges, testMessages, testRefunds } from "./schema/test-provider.ts";

const SENT_AT_ONCE = 25;

/** The test provider's memory, in tables that nothing else uses. */
export function testChargesIn(db: Db): TestCharges {
	const read = (key: string, now: Date) => db.select(columnsAt(now)).from(testCharges).where(eq(testCharges.key, key));
	const find = async (key: string, now: Date): Promise<TestCharge | null> => (await read(key, now))[0] ?? null;

	/** Writes, and answers the charge as it is then. */
	async function change(key: string, now: Date, statements: readonly Statement[]): Promise<TestCharge | null> {
		const [first, ...rest] = statements;
		if (!first) return find(key, now);
		const results = await db.batch([first, ...rest, read(key, now)]);
		return (results.at(-1) as TestCharge[])[0] ?? null;
	}

	return {
		async open(request, plan, actionToken, now) {
			const { status, authorizedAfterMs, messages } = plan;
			const authorizedAt = authorizedAfterMs === null ? null : later(now, authorizedAfterMs);
			const row = { ...request, reference: referenceOf(request.key), status, authorizedAt, actionToken, createdAt: now.toISOString() };
			const stored = await change(request.key, now, [
				db.insert(testCharges).values(row).onConflictDoNothing(),
				...tell(db, request.key, messages, now),
			]);
			return present(stored);
		},
		find,
		async findByActionToken(actionToken, now) {
			const [charge] = await db.select(columnsAt(now)).from(testCharges).where(eq(testCharges.actionToken, actionToken));
			return charge ?? null;
		},
		capture: (key, amountMinor, now) =>
			change(key, now, [
				db
					.update(testCharges)
					.set({ status: "captured", capturedMinor: amountMinor })
					.where(and(eq(testCharges.key, key), eq(statusAt(now), "authorized"))),
			]),
		async void(key, now) {
			const nothing = { amountMinor: 0, currency: "", token: "", orderNumber: "", returnUrl: "" };
			const row = { key, reference: referenceOf(key), ...nothing, status: "voided", createdAt: now.toISOString() } as const;
			const isOpen = inArray(testCharges.status, ["authorized", "requires_action", "pending"]);
			return present(
				await change(key, now, [
					db
						.insert(testCharges)
						.values(row)
						.onConflictDoUpdate({ target: testCharges.key, set: { status: "voided" }, setWhere: isOpen }),
				]),
			);
		},
		async decide(key, status, message, now) {
			const waits = and(eq(testCharges.key, key), eq(testCharges.status, "requires_action"));
			await writeAll(db, [db.update(testCharges).set({ status }).where(waits), ...tell(db, key, [message], now, sql`changes() = 1`)]);
		},
		async refund(refund, now) {
			const [, stored] = await db.batch([
				db
					.insert(testRefunds)
					.values({ ...refund, createdAt: now.toISOString() })
					.onConflictDoNothing(),
				db.select().from(testRefunds).where(eq(testRefunds.key, refund.key)),
			]);
			return present(stored[0]);
		},
		async takeDueMessages(now, nextAt) {
			const due = await db
				.select({
					id: testMessages.id,
					messageId: testMessages.messageId,
					chargeKey: testMessages.chargeKey,
					reference: testCharges.reference,
					status: testMessages.status,
				})
				.from(testMessages)
				.innerJoin(testCharges, eq(testCharges.key, testMessages.chargeKey))
				.where(lte(testMessages.dueAt, now))
				.orderBy(asc(testMessages.dueAt))
				.limit(SENT_AT_ONCE);
			const ids = due.map(({ id }) => id);
			if (ids.length > 0) await db.update(testMessages).set({ dueAt: nextAt }).where(inArray(testMessages.id, ids));
			return due;
		},
		async forgetMessage(id) {
			await db.delete(testMessages).where(eq(testMessages.id, id));
		},
	};
}

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

const referenceOf = (key: string): string => `test_${key}`;

/** A pending charge becomes an authorized one as time goes by. */
const statusAt = (now: Date) =>
	sql<
		TestCharge["status"]
	>`CASE WHEN ${testCharges.status} = 'pending' AND ${testCharges.authorizedAt} <= ${now.toISOString()} THEN 'authorized' ELSE ${testCharges.status} END`;

function columnsAt(now: Date) {
	const { authorizedAt: _authorizedAt, createdAt: _createdAt, ...columns } = getTableColumns(testCharges);
	return { ...columns, status: statusAt(now).as("status") };
}

/** Messages about a charge that is new, or has changed just now. Their ids say where they belong, so that a repeat tells nothing twice. */
function tell(db: Db, key: string, messages: readonly PlannedMessage[], now: Date, condition = sql`1 = 1`): Statement[] {
	return messages.map(({ name, status, afterMs }, index) =>
		db.run(sql`INSERT INTO test_messages (id, message_id, charge_key, status, due_at)
			SELECT ${`${key}:${name}:${index}`}, ${`${key}:${name}`}, ${key}, ${status}, ${later(now, afterMs)} WHERE ${condition} ON CONFLICT DO NOTHING`),
	);
}

function present<T>(value: T | null | undefined): T {
	if (value === null || value === undefined) throw new Error("the test provider has forgotten what it was told just now");
	return value;
}
