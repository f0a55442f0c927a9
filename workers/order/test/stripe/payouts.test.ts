import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "#contracts/ids";
import type { PayoutsApi } from "#contracts/payouts";
import { entrypoint } from "../../../../tests/support/service-under-test.ts";
import type { Misbehavior } from "../../../../tests/support/stripe/misbehavior.ts";
import type { StandInAccount } from "../../../../tests/support/stripe/stand-in-client.ts";
import { dbOf } from "#kit/db";
import { noPayees } from "../../src/domain/payment/no-payees.ts";
import { testPayees } from "../../src/domain/payment/test-payees.ts";
import { payoutsApi } from "../../src/payouts-api.ts";
import { payeeBook } from "../../src/store/payee-book.ts";
import { stripePayees } from "../../src/stripe/stripe-payees.ts";
import { env } from "../street.ts";
import { chargeRequest, stripeAccount } from "./account.ts";

const RETURN_URL = "https://highstreet.example/sell/money";
const SHOP = { name: "Quay Pottery", email: "anna@example.com", country: "IE", returnUrl: RETURN_URL };

function valueIn<T>(result: { ok: true; value: T } | { ok: false; error: { detail: string } }): T {
	if (!result.ok) throw new Error(result.error.detail);
	return result.value;
}

describe("paying shops by Stripe", () => {
	let stripe: StandInAccount;
	let payouts: PayoutsApi;
	let vendorId: string;

	beforeEach(async () => {
		const account = stripeAccount();
		({ stripe } = account);
		payouts = payoutsApi({ payees: payeeBook(dbOf(env)), provider: stripePayees(account.settings), now: () => new Date() });
		vendorId = newId("vendor");
		const request = chargeRequest({ amountMinor: 10_000 }); // so that there is money to send
		const { reference } = await account.provider.authorize(request);
		await account.provider.capture({ key: request.key, reference }, 10_000);
	});

	const readyAccount = async () => {
		const { accountId } = valueIn(await payouts.openPayee(vendorId, SHOP));
		await stripe.activate(accountId);
		return accountId;
	};
	const transferOf = (accountId: string, change: { key?: string; amountMinor?: number; vendorId?: string } = {}) => ({
		key: crypto.randomUUID(),
		vendorId,
		accountId,
		amountMinor: 4_000,
		currency: "EUR",
		...change,
	});

	it("opens one account for a shop, however often it is asked for, which its owner completes at Stripe", async () => {
		const opened = await Promise.all(Array.from({ length: 3 }, async () => valueIn(await payouts.openPayee(vendorId, SHOP))));
		const renamed = valueIn(await payouts.openPayee(vendorId, { ...SHOP, name: "Quay Ceramics" }));
		const { accounts } = await stripe.books();
		expect(accounts).toMatchObject([{ country: "IE", email: "anna@example.com", metadata: { vendor: vendorId } }]);
		expect(new Set([...opened, renamed].map(({ accountId }) => accountId))).toEqual(new Set([accounts[0]?.id]));
		expect(valueIn(await payouts.payee(vendorId))).toEqual({ accountId: accounts[0]?.id, ready: false });

		const completed = await fetch(renamed.onboardingUrl, { method: "POST", redirect: "manual" });
		expect([completed.status, completed.headers.get("location")]).toEqual([303, RETURN_URL]);
		expect(valueIn(await payouts.payee(vendorId))).toEqual({ accountId: accounts[0]?.id, ready: true });
	});

	it("knows no account of a shop that has none", async () => {
		expect(await payouts.payee(vendorId)).toMatchObject({ ok: false, error: { code: "not_found" } });
	});

	it("sends money once per key, however often and by how many it is asked for", async () => {
		const request = transferOf(await readyAccount());
		const first = valueIn(await payouts.transfer(request));
		const others = await Promise.all(Array.from({ length: 3 }, async () => valueIn(await payouts.transfer(request))));
		const { transfers, balance } = await stripe.books();
		expect(transfers).toMatchObject([{ amount: 4_000, currency: "eur", destination: request.accountId, transfer_group: request.key }]);
		expect(new Set([first, ...others].map(({ reference }) => reference))).toEqual(new Set([transfers[0]?.id]));
		expect(balance).toBe(6_000);
	});

	it("refuses another transfer under the same key, another shop's account, and what is no amount", async () => {
		const request = transferOf(await readyAccount());
		valueIn(await payouts.transfer(request));
		expect(await payouts.transfer({ ...request, amountMinor: 3_999 })).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(await payouts.transfer({ ...request, vendorId: newId("vendor") })).toMatchObject({ ok: false, error: { code: "not_found" } });
		for (const amountMinor of [0, -1, 0.5, Number.NaN, 1e15]) {
			const refused = await payouts.transfer(transferOf(request.accountId, { amountMinor }));
			expect(refused).toMatchObject({ ok: false, error: { code: "invalid_input" } });
		}
		expect((await stripe.books()).transfers).toHaveLength(1);
	});

	it("says so where Stripe refuses, for good: a repeat does not send it after all", async () => {
		const { accountId } = valueIn(await payouts.openPayee(vendorId, SHOP));
		const request = transferOf(accountId);
		const refusal = { ok: false, error: { code: "conflict", detail: expect.stringContaining("is not complete") as string } };
		expect(await payouts.transfer(request)).toMatchObject(refusal);
		await stripe.activate(accountId);
		await stripe.forgetKeys();
		expect(await payouts.transfer(request)).toMatchObject(refusal);
		expect(valueIn(await payouts.transfer(transferOf(accountId)))).toBeTruthy();

		const tooMuch = await payouts.transfer(transferOf(accountId, { amountMinor: 6_001 }));
		expect(tooMuch).toMatchObject({ ok: false, error: { detail: expect.stringContaining("not enough money") as string } });
		expect(await stripe.books()).toMatchObject({ transfers: [{ amount: 4_000 }], balance: 6_000 });
	});

	const WAYS: Misbehavior[] = ["silent_after", "reset_before", "reset_after", "broken_in_front", "broken_before", "broken_after"];

	it.each(WAYS)("sends money once where the call is %s, also when it is tried again a day later", async (how) => {
		const request = transferOf(await readyAccount());
		await stripe.misbehave("POST /v1/transfers", how, 2);
		const first = await payouts.transfer(request).catch(() => null);
		await stripe.behave();
		if (how === "broken_before") expect(await payouts.transfer(request)).toMatchObject({ ok: true });
		await stripe.forgetKeys();
		const again = valueIn(await payouts.transfer(request));
		if (first) expect(first).toEqual({ ok: true, value: again });
		expect(await stripe.books()).toMatchObject({ transfers: [{ id: again.reference, amount: 4_000 }], balance: 6_000 });
	});

	it.each([
		["nobody", noPayees],
		["the test provider", testPayees],
	])(
		"takes nothing for refused that Stripe was asked for while %s stands in its place, as after a rollback of its key",
		async (_, provider) => {
			const others = payoutsApi({ payees: payeeBook(dbOf(env)), provider, now: () => new Date() });
			const request = transferOf(await readyAccount());
			await stripe.misbehave("POST /v1/transfers", "reset_after", 2);
			await expect(payouts.transfer(request)).rejects.toThrow(/connection/i);
			await stripe.behave();
			await expect(others.transfer(request)).rejects.toThrow("stripe");
			expect(await others.transfer({ ...request, amountMinor: 3_999 })).toMatchObject({ ok: false, error: { code: "not_found" } });
			expect(await others.transfer(transferOf(request.accountId))).toMatchObject({ ok: false, error: { code: "not_found" } });
			const sent = await payouts.transfer(request);
			expect(await others.transfer(request)).toEqual(sent);
			expect(await stripe.books()).toMatchObject({ transfers: [{ id: valueIn(sent).reference, amount: 4_000 }], balance: 6_000 });
		},
	);
});

describe("paying shops by the test provider", () => {
	const payouts = () => entrypoint<PayoutsApi>("Payouts");

	it("needs no account to be completed, and remembers a transfer by its key", async () => {
		const vendorId = newId("vendor");
		const { accountId, onboardingUrl } = valueIn(await payouts().openPayee(vendorId, SHOP));
		expect(onboardingUrl).toBe(RETURN_URL);
		expect(valueIn(await payouts().payee(vendorId))).toEqual({ accountId, ready: true });
		const request = { key: crypto.randomUUID(), vendorId, accountId, amountMinor: 4_000, currency: "EUR" };
		const sent = valueIn(await payouts().transfer(request));
		expect(valueIn(await payouts().transfer(request))).toEqual(sent);
		expect(await payouts().transfer({ ...request, amountMinor: 4_001 })).toMatchObject({ ok: false, error: { code: "conflict" } });
	});
});
