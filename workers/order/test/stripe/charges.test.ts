import { describe, expect, it } from "vitest";
import { newId } from "#contracts/ids";
import { signWebhook } from "../../../../tests/support/stripe/signature.ts";
import { chargeRequest, referenceOf, stripeAccount } from "./account.ts";

const authorized = async (change: Parameters<typeof chargeRequest>[0] = {}) => {
	const account = stripeAccount();
	const request = chargeRequest(change);
	const charge = await account.provider.authorize(request);
	return { ...account, request, charge, ref: { key: request.key, reference: charge.reference } };
};

describe("a charge by Stripe", () => {
	it("is set aside in full, under our key and with the order's number", async () => {
		const { stripe, request, charge } = await authorized();
		const { intents } = await stripe.books();
		expect(intents).toMatchObject([
			{
				id: charge.reference,
				amount: 2460,
				amount_capturable: 2460,
				amount_received: 0,
				currency: "eur",
				capture_method: "manual",
				status: "requires_capture",
				payment_method: "pm_card_visa",
				metadata: { key: request.key, order: "HS-2345-6789" },
				transfer_group: request.key,
			},
		]);
		expect(charge).toEqual({ status: "authorized", reference: intents[0]?.id, actionUrl: null });
		expect((await stripe.calls()).map(({ endpoint, idempotencyKey }) => [endpoint, idempotencyKey])).toEqual([
			["POST /v1/payment_intents", `${request.key}:authorize`],
		]);
	});

	it("is one charge, however often and by how many it is asked for", async () => {
		const { stripe, provider } = stripeAccount();
		const request = chargeRequest();
		const first = await provider.authorize(request);
		const others = await Promise.all(Array.from({ length: 5 }, () => provider.authorize(request)));
		expect(new Set([first, ...others].map(({ reference }) => reference)).size).toBe(1);
		expect((await stripe.books()).charges).toHaveLength(1);
	});

	it("is as it is now, and not as it was when it was first asked for", async () => {
		const { provider, request, ref } = await authorized();
		await provider.capture(ref, 2460);
		expect(await provider.authorize(request)).toMatchObject({ status: "captured", reference: ref.reference });
	});

	it("is not another one's under the same key", async () => {
		const { stripe, provider, request } = await authorized();
		await expect(provider.authorize({ ...request, amountMinor: 9999 })).rejects.toThrow("belongs to another request");
		expect((await stripe.books()).charges.map(({ amount }) => amount)).toEqual([2460]);
	});

	it.each(["pm_card_chargeDeclined", "pm_card_chargeDeclinedInsufficientFunds", "pm_nobody_knows"])(
		"is declined with %s",
		async (token) => {
			const { stripe, provider, request, charge, ref } = await authorized({ token });
			expect(charge.status).toBe("declined");
			expect((await provider.authorize(request)).status).toBe("declined");
			if (ref.reference !== null) expect((await provider.find(ref))?.status).toBe("declined");
			const { intents } = await stripe.books();
			expect(intents.filter(({ amount_capturable: capturable }) => capturable > 0)).toEqual([]);
		},
	);

	it("is declined where it is less than a card is charged", async () => {
		const { charge } = await authorized({ amountMinor: 49 });
		expect(charge).toEqual({ status: "declined", reference: null, actionUrl: null });
	});

	it("is an outage with a wrong secret key", async () => {
		const { stripeProvider } = await import("../../src/stripe/stripe-provider.ts");
		const { settings } = stripeAccount();
		const provider = stripeProvider({ ...settings, secretKey: "rk_live_wrong" });
		await expect(provider.authorize(chargeRequest())).rejects.toThrow("Invalid API Key");
	});
});

