import type { Stripe } from "stripe";
import { fail, ok, type Result } from "#contracts/result";
import type { RefundRequest } from "../domain/payment/provider.ts";
import { idOf } from "./find-charge.ts";
import { isRefusal, once } from "./once.ts";

/** What Stripe refuses for now: the platform's balance fills again, and another call with the same key ends. */
const WILL_PASS: ReadonlySet<string> = new Set(["balance_insufficient", "idempotency_key_in_use", "lock_timeout"]);

/** Pays back a part of what was taken, or all of it, unless Stripe refuses that for good: the payment is disputed, say, or too old. */
export async function refund(client: Stripe, request: RefundRequest): Promise<Result<void>> {
	const { key, amountMinor, currency } = request;
	try {
		const made = await makeRefund(client, request);
		if (made.amount !== amountMinor || made.currency !== currency.toLowerCase())
			throw new Error(`the key ${key} belongs to another request`);
		return hasFailed(made) ? fail("conflict", whyFailed(made)) : ok(undefined);
	} catch (error) {
		if (!isRefusal(error) || error.statusCode === 409 || WILL_PASS.has(error.code ?? "")) throw error;
		return fail("conflict", error.code ?? error.message);
	}
}

async function makeRefund(client: Stripe, { key, charge, amountMinor }: RefundRequest): Promise<Stripe.Refund> {
	const id = await idOf(client, charge);
	return once(
		`${key}:refund`,
		() => findRefund(client, id, key),
		(idempotencyKey) => client.refunds.create({ payment_intent: id, amount: amountMinor, metadata: { key } }, { idempotencyKey }),
	);
}

async function findRefund(client: Stripe, intentId: string, key: string): Promise<Stripe.Refund | null> {
	for await (const made of client.refunds.list({ payment_intent: intentId, limit: 100 })) {
		if (made.metadata?.["key"] === key) return made;
	}
	return null;
}

type Outcome = Pick<Stripe.Refund, "status" | "failure_reason">;

/** Whether a refund has come to nothing, which is final: Stripe has the money back. */
export const hasFailed = ({ status }: Pick<Outcome, "status">): boolean => status === "failed" || status === "canceled";

/** Why it has, in Stripe's word for it. */
export const whyFailed = ({ status, failure_reason: reason }: Outcome): string => reason ?? status ?? "failed";
