import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { WebEnv } from "./env.ts";
import web from "./index.ts";

const env = (change: object) =>
	({
		ENVIRONMENT: "local",
		PUBLIC_ORIGIN: "http://localhost:8787",
		VERSION: { id: "one" },
		GATEWAY: { fetch: async () => Response.json({ status: "ok" }) },
		...change,
	}) as unknown as WebEnv;
const ask = (path: string, change: object) =>
	web.fetch(new Request(`http://web${path}`), env(change), { waitUntil: () => {} } as unknown as ExecutionContext);

beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

it("a misconfigured web client shows no page, and says at /health which setting is wrong", async () => {
	const page = await ask("/sign-in", { PUBLIC_ORIGIN: "highstreet.example" });
	expect(page.status).toBe(503);
	expect(await page.text()).not.toContain("PUBLIC_ORIGIN");
	const health = await ask("/health", { PUBLIC_ORIGIN: "highstreet.example" });
	expect(health.status).toBe(503);
	expect(await health.json()).toMatchObject({ service: "web", detail: expect.stringMatching(/^misconfigured: PUBLIC_ORIGIN must be/) });
});

it("a deployed one has an https address", async () => {
	const change = { ENVIRONMENT: "production", PUBLIC_ORIGIN: "http://highstreet.example" };
	expect((await ask("/api/v1/products", change)).status).toBe(503);
	expect((await ask("/api/v1/products", { ...change, PUBLIC_ORIGIN: "https://highstreet.example" })).status).toBe(200);
});
