import { describe, expect, it } from "vitest";
import { signWebhook } from "../../../../tests/support/stripe/signature.ts";
import { chargeRequest, stripeAccount } from "./account.ts";

const MINUTE_IN_MS = 60_000;

/** A message as Stripe sends it. */
function message(body: string, signature: string | null): Request {
	const headers = new Headers({ "content-type": "application/json; charset=utf-8" });
	if (signature !== null) headers.set("stripe-signature", signature);
	return new Request("https://highstreet.example/api/v1/payments/stripe/webhook", { method: "POST", headers, body });
}

async function oneEvent() {
	const account = stripeAccount();
	const request = chargeRequest();
	const { reference } = await account.provider.authorize(request);
	const events = await account.stripe.events();
	const event = events.find(({ type }) => type === "payment_intent.amount_capturable_updated");
	if (!event) throw new Error("no event");
	return { ...account, ref: { key: request.key, reference }, body: JSON.stringify(event) };
}

const NOT_SIGNED = { ok: false, error: { code: "invalid_input", detail: "The signature of this message is not right." } };

describe("a webhook of Stripe's", () => {
	it("names the charge that it is about, also when it comes again", async () => {
		const { stripe, provider, ref, body } = await oneEvent();
		const signature = await signWebhook(body, stripe.webhookSecret);
		expect(await provider.readWebhook(message(body, signature))).toEqual({ ok: true, value: ref });
		expect(await provider.readWebhook(message(body, signature))).toEqual({ ok: true, value: ref });
	});

	it("names the charge of every event that our calls cause, and none for other things", async () => {
		const { stripe, provider, ref } = await oneEvent();
		await provider.capture(ref, 2460);
		await provider.refund({ key: "ref_1", charge: ref, amountMinor: 60, currency: "EUR" });
		const named: unknown[] = [];
		for (const event of await stripe.events()) {
			const body = JSON.stringify(event);
			const read = await provider.readWebhook(message(body, await signWebhook(body, stripe.webhookSecret)));
			named.push([event.type, read.ok && read.value]);
		}
		expect(named).toEqual([
			["payment_intent.created", ref],
			["payment_intent.amount_capturable_updated", ref],
			["charge.captured", ref],
			["payment_intent.succeeded", ref],
			["refund.created", null],
			["charge.refunded", ref],
		]);
	});

	it("is not believed without a signature, with another secret's, or with another body's", async () => {
		const { stripe, provider, body } = await oneEvent();
		const right = await signWebhook(body, stripe.webhookSecret);
		const wrong = [
			message(body, null),
			message(body, ""),
			message(body, "t=1,v1=00"),
			message(body, await signWebhook(body, "whsec_of_somebody_else")),
			message(body.replace("2460", "1"), right),
			message(` ${body}`, right),
			message(body, right.replace("v1=", "v0=")),
		];
		for (const request of wrong) expect(await provider.readWebhook(request)).toEqual(NOT_SIGNED);
	});

	it("is believed for five minutes after it was signed", async () => {
		const { stripe, provider, body } = await oneEvent();
		const signedAgo = async (minutes: number) =>
			message(body, await signWebhook(body, stripe.webhookSecret, new Date(Date.now() - minutes * MINUTE_IN_MS)));
		expect((await provider.readWebhook(await signedAgo(4.5))).ok).toBe(true);
		expect(await provider.readWebhook(await signedAgo(5.5))).toEqual(NOT_SIGNED);
	});

	it("is believed while the secret is being changed, when Stripe signs with both", async () => {
		const { stripe, provider, body } = await oneEvent();
		const [old, right] = [await signWebhook(body, "whsec_the_old_one"), await signWebhook(body, stripe.webhookSecret)];
		const signature = `${old},${right.split(",")[1] ?? ""}`;
		expect((await provider.readWebhook(message(body, signature))).ok).toBe(true);
	});

	it("is believed while the secret is being changed here, when Stripe signs with either", async () => {
		const { stripe, settings, body } = await oneEvent();
		const { stripeProvider } = await import("../../src/stripe/stripe-provider.ts");
		const provider = stripeProvider({ ...settings, webhookSecrets: ["whsec_the_new_one", stripe.webhookSecret] });
		for (const secret of ["whsec_the_new_one", stripe.webhookSecret])
			expect((await provider.readWebhook(message(body, await signWebhook(body, secret)))).ok).toBe(true);
		expect(await provider.readWebhook(message(body, await signWebhook(body, "whsec_of_somebody_else")))).toEqual(NOT_SIGNED);
	});

	it("is never believed where no secret is set", async () => {
		const { settings, body } = await oneEvent();
		const { stripeProvider } = await import("../../src/stripe/stripe-provider.ts");
		const provider = stripeProvider({ ...settings, webhookSecrets: [] });
		expect(await provider.readWebhook(message(body, await signWebhook(body, " ")))).toEqual(NOT_SIGNED);
	});

	it("is refused where it is signed and no event", async () => {
		const { stripe, provider } = await oneEvent();
		for (const body of ["", "null", "[]", "not JSON", '{"object":"event"}']) {
			const read = await provider.readWebhook(message(body, await signWebhook(body, stripe.webhookSecret)));
			expect([body, read]).toEqual([body, NOT_SIGNED]);
		}
	});
});
