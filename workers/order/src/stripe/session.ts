import type { Stripe } from "stripe";
import type { Charge } from "../domain/payment/provider.ts";
import { chargeOf } from "./charge.ts";

type Session = Stripe.Checkout.Session;

/** Whether Stripe's name for a charge is that of a page, which has no Payment Intent before somebody tries to pay there. */
export const isSessionId = (reference: string | null): reference is string => reference?.startsWith("cs_") ?? false;

/** A page as it is now, with its Payment Intent. */
export const findSession = (client: Stripe, id: string): Promise<Session> =>
	client.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });

/** Sees to it that nobody pays on a page any more. Answers the page as it is then: paid, where somebody was faster. */
export async function closeSession(client: Stripe, id: string): Promise<Session> {
	try {
		return await client.checkout.sessions.expire(id, { expand: ["payment_intent"] }); // only an open one is, so it needs no key of ours
	} catch (error) {
		const session = await findSession(client, id);
		if (session.status === "open") throw error;
		return session;
	}
}

/** The intent of a session that was asked for with it; null where nobody has tried to pay. */
export function intentOf({ id, payment_intent: intent }: Session): Stripe.PaymentIntent | null {
	if (typeof intent === "string") throw new Error(`${id} came without its payment`);
	return intent;
}

/**
 * A page as a charge. It is known by the page's name as long as that can be closed, and by the intent's when the money is there.
 * A declined card is not the end: the shopper tries another one on the page. Who has tried is at it, so that the stock is held on.
 */
export function chargeOfSession(session: Session): Charge {
	const intent = intentOf(session);
	if (intent && hasMoney(intent)) return chargeOf(intent);
	if (session.status === "open") return { status: intent ? "pending" : "requires_action", reference: session.id, actionUrl: session.url };
	if (session.status === "complete" && intent) return chargeOf(intent);
	return { status: "voided", reference: session.id, actionUrl: null };
}

const hasMoney = ({ status }: Stripe.PaymentIntent): boolean => status === "requires_capture" || status === "succeeded";
