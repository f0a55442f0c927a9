import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { claim, signalGroup, takeOver } from "../street/claim.ts";
import { migrateLocal } from "../street/migrate.ts";
import { ROOT } from "../street/local-state.ts";
import { openDatabases } from "./open.ts";

let state: string;

beforeAll(async () => {
	state = mkdtempSync(join(tmpdir(), "highstreet-databases-"));
	await migrateLocal(state);
}, 120_000);
afterAll(() => rmSync(state, { recursive: true, force: true }));

it("reaches the databases while the street does not run, and nobody starts it meanwhile", async () => {
	const databases = await openDatabases("local", { state });
	expect(await databases.order.query("SELECT count(*) AS orders, ? AS given FROM orders", 3)).toEqual([{ orders: 0, given: 3 }]);
	await expect(claim(state)).rejects.toThrow(`Another command has the local street (process ${process.pid})`);
	await expect(openDatabases("local", { state })).rejects.toThrow("Another command has the local street");
	await databases.close();
	await (await openDatabases("local", { state })).close();
}, 60_000);

it("does not make a street by asking for it", async () => {
	await expect(openDatabases("local", { state: join(state, "nowhere") })).rejects.toThrow("There is no local street yet");
});

/** A Worker that writes a row with every request, as the order service would. */
const WRITER = `export default { async fetch(request, { DB }) {
	await DB.batch([DB.prepare("INSERT INTO written (by) VALUES ('runtime')"), DB.prepare("UPDATE written SET times = times + 1 WHERE by = 'runtime'")]);
	return new Response("written");
} };`;

const CONFIG = `name = "highstreet-order"
main = "index.js"
compatibility_date = "2026-11-01"
[[d1_databases]]
binding = "DB"
database_name = "highstreet-order"
database_id = "highstreet-order-local"
`;

it("shares them with a street that runs and writes, and neither is in the other's way", async () => {
	const before = await openDatabases("local", { state });
	await before.order.query("CREATE TABLE written (by TEXT, times INTEGER NOT NULL DEFAULT 0)");
	await before.close();
	writeFileSync(join(state, "index.js"), WRITER);
	writeFileSync(join(state, "wrangler.toml"), CONFIG);
	const { runtime, url } = await startRuntime();
	try {
		takeOver(state, runtime.pid, url);
		const databases = await openDatabases("local", { state });
		const byRuntime = Promise.all(Array.from({ length: 60 }, async () => (await fetch(url)).text()));
		for (let round = 0; round < 60; round++) {
			const insert = { sql: "INSERT INTO written (by, times) VALUES (?, ?)", params: ["script", round] };
			await databases.order.batch([insert, { sql: "UPDATE written SET times = times + 1 WHERE by = ?", params: ["script"] }]);
		}
		expect(new Set(await byRuntime)).toEqual(new Set(["written"]));
		expect(await databases.order.query("SELECT by, count(*) AS rows FROM written GROUP BY by ORDER BY by")).toEqual([
			{ by: "runtime", rows: 60 },
			{ by: "script", rows: 60 },
		]);
		await expect(databases.order.query("SELECT price FROM written")).rejects.toThrow("no such column: price");
		await databases.close();
	} finally {
		if (runtime.pid) signalGroup(runtime.pid, "SIGKILL");
	}
}, 120_000);

/** Starts the Worker as `npm start` starts the street's. */
async function startRuntime(): Promise<{ runtime: ChildProcess; url: string }> {
	const args = ["dev", "--config", join(state, "wrangler.toml"), "--port", "0", "--ip", "localhost", "--inspector-port", "0"];
	const runtime = spawn(join(ROOT, "node_modules", ".bin", "wrangler"), [...args, "--persist-to", state], {
		cwd: ROOT,
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
		env: { ...process.env, WRANGLER_SEND_METRICS: "false", FORCE_COLOR: "0", WRANGLER_REGISTRY_PATH: join(state, "registry") },
	});
	const url = await new Promise<string>((resolve, reject) => {
		let said = "";
		runtime.stdout?.on("data", (chunk: Buffer) => {
			said += chunk.toString();
			const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
			if (found) resolve(found);
		});
		runtime.on("exit", () => reject(new Error(said)));
	});
	return { runtime, url };
}
