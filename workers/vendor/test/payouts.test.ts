import { expect, it } from "vitest";
import type { AdminPayout, DuePayout, LedgerEntry, Payout, VendorBalance } from "#contracts/ledger";
import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { PayoutsApi } from "#contracts/payouts";
import { dbOf } from "#kit/db";
import { sweepPayouts } from "../src/domain/ledger/send-payout.ts";
import { makePayout, makePayouts, newPayout } from "../src/store/ledger/make-payouts.ts";
import { openPayouts } from "../src/store/ledger/open-payouts.ts";
import { asAdmin, auditBooks, balance, connectPayee, deliver, moved, movement, refundOf, TestPayouts } from "./money.ts";
import { ADMIN, applied, callWith, env, opened } from "./shops.ts";

interface Run {
	id: string;
	items: AdminPayout[];
}

/** A shop on the street with 88.00 available and an account. */
async function paidShop(name: string) {
	const { owner, shop } = await opened({ name });
	await connectPayee(shop.id);
	const sale = movement(shop.id);
	await deliver(moved(sale));
	return { owner, shop, sale, provider: new TestPayouts() };
}

const pay = (provider: TestPayouts, vendorId: string, key?: string) => asAdmin(provider, "POST", "/admin/payouts", { vendorId }, key);
const sweep = (provider: TestPayouts, minutes = 6) =>
	sweepPayouts({ payouts: openPayouts(dbOf(env)), provider, now: () => new Date(Date.now() + minutes * 60_000), report: () => undefined });
const payoutsOf = async (vendorId: string): Promise<Payout[]> =>
	(await (await callWith({}, "GET", `/vendor/${vendorId}/payouts`, { as: ADMIN })).json<{ items: Payout[] }>()).items;

it("pays what is available, and shows the shop what it was for", async () => {
	const { owner, shop, sale, provider } = await paidShop("Paid");
	await deliver(moved(movement(shop.id, { placedAt: new Date().toISOString() })));
	const answer = await pay(provider, shop.id);
	const { items } = await answer.json<Run>();
	expect([answer.status, items]).toEqual([
		201,
		[
			expect.objectContaining({
				status: "paid",
				amount: money(8_800),
				vendor: { id: shop.id, slug: shop.slug, name: "Paid" },
				allowedActions: [],
			}),
		],
	]);
	expect([...provider.transfers.values()]).toEqual([
		{ key: items[0]?.id, vendorId: shop.id, accountId: `acct_${shop.id}`, amountMinor: 8_800, currency: "EUR" },
	]);
	expect(await balance(shop.id)).toEqual({ balance: 8_800, available: 0, onHold: 8_800, underWay: 0, paid: 8_800 });
	const own = await callWith({}, "GET", `/vendor/${shop.id}/payouts/${items[0]?.id}`, { as: owner });
	const statement = await own.json<Payout & { entries: { items: LedgerEntry[] } }>();
	expect(statement).toMatchObject({ status: "paid", reference: `tr_${items[0]?.id}`, failure: null });
	expect(statement.entries.items.map(({ kind, amount, order }) => [kind, amount.amount, order?.id ?? null])).toEqual([
		["payout", -8_800, null],
		["sale", 8_800, sale.orderId],
	]);
	expect(await auditBooks()).toEqual([]);
});

it("keeps a shop's payouts from others", async () => {
	const { shop, provider } = await paidShop("Private");
	const { owner: stranger, shop: other } = await applied({ name: "Stranger" });
	const { items } = await (await pay(provider, shop.id)).json<Run>();
	const path = `/payouts/${items[0]?.id}`;
	expect((await callWith({}, "GET", `/vendor/${shop.id}${path}`, { as: stranger })).status).toBe(404);
	expect((await callWith({}, "GET", `/vendor/${other.id}${path}`, { as: stranger })).status).toBe(404);
	expect((await callWith({}, "POST", "/admin/payouts", { as: stranger, headers: { "Idempotency-Key": "mine" } })).status).toBe(403);
});

it("does a run once per key, and wants one", async () => {
	const { shop, provider } = await paidShop("Keyed");
	const [first, again] = [await pay(provider, shop.id, "one-run"), await pay(provider, shop.id, "one-run")];
	expect([first.status, again.status, again.headers.get("Idempotent-Replayed")]).toEqual([201, 201, "true"]);
	expect(await again.json()).toEqual(await first.json());
	expect((await asAdmin(provider, "POST", "/admin/payouts", { all: true }, "one-run")).status).toBe(422);
	const keyless = await callWith({ payouts: provider }, "POST", "/admin/payouts", {
		as: ADMIN,
		body: `{"all":true}`,
		headers: { "content-type": "application/json" },
	});
	expect(keyless.status).toBe(428);
	for (const nobody of [{}, { all: false }, { all: true, vendorId: shop.id }])
		expect((await asAdmin(provider, "POST", "/admin/payouts", nobody)).status).toBe(400);
	expect(provider.sentTo(shop.id)).toBe(8_800);
});

