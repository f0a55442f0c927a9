import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Edge, startEdge } from "../../tests/support/cloudflare/edge.ts";
import { IMPATIENT } from "../../tests/support/cloudflare/small-market.ts";
import { type CloudflareStandIn, startCloudflare } from "../../tests/support/cloudflare/stand-in.ts";
import { isAlive } from "../../tests/support/is-alive.ts";
import { openApi } from "../release/api.ts";
import type { Manifest } from "../release/manifest.ts";
import { openLog, readLog } from "../release/release-log.ts";
import { toMachines } from "../release/reporter.ts";
import { ROOT } from "../street/local-state.ts";
import { readConfig, WORKERS } from "../worker-configs.ts";
import type { Place } from "./change.ts";
import { findWrong, inventory } from "./inventory.ts";
import { forget, rotate, type Wanted } from "./rotate.ts";
import { openSecretTool, type SecretTool } from "./tool.ts";

let cloudflare: CloudflareStandIn;
let edge: Edge;
let place: Place;
let said: string[];

const USER = "highstreet-user-production";
const ORDER = "highstreet-order-production";
const LOG = "highstreet-releases-production";

beforeEach(async () => {
	cloudflare = await startCloudflare();
	edge = await startEdge(cloudflare, "production");
	said = [];
	const listen = { out: (line: string) => void said.push(line), error: (line: string) => void said.push(line) };
	place = {
		root: ROOT,
		environment: "production",
		api: openApi(cloudflare.env, { pauseMs: 0 }),
		reporter: toMachines(listen),
		settings: IMPATIENT,
		origin: edge.origin,
		who: "tester",
	};
	for (const worker of WORKERS) {
		const { name } = readConfig(ROOT, worker, "production");
		const secrets = worker === "user" ? [{ name: "AUTH_SECRET", type: "secret_text", text: "the-first-value-of-all-0123456789" }] : [];
		const version = { id: `${worker}-1`, number: 1, bindings: secrets, annotations: { "workers/tag": "1-first" } };
		cloudflare.workers.set(name, {
			versions: [version],
			deployments: [{ id: randomUUID(), versions: [{ version_id: version.id, percentage: 100 }], annotations: {} }],
			schedules: [],
			secrets: secrets.map((secret) => secret.name),
		});
	}
	await saveRelease();
});
afterEach(async () => {
	await edge.close();
	await cloudflare.close();
});

/** A release that is live, as the release script has noted it. */
async function saveRelease(status: Manifest["status"] = "live"): Promise<void> {
	const workers = WORKERS.map((worker) => [
		worker,
		{ name: readConfig(ROOT, worker, "production").name, before: null, version: `${worker}-1`, triggered: true },
	]);
	const log = await openLog(place.api, "production", randomUUID(), 60);
	await log.takeTurn();
	await log.save({
		id: "1-first",
		number: 1,
		kind: "release",
		environment: "production",
		commit: "first",
		who: "tester",
		startedAt: new Date().toISOString(),
		previous: null,
		status,
		reached: 100,
		illBefore: [],
		moved: [],
		workers: Object.fromEntries(workers) as Manifest["workers"],
		schema: {},
		says: "",
	});
	await log.giveTurn();
}

/** Does what wrangler does, by the same call of the API, and in a hundredth of the time. */
const quickTool = (): SecretTool => {
	const patch = async (worker: string, name: string, value: string | null, { tag, message }: { tag: string; message: string }) => {
		const response = await fetch(
			`${cloudflare.env.CLOUDFLARE_API_BASE_URL}/accounts/${place.api.account}/workers/workers/highstreet-${worker}-production/versions/latest`,
			{
				method: "PATCH",
				headers: { authorization: `Bearer ${cloudflare.env.CLOUDFLARE_API_TOKEN}`, "content-type": "application/merge-patch+json" },
				body: JSON.stringify({
					env: { [name]: value === null ? null : { type: "secret_text", text: value } },
					annotations: { "workers/tag": tag, "workers/message": message },
				}),
			},
		);
		if (!response.ok) throw new Error(`wrangler: ${response.status}`);
	};
	return { put: patch, remove: (worker, name, mark) => patch(worker, name, null, mark) };
};

const change = (name: string, more: Partial<Wanted> = {}, tool: SecretTool = quickTool()) =>
	rotate(place, tool, { name, isWanted: false, readValue: () => Promise.reject(new Error("nobody types")), ...more });

