import { Stripe } from "stripe";
import { fail, ok, type Result } from "#contracts/result";
import type { ChargeRef, FailedRefund } from "../domain/payment/provider.ts";
import { hasFailed, whyFailed } from "./refund.ts";

/** What is signed longer ago than this is refused, so that nobody can play a message again later. */
const TOLERANCE_IN_S = 300;

const NOT_SIGNED = fail("invalid_input", "The signature of this message is not right.");

/**
 * The charge that a message of Stripe's is about, if Stripe has signed it. Says nothing of its state, which may be old news; that a
 * refund has failed is final.
 */
export async function readWebhook(request: Request, secrets: readonly string[]): Promise<Result<ChargeRef | FailedRefund | null>> {
	const [body, signature] = [await request.text(), request.headers.get("stripe-signature")];
	for (const secret of secrets) {
		const event: unknown = await signedEvent(body, signature, secret);
		if (isEvent(event)) return ok(subjectOf(event.data.object));
	}
	return NOT_SIGNED;
}

async function signedEvent(body: string, signature: string | null, secret: string): Promise<Stripe.Event | null> {
	if (secret === "" || signature === null) return null;
	try {
		return await Stripe.webhooks.constructEventAsync(body, signature, secret, TOLERANCE_IN_S, Stripe.createSubtleCryptoProvider());
	} catch {
		return null; // not signed, not with our secret, too long ago, or no JSON
	}
}

/** Somebody with our secret may still have sent something else. */
const isEvent = (value: unknown): value is { data: { object: EventObject } } =>
	isObject(value) && isObject(value["data"]) && isObject(value["data"]["object"]);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

interface EventObject {
	object?: string;
	id?: string;
	payment_intent?: string | { id: string } | null;
	metadata?: Record<string, string> | null;
	status?: string | null;
	failure_reason?: string;
}

function subjectOf(subject: EventObject): ChargeRef | FailedRefund | null {
	const { object, id, payment_intent: intent, metadata, status = null, failure_reason } = subject;
	const key = metadata?.["key"];
	if (key === undefined) return null;
	if (object === "payment_intent" || object === "checkout.session") return { key, reference: id ?? null };
	if (object === "charge") return { key, reference: typeof intent === "object" ? (intent?.id ?? null) : (intent ?? null) };
	if (object === "refund" && hasFailed({ status }))
		return { refundKey: key, reason: whyFailed({ status, ...(failure_reason !== undefined && { failure_reason }) }) };
	return null;
}