it("pays nobody less than the minimum, and carries what is below zero forward", async () => {
	const { shop, sale, provider } = await paidShop("Negative");
	await pay(provider, shop.id);
	await deliver(moved(refundOf(sale)));
	expect(await balance(shop.id)).toMatchObject({ balance: -8_800, available: -8_800, paid: 8_800 });
	const refused = await pay(provider, shop.id);
	expect([refused.status, await refused.json()]).toEqual([409, expect.objectContaining({ code: "conflict" })]);
	await deliver(moved(movement(shop.id, { paidMinor: 10_999, commissionMinor: 1_000, commissionTaxMinor: 200 })));
	expect(await balance(shop.id)).toMatchObject({ available: 999 });
	expect((await pay(provider, shop.id)).status).toBe(409);
	await asAdmin(provider, "POST", `/admin/vendors/${shop.id}/adjustments`, { amount: money(1), reason: "One more cent" });
	expect((await (await pay(provider, shop.id)).json<Run>()).items).toMatchObject([{ amount: money(1_000), status: "paid" }]);
	expect(await balance(shop.id)).toMatchObject({ balance: 0, paid: 9_800 });
	expect(await auditBooks()).toEqual([]);
});

it("pays no suspended shop, neither in a run nor by name nor by trying again, and all of it once it is back", async () => {
	const { shop, provider } = await paidShop("Suspended");
	provider.next = ["refused"];
	const { items } = await (await pay(provider, shop.id)).json<Run>();
	const act = (action: string) =>
		asAdmin(provider, "POST", `/admin/vendors/${shop.id}/${action}`, action === "suspend" ? { reason: "Complaints" } : {});
	expect((await act("suspend")).status).toBe(200);
	const byName = await pay(provider, shop.id);
	expect([byName.status, await byName.json()]).toEqual([
		409,
		expect.objectContaining({ detail: expect.stringContaining("on the street") }),
	]);
	expect((await asAdmin(provider, "POST", `/admin/payouts/${items[0]?.id}/retry`, {})).status).toBe(409);
	const { items: paid } = await (await asAdmin(provider, "POST", "/admin/payouts", { all: true })).json<Run>();
	expect(paid.filter(({ vendor }) => vendor.id === shop.id)).toEqual([]);
	const run = { id: newId("payoutRun"), actor: { kind: "admin" as const, id: "user_1" }, minimumMinor: 1, now: new Date().toISOString() };
	expect(await makePayout(dbOf(env), run, newPayout(shop.id), [])).toMatchObject({ ok: false, error: { code: "conflict" } });
	await makePayouts(dbOf(env), run, [newPayout(shop.id)], []); // suspended between the look and the batch
	expect(await balance(shop.id)).toMatchObject({ available: 8_800, paid: 0, underWay: 0 });
	expect((await act("reinstate")).status).toBe(200);
	expect((await (await pay(provider, shop.id)).json<Run>()).items).toMatchObject([{ amount: money(8_800), status: "paid" }]);
	expect(await auditBooks()).toEqual([]);
});

it("pays nobody without a ready account, and asks the provider whether it has become ready", async () => {
	const { owner, shop } = await opened({ name: "No account" });
	const provider = new TestPayouts();
	await deliver(moved(movement(shop.id)));
	expect((await pay(provider, shop.id)).status).toBe(409);
	const started = await callWith({ payouts: provider }, "POST", `/vendor/${shop.id}/payee`, { as: owner });
	const { onboardingUrl } = await started.json<{ onboardingUrl: string }>();
	expect([started.status, decodeURIComponent(onboardingUrl)]).toEqual([200, expect.stringContaining(`/sell/${shop.id}/money`)]);
	const inGerman = await callWith({ payouts: provider }, "POST", `/vendor/${shop.id}/payee?locale=de`, { as: owner });
	expect(decodeURIComponent(await inGerman.text())).toContain(`/de/sell/${shop.id}/money`);
	expect((await callWith({ payouts: provider }, "POST", `/vendor/${shop.id}/payee?locale=xx`, { as: owner })).status).toBe(400);
	const payee = async (asked: Partial<PayoutsApi> = provider) => {
		const answer = await callWith({ payouts: asked }, "GET", `/vendor/${shop.id}/balance`, { as: owner });
		return (await answer.json<VendorBalance>()).payee;
	};
	expect(await payee()).toEqual({ status: "incomplete" });
	expect(await payee({ payee: () => Promise.reject(new Error("the provider is down")) })).toEqual({ status: "incomplete" });
	expect((await pay(provider, shop.id)).status).toBe(409);
	provider.readyAccounts.add(`acct_${shop.id}`);
	expect(await payee()).toEqual({ status: "ready" });
	expect((await pay(provider, shop.id)).status).toBe(201);
});

