import { describe, expect, it } from "vitest";
import type { CommissionRule, TaxRate } from "#contracts/sum-rules";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { ask, faultsOf, knownShop, logOf, OPERATOR } from "./sum-service.ts";

const operator = { kind: "admin", id: OPERATOR.userId };
const ratesOf = async (country: string) => (await ask<{ items: TaxRate[] }>("GET", `/admin/tax-rates?country=${country}`)).body.items;

describe("tax rates", () => {
	it("are set by country and category, and by region where one has its own", async () => {
		const path = "/admin/tax-rates/CA/standard";
		expect(await ask("PUT", path, { body: { rateBps: 500, isIncluded: false } })).toMatchObject({
			status: 200,
			body: { country: "CA", region: "", category: "standard", rateBps: 500, isIncluded: false },
		});
		await ask("PUT", `${path}?region=${encodeURIComponent(" Québec ")}`, { body: { rateBps: 1_498, isIncluded: false } });
		expect(await ratesOf("CA")).toEqual([
			{ country: "CA", region: "", category: "standard", rateBps: 500, isIncluded: false },
			{ country: "CA", region: "QUÉBEC", category: "standard", rateBps: 1_498, isIncluded: false },
		]);
		await ask("PUT", `${path}?region=québec`, { body: { rateBps: 1_500 } });
		expect((await ratesOf("CA")).map(({ rateBps, isIncluded }) => [rateBps, isIncluded])).toEqual([
			[500, false],
			[1_500, true],
		]);
		expect(await logOf("tax_rate", "CA/QUÉBEC/standard")).toEqual([
			{ action: "change", actor: operator, before: { rateBps: 1_498, isIncluded: false }, after: { rateBps: 1_500, isIncluded: true } },
			{ action: "create", actor: operator, before: null, after: { rateBps: 1_498, isIncluded: false } },
		]);
	});

	it("are removed, and what is not there cannot be", async () => {
		await ask("PUT", "/admin/tax-rates/JP/zero", { body: { rateBps: 0 } });
		expect((await ask("DELETE", "/admin/tax-rates/JP/zero")).status).toBe(204);
		expect((await ask("DELETE", "/admin/tax-rates/JP/zero")).status).toBe(404);
		expect(await ratesOf("JP")).toEqual([]);
		expect(await logOf("tax_rate", "JP//zero")).toMatchObject([
			{ action: "delete", before: { rateBps: 0 }, after: null },
			{ action: "create" },
		]);
	});

	it("are listed page by page, and refuse what is no rate", async () => {
		const seen: string[] = [];
		let cursor: string | null = "";
		while (cursor !== null) {
			const query: string = cursor === "" ? "" : `&cursor=${cursor}`;
			const { body } = await ask<{ items: TaxRate[]; nextCursor: string | null }>("GET", `/admin/tax-rates?limit=7${query}`);
			seen.push(...body.items.map(({ country, region, category }) => `${country}/${region}/${category}`));
			cursor = body.nextCursor;
		}
		expect(seen.length).toBeGreaterThan(70);
		expect(new Set(seen).size).toBe(seen.length);
		expect(faultsOf(await ask("PUT", "/admin/tax-rates/IE/standard", { body: { rateBps: 10_001 } }))).toEqual(["rateBps"]);
		for (const path of ["/admin/tax-rates/ie/standard", "/admin/tax-rates/IE/luxury"])
			expect((await ask("PUT", path, { body: { rateBps: 100 } })).status).toBe(400);
	});
});

it("a shopper is exempted from tax with a reason, and pays it again later", async () => {
	const { userId } = somebody();
	const path = `/admin/tax-exemptions/${userId}`;
	const first = await ask("PUT", path, { body: { reason: "A school" } });
	const second = await ask("PUT", path, { body: { reason: "A school, by letter of 1 May" } });
	expect(second.body).toEqual({ ...first.body, reason: "A school, by letter of 1 May" });
	expect((await ask<{ items: unknown[] }>("GET", "/admin/tax-exemptions?limit=100")).body.items).toContainEqual(second.body);
	expect((await ask("PUT", path, { body: {} })).status).toBe(400);
	expect((await ask("DELETE", path)).status).toBe(204);
	expect((await ask("DELETE", path)).status).toBe(404);
	expect(await logOf("tax_exemption", userId)).toMatchObject([
		{ action: "delete", before: { reason: "A school, by letter of 1 May" } },
		{ action: "change", before: { reason: "A school" } },
		{ action: "create", before: null },
	]);
});

