import { expect, it } from "vitest";
import type { LedgerEntry, Statement } from "#contracts/ledger";
import { money } from "#contracts/money";
import { call } from "../../../tests/support/service-under-test.ts";
import { asAdmin, auditBooks, balance, deliver, moved, movement, refundOf, TestPayouts } from "./money.ts";
import { ADMIN, applied, env } from "./shops.ts";

interface LedgerAnswer {
	items: LedgerEntry[];
	nextCursor: string | null;
}

const provider = new TestPayouts();
const ledger = async (vendorId: string, query = ""): Promise<LedgerAnswer> =>
	(await call("GET", `/vendor/${vendorId}/ledger${query}`, { as: ADMIN })).json();
const amounts = ({ items }: LedgerAnswer) => items.map(({ kind, amount, balance: after }) => [kind, amount.amount, after.amount]);

it("enters a sale once, however often it is told", async () => {
	const { owner, shop } = await applied({ name: "Once" });
	const sale = movement(shop.id);
	const event = moved(sale);
	await deliver(event, event, moved(sale));
	await deliver(moved(sale));
	const { items } = await (await call("GET", `/vendor/${shop.id}/ledger`, { as: owner })).json<LedgerAnswer>();
	expect(items).toEqual([
		{
			id: expect.stringMatching(/^ltx_/),
			kind: "sale",
			at: expect.any(String),
			occurredAt: event.at,
			amount: money(8_800),
			balance: money(8_800),
			availableAt: new Date(Date.parse(sale.placedAt) + 7 * 86_400_000).toISOString(),
			breakdown: {
				paid: money(10_000),
				marketplaceDiscount: money(0),
				commission: money(1_000),
				commissionTax: money(200),
				tax: money(1_870),
			},
			order: { id: sale.orderId, vendorOrderId: sale.vendorOrderId, number: "HS-1234-5678" },
			payoutId: null,
			reason: null,
		},
	]);
	expect(await auditBooks()).toEqual([]);
});

it("comes to the same balance when a refund is told before its sale", async () => {
	const { shop } = await applied({ name: "Backwards" });
	const sale = movement(shop.id);
	const half = refundOf(sale, { paidMinor: 5_000, commissionMinor: 500, commissionTaxMinor: 100, taxMinor: 935 });
	await deliver(moved(half), moved(sale));
	expect(amounts(await ledger(shop.id))).toEqual([
		["sale", 8_800, 4_400],
		["refund", -4_400, -4_400],
	]);
	expect(await balance(shop.id)).toEqual({ balance: 4_400, available: 4_400, onHold: 0, underWay: 0, paid: 0 });
});

it("holds a sale for some days, and its refund as long", async () => {
	const { shop } = await applied({ name: "Held" });
	const recent = movement(shop.id, { placedAt: new Date().toISOString() });
	await deliver(moved(movement(shop.id)), moved(recent));
	expect(await balance(shop.id)).toMatchObject({ balance: 17_600, available: 8_800, onHold: 8_800 });
	await deliver(moved(refundOf(recent)));
	expect(await balance(shop.id)).toMatchObject({ balance: 8_800, available: 8_800, onHold: 0 });
});

it("shows pages of a ledger, and some of it by kind and time", async () => {
	const { shop } = await applied({ name: "Pages" });
	const sales = Array.from({ length: 5 }, () => movement(shop.id));
	await deliver(...sales.map(moved));
	await asAdmin(provider, "POST", `/admin/vendors/${shop.id}/adjustments`, { amount: money(-300), reason: "For the sign" });
	const first = await ledger(shop.id, "?limit=4");
	const second = await ledger(shop.id, `?limit=4&cursor=${first.nextCursor}`);
	expect([first, second].map((page) => page.items.map((entry) => entry.balance.amount))).toEqual([
		[43_700, 44_000, 35_200, 26_400],
		[17_600, 8_800],
	]);
	expect(second.nextCursor).toBeNull();
	expect(amounts(await ledger(shop.id, "?kind=adjustment"))).toEqual([["adjustment", -300, 43_700]]);
	const at = first.items[0]?.at ?? "";
	expect((await ledger(shop.id, `?to=${at}`)).items.every((entry) => entry.at < at)).toBe(true);
	expect((await ledger(shop.id, `?from=${at}`)).items[0]?.kind).toBe("adjustment");
	expect((await ledger(shop.id, "?from=2100-01-01T00:00:00Z")).items).toEqual([]);
	expect((await call("GET", `/vendor/${shop.id}/ledger?cursor=nonsense`, { as: ADMIN })).status).toBe(400);
});

it("keeps two shops apart", async () => {
	const [one, other] = [await applied({ name: "One Ledger" }), await applied({ name: "Other Ledger" })];
	await deliver(moved(movement(one.shop.id)));
	expect((await ledger(other.shop.id)).items).toEqual([]);
	expect(await balance(other.shop.id)).toMatchObject({ balance: 0 });
	expect((await call("GET", `/vendor/${one.shop.id}/ledger`, { as: other.owner })).status).toBe(404);
});