/** The secrets of the version that takes a Worker's traffic. */
function liveSecrets(worker: string): Record<string, string | undefined> {
	const found = cloudflare.workers.get(worker);
	const [share, ...others] = found?.deployments[0]?.versions ?? [];
	expect(others).toEqual([]);
	const version = found?.versions.find(({ id }) => id === share?.version_id);
	return Object.fromEntries((version?.bindings ?? []).filter(({ type }) => type === "secret_text").map(({ name, text }) => [name, text]));
}

describe("rotating AUTH_SECRET", () => {
	it("puts a new value beside the old one, live at once, and it signs only when it is known everywhere", async () => {
		expect(await change("AUTH_SECRET")).toContain("Nobody is signed out");

		const { AUTH_SECRET: first, AUTH_SECRET_OTHER: other = "" } = liveSecrets(USER);
		expect(first).toBe("the-first-value-of-all-0123456789");
		expect(other).toMatch(/^\d{8}T\d{6}Z\.[\w-]{43}$/);
		const signsFrom = Date.parse(other.replace(/^(....)(..)(..T..)(..)(..Z).*/, "$1-$2-$3:$4:$5"));
		expect(signsFrom - Date.now()).toBeGreaterThan(4 * 60_000);
		expect(said.join() + JSON.stringify(await inventory(place.api, ROOT, "production"))).not.toContain(other);
		expect(await findWrong(place.api, ROOT, "production")).toEqual([
			{ level: "warning", says: expect.stringContaining("without STRIPE_SECRET_KEY") },
		]);
	});

	it("a second time takes the older value's place, but not while that is needed", async () => {
		await change("AUTH_SECRET");
		const { AUTH_SECRET_OTHER: second } = liveSecrets(USER);

		await expect(change("AUTH_SECRET")).rejects.toThrow(/was rotated on .* holds until/);
		expect(liveSecrets(USER)).toEqual({ AUTH_SECRET: "the-first-value-of-all-0123456789", AUTH_SECRET_OTHER: second });
		await change("AUTH_SECRET", { isWanted: true });
		const third = liveSecrets(USER)["AUTH_SECRET"];
		expect(liveSecrets(USER)).toEqual({ AUTH_SECRET: expect.stringMatching(/^\d{8}T/), AUTH_SECRET_OTHER: second });
		await change("AUTH_SECRET", { isWanted: true });
		expect(liveSecrets(USER)["AUTH_SECRET"]).toBe(third);
		expect(liveSecrets(USER)["AUTH_SECRET_OTHER"]).not.toBe(second);
	});

	it("is known to the release that is live, so that releasing it again is no news and a rollback to it brings the value", async () => {
		await change("AUTH_SECRET");
		const [live] = await readLog(place.api, "production");
		expect(live?.workers["user"]?.version).toBe(cloudflare.workers.get(USER)?.versions[0]?.id);
		expect(live?.workers["order"]?.version).toBe("order-1");
	});

	it("is found missing after a rollback to a version from before", async () => {
		await change("AUTH_SECRET");
		cloudflare.workers
			.get(USER)
			?.deployments.unshift({ id: "back", versions: [{ version_id: "user-1", percentage: 100 }], annotations: {} });
		expect(await findWrong(place.api, ROOT, "production")).toContainEqual({
			level: "error",
			says: expect.stringMatching(/user runs with a AUTH_SECRET_OTHER from before .* Release the commit that is live once more/),
		});
	});

	it("puts the version back that was there where the marketplace is not well with it", async () => {
		edge.behavior = ({ version, worker }) => (worker === "user" && version !== "user-1" ? 503 : null);
		await expect(change("AUTH_SECRET")).rejects.toThrow(/was not well with it.*has the version back/);
		expect(liveSecrets(USER)).toEqual({ AUTH_SECRET: "the-first-value-of-all-0123456789" });
	});

	it("stays where the marketplace was not well before, either: a leaked value has to go all the same", async () => {
		edge.behavior = ({ worker }) => (worker === "product" ? 503 : null);
		expect(await change("AUTH_SECRET")).toContain("is rotated");
		expect(liveSecrets(USER)).toHaveProperty("AUTH_SECRET_OTHER");
		expect(said.join()).toContain("The marketplace is not well, as before: /health answered 503");
	});

	it("does not put code live that a release has put back", async () => {
		cloudflare.workers.get(USER)?.versions.unshift({ id: "user-2", number: 2, bindings: [], annotations: { "workers/tag": "2-bad" } });
		await expect(change("AUTH_SECRET")).rejects.toThrow(/newest version .* is not the one that is live/);
		expect(cloudflare.workers.get(USER)?.versions).toHaveLength(2);
	});

	it("by two people at the same time happens once", async () => {
		const first = change("AUTH_SECRET").catch(String);
		const patient = { ...place, settings: { ...IMPATIENT, wait: async () => void (await first) } };
		const second = rotate(patient, quickTool(), { name: "AUTH_SECRET", isWanted: false, readValue: () => Promise.reject(new Error()) });
		const outcomes = await Promise.all([first, second.catch(String)]);
		expect(outcomes.toSorted()).toEqual([expect.stringContaining("is rotated"), expect.stringMatching(/under way|holds until/)]);
		expect(cloudflare.workers.get(USER)?.versions).toHaveLength(2);
	});

	it("waits for a release to end", async () => {
		await saveRelease("running");
		await expect(change("AUTH_SECRET")).rejects.toThrow(/A release was cut off/);
		await saveRelease();
		const other = await openLog(place.api, "production", "somebody else", 600);
		await other.takeTurn();
		await expect(change("AUTH_SECRET")).rejects.toThrow(/under way/);
		expect(cloudflare.workers.get(USER)?.versions).toHaveLength(1);
	});
});

