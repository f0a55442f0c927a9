import { describe, expect, it, vi } from "vitest";
import { newId } from "#contracts/ids";
import { MISBEHAVIORS, type Misbehavior } from "../../../../tests/support/stripe/misbehavior.ts";
import { chargeRequest, stripeAccount } from "./account.ts";

/** How often the SDK asks by itself: a call goes wrong for good when it does so as often. */
const ASKED_AT_ONCE = 2;

/** As the sweep does it: again until it succeeds. Answers how often it had to. */
async function untilItSucceeds(act: () => Promise<unknown>): Promise<number> {
	for (let attempt = 1; ; attempt++) {
		try {
			await act();
			return attempt;
		} catch (error) {
			if (attempt === 4) throw error;
		}
	}
}

type Account = ReturnType<typeof stripeAccount>;

const authorize = async ({ provider }: Account) => {
	const request = chargeRequest();
	return { key: request.key, reference: (await provider.authorize(request)).reference };
};

const captured = async (account: Account) => {
	const charge = await authorize(account);
	await account.provider.capture(charge, 2460);
	return charge;
};

interface Call {
	name: string;
	on: string;
	/** Does what comes before, and answers the call. */
	prepare(account: Account): Promise<() => Promise<unknown>>;
	/** The books when it was done once, exactly. */
	books: object;
}

const CALLS: Call[] = [
	{
		name: "a charge",
		on: "POST /v1/payment_intents",
		prepare: ({ provider }) => {
			const request = chargeRequest();
			return Promise.resolve(async () => expect((await provider.authorize(request)).status).toBe("authorized"));
		},
		books: { intents: [{ amount_capturable: 2460 }], charges: [{ amount: 2460, captured: false }], balance: 0 },
	},
	{
		name: "a capture",
		on: "POST /v1/payment_intents/:id/capture",
		prepare: async (account) => {
			const charge = await authorize(account);
			return async () => expect((await account.provider.capture(charge, 2000)).status).toBe("captured");
		},
		books: { charges: [{ amount: 2460, amount_captured: 2000, amount_refunded: 0 }], balance: 2000 },
	},
	{
		name: "letting a charge go",
		on: "POST /v1/payment_intents/:id/cancel",
		prepare: async (account) => {
			const charge = await authorize(account);
			return async () => expect((await account.provider.void(charge)).status).toBe("voided");
		},
		books: { intents: [{ status: "canceled", amount_capturable: 0 }], balance: 0 },
	},
	{
		name: "a refund",
		on: "POST /v1/refunds",
		prepare: async (account) => {
			const charge = await captured(account);
			const key = newId("refund");
			return () => account.provider.refund({ key, charge, amountMinor: 1000, currency: "EUR" });
		},
		books: { refunds: [{ amount: 1000 }], charges: [{ amount_refunded: 1000 }], balance: 1460 },
	},
];

const WAYS = MISBEHAVIORS.filter((how) => how !== "late");
const CASES = CALLS.flatMap((call) => WAYS.map((how) => [call.name, how, call] as const));

/** What may be tried again long after; nobody asks for a charge a day later, for its order has expired. */
const LATE_CASES = CASES.filter(([name, how]) => name !== "a charge" && (how.endsWith("_after") || how === "broken_before"));