describe("commission rules", () => {
	it("are for a shop, a category and an amount, one of each", async () => {
		const vendorId = await knownShop("Quay Books");
		const body = { vendorId, categoryId: `cat_${crypto.randomUUID()}`, fromMinor: 10_000, rateBps: 750 };
		const key = crypto.randomUUID();
		const added = await ask<CommissionRule>("POST", "/admin/commission-rules", { body, key });
		expect(added).toMatchObject({
			status: 201,
			body: { vendor: { id: vendorId, name: "Quay Books" }, categoryId: body.categoryId, from: { amount: 10_000 }, rateBps: 750 },
		});
		expect((await ask<CommissionRule>("POST", "/admin/commission-rules", { body, key })).body.id).toBe(added.body.id);
		expect((await ask("POST", "/admin/commission-rules", { body: { ...body, rateBps: 800 } })).status).toBe(409);
		expect((await ask("POST", "/admin/commission-rules", { body: { ...body, fromMinor: 0 } })).status).toBe(201);
		const { items } = (await ask<{ items: CommissionRule[] }>("GET", "/admin/commission-rules?limit=100")).body;
		expect(items.filter(({ vendor }) => vendor?.id === vendorId).map(({ from }) => from.amount)).toEqual([0, 10_000]);
		expect((await ask("DELETE", `/admin/commission-rules/${added.body.id}`)).status).toBe(204);
		expect((await ask("DELETE", `/admin/commission-rules/${added.body.id}`)).status).toBe(404);
		expect((await ask("POST", "/admin/commission-rules", { body })).status).toBe(201);
		expect(await logOf("commission_rule", added.body.id)).toMatchObject([
			{ action: "delete", before: body, after: null },
			{ action: "create", before: null, after: body },
		]);
	});

	it("of nothing but a rate hold for everything, once", async () => {
		const first = await ask<CommissionRule>("POST", "/admin/commission-rules", { body: { rateBps: 900 } });
		expect(first.body).toMatchObject({ vendor: null, categoryId: null, from: { amount: 0 } });
		expect((await ask("POST", "/admin/commission-rules", { body: { rateBps: 901 } })).status).toBe(409);
		await ask("DELETE", `/admin/commission-rules/${first.body.id}`);
	});

	it("refuse shops that nobody knows, and rates that are none", async () => {
		const refused = async (body: object) => faultsOf(await ask("POST", "/admin/commission-rules", { body }));
		expect(await refused({ vendorId: "vend_missing", rateBps: 100 })).toEqual(["vendorId"]);
		expect(await refused({ rateBps: -1 })).toEqual(["rateBps"]);
		expect(await refused({ rateBps: 100, fromMinor: -1 })).toEqual(["fromMinor"]);
	});
});

it("nobody but operators touches taxes and commission", async () => {
	for (const [method, path, body] of [
		["GET", "/admin/tax-rates", undefined],
		["PUT", "/admin/tax-rates/IE/standard", { rateBps: 0 }],
		["DELETE", "/admin/tax-rates/IE/standard", undefined],
		["GET", "/admin/tax-exemptions", undefined],
		["PUT", "/admin/tax-exemptions/user_1", { reason: "Me" }],
		["DELETE", "/admin/tax-exemptions/user_1", undefined],
		["GET", "/admin/commission-rules", undefined],
		["POST", "/admin/commission-rules", { rateBps: 0 }],
		["DELETE", "/admin/commission-rules/crule_1", undefined],
	] as const)
		expect((await ask(method, path, { as: somebody(), body })).status).toBe(403);
	expect((await ratesOf("IE")).find(({ category }) => category === "standard")?.rateBps).toBe(2_300);
});
