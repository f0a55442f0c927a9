import { expect, it } from "vitest";
import { payoutPortsFrom } from "../src/payout-ports.ts";
import { payoutsApi } from "../src/payouts-api.ts";
import { portsFrom } from "../src/ports.ts";
import { aCartOfTwo } from "./cart-of-two.ts";
import { env, storedOrders, Street } from "./street.ts";

it.each([
	["production", "sk_live_x", ["stripe"]],
	["staging", "sk_test_x", ["stripe", "test"]],
	["local", "sk_test_x", ["stripe", "test"]],
	["production", undefined, []],
])("in %s with the key %s orders can be paid by %j", (ENVIRONMENT, STRIPE_SECRET_KEY, offers) => {
	expect(portsFrom({ ...env, ENVIRONMENT, ...(STRIPE_SECRET_KEY !== undefined && { STRIPE_SECRET_KEY }) }).offers).toEqual(offers);
});

it("nobody pays by the test provider where it is not offered, and what it has charged before can still be looked at", async () => {
	const { street, ready } = await aCartOfTwo();
	const before = await street.checkOut(ready, { cardToken: "tok_requires_action" });
	const live = new Street(() => ({ offers: ["stripe"], inventory: street.inventory }));
	const other = await aCartOfTwo(live);
	const refused = await live.checkOut(other.ready);
	expect([refused.status, refused.body["errors"]]).toEqual([400, [{ path: "payment.provider", message: "not offered here" }]]);
	expect(await storedOrders(other.ready.id)).toEqual([]);
	const { url } = (before.body["payment"] as { nextAction: { url: string } }).nextAction;
	expect((await live.call("GET", new URL(url).pathname.replace("/api/v1", ""))).status).toBe(200);
});

it("in production without Stripe no shop is paid, nor told that it was", async () => {
	const shop = { name: "Corner Books", email: "corner@example.com", country: "IE", returnUrl: "https://highstreet.example/sell" };
	const open = await payoutsApi(payoutPortsFrom(env)).openPayee("vend_unpaid", shop);
	const accountId = open.ok ? open.value.accountId : "";
	const inProduction = payoutsApi(payoutPortsFrom({ ...env, ENVIRONMENT: "production" }));
	expect(await inProduction.openPayee("vend_unpaid", shop)).toMatchObject({ ok: false, error: { code: "unavailable" } });
	const transfer = { key: "pout_unpaid", vendorId: "vend_unpaid", accountId, amountMinor: 100, currency: "EUR" };
	expect(await inProduction.transfer(transfer)).toMatchObject({ ok: false, error: { code: "not_found" } });
});