const FAULTS =
	process.env["HIGHSTREET_FULL"] === "1" ? (["error", "error after", "lost", "lost after"] as const) : (["lost after"] as const);

describe("a run that is cut off", () => {
	it.each(FAULTS)("at any call (%s) is gone on with by the next", { timeout: 120_000 }, async (kind) => {
		let calls = 0;
		cloudflare.fault = () => void calls++;
		await change("AUTH_SECRET");
		const needed = calls;
		expect(needed).toBeGreaterThan(10);
		for (let at = 1; at <= needed; at++) {
			await reset();
			calls = 0;
			cloudflare.fault = () => (++calls >= at && calls < at + 8 ? kind : undefined); // outlasts what is tried again by itself
			const first = await change("AUTH_SECRET").catch((error: unknown) => String(error));
			cloudflare.fault = () => undefined;
			cloudflare.databases.get(LOG)?.sqlite.exec("DELETE FROM turn"); // as it ends by itself
			const second = await change("AUTH_SECRET").catch((error: unknown) => String(error));
			expect(liveSecrets(USER), `${kind} at call ${at}: ${first}; ${second}`).toEqual({
				AUTH_SECRET: "the-first-value-of-all-0123456789",
				AUTH_SECRET_OTHER: expect.stringMatching(/^\d{8}T/),
			});
			const noted = (await inventory(place.api, ROOT, "production")).find(({ name }) => name === "AUTH_SECRET_OTHER")?.noted;
			const live = cloudflare.workers.get(USER)?.deployments[0]?.versions[0]?.version_id;
			expect(noted?.version, `${kind} at call ${at}: ${first}; ${second}`).toBe(live);
			const [release] = await readLog(place.api, "production");
			expect(release?.workers["user"]?.version, `${kind} at call ${at}: ${first}; ${second}`).toBe(live);
		}
	});

	/** Ends a run between the version and its traffic. */
	async function cutOff(name: string, more: Partial<Wanted> = {}): Promise<void> {
		cloudflare.fault = ({ call }) => (/^POST .*\/deployments$/.test(call) ? "error" : undefined);
		await change(name, more).catch(() => {});
		cloudflare.fault = () => undefined;
	}

	it("is begun anew with another value, which has its five minutes until it signs, too", async () => {
		await cutOff("AUTH_SECRET");
		const left = cloudflare.workers.get(USER)?.versions[0]?.bindings.find(({ name }) => name === "AUTH_SECRET_OTHER")?.text;
		await change("AUTH_SECRET");
		expect(left).toMatch(/^\d{8}T/);
		expect(liveSecrets(USER)["AUTH_SECRET_OTHER"]).not.toBe(left);
	});

	it("by Ctrl-C ends wrangler with it, which would make the version later", async () => {
		const folder = mkdtempSync(join(tmpdir(), "wrangler-"));
		writeFileSync(join(folder, "wrangler"), `#!/bin/sh\necho $$ > "${folder}/new" && mv "${folder}/new" "${folder}/pid"\nexec sleep 60\n`, {
			mode: 0o755,
		});
		const args = ["--env", "production", "rotate", "TEST_WEBHOOK_SECRET", "--yes", "--origin", edge.origin];
		const env = { ...process.env, ...cloudflare.env, PATH: `${folder}:${process.env["PATH"]}` };
		const command = spawn(process.execPath, [join(ROOT, "scripts/secrets.ts"), ...args], { env, stdio: "ignore" });
		const ended = once(command, "exit");
		await expect.poll(() => existsSync(join(folder, "pid")), { timeout: 30_000 }).toBe(true);
		const wrangler = Number(readFileSync(join(folder, "pid"), "utf8"));
		command.kill("SIGINT");

		expect(await ended).toEqual([130, null]);
		await expect.poll(() => isAlive(wrangler), { timeout: 10_000 }).toBe(false);
		rmSync(folder, { recursive: true });
	}, 60_000);

	it("and had the wrong value takes the one that is piped in next", async () => {
		await cutOff("STRIPE_SECRET_KEY", { readValue: () => Promise.resolve("sk_live_wrong") });
		await change("STRIPE_SECRET_KEY", { readValue: () => Promise.resolve("sk_live_right") });
		expect(liveSecrets(ORDER)).toEqual({ STRIPE_SECRET_KEY: "sk_live_right" });
	});

	it("does not bring code back that was rolled back meanwhile", async () => {
		cloudflare.workers.get(USER)?.versions.unshift({ id: "user-2", number: 2, bindings: [], annotations: {} });
		const goTo = (id: string) =>
			cloudflare.workers
				.get(USER)
				?.deployments.unshift({ id: randomUUID(), versions: [{ version_id: id, percentage: 100 }], annotations: {} });
		goTo("user-2");
		await cutOff("AUTH_SECRET");
		goTo("user-1");
		await expect(change("AUTH_SECRET")).rejects.toThrow(/newest version .* is not the one that is live/);
		expect(cloudflare.workers.get(USER)?.deployments[0]?.versions[0]?.version_id).toBe("user-1");
		const untried = expect.stringMatching(
			/^user has a AUTH_SECRET_OTHER that nobody has tried.* rotate AUTH_SECRET --slot AUTH_SECRET_OTHER$/,
		) as string;
		expect(await findWrong(place.api, ROOT, "production")).toContainEqual({ level: "error", says: untried });
		const [left] = cloudflare.workers.get(USER)?.versions ?? [];
		cloudflare.workers
			.get(USER)
			?.versions.unshift({ id: "user-3", number: 4, bindings: left?.bindings ?? [], annotations: { "workers/tag": "3-again" } });
		goTo("user-3"); // released again, with the value that came along
		await change("AUTH_SECRET", { slot: "AUTH_SECRET_OTHER" });
		expect((await findWrong(place.api, ROOT, "production")).filter(({ level }) => level === "error")).toEqual([]);
	});

	it("keeps another secret of the Worker from changing, for its value would go live with that", async () => {
		await cutOff("STRIPE_SECRET_KEY", { readValue: () => Promise.resolve("sk_live_wrong") });
		await expect(change("TEST_WEBHOOK_SECRET")).rejects.toThrow(/STRIPE_SECRET_KEY was cut off.*rotate STRIPE_SECRET_KEY/);
		expect((await findWrong(place.api, ROOT, "production")).map(({ says }) => says)).toContainEqual(
			expect.stringMatching(/STRIPE_SECRET_KEY was cut off.*rotate STRIPE_SECRET_KEY/),
		);
	});

	async function reset(): Promise<void> {
		const worker = cloudflare.workers.get(USER);
		if (!worker) throw new Error("there is no Worker");
		worker.versions = worker.versions.slice(-1);
		worker.deployments = worker.deployments.slice(-1);
		worker.secrets = ["AUTH_SECRET"];
		const log = cloudflare.databases.get(LOG)?.sqlite;
		log?.exec("DELETE FROM secrets; DELETE FROM turn");
		await saveRelease();
	}
});

