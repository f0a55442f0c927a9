import { describe, expect, it } from "vitest";
import { MISBEHAVIORS } from "../../../../tests/support/stripe/misbehavior.ts";
import { stripeAccount } from "./account.ts";
import { answerAtBank, ASKING_CARD, DECLINED_CARD, opened, paid, payOnPage, requestOf } from "./hosted-page.ts";

/** How often the SDK asks by itself: a call goes wrong for good when it does so as often. */
const ASKED_AT_ONCE = 2;

describe("letting go of a charge on Stripe's page", () => {
	it("closes the page for good", async () => {
		const { stripe, provider, request, url, ref } = await opened();
		for (let time = 0; time < 2; time++)
			expect(await provider.void(ref)).toEqual({ status: "voided", reference: ref.reference, actionUrl: null });
		expect(await (await payOnPage(url)).text()).toContain("has expired");
		expect((await provider.find(ref))?.status).toBe("voided");
		expect((await provider.authorize(request)).status).toBe("voided");
		expect((await stripe.books()).intents).toEqual([]);
	});

	it("after a declined card, or while the shopper is at the bank, leaves nothing to be paid", async () => {
		for (const card of [DECLINED_CARD, ASKING_CARD]) {
			const { stripe, provider, url, ref } = await opened();
			const led = await payOnPage(url, card);
			expect((await provider.void(ref)).status).toBe("voided");
			if (card === ASKING_CARD) expect((await answerAtBank(led, "approve")).status).toBe(409);
			expect((await stripe.books()).intents).toMatchObject([{ amount_capturable: 0, status: "canceled" }]);
		}
	});

	it("that was paid in between gives back the money", async () => {
		const { stripe, provider, ref } = await paid();
		for (let time = 0; time < 2; time++) expect((await provider.void(ref)).status).toBe("voided");
		expect((await provider.capture(ref, 2460)).status).toBe("voided");
		expect(await stripe.books()).toMatchObject({ intents: [{ status: "canceled", amount_capturable: 0 }], balance: 0 });
	});

	it("is an outage where Stripe cannot be reached, and the page stays open", async () => {
		const { stripe, provider, ref, charge } = await opened();
		await stripe.misbehave("POST /v1/checkout/sessions/:id/expire", "broken_in_front", ASKED_AT_ONCE);
		await expect(provider.void(ref)).rejects.toThrow("not available");
		expect(await provider.find(ref)).toEqual(charge);
	});

	it("while it is paid leaves nothing set aside", async () => {
		const { stripe, provider, url, ref } = await opened();
		const [, letGo] = await Promise.all([payOnPage(url), provider.void(ref)]);
		expect(letGo.status).toBe("voided");
		expect((await stripe.books()).intents.filter(({ amount_capturable: amount }) => amount > 0)).toEqual([]);
	});

	it("is told late where the bank has set the money aside after that", async () => {
		const { stripe, provider, url, ref } = await opened();
		await stripe.leaveIntents();
		const led = await payOnPage(url, ASKING_CARD);
		expect((await provider.void(ref)).status).toBe("voided");
		await answerAtBank(led, "approve");
		expect((await provider.find(ref))?.status).toBe("authorized");
		expect((await provider.void(ref)).status).toBe("voided");
		expect((await stripe.books()).intents).toMatchObject([{ status: "canceled", amount_capturable: 0 }]);
	});
});

const WAYS = MISBEHAVIORS.filter((how) => how !== "late");

describe("a page whose opening went wrong", { concurrent: true }, () => {
	it.each(WAYS)("as %s is opened when it is tried again, and one can be paid", async (how) => {
		const { stripe, provider } = stripeAccount();
		const request = requestOf();
		await stripe.misbehave("POST /v1/checkout/sessions", how, ASKED_AT_ONCE);
		await provider.authorize(request).catch(() => undefined);
		await stripe.behave();
		const charge = await provider.authorize(request);
		expect(charge).toEqual(await provider.authorize(request));
		await payOnPage(charge.actionUrl);
		expect((await provider.find({ key: request.key, reference: charge.reference }))?.status).toBe("authorized");
		expect((await stripe.books()).charges).toHaveLength(1);
	});

	it.each(WAYS)("as %s can be let go of, and is not opened then", async (how) => {
		const { stripe, provider } = stripeAccount();
		const request = requestOf();
		const ref = { key: request.key, reference: null };
		await stripe.misbehave("POST /v1/checkout/sessions", how, ASKED_AT_ONCE);
		await provider.authorize(request).catch(() => undefined);
		await stripe.behave();
		const letGo = await provider.void(ref).catch(async () => {
			await stripe.age(2); // a call may have been under way
			return provider.void(ref);
		});
		expect(letGo.status).toBe("voided");
		expect((await provider.void(ref)).status).toBe("voided");
		const { intents, sessions } = await stripe.books();
		expect(intents.filter(({ amount_capturable: amount }) => amount > 0)).toEqual([]);
		if (sessions.length === 0) expect((await provider.authorize(request)).status).toBe("voided");
	});

	it.each(WAYS)("and is closed once where that is %s", async (how) => {
		const { stripe, provider, url, ref } = await opened();
		await stripe.misbehave("POST /v1/checkout/sessions/:id/expire", how, ASKED_AT_ONCE);
		await provider.void(ref).catch(() => undefined);
		await stripe.behave();
		expect((await provider.void(ref)).status).toBe("voided");
		expect(await (await payOnPage(url)).text()).toContain("has expired");
	});
});