describe("what Stripe lost or failed", { concurrent: true }, () => {
	it.each(CASES)("%s that is %s happens once when it is tried again", async (_name, how, call) => {
		const account = stripeAccount();
		const act = await call.prepare(account);
		await account.stripe.misbehave(call.on, how, ASKED_AT_ONCE);
		await untilItSucceeds(act);
		await act();
		expect(await account.stripe.books()).toMatchObject(call.books);
	});

	it.each(LATE_CASES)("%s that is %s and tried again a day later happens once", async (_name, how, call) => {
		const account = stripeAccount();
		const act = await call.prepare(account);
		await account.stripe.misbehave(call.on, how, ASKED_AT_ONCE);
		await act().catch(() => undefined);
		await account.stripe.forgetKeys();
		await untilItSucceeds(act);
		expect(await account.stripe.books()).toMatchObject(call.books);
	});

	it.each(["silent_after", "reset_after", "broken_in_front"] as Misbehavior[])(
		"a call that is %s once is mended by the SDK",
		async (how) => {
			const account = stripeAccount();
			await account.stripe.misbehave("POST /v1/payment_intents", how, 1);
			expect((await account.provider.authorize(chargeRequest())).status).toBe("authorized");
			expect((await account.stripe.books()).charges).toHaveLength(1);
		},
	);

	it.each(CALLS.filter(({ on }) => on !== "POST /v1/refunds").map((call) => [call.name, call] as const))(
		"%s that another call is still at, as of two clicks, is waited for",
		async (_name, call) => {
			const account = stripeAccount();
			const act = await call.prepare(account);
			await account.stripe.misbehave(call.on, "late", 1);
			const turnedAway = async () =>
				(await account.stripe.calls()).filter(({ endpoint }) => endpoint === call.on).length > 3 * ASKED_AT_ONCE;
			const finish = vi.waitUntil(turnedAway, { timeout: 20_000, interval: 50 }).then(() => account.stripe.finishLate());
			await Promise.all([act(), act(), finish]);
			expect(await account.stripe.books()).toMatchObject(call.books);
		},
	);

	it("a look-up that is lost is an outage", async () => {
		const account = stripeAccount();
		const charge = await authorize(account);
		await account.stripe.misbehave("GET /v1/payment_intents/:id", "broken_in_front", ASKED_AT_ONCE);
		await expect(account.provider.find(charge)).rejects.toThrow("not available");
		expect((await account.provider.find(charge))?.status).toBe("authorized");
	});
});

describe("a charge whose answer was lost", { concurrent: true }, () => {
	const lost = async (how: Misbehavior, token = "pm_card_visa") => {
		const account = stripeAccount();
		const request = chargeRequest({ token });
		await account.stripe.misbehave("POST /v1/payment_intents", how, ASKED_AT_ONCE);
		await account.provider.authorize(request).catch(() => undefined);
		await account.stripe.behave();
		return { ...account, request, ref: { key: request.key, reference: null } };
	};
	const setAside = async ({ stripe }: Account) =>
		(await stripe.books()).intents.reduce((total, { amount_capturable: capturable }) => total + capturable, 0);

	it.each(WAYS)("as %s is let go for good, and a repeat does not bring it back", async (how) => {
		const account = await lost(how);
		const { stripe, provider, request, ref } = account;
		await untilItSucceeds(() => provider.void(ref).catch((error: unknown) => stripe.age(1).then(() => Promise.reject(error as Error))));
		expect(await setAside(account)).toBe(0);
		expect((await provider.authorize(request)).status).toBe("voided");
		expect((await provider.void(ref)).status).toBe("voided");
		expect(await setAside(account)).toBe(0);
	});

	it("is not let go while the call is under way, and let go when it was done", async () => {
		const account = stripeAccount();
		const { stripe, provider } = account;
		const request = chargeRequest();
		const ref = { key: request.key, reference: null };
		await stripe.misbehave("POST /v1/payment_intents", "late", 1);
		await expect(provider.authorize(request)).rejects.toThrow("in-progress");
		await expect(provider.void(ref)).rejects.toThrow("may still be at the charge");
		await stripe.finishLate();
		expect(await setAside(account)).toBe(2460);
		expect((await provider.void(ref)).status).toBe("voided");
		expect(await setAside(account)).toBe(0);
	});

	it("and whose second step is not known to anybody takes no money", async () => {
		const account = await lost("broken_after", "pm_card_authenticationRequired");
		await expect(account.provider.void(account.ref)).rejects.toThrow("may still be at the charge");
		await account.stripe.age(2);
		expect((await account.provider.void(account.ref)).status).toBe("voided");
		expect((await account.stripe.books()).charges).toEqual([]);
	});
});