describe("secrets of Stripe's", () => {
	it("come from standard input and go beside the one before", async () => {
		const readValue = () => Promise.resolve("whsec_second\n");
		await change("STRIPE_WEBHOOK_SECRET", { readValue: () => Promise.resolve("whsec_first") });
		await change("STRIPE_WEBHOOK_SECRET", { readValue });
		expect(liveSecrets(ORDER)).toEqual({ STRIPE_WEBHOOK_SECRET: "whsec_first", STRIPE_WEBHOOK_SECRET_OTHER: "whsec_second" });
	});

	it("that look wrong are refused without being shown, and nothing changes", async () => {
		const wrong = await change("STRIPE_SECRET_KEY", { readValue: () => Promise.resolve("pk_live_oops") }).catch(String);
		expect(wrong).toMatch(/STRIPE_SECRET_KEY must be a secret or restricted key/);
		expect(wrong).not.toContain("oops");
		expect(liveSecrets(ORDER)).toEqual({});
	});

	it("that move no money are refused in production", async () => {
		const wrong = await change("STRIPE_SECRET_KEY", { readValue: () => Promise.resolve("sk_test_4242424242") }).catch(String);
		expect(wrong).toMatch(/test key.*Take a live key/);
		expect(liveSecrets(ORDER)).toEqual({});
	});

	it("belong together", async () => {
		expect(await change("STRIPE_SECRET_KEY", { readValue: () => Promise.resolve("sk_live_1") })).toBe(
			"STRIPE_SECRET_KEY is rotated (STRIPE_SECRET_KEY). Nobody notices, provided that the old key was still good in Stripe's dashboard until now.",
		);
		expect(await findWrong(place.api, ROOT, "production")).toEqual([{ level: "error", says: expect.stringContaining("belong together") }]);
	});
});

