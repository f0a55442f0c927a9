import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { READERS } from "../../contracts/events.ts";
import { startCloudflare } from "../../tests/support/cloudflare/stand-in.ts";
import { emptyDatabases, reached } from "../../tests/support/databases/sample-databases.ts";
import { remoteDatabases } from "../databases/remote.ts";
import { openApi } from "../release/api.ts";
import { ROOT, SERVICES } from "../street/local-state.ts";
import { readConfig } from "../worker-configs.ts";
import { readArguments } from "./arguments.ts";
import { runQueues } from "./command.ts";
import { MEANINGS } from "./meaning.ts";
import { summarize } from "./summary.ts";

describe("what a dead letter means", () => {
	it("is said of every event, for every service that reads it", () => {
		const readers = Object.entries(READERS).flatMap(([type, destinations]) =>
			destinations.filter((reader) => reader !== "web").map((reader) => `${type} in ${reader}`),
		);
		const said = Object.entries(MEANINGS).flatMap(([type, { missing }]) => Object.keys(missing).map((reader) => `${type} in ${reader}`));
		expect(said.toSorted()).toEqual([...readers, "order.due in order"].toSorted());
	});
});

describe("the arguments", () => {
	it.each([
		[["explain"], "Which one?"],
		[["explain", ""], "Which one?"],
		[["replay"], "Which one? Name its id, or --all."],
		[["discard", "", "--reason", "old"], "Which one?"],
		[["discard", "--all", "--reason", "old"], "All of which kind?"],
		[["replay", "--all", "--history"], "--history is not for replay"],
		[["--service", "vendor"], "--service is not for the summary"],
		[["discard", "m1"], "Say why"],
		[["discard", "m1", "--reason", " "], "Say why"],
		[["list", "m1"], "Too many words: m1."],
		[["purge"], 'There is no "purge".'],
		[["--env", "moon"], "Which environment? --env local, --env staging or --env production."],
		[["list", "--service", "web"], "There is no service web"],
		[["replay", "m1", "--wait", "long"], "--wait is a number"],
		[["--nonsense"], "--nonsense"],
	])("%j are refused in plain words", (args, says) => {
		expect(() => readArguments(args)).toThrow(says);
	});

	it("ask for the local street's summary where there are none", () => {
		expect(readArguments([])).toMatchObject({ action: "summary", environment: "local", json: false });
	});
});

describe("a replay of more letters than are listed at once, on a street that does not run", () => {
	const sqlites = emptyDatabases();
	const letters =
		"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 350) INSERT INTO dead_letters (id, queue, body, received_at)";
	sqlites.user.exec(`${letters} SELECT printf('%04d', i), 'dlq', '{"type":"order.news"}', '2026-11-20T10:00:00.000Z' FROM n`);
	const asked = () => sqlites.user.prepare("SELECT count(*) AS n FROM dead_letters WHERE replay_asked_at IS NOT NULL").get()?.["n"];

	async function replayAll(): Promise<{ code: number; said: string }> {
		const lines: string[] = [];
		const wanted = readArguments(["replay", "--all"]);
		if (wanted === null) throw new Error("no command");
		const desk = { databases: reached(sqlites), api: null, isRunning: false, now: () => new Date(), confirm: () => Promise.resolve(true) };
		const code = await runQueues(wanted, { ...desk, out: (line) => void lines.push(line) });
		return { code, said: lines.join("\n") };
	}

	it("says that some were left, and takes those when it is said again", async () => {
		expect(await replayAll()).toMatchObject({ code: 1, said: expect.stringContaining("150 more wait: say it again.") as string });
		expect(asked()).toBe(200);
		const second = await replayAll();
		expect(second).toMatchObject({ code: 0, said: expect.stringContaining("It is replayed when the street runs: npm start") as string });
		expect(second.said).not.toContain("more wait");
		expect(asked()).toBe(350);
	});
});

describe("the summary of a deployed environment", () => {
	let cloudflare: Awaited<ReturnType<typeof startCloudflare>>;
	beforeAll(async () => {
		cloudflare = await startCloudflare();
	});
	afterAll(() => cloudflare.close());

	it("says what waits in the queues at Cloudflare", async () => {
		const api = openApi(cloudflare.env);
		for (const service of SERVICES) {
			const { queues, d1_databases: [database] = [] } = readConfig(ROOT, service, "staging");
			const consumer = queues?.consumers?.find(({ dead_letter_queue: dead }) => dead);
			for (const queue_name of [consumer?.queue, consumer?.dead_letter_queue])
				await api.call("POST", "/queues", { queue_name: queue_name ?? "" });
			const { uuid } = await api.call<{ uuid: string }>("POST", "/d1/database", { name: database?.database_name ?? "" });
			const tables = `CREATE TABLE dead_letters (id TEXT, received_at TEXT, settled_at TEXT, replay_asked_at TEXT);
				CREATE TABLE outbox (destination TEXT, created_at TEXT, sent_at TEXT)`;
			await api.call("POST", `/d1/database/${uuid}/query`, { sql: tables });
		}
		const queue = cloudflare.queues.get("highstreet-to-order-staging");
		if (queue) queue.backlog = { messages: 7, oldestAt: Date.parse("2026-11-22T10:00:00.000Z") };
		const { queues } = await summarize(remoteDatabases(api, "staging"), "staging", api, new Date());
		expect(queues.find(({ service }) => service === "order")).toEqual({
			service: "order",
			queue: "highstreet-to-order-staging",
			dead: 0,
			since: null,
			asked: 0,
			backlog: { messages: 7, oldestAt: "2026-11-22T10:00:00.000Z" },
			deadBacklog: { messages: 0, oldestAt: null },
		});
		expect(cloudflare.unexpected).toEqual([]);
	});
});
