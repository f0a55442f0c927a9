import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Actor } from "../../contracts/identity.ts";
import { SYSTEM } from "../../contracts/identity.ts";
import type { Db } from "../../kit/db.ts";
import { writeAll } from "../../kit/db.ts";
import { payees as payeeBook, transfers } from "../../workers/order/src/store/schema/payees.ts";
import { adjustmentMoves, movesOf, paidMoves, returnedMoves } from "../../workers/vendor/src/domain/ledger/moves.ts";
import { toPay } from "../../workers/vendor/src/store/ledger/make-payouts.ts";
import { ledgerTransactions, payees, payouts } from "../../workers/vendor/src/store/schema/ledger.ts";
import { type Databases, insertRows } from "./databases.ts";
import { type Happening, happeningsOf, movementsOf, WITHOUT_ACCOUNT } from "./ledger-plan.ts";
import type { OrderRows } from "./order-rows.ts";
import type { Cast } from "./people.ts";
import { sampleId } from "./sample.ts";
import type { SeededShop } from "./shops.ts";

/** The shops' accounts, and their ledgers as the orders made them. A shop that has a ledger is left alone: each is written at once. */
export async function seedLedgers(
	databases: Databases,
	cast: Cast,
	today: Date,
	shops: readonly SeededShop[],
	orders: readonly OrderRows[],
): Promise<void> {
	const db = databases.db("vendor");
	const connected = shops.filter(({ sample }) => !WITHOUT_ACCOUNT.has(sample.slug));
	const accountOf = ({ id }: SeededShop): string => `acct_test_${id}`;
	await insertRows(
		databases.db("order"),
		payeeBook,
		connected.map((shop) => ({ vendorId: shop.id, provider: "test", accountId: accountOf(shop), openedAt: shop.opened.toISOString() })),
	);
	await insertRows(
		db,
		payees,
		connected.map((shop) => ({ vendorId: shop.id, accountId: accountOf(shop), isReady: true, updatedAt: shop.opened.toISOString() })),
	);
	const written = new Set((await db.selectDistinct({ id: ledgerTransactions.vendorId }).from(ledgerTransactions)).map(({ id }) => id));
	const movements = movementsOf(orders);
	for (const shop of shops) {
		if (written.has(shop.id)) continue;
		const journal = new Journal(db, shop.id, accountOf(shop), { kind: "admin", id: cast.admin.id });
		for (const happening of happeningsOf(shop, movements, today)) journal.add(happening);
		await insertRows(databases.db("order"), transfers, journal.transfers);
		await writeAll(db, journal.statements);
	}
}

type Transaction = typeof ledgerTransactions.$inferInsert;

/** The statements that write one shop's ledger, transaction by transaction. */
class Journal {
	readonly statements: BatchItem<"sqlite">[] = [];
	/** What the payment provider made of its payouts. */
	readonly transfers: (typeof transfers.$inferInsert)[] = [];
	private readonly db: Db;
	private readonly vendorId: string;
	private readonly accountId: string;
	private readonly admin: Actor;
	private seq = 0;

	constructor(db: Db, vendorId: string, accountId: string, admin: Actor) {
		this.db = db;
		this.vendorId = vendorId;
		this.accountId = accountId;
		this.admin = admin;
	}

	add(happening: Happening): void {
		if (happening.kind === "payout") return this.pay(happening);
		if (happening.kind === "adjustment") {
			const { at, amountMinor, reason } = happening;
			return this.enter(at, "adjustment", { moves: adjustmentMoves(amountMinor), reason }, this.admin);
		}
		const { at, movement, availableAt } = happening;
		const { id, kind, orderId, vendorOrderId, number, taxMinor } = movement;
		this.enter(at, kind, {
			movementId: id,
			orderId,
			vendorOrderId,
			orderNumber: number,
			taxMinor: kind === "sale" ? taxMinor : -taxMinor,
			moves: movesOf(movement),
			availableAt,
		});
	}

	private pay({ at, id, runId, amountMinor, isRefused }: Extract<Happening, { kind: "payout" }>): void {
		const { vendorId, accountId } = this;
		const end = isRefused
			? ({ status: "failed", failure: "The account does not take transfers at the moment." } as const)
			: ({ status: "paid", reference: `tr_test_${id}` } as const);
		const times = { upTo: at, createdAt: at, sentAt: at, finishedAt: at };
		const row = { id, runId, vendorId, accountId, amountMinor, currency: "EUR", actorId: this.admin.id, ...end, ...times };
		const answer = isRefused ? { refusal: end.failure ?? null } : { reference: end.reference ?? null };
		const sent = { key: id, vendorId, provider: "test", accountId, amountMinor, currency: "EUR", createdAt: at, updatedAt: at };
		this.transfers.push({ ...sent, ...answer });
		this.statements.push(
			this.db.insert(payouts).values(row),
			this.db.run(sql`UPDATE ledger_entries SET settled_by = ${id} WHERE ${toPay(vendorId, at)}`),
		);
		this.enter(at, "payout", { payoutId: id, moves: { vendor_payable: -amountMinor, payouts_under_way: amountMinor } }, this.admin);
		if (isRefused) this.enter(at, "payout_returned", { payoutId: id, moves: returnedMoves(amountMinor) });
		else this.enter(at, "payout_paid", { payoutId: id, moves: paidMoves(amountMinor) });
	}

	private enter(
		at: string,
		kind: Transaction["kind"],
		what: Partial<Transaction> & Pick<Transaction, "moves">,
		actor: Actor = SYSTEM,
	): void {
		this.seq += 1;
		const { vendorId, seq } = this;
		const id = sampleId("ledgerTransaction", `${vendorId} ${seq}`, new Date(at));
		const row = { id, vendorId, seq, kind, actorKind: actor.kind, actorId: actor.id, currency: "EUR", occurredAt: at, availableAt: at, at };
		this.statements.push(this.db.insert(ledgerTransactions).values({ ...row, ...what }));
	}
}
