import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startTails, traceOf } from "../tests/support/cloudflare/tail-stand-in.ts";
import { lineLogOf, openLineLog } from "./street/line-log.ts";
import { ROOT } from "./street/local-state.ts";
import { WORKERS } from "./worker-configs.ts";

const PATIENCE = { timeout: 30_000 };
const AT = Date.parse("2026-11-23T10:00:00.000Z");

let folder: string;
let started: ChildProcess[] = [];
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "highstreet-tail-"))));
afterEach(() => {
	for (const child of started) child.kill("SIGKILL");
	started = [];
	rmSync(folder, { recursive: true, force: true });
});

/** The command, as somebody runs it. */
function tail(args: string[], env: Record<string, string> = {}) {
	const child = spawn(process.execPath, ["scripts/tail.ts", ...args], {
		cwd: ROOT,
		env: { ...process.env, FORCE_COLOR: undefined, ...env },
	});
	started.push(child);
	const said = { out: "", error: "" };
	child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
	child.stderr.on("data", (chunk: Buffer) => (said.error += chunk.toString()));
	const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
	return { said, ended, lines: () => said.out.split("\n").filter(Boolean), interrupt: () => child.kill("SIGINT") };
}

describe("npm run tail of the local street", { timeout: 60_000 }, () => {
	const local = (...args: string[]) => tail(["--state", folder, ...args]);
	const keep = (fields: object) => openLineLog(lineLogOf(folder))(`[highstreet-x] ${JSON.stringify(fields)}`);

	it("shows one request, what was and what comes, a line each for people", async () => {
		keep({ what: "request", service: "gateway", requestId: "request-0001", route: "POST /carts/:id/checkout", status: 201, ms: 143 });
		keep({ what: "request", service: "gateway", requestId: "another-0001", route: "GET /me", status: 200, ms: 3 });
		const run = local("--request", "request-0001");
		await expect.poll(run.lines, PATIENCE).toHaveLength(1);
		expect(run.said.error).toContain("No street runs here");
		keep({ what: "call", service: "product", requestId: "request-0001", method: "Inventory.reserve", outcome: "ok", ms: 26 });
		keep({ what: "outbox", service: "order", requestIds: ["another-0001", "request-0001"], destination: "vendor", events: 2, ms: 4 });
		keep({ what: "event", service: "vendor", requestId: "request-0001", type: "order.money_moved", applied: true, lagMs: 120, ms: 9 });
		await expect.poll(run.lines, PATIENCE).toHaveLength(4);
		expect(run.lines().map((line) => line.replace(/^[\d:.]+ {2}/, ""))).toEqual([
			"gateway  POST /carts/:id/checkout  201  143 ms  request-",
			"product  Inventory.reserve  ok  26 ms  request-",
			"order    outbox to vendor, 2  4 ms  another-",
			"vendor   event order.money_moved  after 120 ms  9 ms  request-",
		]);
		run.interrupt();
		expect(await run.ended).toBe(0);
	});

	it("shows errors alone, of the Workers that were named, as JSON", async () => {
		keep({ what: "request", service: "order", requestId: "request-0001", route: "GET /carts/:id", status: 200, ms: 3 });
		keep({ what: "request", service: "order", requestId: "request-0002", route: "GET /carts/:id", status: 503, ms: 3 });
		keep({ level: "error", what: "bug", service: "user", requestId: "request-0003", message: "oh" });
		keep({ level: "error", what: "bug", service: "vendor", requestId: "request-0004", message: "oh" });
		appendFileSync(lineLogOf(folder), '{"at":"2026-11-23T10:00:00.000Z","what":"bu\n'); // whoever wrote it was killed
		keep({ level: "error", what: "bug", service: "order", requestId: "request-0005", message: "oh" });
		const run = local("--once", "--errors", "--json", "--service", "order", "--service", "user");
		expect(await run.ended).toBe(0);
		const ids = run.lines().map((line) => (JSON.parse(line) as { requestId: string }).requestId);
		expect(ids).toEqual(["request-0002", "request-0003", "request-0005"]);
	});

	it("says of what is kept where it has no such line, and what that may mean, and ends with 1 as grep does", async () => {
		const nothing = local("--once");
		expect([await nothing.ended, nothing.said.error]).toEqual([1, "No such line is kept.\n"]);
		keep({ what: "request", service: "gateway", requestId: "another-0001", route: "GET /me", status: 200, ms: 3 });
		const run = local("--once", "--request", "request-0001");
		expect(await run.ended).toBe(1);
		expect(run.said.out).toBe("");
		expect(run.said.error).toMatch(/^No such line of request request-0001 is kept\. Its id may be another one;/);
		const found = local("--once", "--request", "another-0001");
		expect([await found.ended, found.lines().length, found.said.error]).toEqual([0, 1, ""]);
	});

	it.each([
		[["--request", "short"], "8 to 64"],
		[["--once", "--env", "staging"], "--once is for the local street"],
		[["--service", "cellar"], "There is no Worker"],
		[["--env", "moon"], "--env staging"],
		[["--loud"], "--loud"],
	])("ends with 2 for %j", async (args, says) => {
		const run = tail(args);
		expect(await run.ended).toBe(2);
		expect(run.said.error).toContain(says);
	});
});

