import { describe, expect, it } from "vitest";
import type { Promotion } from "#contracts/promotion";
import type { Result } from "#contracts/result";
import type { VendorPromotionsApi } from "#contracts/vendor-promotions";
import { entrypoint, somebody } from "../../../tests/support/service-under-test.ts";
import { ask, env, euros, faultsOf, knownShop, logOf, OPERATOR, use } from "./sum-service.ts";

const path = "/admin/promotions";
const operator = { kind: "admin", id: OPERATOR.userId };
const newCode = (): string => `TEST-${crypto.randomUUID().slice(0, 8)}`.toUpperCase();

const tenPercent = (change: object = {}) => ({ kind: "percentage", title: "Ten percent off", percentBps: 1_000, ...change });

async function promotion(change: object = {}): Promise<Promotion> {
	const made = await ask<Promotion>("POST", path, { body: tenPercent(change) });
	if (made.status !== 201) throw new Error(JSON.stringify(made.body));
	return made.body;
}

const listed = async (query: string) => (await ask<{ items: Promotion[]; nextCursor: string | null }>("GET", `${path}?${query}`)).body;

describe("an operator sets up promotions", () => {
	it("of every kind, with everything that may limit them", async () => {
		const vendorId = await knownShop();
		const code = newCode();
		const limits = {
			fundedBy: "vendor",
			productIds: ["prod_1"],
			categoryIds: ["cat_1"],
			minSpend: euros(2_000),
			maxUses: 100,
			maxUsesPerCustomer: 1,
			combines: false,
			isActive: true,
			startsAt: "2026-01-01T00:00:00Z",
			endsAt: "2099-01-01T00:00:00.000Z",
		};
		expect(await promotion({ ...limits, code: code.toLowerCase(), vendorId })).toMatchObject({
			...limits,
			code,
			kind: "percentage",
			percentBps: 1_000,
			amount: null,
			buyQuantity: null,
			vendor: { id: vendorId, slug: "quay-pottery", name: "Quay Pottery" },
			startsAt: "2026-01-01T00:00:00.000Z",
			status: "running",
			uses: 0,
		});
		const bodies = [
			{ kind: "fixed", title: "Five euros off", amount: euros(500) },
			{ kind: "free_delivery", title: "Free delivery" },
			{ kind: "buy_x_get_y", title: "Three for two", buyQuantity: 2, getQuantity: 1 },
		];
		for (const body of bodies) expect(await ask("POST", path, { body })).toMatchObject({ status: 201, body });
	});

	it("and reads what is wrong beside the field", async () => {
		const refused = async (change: object) => {
			const answer = await ask("POST", path, { body: tenPercent(change) });
			return [answer.status, faultsOf(answer)];
		};
		expect(await refused({ percentBps: 0 })).toEqual([400, ["percentBps"]]);
		expect(await refused({ percentBps: 10_001 })).toEqual([400, ["percentBps"]]);
		expect(await refused({ code: "TWO WORDS" })).toEqual([400, ["code"]]);
		expect(await refused({ startsAt: "2026-02-01T00:00:00.000Z", endsAt: "2026-02-01T00:00:00.000Z" })).toEqual([400, ["endsAt"]]);
		expect(await refused({ maxUses: 3, maxUsesPerCustomer: 4 })).toEqual([400, ["maxUsesPerCustomer"]]);
		expect(await refused({ vendorId: "vend_missing" })).toEqual([400, ["vendorId"]]);
		expect(await refused({ title: " " })).toEqual([400, ["title"]]);
		expect(await refused({ amount: euros(500) })).toEqual([400, [""]]);
		expect((await ask("POST", path, { body: { kind: "fixed", title: "Nothing off", amount: euros(0) } })).status).toBe(400);
		expect((await ask("POST", path, { body: { kind: "everything", title: "All" } })).status).toBe(400);
	});

	it("once per Idempotency-Key, and never with a code that another one has", async () => {
		const body = tenPercent({ code: newCode() });
		const key = crypto.randomUUID();
		const first = await ask<Promotion>("POST", path, { body, key });
		const again = await ask<Promotion>("POST", path, { body, key });
		expect([again.status, again.body.id, again.headers.get("Idempotent-Replayed")]).toEqual([201, first.body.id, "true"]);
		const taken = await ask("POST", path, { body: { ...body, title: "Another one" } });
		expect([taken.status, faultsOf(taken)]).toEqual([409, ["code"]]);
		expect(await logOf("promotion", first.body.id)).toHaveLength(1);
		const other = await promotion();
		expect((await ask("PATCH", `${path}/${other.id}`, { body: { code: first.body.code } })).status).toBe(409);
	});
});