describe("forgetting the older value", () => {
	it("takes it away at once", async () => {
		await change("STRIPE_WEBHOOK_SECRET", { readValue: () => Promise.resolve("whsec_first") });
		await change("STRIPE_WEBHOOK_SECRET", { readValue: () => Promise.resolve("whsec_second") });
		await forget(place, quickTool(), { name: "STRIPE_WEBHOOK_SECRET" });
		expect(liveSecrets(ORDER)).toEqual({ STRIPE_WEBHOOK_SECRET_OTHER: "whsec_second" });
	});

	it("that must stay set is done by rotating once more", async () => {
		await change("AUTH_SECRET");
		await expect(forget(place, quickTool(), { name: "AUTH_SECRET" })).rejects.toThrow(/must stay set/);
		await change("AUTH_SECRET", { isWanted: true });
		await forget(place, quickTool(), { name: "AUTH_SECRET" });
		expect(liveSecrets(USER)).toEqual({ AUTH_SECRET: expect.stringMatching(/^\d{8}T/) });
	});

	it("is refused where there is only one", async () => {
		await expect(forget(place, quickTool(), { name: "AUTH_SECRET" })).rejects.toThrow(/one value only/);
	});
});

it("what is missing or in no list is found", async () => {
	cloudflare.workers.set(USER, { versions: [], deployments: [], schedules: [], secrets: ["AUTH_SECERT"] });
	expect((await findWrong(place.api, ROOT, "production")).map(({ says }) => says)).toEqual(
		expect.arrayContaining([
			expect.stringContaining("AUTH_SECRET is missing"),
			expect.stringContaining("AUTH_SECERT is set and in no list"),
		]),
	);
});

it("the real wrangler sets, and takes away", { timeout: 60_000 }, async () => {
	const env = { ...process.env, PATH: `${ROOT}node_modules/.bin:${process.env["PATH"]}`, ...cloudflare.env };
	const tool = openSecretTool(ROOT, "production", env);
	await change("STRIPE_WEBHOOK_SECRET", { readValue: () => Promise.resolve("whsec_first") }, tool);
	await change("STRIPE_WEBHOOK_SECRET", { readValue: () => Promise.resolve("whsec_second") }, quickTool());
	expect(liveSecrets(ORDER)).toEqual({ STRIPE_WEBHOOK_SECRET: "whsec_first", STRIPE_WEBHOOK_SECRET_OTHER: "whsec_second" });
	await forget(place, tool, { name: "STRIPE_WEBHOOK_SECRET" });
	expect(liveSecrets(ORDER)).toEqual({ STRIPE_WEBHOOK_SECRET_OTHER: "whsec_second" });
	expect(cloudflare.unexpected).toEqual([]);
});