describe("npm run tail of the deployed Workers", { timeout: 60_000 }, () => {
	const names = WORKERS.map((worker) => `highstreet-${worker}-staging`);
	let cloudflare: Awaited<ReturnType<typeof startTails>>;
	beforeEach(async () => void (cloudflare = await startTails(names)));
	afterEach(() => cloudflare.close());

	const remote = (...args: string[]) => tail(["--env", "staging", ...args], cloudflare.env);
	const say = (worker: string, ...rest: Parameters<typeof traceOf>) => cloudflare.say(`highstreet-${worker}-staging`, traceOf(...rest));

	it("merges all seven in the order of their time, and leaves no tail behind", async () => {
		const run = remote("--request", "request-0001");
		await expect.poll(() => cloudflare.connected().toSorted(), PATIENCE).toEqual(names.toSorted());
		expect(cloudflare.made.every(({ filters }) => JSON.stringify(filters) === '[{"query":"request-0001"}]')).toBe(true);
		say("vendor", { what: "event", service: "vendor", requestId: "request-0001", type: "order.money_moved", lagMs: 9 }, { at: AT + 30 });
		say("order", { what: "request", requestId: "request-0001", route: "POST /carts/:id/checkout", status: 201 }, { at: AT + 20 });
		say("gateway", { what: "request", service: "gateway", requestId: "another-0001", route: "GET /me", status: 200 }, { at: AT + 15 });
		say(
			"product",
			{ what: "call", service: "product", requestId: "request-0001", method: "Inventory.reserve", outcome: "ok" },
			{ at: AT + 10 },
		);
		await expect
			.poll(run.lines, PATIENCE)
			.toEqual([
				"10:00:00.010  product  Inventory.reserve  ok  request-",
				"10:00:00.020  order    POST /carts/:id/checkout  201  request-",
				"10:00:00.030  vendor   event order.money_moved  after 9 ms  request-",
			]);
		run.interrupt();
		expect(await run.ended).toBe(0);
		expect([...cloudflare.open]).toEqual([]);
		expect(cloudflare.refused).toEqual([]);
	});

	it("shows what a Worker threw, and never an address", async () => {
		const run = remote("--errors", "--service", "order");
		await expect.poll(cloudflare.connected, PATIENCE).toEqual(["highstreet-order-staging"]);
		const thrown = { outcome: "exception", exceptions: [{ name: "Error", message: "no such table", timestamp: AT + 5 }] };
		say("order", { what: "request", requestId: "request-0001", route: "GET /carts/:id", status: 200 }, { at: AT, more: thrown });
		say("order", {}, { at: AT + 9, more: { outcome: "exceededCpu", logs: [], event: { cron: "* * * * *" } } });
		await expect
			.poll(run.lines, PATIENCE)
			.toEqual([
				"10:00:00.005  order    GET ended badly: Error: no such table  request-",
				"10:00:00.009  order    * * * * * ended badly: exceededCpu",
			]);
		expect(run.said.out).not.toContain("secret");
		run.interrupt();
		expect(await run.ended).toBe(0);
	});

	it("connects again where connections break off, and says so", async () => {
		const run = remote("--service", "web");
		await expect.poll(cloudflare.connected, PATIENCE).toHaveLength(1);
		cloudflare.refuse(1);
		cloudflare.breakOff();
		await expect.poll(() => cloudflare.made.length === 2 && cloudflare.connected().length, PATIENCE).toBe(1);
		say("web", { what: "page", requestId: "request-0001", route: "GET /cart", status: 200, ms: 12 }, { at: AT });
		await expect.poll(run.lines, PATIENCE).toEqual(["10:00:00.000  web      GET /cart  200  12 ms  request-"]);
		expect(run.said.error).toMatch(/the connection ended[^]*not now[^]*connected again/);
		run.interrupt();
		expect(await run.ended).toBe(0);
		expect([...cloudflare.open]).toEqual([]);
	});

	it("goes on behind a message that makes no sense, and says so", async () => {
		const run = remote("--service", "web");
		await expect.poll(cloudflare.connected, PATIENCE).toHaveLength(1);
		cloudflare.say("highstreet-web-staging", null as unknown as object);
		cloudflare.say("highstreet-web-staging", { ...traceOf({}, { at: AT }), logs: [{ message: null }] });
		say("web", { what: "page", requestId: "request-0001", route: "GET /cart", status: 200, ms: 12 }, { at: AT });
		await expect.poll(run.lines, PATIENCE).toEqual(["10:00:00.000  web      GET /cart  200  12 ms  request-"]);
		expect(run.said.error).toContain("highstreet-web-staging: Cloudflare sent what is no trace");
		run.interrupt();
		expect(await run.ended).toBe(0);
		expect([...cloudflare.open]).toEqual([]);
	});

	it("says when Cloudflare sends only a sample", async () => {
		const run = remote("--service", "web");
		await expect.poll(cloudflare.connected, PATIENCE).toHaveLength(1);
		cloudflare.say("highstreet-web-staging", { event: { type: "overload", message: "Tail is currently in sampling mode" }, logs: [] });
		await expect.poll(() => run.said.error, PATIENCE).toContain("sampling mode");
	});

	it("ends with 1 and takes its tails down where a Worker is not there", async () => {
		await cloudflare.close();
		cloudflare = await startTails(names.slice(1));
		const run = remote();
		expect(await run.ended).toBe(1);
		expect(run.said.error).toContain("does not exist");
		expect([...cloudflare.open]).toEqual([]);
	});

	it("ends with 2 where the environment does not say which account", async () => {
		const run = tail(["--env", "production"], { CLOUDFLARE_API_TOKEN: "", CLOUDFLARE_ACCOUNT_ID: "" });
		expect(await run.ended).toBe(2);
		expect(run.said.error).toContain("CLOUDFLARE_API_TOKEN");
	});
});
