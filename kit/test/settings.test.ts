import { createExecutionContext } from "cloudflare:test";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { REVIEW_SETTINGS, type Setting } from "#contracts/settings";
import { createApp } from "../app.ts";
import { createService } from "../service.ts";
import { settingsCheck } from "../settings.ts";
import { bindings } from "../../tests/support/service-under-test.ts";

interface Env {
	DB: D1Database;
	LOCAL_CLOCK: string;
	TOKEN?: string;
}

const TOKEN: Setting = { name: "TOKEN", secret: true, required: true, purpose: "tests", form: "ten letters", fits: /^[a-z]{10}$/ };
const { DB } = bindings<Env>();

let swept = 0;
const service = () =>
	createService<Env>({
		name: "review",
		settings: [...REVIEW_SETTINGS, TOKEN],
		app: createApp<Env>("review"),
		effects: () => () => Promise.resolve([]),
		sweep: async () => void swept++,
	});

let logged: string[] = [];
beforeEach(() => {
	logged = [];
	swept = 0;
	vi.spyOn(console, "error").mockImplementation((line: string) => void logged.push(line));
});
afterEach(() => vi.restoreAllMocks());

const ask = (worker: ReturnType<typeof service>, path: string, env: object) =>
	worker.fetch(new Request(`http://service${path}`), env as Env, createExecutionContext());

it("a misconfigured Worker answers nothing, and says at /health which setting is wrong but not what it is", async () => {
	const worker = service();
	const env = { DB, LOCAL_CLOCK: "off", TOKEN: "hunter2" };

	const health = await ask(worker, "/health", env);
	expect(health.status).toBe(503);
	expect(await health.json()).toEqual({ service: "review", status: "misconfigured", detail: "misconfigured: TOKEN must be ten letters" });
	const other = await ask(worker, "/openapi.json", env);
	expect(other.status).toBe(503);
	expect(await other.text()).not.toMatch(/TOKEN|hunter2/);
	expect(logged.join()).not.toContain("hunter2");
});

it("a misconfigured Worker says so once in its log, not with each request", async () => {
	const worker = service();
	const env = { DB, LOCAL_CLOCK: "off" };
	for (let n = 0; n < 3; n++) await ask(worker, "/openapi.json", env);
	expect(logged).toHaveLength(1);
	expect(JSON.parse(logged[0] ?? "")).toMatchObject({ what: "misconfigured", message: "review is misconfigured: TOKEN is missing" });
});

it("a misconfigured Worker sweeps nothing", async () => {
	const controller = { cron: "* * * * *", scheduledTime: Date.now(), noRetry: () => {} } as ScheduledController;
	const env = { DB, LOCAL_CLOCK: "off" } as Env;
	await expect(async () => service().scheduled?.(controller, env, createExecutionContext())).rejects.toThrow("review is misconfigured");
	expect(swept).toBe(0);
});

it.each([
	["highstreet-to-review", 10, 60 * 60],
	["highstreet-to-review-dlq", 100, 4 * 24 * 60 * 60],
])("a misconfigured Worker takes no messages from %s, and none is used up while somebody sets it right", async (queue, most, outlasts) => {
	const worker = service();
	const waits: number[] = [];
	for (let attempts = 1; attempts <= most; attempts++) {
		const message = {
			attempts,
			ack: () => waits.push(Number.NaN),
			retry: ({ delaySeconds }: { delaySeconds: number }) => waits.push(delaySeconds),
		};
		const batch = { queue, messages: [message] } as unknown as MessageBatch;
		await worker.queue?.(batch, { DB, LOCAL_CLOCK: "off" }, createExecutionContext());
	}
	expect(waits).toHaveLength(most);
	expect(waits.reduce((all, wait) => all + wait, 0)).toBeGreaterThan(outlasts);
});

it("a Worker that is told everything answers", async () => {
	expect((await ask(service(), "/openapi.json", { DB, LOCAL_CLOCK: "off", TOKEN: "abcdefghij" })).status).toBe(200);
});

it("settings are looked at once, and again where they are others", () => {
	let looks = 0;
	const seen = new Proxy({ LOCAL_CLOCK: "on" }, { get: (from, name) => (looks++, Reflect.get(from, name)) });
	const check = settingsCheck("review", REVIEW_SETTINGS);
	check(seen);
	const first = looks;
	for (let n = 0; n < 100; n++) expect(check(seen)).toEqual([]);
	expect(looks).toBe(first);
	expect(check({ LOCAL_CLOCK: "perhaps" })).toEqual(["LOCAL_CLOCK must be on or off, and off where it is deployed"]);
});
