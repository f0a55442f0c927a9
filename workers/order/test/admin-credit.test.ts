import { describe, expect, it } from "vitest";
import type { GiftCard, GiftCardDetail, StoreCredit } from "#contracts/credit";
import { hashOf } from "#kit/hash";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { giftCardKey } from "../src/domain/credit/gift-card-code.ts";
import { ask, env, euros, faultsOf, logOf, OPERATOR } from "./sum-service.ts";

const operator = { kind: "admin", id: OPERATOR.userId };
type NewCard = GiftCard & { code: string };

async function card(change: object = {}): Promise<NewCard> {
	const made = await ask<NewCard>("POST", "/admin/gift-cards", { body: { amount: euros(2_500), ...change } });
	if (made.status !== 201) throw new Error(JSON.stringify(made.body));
	return made.body;
}

describe("a gift card", () => {
	it("shows its code once, and only a hash of it is kept", async () => {
		const made = await card({ note: "For Ada", expiresAt: "2030-01-01T00:00:00Z" });
		expect(made.code).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
		expect(made).toMatchObject({
			codeEnding: made.code.slice(-4),
			balance: euros(2_500),
			issued: euros(2_500),
			isActive: true,
			expiresAt: "2030-01-01T00:00:00.000Z",
			note: "For Ada",
		});
		const { code, ...shown } = made;
		expect((await ask<GiftCardDetail>("GET", `/admin/gift-cards/${made.id}`)).body).toMatchObject({
			...shown,
			entries: [{ amount: euros(2_500) }],
		});
		const row = await env.DB.prepare("SELECT * FROM credit_accounts WHERE id = ?").bind(made.id).first<{ code_hash: string }>();
		expect(row?.code_hash).toBe(await hashOf(giftCardKey(code)));
		const everything = await Promise.all(
			["credit_accounts", "credit_entries", "admin_changes", "idempotency_keys"].map((table) =>
				env.DB.prepare(`SELECT * FROM ${table}`).all(),
			),
		);
		expect(JSON.stringify(everything.map(({ results }) => results))).not.toContain(code.slice(0, 9));
	});

	it("made twice with one Idempotency-Key is one card with one code, which still is not kept", async () => {
		const key = crypto.randomUUID();
		const body = { amount: euros(1_000) };
		const [first, again] = [
			await ask<NewCard>("POST", "/admin/gift-cards", { body, key }),
			await ask<NewCard>("POST", "/admin/gift-cards", { body, key }),
		];
		expect([again.status, again.body, again.headers.get("Idempotent-Replayed")]).toEqual([201, first.body, "true"]);
		const keys = await env.DB.prepare("SELECT * FROM idempotency_keys").all();
		expect(JSON.stringify(keys.results)).not.toContain(key);
		expect(JSON.stringify(keys.results)).not.toContain(first.body.code);
		expect((await ask("POST", "/admin/gift-cards", { body: { amount: euros(2_000) }, key })).status).toBe(422);
	});

	it("is found by the ending of its code, its id and its note, the newest first", async () => {
		const word = crypto.randomUUID();
		const [one, two] = [await card({ note: `Fair ${word}` }), await card({ note: `fair ${word}` })];
		const ids = async (q: string, rest = "") =>
			(await ask<{ items: GiftCard[] }>("GET", `/admin/gift-cards?q=${encodeURIComponent(q)}&limit=100${rest}`)).body.items.map(
				({ id }) => id,
			);
		expect(await ids(`FAIR ${word}`)).toEqual([two.id, one.id]);
		expect(await ids(one.codeEnding.toLowerCase())).toContain(one.id);
		expect(await ids(one.id)).toEqual([one.id]);
		expect(await ids("nothing at all")).toEqual([]);
	});

	it("is switched off and on again, once each", async () => {
		const { id } = await card();
		const turn = (isActive: boolean) => ask<GiftCard>("PATCH", `/admin/gift-cards/${id}`, { body: { isActive } });
		expect([(await turn(false)).body.isActive, (await turn(false)).body.isActive, (await turn(true)).body.isActive]).toEqual([
			false,
			false,
			true,
		]);
		expect(await logOf("gift_card", id)).toMatchObject([
			{ action: "change", actor: operator, before: { isActive: false }, after: { isActive: true } },
			{ action: "change", before: { isActive: true }, after: { isActive: false } },
			{ action: "create", before: null, after: { amountMinor: 2_500 } },
		]);
		expect((await ask("PATCH", "/admin/gift-cards/cacc_missing", { body: { isActive: false } })).status).toBe(404);
	});

	it("has more than nothing on it", async () => {
		for (const amount of [0, -100, 100_000_001])
			expect((await ask("POST", "/admin/gift-cards", { body: { amount: euros(amount) } })).status).toBe(400);
	});
});