it("gives the money back to the balance where the provider refuses, and pays it by a new payout, once", async () => {
	const { shop, provider } = await paidShop("Refused");
	provider.next = ["refused"];
	const { items } = await (await pay(provider, shop.id)).json<Run>();
	const failed = items[0];
	expect(failed).toMatchObject({ status: "failed", failure: "The account cannot take money.", allowedActions: ["retry"] });
	expect(await balance(shop.id)).toEqual({ balance: 8_800, available: 8_800, onHold: 0, underWay: 0, paid: 0 });
	const retries = await Promise.all(["a", "b", "c"].map((key) => asAdmin(provider, "POST", `/admin/payouts/${failed?.id}/retry`, {}, key)));
	expect(retries.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
	const made = await retries.find(({ status }) => status === 201)?.json<AdminPayout>();
	expect(made).toMatchObject({ status: "paid", retryOf: failed?.id, amount: money(8_800) });
	expect(provider.sentTo(shop.id)).toBe(8_800);
	expect((await asAdmin(provider, "POST", `/admin/payouts/${made?.id}/retry`, {})).status).toBe(409);
	expect((await asAdmin(provider, "POST", "/admin/payouts/pout_missing/retry", {})).status).toBe(404);
	expect(await auditBooks()).toEqual([]);
});

it.each(["down", "lost"] as const)("goes on by itself where the provider is %s, and sends once", async (trouble) => {
	const { shop, provider } = await paidShop(`Trouble ${trouble}`);
	provider.next = [trouble];
	const { items } = await (await pay(provider, shop.id)).json<Run>();
	expect(items).toMatchObject([{ status: "sent", allowedActions: ["retry"] }]);
	expect(await balance(shop.id)).toEqual({ balance: 0, available: 0, onHold: 0, underWay: 8_800, paid: 0 });
	await sweep(provider, 1);
	expect(await payoutsOf(shop.id)).toMatchObject([{ status: "sent" }]);
	await sweep(provider);
	await sweep(provider, 12);
	expect(await payoutsOf(shop.id)).toMatchObject([{ status: "paid" }]);
	expect([provider.sentTo(shop.id), (await balance(shop.id)).paid]).toEqual([8_800, 8_800]);
	expect(await auditBooks()).toEqual([]);
});

it("asks again at once where an operator wants it", async () => {
	const { shop, provider } = await paidShop("Impatient");
	provider.next = ["lost"];
	const { items } = await (await pay(provider, shop.id)).json<Run>();
	const answer = await asAdmin(provider, "POST", `/admin/payouts/${items[0]?.id}/retry`, {});
	expect([answer.status, await answer.json()]).toEqual([201, expect.objectContaining({ id: items[0]?.id, status: "paid" })]);
	expect(provider.sentTo(shop.id)).toBe(8_800);
});

const STEPS = ["the payout is written", "it is claimed", "the provider has sent", "the end is written"] as const;

it.each(STEPS)("pays once after a crash behind the step: %s", async (step) => {
	const { shop, provider } = await paidShop(`Crash ${step}`);
	const real = openPayouts(dbOf(env));
	const crash = (at: (typeof STEPS)[number]) => {
		if (at === step) throw new Error(`crash after ${step}`);
	};
	provider.next = ["down"];
	const { items } = await (await pay(provider, shop.id, `crash-${STEPS.indexOf(step)}`)).json<Run>();
	const id = items[0]?.id ?? "";
	// as it was before anybody asked the provider
	await env.DB.prepare("UPDATE payouts SET status = 'created', sent_at = NULL, due_at = created_at WHERE id = ?").bind(id).run();
	const crashing = {
		payouts: {
			...real,
			listDue: async (now: string) => {
				crash("the payout is written");
				return real.listDue(now);
			},
			claim: async (...args: Parameters<typeof real.claim>) => {
				const claimed = await real.claim(...args);
				crash("it is claimed");
				return claimed;
			},
			finish: async (...args: Parameters<typeof real.finish>) => {
				await real.finish(...args);
				crash("the end is written");
			},
		},
		provider: {
			transfer: async (request: Parameters<TestPayouts["transfer"]>[0]) => {
				const sent = await provider.transfer(request);
				crash("the provider has sent");
				return sent;
			},
		},
		now: () => new Date(),
		report: () => undefined,
	};
	await sweepPayouts(crashing).catch(() => undefined);
	await sweep(provider);
	expect(await payoutsOf(shop.id)).toMatchObject([{ id, status: "paid" }]);
	expect([provider.sentTo(shop.id), await balance(shop.id)]).toEqual([
		8_800,
		{ balance: 0, available: 0, onHold: 0, underWay: 0, paid: 8_800 },
	]);
	const replay = await pay(provider, shop.id, `crash-${STEPS.indexOf(step)}`);
	expect([replay.status, (await replay.json<Run>()).items]).toMatchObject([201, [{ id, status: "paid" }]]);
	expect(await auditBooks()).toEqual([]);
});

it("finishes with a repeat of the request what a crash before the first call left", async () => {
	const { shop, provider } = await paidShop("Repeat");
	provider.next = ["down"];
	const { items } = await (await pay(provider, shop.id, "repeat")).json<Run>();
	await env.DB.prepare("UPDATE payouts SET status = 'created', due_at = created_at WHERE id = ?").bind(items[0]?.id).run();
	expect((await (await pay(provider, shop.id, "repeat")).json<Run>()).items).toMatchObject([{ status: "paid" }]);
	expect(provider.sentTo(shop.id)).toBe(8_800);
});

it("never pays twice, however many runs and sweeps race", async () => {
	const { shop, provider } = await paidShop("Raced");
	provider.next = ["lost", "down", "sent"];
	const answers = await Promise.all([
		...Array.from({ length: 6 }, (_, index) => pay(provider, shop.id, `race-${index}`)),
		...Array.from({ length: 2 }, (_, index) => asAdmin(provider, "POST", "/admin/payouts", { all: true }, `all-${index}`)),
		...Array.from({ length: 3 }, () => sweep(provider)),
	]);
	expect(answers.filter((answer) => answer !== undefined && answer.status === 201).length).toBeGreaterThanOrEqual(2); // runs of all are never refused
	await sweep(provider, 30);
	await sweep(provider, 60);
	expect((await payoutsOf(shop.id)).map(({ status }) => status)).toEqual(["paid"]);
	expect([provider.sentTo(shop.id), (await balance(shop.id)).paid]).toEqual([8_800, 8_800]);
	expect(await auditBooks()).toEqual([]);
});

it("pays all that are due with one run, and leaves the others", async () => {
	const [one, two, unready] = [await paidShop("Due one"), await paidShop("Due two"), await opened({ name: "Due without account" })];
	await deliver(moved(movement(two.shop.id)), moved(movement(unready.shop.id)));
	const provider = new TestPayouts();
	const due = async () =>
		(await (await asAdmin(provider, "GET", "/admin/payouts")).json<{ due: DuePayout[] }>()).due.filter(({ vendor }) =>
			[one.shop.id, two.shop.id, unready.shop.id].includes(vendor.id),
		);
	expect((await due()).map(({ vendor, available, payee }) => [vendor.name, available.amount, payee.status])).toEqual([
		["Due two", 17_600, "ready"],
		["Due one", 8_800, "ready"],
		["Due without account", 8_800, "none"],
	]);
	const { items } = await (await asAdmin(provider, "POST", "/admin/payouts", { all: true })).json<Run>();
	const mine = items.filter(({ vendor }) => [one.shop.id, two.shop.id].includes(vendor.id));
	expect(mine.map(({ vendor, amount, status }) => [vendor.name, amount.amount, status])).toEqual([
		["Due two", 17_600, "paid"],
		["Due one", 8_800, "paid"],
	]);
	expect((await due()).map(({ vendor }) => vendor.name)).toEqual(["Due without account"]);
	expect((await (await asAdmin(provider, "POST", "/admin/payouts", { all: true })).json<Run>()).items).toEqual([]);
	const made = await (await asAdmin(provider, "GET", `/admin/payouts?vendorId=${two.shop.id}&status=paid&limit=1`)).json<Run>();
	expect(made.items).toMatchObject([{ amount: money(17_600) }]);
});

it("holds an ended payout to its end, in the database", async () => {
	const { shop, provider } = await paidShop("Ended");
	await pay(provider, shop.id);
	for (const statement of ["UPDATE payouts SET status = 'failed'", "UPDATE payouts SET amount_minor = 1", "DELETE FROM payouts"])
		await expect(env.DB.prepare(`${statement} WHERE vendor_id = ?`).bind(shop.id).run()).rejects.toThrow("payout_has_ended");
});
