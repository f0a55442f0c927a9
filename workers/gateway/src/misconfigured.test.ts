import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { GatewayEnv, ServiceBinding } from "./env.ts";
import gateway from "./index.ts";

const well: ServiceBinding = { fetch: async () => Response.json({ status: "ok" }) };
const misconfigured: ServiceBinding = {
	fetch: async () =>
		Response.json({ service: "user", status: "misconfigured", detail: "misconfigured: AUTH_SECRET is missing" }, { status: 503 }),
};
const unlimited = { limit: async () => ({ success: true }) } as RateLimit;
const limits = { READ_LIMIT: unlimited, WRITE_LIMIT: unlimited, AUTH_LIMIT: unlimited, MACHINE_LIMIT: unlimited };

const envWith = (change: Partial<GatewayEnv>) =>
	({
		ENVIRONMENT: "local",
		VERSION: { id: "one" },
		USER: well,
		PRODUCT: well,
		ORDER: well,
		VENDOR: well,
		REVIEW: well,
		...limits,
		...change,
	}) as GatewayEnv;
const ask = (path: string, env: GatewayEnv): Promise<Response> => {
	return gateway.fetch(new Request(`http://gateway${path}`), env);
};

beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe("/health", () => {
	it("says which service is misconfigured, and by which setting", async () => {
		const response = await ask("/health", envWith({ USER: misconfigured }));
		expect(response.status).toBe(503);
		expect(await response.json()).toMatchObject({
			status: "degraded",
			services: { user: { status: "down", detail: "misconfigured: AUTH_SECRET is missing" }, order: { status: "ok" } },
		});
	});

	it("says when the gateway is", async () => {
		const response = await ask("/health", envWith({ ENVIRONMENT: "prod" }));
		expect(response.status).toBe(503);
		expect(await response.json()).toMatchObject({ service: "gateway", detail: expect.stringContaining("ENVIRONMENT must be") });
	});
});

it("a misconfigured gateway passes nothing on", async () => {
	const response = await ask("/api/v1/products", envWith({ ENVIRONMENT: "" }));
	expect(response.status).toBe(503);
	expect(await response.text()).not.toContain("ENVIRONMENT");
});