describe("an operator finds promotions", () => {
	it("by code, title, id and shop, the newest first, page by page", async () => {
		const word = crypto.randomUUID();
		const vendorId = await knownShop();
		const one = await promotion({ title: `Autumn ${word}`, code: newCode() });
		const two = await promotion({ title: `Winter ${word}`, vendorId });
		const ids = async (query: string) => (await listed(query)).items.map(({ id }) => id);
		expect(await ids(`q=${word.toUpperCase()}`)).toEqual([two.id, one.id]);
		expect(await ids(`q=${one.code?.slice(0, 9).toLowerCase() ?? ""}`)).toEqual([one.id]);
		expect(await ids(`q=${two.id}`)).toEqual([two.id]);
		expect(await ids(`vendorId=${vendorId}`)).toEqual([two.id]);
		expect(await ids(`q=${"%".repeat(3)}`)).toEqual([]);
		const first = await listed(`q=${word}&limit=1`);
		expect(first.items.map(({ id }) => id)).toEqual([two.id]);
		expect(await ids(`q=${word}&limit=1&cursor=${first.nextCursor ?? ""}`)).toEqual([one.id]);
		expect((await ask("GET", `${path}?cursor=nonsense`)).status).toBe(400);
	});

	it("by whether they are off something now, with why not", async () => {
		const word = crypto.randomUUID();
		const title = `State ${word}`;
		const running = await promotion({ title, startsAt: "2020-01-01T00:00:00.000Z" });
		const ended = await promotion({ title, endsAt: "2020-01-01T00:00:00.000Z" });
		const planned = await promotion({ title, startsAt: "2099-01-01T00:00:00.000Z" });
		const off = await promotion({ title, isActive: false });
		const usedUp = await promotion({ title, maxUses: 1 });
		await use(usedUp.id);
		const states = new Map((await listed(`q=${word}`)).items.map(({ id, status, uses }) => [id, `${status} ${uses}`]));
		expect([running, ended, planned, off, usedUp].map(({ id }) => states.get(id))).toEqual([
			"running 0",
			"ended 0",
			"scheduled 0",
			"inactive 0",
			"used_up 1",
		]);
		const ids = async (active: boolean) => (await listed(`q=${word}&active=${active}`)).items.map(({ id }) => id);
		expect(await ids(true)).toEqual([usedUp.id, running.id]);
		expect(await ids(false)).toEqual([off.id, planned.id, ended.id]);
	});
});

describe("an operator changes promotions", () => {
	it("in what is given, and the log keeps what was before", async () => {
		const made = await promotion({ code: newCode(), maxUses: 5 });
		const body = { title: "Twenty percent off", percentBps: 2_000, maxUses: null, endsAt: "2099-01-01T00:00:00.000Z" };
		const changed = await ask<Promotion>("PATCH", `${path}/${made.id}`, { body });
		expect(changed).toMatchObject({ status: 200, body: { ...body, code: made.code, kind: "percentage" } });
		expect((await ask<Promotion>("GET", `${path}/${made.id}`)).body).toEqual(changed.body);
		expect(await logOf("promotion", made.id)).toMatchObject([
			{
				action: "change",
				actor: operator,
				before: { title: made.title, maxUses: 5, endsAt: null },
				after: { title: body.title, maxUses: null },
			},
			{ action: "create", actor: operator, before: null, after: { code: made.code } },
		]);
	});

	it("never into something that makes no sense, or of another kind", async () => {
		const made = await promotion({ endsAt: "2099-01-01T00:00:00.000Z", maxUsesPerCustomer: 5 });
		const refused = async (body: object) => faultsOf(await ask("PATCH", `${path}/${made.id}`, { body }));
		expect(await refused({ startsAt: "2099-01-01T00:00:00.000Z" })).toEqual(["endsAt"]);
		expect(await refused({ maxUses: 4 })).toEqual(["maxUsesPerCustomer"]);
		expect(await refused({ amount: euros(500) })).toEqual(["amount"]);
		expect(await refused({ buyQuantity: 2 })).toEqual(["buyQuantity"]);
		expect((await ask("PATCH", `${path}/${made.id}`, { body: { kind: "fixed" } })).status).toBe(400);
		expect((await ask<Promotion>("GET", `${path}/${made.id}`)).body).toEqual(made);
	});

	it("all at once without losing a change", async () => {
		const made = await promotion();
		const answers = await Promise.all([
			ask("PATCH", `${path}/${made.id}`, { body: { title: "Another title" } }),
			ask("PATCH", `${path}/${made.id}`, { body: { percentBps: 1_234 } }),
			ask("PATCH", `${path}/${made.id}`, { body: { combines: false } }),
		]);
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
		expect((await ask("GET", `${path}/${made.id}`)).body).toMatchObject({ title: "Another title", percentBps: 1_234, combines: false });
		expect(await logOf("promotion", made.id)).toHaveLength(4);
	});

	it("removes what nobody used; what orders have can only be switched off", async () => {
		const unused = await promotion({ code: newCode() });
		expect((await ask("DELETE", `${path}/${unused.id}`)).status).toBe(204);
		expect((await ask("GET", `${path}/${unused.id}`)).status).toBe(404);
		expect((await ask("DELETE", `${path}/${unused.id}`)).status).toBe(404);
		expect(await logOf("promotion", unused.id)).toMatchObject([
			{ action: "delete", before: { code: unused.code }, after: null },
			{ action: "create" },
		]);
		const used = await promotion();
		await use(used.id);
		expect((await ask("DELETE", `${path}/${used.id}`)).status).toBe(409);
		expect(await ask("PATCH", `${path}/${used.id}`, { body: { isActive: false } })).toMatchObject({
			status: 200,
			body: { status: "inactive", uses: 1 },
		});
	});
});

