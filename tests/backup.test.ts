import { mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { audit, type Report } from "../scripts/audit/audit.ts";
import { CHECKS } from "../scripts/audit/checks.ts";
import { LOOK } from "../scripts/audit/look.ts";
import { localFile } from "../scripts/backup/local-file.ts";
import { localSource } from "../scripts/backup/local-source.ts";
import { type BackupStore, folderStore } from "../scripts/backup/store.ts";
import { takeBackup } from "../scripts/backup/take.ts";
import { boundDatabases } from "../scripts/databases/bound.ts";
import { toMachines } from "../scripts/release/reporter.ts";
import { findBackup, missingMigrations } from "../scripts/restore/kept.ts";
import { restoreLocal } from "../scripts/restore/local.ts";
import { type ServiceName, SERVICES } from "../scripts/street/local-state.ts";
import { localContents } from "./support/kept-databases.ts";
import { openSampleStreet, order, type SampleStreet, SHOPPER, variantOf } from "./support/sample-street.ts";
import { atRest } from "./support/sound-data.ts";
import { openStreet, type Street } from "./support/street.ts";

const silent = toMachines({ out: () => {}, error: () => {} });
const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
const store: BackupStore = folderStore(folder);
let sample: SampleStreet;
let restored: Street | undefined;
let state: string;
let before: Record<string, unknown>;
const all = () => Object.fromEntries(SERVICES.map((service) => [service, localContents(state, service)]));

/** A day of a street ends, and its databases are kept, damaged in every way, and restored. */
beforeAll(async () => {
	sample = await openSampleStreet();
	state = await sample.street.stop();
	before = all();
	await takeBackup({
		environment: "local",
		store,
		open: (service) => Promise.resolve(localSource(state, service)),
		identity: { commit: "rehearsal", who: "tester" },
		reporter: silent,
		now: () => new Date(),
	});
	damage();
	const manifest = await findBackup(store, null, "local", false);
	missingMigrations(manifest, SERVICES);
	await restoreLocal({
		state,
		store,
		manifest,
		services: SERVICES,
		reporter: silent,
		migrate: () => Promise.resolve(),
		now: () => new Date(),
	});
});
afterAll(async () => {
	await restored?.close();
	await sample.street.close();
	rmSync(folder, { recursive: true, force: true });
});

function damage(): void {
	const run = (service: ServiceName, sql: string) => {
		const database = new DatabaseSync(localFile(state, service));
		database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
		database.close();
	};
	run("order", "DELETE FROM order_lines; UPDATE orders SET currency = 'XXX'");
	run(
		"product",
		"DROP TABLE products_fts; DROP TRIGGER variants_stock_by_location; DELETE FROM stock_movements; DELETE FROM sqlite_sequence",
	);
	run("vendor", "DROP TABLE payouts; DELETE FROM vendor_staff");
	rmSync(localFile(state, "review"));
	truncateSync(localFile(state, "user"), 8_192);
}

it("a restored street has every row, index, trigger and counter that it had", () => {
	expect(Object.keys(before)).toEqual([...SERVICES]);
	const after = all();
	for (const service of SERVICES) expect({ [service]: after[service] }).toEqual({ [service]: before[service] });
	const product = new DatabaseSync(localFile(state, "product"));
	product.exec(
		"INSERT INTO products_fts (products_fts) VALUES ('integrity-check'); INSERT INTO names_fts (names_fts) VALUES ('integrity-check')",
	);
	product.close();
});

it("a restored street opens, knows its people, finds and sells its goods", async () => {
	restored = await openStreet({ from: state });
	const { loaf, mug, bakery, delivered } = sample;

	const found = await restored.must<{ items: { id: string }[] }>("GET", "/products?q=sourdough");
	expect(found.items.map(({ id }) => id)).toContain(loaf.id);
	expect(await restored.must("GET", `/products/${mug.id}`)).toMatchObject({ title: "Blue mug" });
	expect(await restored.must("GET", "/me", { as: sample.shopper })).toMatchObject({ email: SHOPPER.email });
	expect(await restored.must("GET", `/orders/${delivered.id}`, { as: sample.shopper })).toMatchObject({ number: delivered.number });
	const stock = () =>
		restored?.must<{ variants: { stockQuantity: number }[] }>("GET", `/vendor/${bakery.id}/products/${loaf.id}`, { as: bakery.owner });
	const had = (await stock())?.variants[0]?.stockQuantity ?? 0;

	const bought = await order(restored, [variantOf(loaf)], sample.shopper);

	expect(bought.order.status).toBe("placed");
	expect((await stock())?.variants[0]?.stockQuantity).toBe(had - 1);
});

it("the databases of a restored street agree with each other", async () => {
	const street = restored;
	if (!street) throw new Error("the street was not opened");
	await atRest(street);
	const reports: Report[] = [];
	const databases = boundDatabases((service) => street.database(service));
	await audit(databases, {
		checks: CHECKS,
		repair: "no",
		look: { ...LOOK, settledAfterMs: 0, againAfterMs: 0 },
		tell: (report) => reports.push(report),
	});

	expect(reports.length).toBeGreaterThan(10);
	expect(reports.filter(({ wrong, failed }) => wrong > 0 || failed !== undefined)).toEqual([]);
});
