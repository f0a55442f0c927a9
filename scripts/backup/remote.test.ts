import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fillStaging, stagingContents, stagingOf } from "../../tests/support/cloudflare/filled.ts";
import { bucketOf } from "../../tests/support/cloudflare/objects.ts";
import { type CloudflareStandIn, type Fault, startCloudflare } from "../../tests/support/cloudflare/stand-in.ts";
import { contentsOf } from "../../tests/support/kept-databases.ts";
import { openApi } from "../release/api.ts";
import { toMachines } from "../release/reporter.ts";
import { SERVICES } from "../street/local-state.ts";
import { buildDatabase } from "./build.ts";
import { bucketStore, prepareBucket } from "./objects.ts";
import { remoteSource } from "./remote-source.ts";
import { retentionRules } from "./retention.ts";
import { listBackups, readManifest } from "./store.ts";
import { takeBackup } from "./take.ts";

const BUSY = { timeout: 60_000 }; // a busy machine is no fault
const BUCKET = "highstreet-backups-staging";
let cloudflare: CloudflareStandIn;
let folder: string;
beforeEach(async () => {
	cloudflare = await startCloudflare();
	folder = mkdtempSync(join(tmpdir(), "remote-backup-"));
	fillStaging(cloudflare);
});
afterEach(async () => {
	await cloudflare.close();
	rmSync(folder, { recursive: true });
});

const store = () => bucketStore(openApi(cloudflare.env, { pauseMs: 0 }), BUCKET);

async function backup(at = new Date("2026-11-23T03:23:00Z")) {
	const api = openApi(cloudflare.env, { pauseMs: 0 });
	await prepareBucket(api, BUCKET, retentionRules());
	return takeBackup({
		environment: "staging",
		store: store(),
		open: (service) => remoteSource(api, "staging", service, () => Promise.resolve()),
		identity: { commit: "abc", who: "tester" },
		reporter: toMachines({ out: () => {}, error: () => {} }),
		now: () => at,
		partBytes: 20_000,
	});
}

/** What the databases of a backup hold, made from it anew. */
async function kept(name: string) {
	const manifest = await readManifest(store(), name);
	const contents: Record<string, unknown> = {};
	for (const service of SERVICES) {
		const saved = manifest?.databases[service];
		if (!saved) throw new Error(`no ${service}`);
		const file = join(folder, service);
		await buildDatabase(file, saved, (part) => store().get(`${name}/${part}`));
		const database = new DatabaseSync(file);
		contents[service] = contentsOf(database);
		database.close();
	}
	return contents;
}

describe("a backup of deployed databases", BUSY, () => {
	it("keeps all that is in them in a bucket of their own, exactly", async () => {
		const before = stagingContents(cloudflare);

		const { name, manifest } = await backup();

		expect(await kept(name)).toEqual(before);
		for (const service of SERVICES) {
			const { database, bookmark } = manifest.databases[service] ?? {};
			expect(database).toBe(`highstreet-${service}-staging`);
			expect(bookmark).toMatch(/^\d{8}-ffffffff-/);
		}
		expect(await listBackups(store())).toEqual([name]);
		expect(stagingContents(cloudflare)).toEqual(before);
		expect(cloudflare.unexpected).toEqual([]);
	});

	it("names every table that it exports, and none of a full-text index but its texts", async () => {
		const asked: unknown[] = [];
		cloudflare.fault = ({ call, body }) => void (call.endsWith("/export") && asked.push(body["dump_options"]));

		await backup();

		expect(asked.length).toBeGreaterThan(SERVICES.length);
		const named = (asked as { tables: string[] }[]).flatMap(({ tables }) => tables);
		expect(named).toContain("products_fts_content");
		expect(named.filter((table) => /_fts(?:$|_data|_idx|_config|_docsize)|^sqlite_|^_cf_/.test(table))).toEqual([]);
		for (const options of asked) expect(options).toMatchObject({ no_schema: true, tables: expect.arrayContaining(["d1_migrations"]) });
	});

	it("tells the bucket how long to keep what, and leaves the rules of others", async () => {
		cloudflare.buckets.add(BUCKET);
		const others = { id: "somebody's", enabled: true, conditions: {}, deleteObjectsTransition: { condition: { type: "Age", maxAge: 1 } } };
		bucketOf(cloudflare, BUCKET).rules["lifecycle"] = [others];

		const { name } = await backup();

		const { lifecycle, lock } = bucketOf(cloudflare, BUCKET).rules;
		expect(lifecycle).toEqual([others, ...retentionRules().lifecycle]);
		expect(lock).toMatchObject([
			{ prefix: "daily/", condition: { maxAgeSeconds: 30 * 86_400 } },
			{ prefix: "monthly/", condition: { maxAgeSeconds: 366 * 86_400 } },
		]);
		await expect(store().put(`${name}/manifest.json`, Buffer.from("{}"))).rejects.toThrow("locked");
		const changes = cloudflare.changes.filter((call) => /lifecycle|lock/.test(call)).length;
		await backup(new Date("2026-11-24T03:23:00Z"));
		expect(cloudflare.changes.filter((call) => /lifecycle|lock/.test(call))).toHaveLength(changes);
	});

	it("is refused when a release changes the tables meanwhile", async () => {
		cloudflare.fault = ({ call }) => {
			if (call.endsWith("/export")) stagingOf(cloudflare, "user").exec("CREATE TABLE IF NOT EXISTS more (id TEXT)");
			return undefined;
		};

		await expect(backup()).rejects.toThrow("The tables of highstreet-user-staging have changed while it was read");
		expect(await listBackups(store())).toEqual([]);
	});

	it("says whose rows could not be fetched, and why", async () => {
		cloudflare.fault = ({ call }) => (call.startsWith("GET /signed/") ? "lost" : undefined);

		await expect(backup()).rejects.toThrow(/^The export of \S+ could not be fetched: (?!fetch failed)\S/);
		expect(await listBackups(store())).toEqual([]);
	});

	it("says which database is missing", async () => {
		cloudflare.databases.delete("highstreet-order-staging");

		await expect(backup()).rejects.toThrow("There is no database highstreet-order-staging. Has staging been deployed?");
	});

	it.each<[Fault]>([["error"], ["error after"], ["lost"], ["lost after"]])(
		"is whole or none when each call in turn ends with: %s",
		{ timeout: 120_000 },
		async (kind) => {
			await backup(new Date("2026-10-01T00:00:00Z"));
			const calls = cloudflare.calls.length;
			const before = stagingContents(cloudflare);
			const every = process.env["HIGHSTREET_FULL"] === "1" ? 1 : 31;
			for (let faulty = 1; faulty <= calls; faulty += every) {
				let made = 0;
				cloudflare.fault = () => (++made === faulty ? kind : undefined);
				const at = new Date(Date.parse("2026-11-01T00:00:00Z") + faulty * 1_000);
				const ended = await backup(at).catch((error: Error) => error);
				cloudflare.fault = () => undefined;
				if (ended instanceof Error) continue;
				expect((await readManifest(store(), ended.name))?.databases["order"]?.parts.length, `call ${faulty}`).toBeGreaterThan(0);
			}
			const last = (await backup(new Date("2026-11-20T00:00:00Z"))).name;
			expect((await listBackups(store())).at(-1)).toBe(last);
			expect(await kept(last)).toEqual(before);
		},
	);
});