it("adjusts a balance once per key, with a reason, and logs it", async () => {
	const { shop } = await applied({ name: "Adjusted" });
	const path = `/admin/vendors/${shop.id}/adjustments`;
	const input = { amount: money(1_250), reason: "A parcel that the carrier lost" };
	const answers = await Promise.all(Array.from({ length: 3 }, () => asAdmin(provider, "POST", path, input, "adjust-once")));
	expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
	const entries = await Promise.all(answers.map(async (answer) => answer.json<LedgerEntry>()));
	expect(new Set(entries.map(({ id }) => id)).size).toBe(1);
	expect(entries[0]).toMatchObject({ kind: "adjustment", reason: input.reason, amount: money(1_250), breakdown: null, order: null });
	expect(await balance(shop.id)).toMatchObject({ balance: 1_250, available: 1_250 });
	expect((await asAdmin(provider, "POST", path, { ...input, amount: money(1) }, "adjust-once")).status).toBe(422);
	const { results } = await env.DB.prepare("SELECT action, data FROM vendor_events WHERE vendor_id = ? AND action = 'adjust'")
		.bind(shop.id)
		.all();
	expect(results).toEqual([{ action: "adjust", data: JSON.stringify({ amountMinor: 1_250, reason: input.reason }) }]);
});

it.each([
	["nothing", { amount: money(0), reason: "Because" }],
	["no reason", { amount: money(100) }],
	["a reason of spaces", { amount: money(100), reason: "     " }],
	["another currency", { amount: { amount: 100, currency: "USD" }, reason: "Because" }],
	["half a cent", { amount: money(0.5), reason: "Because" }],
	["more than a million", { amount: money(100_000_001), reason: "Because" }],
])("does not adjust by %s", async (_what, input) => {
	const { shop } = await applied({ name: "Not adjusted" });
	expect((await asAdmin(provider, "POST", `/admin/vendors/${shop.id}/adjustments`, input)).status).toBe(400);
	expect((await ledger(shop.id)).items).toEqual([]);
});

it("wants a key for an adjustment and an admin behind it", async () => {
	const { owner, shop } = await applied({ name: "No key" });
	const path = `/admin/vendors/${shop.id}/adjustments`;
	const body = { amount: money(100), reason: "Because" };
	expect((await call("POST", path, { as: ADMIN, body })).status).toBe(428);
	expect((await call("POST", path, { as: owner, body, headers: { "Idempotency-Key": "mine" } })).status).toBe(403);
	expect((await asAdmin(provider, "POST", "/admin/vendors/vend_missing/adjustments", body)).status).toBe(404);
});

it("sums a month up, as JSON and as CSV", async () => {
	const { shop } = await applied({ name: "Statement" });
	const sale = movement(shop.id, { marketplaceDiscountMinor: 500 });
	await deliver(moved(sale), moved(refundOf(sale, { marketplaceDiscountMinor: 500 })), moved(movement(shop.id)));
	const month = new Date().toISOString().slice(0, 7);
	const path = `/vendor/${shop.id}/statements`;
	const statement = await (await call("GET", `${path}?month=${month}`, { as: ADMIN })).json<Statement>();
	expect(statement).toMatchObject({ opening: money(0), closing: money(8_800) });
	expect(statement.kinds).toMatchObject([
		{
			kind: "sale",
			count: 2,
			paid: money(20_000),
			marketplaceDiscount: money(500),
			commission: money(2_000),
			tax: money(3_740),
			amount: money(18_100),
		},
		{ kind: "refund", count: 1, paid: money(-10_000), marketplaceDiscount: money(-500), tax: money(-1_870), amount: money(-9_300) },
	]);
	const csv = await call("GET", `${path}.csv?month=${month}`, { as: ADMIN });
	expect(csv.headers.get("content-type")).toContain("text/csv");
	expect(await csv.text()).toContain(`${month},closing,,,,,,,88.00,EUR`);
	const later = await (await call("GET", `${path}?month=2099-01`, { as: ADMIN })).json<Statement>();
	expect(later).toMatchObject({ opening: money(8_800), kinds: [], closing: money(8_800) });
	for (const wrong of ["", "?month=2026-13", "?month=2026-1", "?month=november"])
		expect((await call("GET", `${path}${wrong}`, { as: ADMIN })).status).toBe(400);
});

it.each([
	["what does not sum to zero", `{"vendor_payable":100,"adjustments":-99}`, "ledger_unbalanced"],
	["fractions of a cent", `{"vendor_payable":0.5,"adjustments":-0.5}`, "ledger_unbalanced"],
	["an account that there is not", `{"vendor_payable":100,"pocket":-100}`, "CHECK constraint failed"],
])("refuses %s, in the database", async (_what, moves, why) => {
	const { shop } = await applied({ name: "Unbalanced" });
	const insert = env.DB
		.prepare(`INSERT INTO ledger_transactions (id, vendor_id, seq, kind, actor_kind, currency, moves, occurred_at, available_at, at)
		VALUES ('ltx_' || ?1, ?1, 1, 'adjustment', 'admin', 'EUR', ?2, ?3, ?3, ?3)`);
	await expect(insert.bind(shop.id, moves, new Date().toISOString()).run()).rejects.toThrow(why);
	expect((await ledger(shop.id)).items).toEqual([]);
});

it("is only ever added to, and only by transactions", async () => {
	const { shop } = await applied({ name: "Append only" });
	await deliver(moved(movement(shop.id)));
	const of = `WHERE vendor_id = '${shop.id}'`;
	for (const statement of [
		`UPDATE ledger_entries SET amount_minor = 1 ${of}`,
		`UPDATE ledger_entries SET available_at = '2000-01-01' ${of}`,
		`DELETE FROM ledger_entries ${of}`,
		`UPDATE ledger_transactions SET moves = '{}' ${of}`,
		`DELETE FROM ledger_transactions ${of}`,
		`INSERT INTO ledger_entries SELECT vendor_id, 'adjustments', seq, transaction_id, kind, 500, 500, at, available_at, NULL FROM ledger_entries ${of} AND account = 'vendor_payable'`,
	])
		await expect(env.DB.prepare(statement).run()).rejects.toThrow(/ledger_/);
	expect(await auditBooks()).toEqual([]);
});