describe("a second step", () => {
	const asked = () => authorized({ token: "pm_card_authenticationRequired" });

	it("is at the bank's page, which leads back to the order", async () => {
		const { stripe, provider, charge, ref } = await asked();
		expect(charge).toEqual({
			status: "requires_action",
			reference: ref.reference,
			actionUrl: `${stripe.url}/authenticate/${ref.reference}`,
		});
		const completed = await fetch(charge.actionUrl ?? "", {
			method: "POST",
			body: new URLSearchParams({ outcome: "approve" }),
			redirect: "manual",
		});
		expect([completed.status, completed.headers.get("location")]).toEqual([303, "https://highstreet.example/orders/back"]);
		expect(await provider.find(ref)).toEqual({ status: "authorized", reference: ref.reference, actionUrl: null });
	});

	it("that fails is a declined charge", async () => {
		const { stripe, provider, ref } = await asked();
		await stripe.decide(referenceOf({ status: "requires_action", actionUrl: null, ...ref }), false);
		expect(await provider.find(ref)).toEqual({ status: "declined", reference: ref.reference, actionUrl: null });
	});

	it("cannot be completed when the charge was let go", async () => {
		const { stripe, provider, charge, ref } = await asked();
		expect((await provider.void(ref)).status).toBe("voided");
		const late = await fetch(charge.actionUrl ?? "", { method: "POST", body: new URLSearchParams({ outcome: "approve" }) });
		expect(late.status).toBe(409);
		expect((await stripe.books()).charges).toEqual([]);
	});
});

describe("what is set aside", () => {
	it("is taken in full, once", async () => {
		const { stripe, provider, ref } = await authorized();
		const answers = [await provider.capture(ref, 2460), await provider.capture(ref, 2460)];
		expect(answers).toEqual(Array.from({ length: 2 }, () => ({ status: "captured", reference: ref.reference, actionUrl: null })));
		expect(await stripe.books()).toMatchObject({ charges: [{ amount_captured: 2460 }], balance: 2460 });
	});

	it("is taken in part, and the rest is let go", async () => {
		const { stripe, provider, ref } = await authorized();
		expect((await provider.capture(ref, 1230)).status).toBe("captured");
		expect(await stripe.books()).toMatchObject({ intents: [{ amount_capturable: 0, amount_received: 1230 }], balance: 1230 });
		await expect(provider.capture(ref, 1231)).rejects.toThrow("1230 was captured");
	});

	it("is never taken for more than it is", async () => {
		const { stripe, provider, ref } = await authorized();
		await expect(provider.capture(ref, 2461)).rejects.toThrow("greater than the amount you can capture");
		expect(await stripe.books()).toMatchObject({ intents: [{ status: "requires_capture", amount_capturable: 2460 }], balance: 0 });
	});

	it("is let go, and then neither taken nor asked for again", async () => {
		const { stripe, provider, request, ref } = await authorized();
		expect((await provider.void(ref)).status).toBe("voided");
		expect((await provider.void(ref)).status).toBe("voided");
		expect((await provider.capture(ref, 2460)).status).toBe("voided");
		expect((await provider.authorize(request)).status).toBe("voided");
		expect(await stripe.books()).toMatchObject({ intents: [{ status: "canceled", amount_capturable: 0 }], balance: 0 });
	});

	it("stays taken when it is to be let go too late", async () => {
		const { stripe, provider, ref } = await authorized();
		await provider.capture(ref, 2460);
		expect((await provider.void(ref)).status).toBe("captured");
		expect((await stripe.books()).balance).toBe(2460);
	});

	it("is taken or let go where both are asked for at once, and both hear which", async () => {
		const { stripe, provider, ref } = await authorized();
		const [taken, letGo] = await Promise.all([provider.capture(ref, 2460), provider.void(ref)]);
		expect(taken.status).toBe(letGo.status);
		expect((await stripe.books()).balance).toBe(taken.status === "captured" ? 2460 : 0);
	});

	it("is found by our key alone", async () => {
		const { provider, request, ref } = await authorized();
		expect(await provider.find({ key: request.key, reference: null })).toEqual({
			status: "authorized",
			reference: ref.reference,
			actionUrl: null,
		});
		expect(await provider.find({ key: newId("payment"), reference: null })).toBeNull();
	});
});

