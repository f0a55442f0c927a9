import { describe, expect, it } from "vitest";
import { type SearchItem, searchAnswerSchema } from "#contracts/search";
import { searchAll } from "./admin-search.ts";
import type { GatewayEnv, Service, ServiceBinding } from "./env.ts";
import { OWN_DOCUMENT } from "./own-document.ts";

const KINDS = { USER: "user", ORDER: "order", VENDOR: "vendor", PRODUCT: "product", REVIEW: "review" } as const;

const item = (service: Service): SearchItem => ({
	kind: KINDS[service],
	id: `${KINDS[service]}_1`,
	title: "Quay",
	detail: "",
	createdAt: "2026-11-22T10:00:00.000Z",
});

const finder = (service: Service, seen: string[]): ServiceBinding => ({
	fetch: async (request) => {
		seen.push(new URL((request as Request).url).search);
		return Response.json({ items: [item(service)] });
	},
});

async function search(change: Partial<Record<Service, ServiceBinding>> = {}) {
	const seen: string[] = [];
	const found = Object.fromEntries((Object.keys(KINDS) as Service[]).map((service) => [service, finder(service, seen)]));
	const env = { ...found, ENVIRONMENT: "local", ...change } as GatewayEnv;
	const response = await searchAll(new Request("http://street/admin/search?q=quay"), env);
	return { response, seen, body: await response.json<{ items: SearchItem[]; unavailable: string[] }>() };
}

const ORDER_OF_KINDS = ["user", "order", "vendor", "product", "review"];

describe("the search of everything", () => {
	it("asks every service the same and shows what they find in a fixed sequence", async () => {
		const { body, seen, response } = await search();
		expect(seen).toEqual(Array(5).fill("?q=quay"));
		expect(searchAnswerSchema.parse(body)).toEqual(body);
		expect([body.items.map(({ kind }) => kind), body.unavailable]).toEqual([ORDER_OF_KINDS, []]);
		expect(response.headers.get("cache-control")).toBe("private, no-store");
	});

	it.each([
		["is down", { fetch: () => Promise.reject(new Error("no such Worker")) }],
		["is not connected", { fetch: async () => new Response("Worker not found", { status: 503 }) }],
		["fails", { fetch: async () => Response.json({ code: "internal" }, { status: 500 }) }],
		["is not open to the caller", { fetch: async () => Response.json({ code: "forbidden" }, { status: 403 }) }],
	])("names a service that %s, and takes nothing else with it", async (_what, binding: ServiceBinding) => {
		const { response, body } = await search({ ORDER: binding });
		expect(response.status).toBe(200);
		expect([body.items.map(({ kind }) => kind), body.unavailable]).toEqual([["user", "vendor", "product", "review"], ["order"]]);
	});

	it("refuses what the services find invalid", async () => {
		const refusal: ServiceBinding = { fetch: async () => Response.json({ code: "invalid_input" }, { status: 400 }) };
		const { response, body } = await search({ PRODUCT: refusal });
		expect([response.status, body]).toEqual([400, { code: "invalid_input" }]);
	});

	it("is described", () => {
		const operation = OWN_DOCUMENT.paths["/admin/search"]?.["get"];
		expect(operation?.parameters).toMatchObject([{ name: "q", in: "query", required: true, schema: { type: "string", maxLength: 254 } }]);
		expect(Object.keys(OWN_DOCUMENT.components?.schemas ?? {})).toEqual(expect.arrayContaining(["SearchAnswer", "SearchItem"]));
		expect(JSON.stringify(OWN_DOCUMENT)).not.toMatch(/\$schema|\$id|\$defs/);
		expect(Object.keys(operation?.responses ?? {})).toEqual(["200", "400"]);
	});
});
