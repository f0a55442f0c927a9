import { expect, it } from "vitest";
import type { Import } from "#contracts/product-import";
import { fail, notFound, ok } from "#contracts/result";
import { applied, callWith } from "./shops.ts";

const { owner, shop } = await applied({ name: "Import Shop" });
const base = `/vendor/${shop.id}`;
const CSV = { "content-type": "text/csv" };
const JSON_TYPE = { "content-type": "application/json" };

it.each([
	["", false],
	["?waits=false", false],
	["?waits=true", true],
])("hands on whether a file waits: %s", async (query, waits) => {
	const seen: unknown[] = [];
	const startImport = async (...[, , , , options]: unknown[]) => {
		seen.push(options);
		return ok({ value: { id: "imp_1" } as Import, replayed: false });
	};
	const sent = await callWith({ catalog: { startImport } }, "POST", `${base}/imports${query}`, { as: owner, body: "a", headers: CSV });
	expect([sent.status, seen]).toEqual([202, [{ waits }]]);
});

it("starts a file that waits, with what its columns are or without", async () => {
	const seen: unknown[] = [];
	const startWaitingImport = async (...call: unknown[]) => {
		seen.push(call);
		return ok({ id: "imp_1" } as Import);
	};
	const send = async (body?: string) =>
		(
			await callWith({ catalog: { startWaitingImport } }, "POST", `${base}/imports/imp_1/start`, {
				as: owner,
				...(body !== undefined && { body, headers: JSON_TYPE }),
			})
		).status;
	expect([await send('{"fields":["title",null,"price"]}'), await send("{}"), await send()]).toEqual([202, 202, 202]);
	expect(seen).toEqual([{ fields: ["title", null, "price"] }, {}, {}].map((start) => [shop.id, "imp_1", start]));
	expect([await send('{"fields":["cost"]}'), await send('{"fields":[]}'), await send('{"columns":[]}')]).toEqual([400, 400, 400]);
	expect(seen).toHaveLength(3);
});

it("refuses to start one that does not wait", async () => {
	const startWaitingImport = async () => fail("conflict", "No.");
	expect((await callWith({ catalog: { startWaitingImport } }, "POST", `${base}/imports/imp_1/start`, { as: owner })).status).toBe(409);
});

it.each([
	["readFailedRows", "/imports/imp_1/failed-rows", "failed-rows-imp_1.csv"],
	["exportProducts", "/export.csv", "products.csv"],
] as const)("streams what %s gives as a file to be saved, for nobody else to keep", async (method, path, fileName) => {
	const catalog = { [method]: async (vendorId: string) => ok(new Response(`Handle\n${vendorId}\n`).body) };
	const answer = await callWith({ catalog }, "GET", `${base}${path}`, { as: owner });
	expect(await answer.text()).toBe(`Handle\n${shop.id}\n`);
	expect(["content-type", "content-disposition", "cache-control"].map((name) => answer.headers.get(name))).toEqual([
		"text/csv; charset=utf-8",
		`attachment; filename="${fileName}"`,
		"private, no-store",
	]);
	const none = { [method]: async () => notFound("import") };
	expect((await callWith({ catalog: none }, "GET", `${base}${path}`, { as: owner })).status).toBe(404);
	expect((await callWith({ catalog }, "GET", `${base}${path}?all=1`, { as: owner })).status).toBe(400);
});
