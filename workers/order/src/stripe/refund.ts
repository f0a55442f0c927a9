import type { Stripe } from "stripe";
import type { RefundRequest } from "../domain/payment/provider.ts";
import { idOf } from "./find-charge.ts";
import { once } from "./once.ts";

/** Pays back a part of what was taken, or all of it. */
export async function refund(client: Stripe, { key, charge, amountMinor, currency }: RefundRequest): Promise<void> {
	const id = await idOf(client, charge);
	const made = await once(
		`${key}:refund`,
		() => findRefund(client, id, key),
		(idempotencyKey) => client.refunds.create({ payment_intent: id, amount: amountMinor, metadata: { key } }, { idempotencyKey }),
	);
	if (made.amount !== amountMinor || made.currency !== currency.toLowerCase()) throw new Error(`the key ${key} belongs to another request`);
	if (made.status === "failed" || made.status === "canceled")
		throw new Error(`the refund ${key} is ${made.status}: ${made.failure_reason}`);
}

async function findRefund(client: Stripe, intentId: string, key: string): Promise<Stripe.Refund | null> {
	for await (const made of client.refunds.list({ payment_intent: intentId, limit: 100 })) {
		if (made.metadata?.["key"] === key) return made;
	}
	return null;
}
