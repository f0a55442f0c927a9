import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { expect } from "vitest";
import type { Event, EventOf } from "#contracts/events";
import { newId } from "#contracts/ids";
import type { VendorBalance } from "#contracts/ledger";
import type { Movement } from "#contracts/movement";
import type { PayoutsApi, TransferRequest } from "#contracts/payouts";
import { fail, ok, type Result } from "#contracts/result";
import { dbOf } from "#kit/db";
import worker from "../src/index.ts";
import { savePayee } from "../src/store/ledger/payee-store.ts";
import { callWith, ADMIN, env, JSON_TYPE } from "./shops.ts";

/** Long enough ago that it can be paid out. */
export const LONG_AGO = new Date(Date.now() - 30 * 86_400_000).toISOString();

/** A sale that brings the shop 88.00; change only what the test is about. */
export function movement(vendorId: string, change: Partial<Movement> = {}): Movement {
	const vendorOrderId = newId("vendorOrder");
	return {
		id: `sale:${vendorOrderId}`,
		kind: "sale",
		vendorId,
		vendorOrderId,
		orderId: newId("order"),
		number: "HS-1234-5678",
		placedAt: LONG_AGO,
		currency: "EUR",
		paidMinor: 10_000,
		marketplaceDiscountMinor: 0,
		taxMinor: 1_870,
		commissionMinor: 1_000,
		commissionTaxMinor: 200,
		...change,
	};
}

export const refundOf = (sale: Movement, change: Partial<Movement> = {}): Movement => ({
	...sale,
	id: `refund:${newId("refund")}`,
	kind: "refund",
	...change,
});

export const moved = (of: Movement): EventOf<"order.money_moved"> => ({
	id: newId("event"),
	type: "order.money_moved",
	version: 1,
	at: new Date().toISOString(),
	movement: of,
});

/** Has the service consume events, as its queue brings them. */
export async function deliver(...events: Event[]): Promise<void> {
	const messages = events.map((body) => ({ id: crypto.randomUUID(), timestamp: new Date(), attempts: 1, body }));
	const batch = createMessageBatch("highstreet-to-vendor", messages);
	const ctx = createExecutionContext();
	await worker.queue?.(batch, env, ctx);
	expect((await getQueueResult(batch, ctx)).explicitAcks).toHaveLength(events.length);
}

/** A payment provider in memory: it sends a transfer once per key and remembers what it refused. Tests make it fail. */
export class TestPayouts implements PayoutsApi {
	readonly transfers = new Map<string, TransferRequest>();
	readonly refused = new Set<string>();
	readonly readyAccounts = new Set<string>();
	asked = 0;
	/** What the next transfers do: `lost` has its effect and no answer, `down` neither. */
	next: ("sent" | "refused" | "lost" | "down")[] = [];

	openPayee(vendorId: string, payee: { returnUrl: string }): ReturnType<PayoutsApi["openPayee"]> {
		return Promise.resolve(
			ok({ accountId: `acct_${vendorId}`, onboardingUrl: `https://provider.example/?back=${encodeURIComponent(payee.returnUrl)}` }),
		);
	}

	payee(vendorId: string): ReturnType<PayoutsApi["payee"]> {
		return Promise.resolve(ok({ accountId: `acct_${vendorId}`, ready: this.readyAccounts.has(`acct_${vendorId}`) }));
	}

	async transfer(request: TransferRequest): Promise<Result<{ reference: string }>> {
		this.asked += 1;
		await Promise.resolve();
		const known = this.transfers.get(request.key);
		if (known) return same(known, request) ? ok({ reference: `tr_${request.key}` }) : fail("conflict", "Another transfer has this key.");
		const does = this.next.shift() ?? "sent";
		if (does === "down") throw new Error("the provider is down");
		if (does === "refused" || this.refused.has(request.key)) {
			this.refused.add(request.key);
			return fail("conflict", "The account cannot take money.");
		}
		this.transfers.set(request.key, request);
		if (does === "lost") throw new Error("the answer was lost");
		return ok({ reference: `tr_${request.key}` });
	}