it("nobody but operators sees or changes any of this", async () => {
	const { id } = await promotion();
	for (const [method, at] of [
		["GET", path],
		["POST", path],
		["GET", `${path}/${id}`],
		["PATCH", `${path}/${id}`],
		["DELETE", `${path}/${id}`],
		["GET", "/admin/changes"],
	] as const) {
		const body = method === "POST" ? tenPercent() : method === "PATCH" ? { title: "Mine" } : undefined;
		expect((await ask(method, at, { as: somebody(), body })).status).toBe(403);
	}
	expect((await ask("GET", `${path}/${id}`)).status).toBe(200);
});

it("the log of changes cannot be changed", async () => {
	await promotion();
	await expect(env.DB.prepare("UPDATE admin_changes SET actor_id = 'somebody else'").run()).rejects.toThrow("append_only");
	await expect(env.DB.prepare("DELETE FROM admin_changes").run()).rejects.toThrow("append_only");
});

describe("a shop", () => {
	const promotions = () => entrypoint<VendorPromotionsApi>("VendorPromotions");
	const staff = { kind: "vendor", id: "user_staff" } as const;
	const input = (change: object = {}) => ({ ...INPUT, ...change });
	const INPUT = {
		kind: "percentage" as const,
		title: "Our birthday",
		percentBps: 500,
		code: null,
		productIds: [],
		categoryIds: [],
		minSpend: euros(0),
		maxUses: null,
		maxUsesPerCustomer: null,
		combines: true,
		isActive: true,
		startsAt: null,
		endsAt: null,
	};
	const valueOf = <T>(result: Result<T>): T => {
		if (!result.ok) throw new Error(result.error.detail);
		return result.value;
	};

	it("sets up promotions of its own, which it pays for", async () => {
		const vendorId = await knownShop();
		const made = valueOf(await promotions().create(staff, vendorId, input(), null)).value;
		expect(made).toMatchObject({ vendor: { id: vendorId }, fundedBy: "vendor", percentBps: 500 });
		const changed = valueOf(await promotions().change(staff, vendorId, made.id, { title: "Our jubilee" }));
		expect(valueOf(await promotions().list(vendorId, { limit: 20 })).items).toEqual([changed]);
		expect(valueOf(await promotions().list(vendorId, { limit: 20, active: false })).items).toEqual([]);
		expect(await logOf("promotion", made.id)).toMatchObject([{ actor: staff }, { actor: staff }]);
		valueOf(await promotions().remove(staff, vendorId, made.id));
		expect(valueOf(await promotions().list(vendorId, { limit: 20 })).items).toEqual([]);
	});

	it("neither sees nor changes those of others, nor what the marketplace pays for", async () => {
		const [vendorId, otherId] = [await knownShop(), await knownShop()];
		const others = valueOf(await promotions().create(staff, otherId, input(), null)).value;
		const gift = await promotion({ vendorId, fundedBy: "marketplace" });
		const general = await promotion({ fundedBy: "vendor" });
		for (const { id } of [others, gift, general]) {
			const answers = [
				await promotions().find(vendorId, id),
				await promotions().change(staff, vendorId, id, { isActive: false }),
				await promotions().remove(staff, vendorId, id),
			];
			expect(answers.map((answer) => !answer.ok && answer.error.code)).toEqual(["not_found", "not_found", "not_found"]);
			expect((await ask("GET", `${path}/${id}`)).body).toMatchObject({ isActive: true });
		}
		expect(valueOf(await promotions().list(vendorId, { limit: 20 })).items).toEqual([]);
	});
});