describe("a refund by Stripe", () => {
	const captured = async () => {
		const account = await authorized();
		await account.provider.capture(account.ref, 2460);
		const refund = (amountMinor: number, key = newId("refund")) =>
			account.provider.refund({ key, charge: account.ref, amountMinor, currency: "EUR" });
		return { ...account, refund };
	};

	it("gives back a part, once per key", async () => {
		const { stripe, refund } = await captured();
		const key = newId("refund");
		await refund(1000, key);
		await Promise.all([refund(1000, key), refund(1000, key)]);
		const { refunds, charges, balance } = await stripe.books();
		expect(refunds).toMatchObject([{ amount: 1000, metadata: { key } }]);
		expect([charges[0]?.amount_refunded, balance]).toEqual([1000, 1460]);
	});

	it("gives back the rest by another key, and no more than there was", async () => {
		const { stripe, refund } = await captured();
		await refund(1000);
		await refund(1460);
		expect(await refund(1)).toMatchObject({ ok: false, error: { detail: "charge_already_refunded" } });
		expect(await stripe.books()).toMatchObject({ charges: [{ amount_refunded: 2460, refunded: true }], balance: 0 });
	});

	it("is refused of a payment that is disputed, for good under its key, and made under another when that is over", async () => {
		const { stripe, refund } = await captured();
		const key = newId("refund");
		await stripe.dispute();
		for (let time = 0; time < 2; time++) expect(await refund(1000, key)).toMatchObject({ ok: false, error: { detail: "charge_disputed" } });
		await stripe.dispute(false);
		expect(await refund(1000, key)).toMatchObject({ ok: false });
		expect(await refund(1000, `${key}:2`)).toEqual({ ok: true, value: undefined });
		expect((await stripe.books()).refunds).toMatchObject([{ amount: 1000, metadata: { key: `${key}:2` } }]);
	});

	it("that has failed since is refused when it is asked for again, and told of once it fails", async () => {
		const { stripe, provider, refund } = await captured();
		const key = newId("refund");
		expect(await refund(1000, key)).toMatchObject({ ok: true });
		await stripe.failRefunds();
		expect(await refund(1000, key)).toMatchObject({ ok: false, error: { detail: "expired_or_canceled_card" } });
		const told: unknown[] = [];
		for (const event of await stripe.events()) {
			const body = JSON.stringify(event);
			const headers = { "stripe-signature": await signWebhook(body, stripe.webhookSecret) };
			const read = await provider.readWebhook(new Request("https://street.example/", { method: "POST", headers, body }));
			if (event.type.includes("refund.")) told.push([event.type, read.ok && read.value]);
		}
		const failed = { refundKey: key, reason: "expired_or_canceled_card" };
		expect(told).toEqual([
			["refund.created", null],
			["refund.updated", failed],
			["charge.refund.updated", failed],
			["refund.failed", failed],
		]);
	});

	it("is no refusal where Stripe is only too busy", async () => {
		const { stripe, refund } = await captured();
		await stripe.misbehave("POST /v1/refunds", "rate_limited", 5);
		await expect(refund(1000)).rejects.toThrow("Too many");
		await stripe.behave();
		expect(await refund(1000)).toMatchObject({ ok: true });
	});

	it("is refused where it is another one's key", async () => {
		const { stripe, refund } = await captured();
		const key = newId("refund");
		await refund(1000, key);
		await expect(refund(1001, key)).rejects.toThrow("belongs to another request");
		expect((await stripe.books()).refunds).toHaveLength(1);
	});

	it("is refused of a charge that Stripe does not have", async () => {
		const { provider } = stripeAccount();
		const charge = { key: newId("payment"), reference: null };
		await expect(provider.refund({ key: newId("refund"), charge, amountMinor: 1, currency: "EUR" })).rejects.toThrow("has no charge");
	});
});