	/** What a shop has got. */
	sentTo(vendorId: string): number {
		return [...this.transfers.values()]
			.filter((transfer) => transfer.vendorId === vendorId)
			.reduce((all, { amountMinor }) => all + amountMinor, 0);
	}
}

const same = (one: TransferRequest, other: TransferRequest): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A shop's account is open and ready. */
export const connectPayee = (vendorId: string): Promise<void> =>
	savePayee(dbOf(env), vendorId, { accountId: `acct_${vendorId}`, isReady: true }, new Date());

/** An admin's call with a provider of the test's own. */
export const asAdmin = (
	provider: PayoutsApi,
	method: string,
	path: string,
	body?: unknown,
	key: string = crypto.randomUUID(),
): Promise<Response> =>
	callWith({ payouts: provider }, method, path, {
		as: ADMIN,
		...(body !== undefined && { body: JSON.stringify(body) }),
		headers: { ...(body !== undefined && JSON_TYPE), ...(method === "POST" && { "Idempotency-Key": key }) },
	});

export async function balance(vendorId: string): Promise<Record<"balance" | "available" | "onHold" | "underWay" | "paid", number>> {
	const answer = await callWith({}, "GET", `/vendor/${vendorId}/balance`, { as: ADMIN });
	const body = await answer.json<VendorBalance>();
	const { balance: owed, available, onHold, underWay, paid } = body;
	return { balance: owed.amount, available: available.amount, onHold: onHold.amount, underWay: underWay.amount, paid: paid.amount };
}

/** Everything that must be true of the books, whatever happened: the names of what is not. */
export async function auditBooks(): Promise<string[]> {
	const faults: Record<string, string> = {
		"all accounts together are zero": "SELECT 1 FROM ledger_entries GROUP BY vendor_id HAVING SUM(amount_minor) <> 0",
		"every transaction is zero": "SELECT 1 FROM ledger_entries GROUP BY transaction_id HAVING SUM(amount_minor) <> 0",
		"the running sums are the sums": `SELECT 1 FROM (SELECT balance_minor, SUM(amount_minor) OVER (PARTITION BY vendor_id, account ORDER BY seq) AS exact
			FROM ledger_entries) WHERE balance_minor <> exact`,
		"the entries are what the transactions say": `SELECT 1 FROM ledger_transactions t, json_each(t.moves) m
			WHERE NOT EXISTS (SELECT 1 FROM ledger_entries WHERE transaction_id = t.id AND account = m.key AND amount_minor = m.value)`,
		"a payout and what it pays even out":
			"SELECT 1 FROM ledger_entries WHERE settled_by IS NOT NULL GROUP BY settled_by HAVING SUM(amount_minor) <> 0",
		"what is under way is what has no end": `SELECT 1 FROM (SELECT vendor_id, SUM(amount_minor) AS booked FROM ledger_entries WHERE account = 'payouts_under_way' GROUP BY 1)
			b WHERE booked <> (SELECT coalesce(SUM(amount_minor), 0) FROM payouts p WHERE p.vendor_id = b.vendor_id AND status IN ('created', 'sent'))`,
		"what is paid is what ended so": `SELECT 1 FROM (SELECT vendor_id, SUM(amount_minor) AS booked FROM ledger_entries WHERE account = 'payouts_paid' GROUP BY 1)
			b WHERE booked <> (SELECT coalesce(SUM(amount_minor), 0) FROM payouts p WHERE p.vendor_id = b.vendor_id AND status = 'paid')`,
		"every payout is entered, and its end too": `SELECT 1 FROM payouts p WHERE (SELECT group_concat(kind) FROM (SELECT kind FROM ledger_transactions WHERE payout_id = p.id ORDER BY seq))
			IS NOT CASE status WHEN 'paid' THEN 'payout,payout_paid' WHEN 'failed' THEN 'payout,payout_returned' ELSE 'payout' END`,
		"time goes forward": `SELECT 1 FROM ledger_transactions a JOIN ledger_transactions b ON b.vendor_id = a.vendor_id AND b.seq = a.seq + 1 WHERE b.at < a.at`,
	};
	const results = await env.DB.batch(Object.values(faults).map((query) => env.DB.prepare(query)));
	return Object.keys(faults).filter((_, index) => (results[index]?.results.length ?? 0) > 0);
}