describe("store credit", () => {
	const path = (userId: string) => `/admin/store-credit/${userId}`;
	const enter = (userId: string, amount: number, key?: string) =>
		ask<StoreCredit>("POST", path(userId), { body: { amount: euros(amount), reason: "For the trouble" }, ...(key && { key }) });

	it("comes and goes with a reason, and never below nothing", async () => {
		const { userId } = somebody();
		expect((await ask(`GET`, path(userId))).body).toEqual({ userId, balance: euros(0), entries: [], nextCursor: null });
		expect((await enter(userId, 1_000)).body).toMatchObject({
			balance: euros(1_000),
			entries: [{ amount: euros(1_000), note: "For the trouble" }],
		});
		expect((await enter(userId, -400)).body.balance).toEqual(euros(600));
		const tooMuch = await enter(userId, -601);
		expect([tooMuch.status, faultsOf(tooMuch as never)]).toEqual([400, ["amount"]]);
		expect((await enter(userId, 0)).status).toBe(400);
		const { body } = await ask<StoreCredit>("GET", `${path(userId)}?limit=1`);
		expect([body.balance.amount, body.entries.map(({ amount }) => amount.amount)]).toEqual([600, [-400]]);
		const older = await ask<StoreCredit>("GET", `${path(userId)}?limit=1&cursor=${body.nextCursor ?? ""}`);
		expect(older.body.entries.map(({ amount }) => amount.amount)).toEqual([1_000]);
		expect(await logOf("store_credit", userId)).toMatchObject([
			{ actor: operator, before: { balanceMinor: 1_000 }, after: { amountMinor: -400, reason: "For the trouble" } },
			{ actor: operator, before: { balanceMinor: 0 }, after: { amountMinor: 1_000 } },
		]);
	});

	it("is entered once per Idempotency-Key, however often it is sent at once", async () => {
		const { userId } = somebody();
		const key = crypto.randomUUID();
		const answers = await Promise.all([1, 2, 3, 4].map(() => enter(userId, 700, key)));
		expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
		expect((await ask<StoreCredit>("GET", path(userId))).body.balance.amount).toBe(700);
	});

	it("is taken off only as far as it goes when many take at once", async () => {
		const { userId } = somebody();
		await enter(userId, 1_000);
		const answers = await Promise.all(Array.from({ length: 8 }, () => enter(userId, -300)));
		expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
		expect((await ask<StoreCredit>("GET", path(userId))).body.balance.amount).toBe(100);
	});
});

it("nobody but operators makes money", async () => {
	const { id } = await card();
	const me = somebody();
	for (const [method, path, body] of [
		["GET", "/admin/gift-cards", undefined],
		["POST", "/admin/gift-cards", { amount: euros(100) }],
		["GET", `/admin/gift-cards/${id}`, undefined],
		["PATCH", `/admin/gift-cards/${id}`, { isActive: false }],
		["GET", `/admin/store-credit/${me.userId}`, undefined],
		["POST", `/admin/store-credit/${me.userId}`, { amount: euros(100), reason: "Me" }],
	] as const)
		expect((await ask(method, path, { as: me, body })).status).toBe(403);
	expect((await ask<StoreCredit>("GET", `/admin/store-credit/${me.userId}`)).body.balance.amount).toBe(0);
});
