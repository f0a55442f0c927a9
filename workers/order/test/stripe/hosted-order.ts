import { expect } from "vitest";
import { signWebhook } from "../../../../tests/support/stripe/signature.ts";
import { aCartOfTwo, orderOf } from "../cart-of-two.ts";
import { Street } from "../street.ts";
import { stripeAccount } from "./account.ts";

/** A guest's order of two mugs, of which there are ten, that waits to be paid on Stripe's page. */
export async function waiting() {
	const { stripe, provider } = stripeAccount();
	const street = new Street((ports) => ({ providers: { ...ports.providers, stripe: provider }, offers: ["stripe"] }));
	const { ready, variant } = await aCartOfTwo(street);
	const checkOut = (key: string = crypto.randomUUID()) =>
		street.call("POST", `/carts/${ready.id}/checkout`, {
			token: ready.token,
			key,
			body: { expectedTotal: ready.cart.totals.total, locale: "de", payment: { provider: "stripe" } },
		});
	const total = ready.cart.totals.total.amount;
	/** Brings all that Stripe has told so far to our webhook. */
	const tell = async () => {
		for (const event of (await stripe.events()).toReversed()) {
			const body = JSON.stringify(event);
			const headers = { "content-type": "application/json", "stripe-signature": await signWebhook(body, stripe.webhookSecret) };
			for (let time = 0; time < 2; time++) {
				const answer = await street.receive(new Request("http://street/payments/stripe/webhook", { method: "POST", headers, body }));
				expect(answer.status).toBe(200);
			}
		}
	};
	/** The browser comes back; answers where it is led. */
	const comeBack = async () => {
		const path = new URL((await stripe.books()).sessions[0]?.cancel_url ?? "").pathname.replace("/api/v1", "");
		return (await street.receive(new Request(`http://street${path}`))).headers.get("location");
	};
	const shelf = () => [street.inventory.left(variant), street.inventory.heldOrders()];
	return { stripe, street, ready, variant, total, checkOut, tell, comeBack, shelf };
}

/** One that has been ordered. */
export async function ordered() {
	const all = await waiting();
	const reply = await all.checkOut();
	expect(reply).toMatchObject({ status: 201, body: { status: "pending_payment", paymentStatus: "requires_action" } });
	const order = orderOf(reply);
	const read = () => all.street.read(order.id, all.ready);
	return { ...all, order, read, url: order.payment.nextAction?.url ?? "" };
}
