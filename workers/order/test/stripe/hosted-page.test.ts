import { describe, expect, it } from "vitest";
import { signWebhook } from "../../../../tests/support/stripe/signature.ts";
import { answerAtBank, ASKING_CARD, DECLINED_CARD, opened, paid, payOnPage } from "./hosted-page.ts";

describe("a charge on Stripe's page", () => {
	it("is one line with the order's number and sum, in the shopper's language, set aside when it is paid", async () => {
		const { stripe, request, charge, url } = await opened({ locale: "de-AT" });
		const { sessions, intents } = await stripe.books();
		expect(sessions).toMatchObject([
			{
				id: charge.reference,
				amount_total: 2460,
				currency: "eur",
				locale: "de",
				status: "open",
				success_url: request.returnUrl,
				cancel_url: request.returnUrl,
				metadata: { key: request.key, order: "HS-2345-6789" },
			},
		]);
		expect([charge.status, charge.actionUrl, intents]).toEqual(["requires_action", sessions[0]?.url, []]);
		expect(await (await fetch(url ?? "")).text()).toContain("Bestellung HS-2345-6789");
		expect((await stripe.calls()).map(({ endpoint, idempotencyKey }) => [endpoint, idempotencyKey])).toEqual([
			["POST /v1/checkout/sessions", `${request.key}:authorize`],
		]);
		const back = await payOnPage(url);
		expect([back.status, back.headers.get("location")]).toEqual([303, request.returnUrl]);
		expect((await stripe.books()).intents).toMatchObject([
			{
				amount: 2460,
				amount_capturable: 2460,
				amount_received: 0,
				capture_method: "manual",
				status: "requires_capture",
				metadata: { key: request.key, order: "HS-2345-6789" },
				transfer_group: request.key,
			},
		]);
	});

	it.each([
		["en", "en", "Order"],
		["en-IE", "en", "Order"],
		["en-GB", "en-GB", "Order"],
		["DE", "de", "Bestellung"],
		["zh-hk", "zh-HK", "Order"],
		["ga-IE", "auto", "Order"],
	])("speaks %s as %s", async (locale, atStripe, title) => {
		const { stripe, url } = await opened({ locale });
		expect((await stripe.books()).sessions[0]?.locale).toBe(atStripe);
		expect(await (await fetch(url ?? "")).text()).toContain(`<h1>${title} HS`);
	});

	it("is one page, however often and by how many it is asked for, and as it is now", async () => {
		const { stripe, provider, request, charge, url } = await opened();
		const others = await Promise.all(Array.from({ length: 5 }, () => provider.authorize(request)));
		expect(others).toEqual(Array.from({ length: 5 }, () => charge));
		await payOnPage(url);
		expect((await provider.authorize(request)).status).toBe("authorized");
		expect((await stripe.books()).sessions).toHaveLength(1);
	});

	it("is not another one's under the same key", async () => {
		const { stripe, provider, request } = await opened();
		expect((await provider.authorize({ ...request, amountMinor: 9999 })).actionUrl).toBeNull();
		expect((await stripe.books()).sessions.map(({ amount_total: amount }) => amount)).toEqual([2460]);
	});

	it("is declined where it is less than a card is charged", async () => {
		expect((await opened({ amountMinor: 49 })).charge).toEqual({ status: "declined", reference: null, actionUrl: null });
	});

	it("can be tried again with another card, and says that somebody is at it", async () => {
		const { stripe, provider, url, ref, charge } = await opened();
		expect(await provider.find(ref)).toEqual(charge);
		expect(await (await payOnPage(url, DECLINED_CARD)).text()).toContain("Your card was declined.");
		expect(await provider.find(ref)).toEqual({ ...charge, status: "pending" });
		const asked = await payOnPage(url, ASKING_CARD);
		expect(await provider.find(ref)).toEqual({ ...charge, status: "pending" });
		expect((await answerAtBank(asked, "fail")).headers.get("location")).toBe(url);
		expect(await provider.find(ref)).toEqual({ ...charge, status: "pending" });
		await payOnPage(url);
		const { intents } = await stripe.books();
		expect(await provider.find(ref)).toEqual({ status: "authorized", reference: intents[0]?.id, actionUrl: null });
		expect(intents).toHaveLength(1);
		expect(await (await payOnPage(url)).text()).toContain("You have paid already.");
		expect((await stripe.books()).charges.filter(({ paid: isPaid }) => isPaid)).toHaveLength(1);
	});

	it("is paid when the bank has been asked", async () => {
		const { provider, request, url, ref } = await opened();
		const back = await answerAtBank(await payOnPage(url, ASKING_CARD), "approve");
		expect(back.headers.get("location")).toBe(request.returnUrl);
		expect((await provider.find(ref))?.status).toBe("authorized");
	});

	it.each(["the page", "the payment"])("is taken and paid back by the name of %s", async (name) => {
		const { stripe, provider, ref } = await paid();
		const reference = name === "the page" ? ref.reference : ((await provider.find(ref))?.reference ?? null);
		const charge = { ...ref, reference };
		expect((await provider.capture(charge, 2000)).status).toBe("captured");
		expect((await provider.capture(charge, 2000)).status).toBe("captured");
		expect((await provider.find(charge))?.status).toBe("captured");
		expect((await provider.void(charge)).status).toBe("captured");
		await provider.refund({ key: "ref_1", charge, amountMinor: 500, currency: "EUR" });
		await provider.refund({ key: "ref_1", charge, amountMinor: 500, currency: "EUR" });
		expect(await stripe.books()).toMatchObject({ charges: [{ amount_captured: 2000, amount_refunded: 500 }], balance: 1500 });
	});

	it("cannot be taken before it is paid", async () => {
		const { stripe, provider, ref } = await opened();
		await expect(provider.capture(ref, 2460)).rejects.toThrow("has no charge");
		expect((await stripe.books()).balance).toBe(0);
	});
});

it("every message about a page and its payment names our charge, and none is believed without a signature", async () => {
	const { stripe, provider, request, ref } = await paid();
	const closed = await opened();
	await closed.provider.void(closed.ref);
	const named = async ({ stripe: account, provider: by }: Pick<Awaited<ReturnType<typeof opened>>, "stripe" | "provider">) => {
		const all: unknown[] = [];
		for (const event of await account.events()) {
			const body = JSON.stringify(event);
			const ask = (signature: string) =>
				by.readWebhook(
					new Request("https://highstreet.example", {
						method: "POST",
						headers: { "content-type": "application/json", "stripe-signature": signature },
						body,
					}),
				);
			const read = await ask(await signWebhook(body, account.webhookSecret));
			all.push([event.type, read.ok && read.value]);
			expect((await ask(await signWebhook(body, "whsec_of_somebody_else"))).ok).toBe(false);
		}
		return all;
	};
	const intent = { key: request.key, reference: (await provider.find(ref))?.reference };
	expect(await named({ stripe, provider })).toEqual([
		["payment_intent.created", intent],
		["payment_intent.amount_capturable_updated", intent],
		["checkout.session.completed", ref],
	]);
	expect(await named(closed)).toEqual([["checkout.session.expired", closed.ref]]);
});
