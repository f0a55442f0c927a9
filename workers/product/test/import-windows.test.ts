import { newId } from "#contracts/ids";
import type { Import } from "#contracts/product-import";
import { drizzle } from "drizzle-orm/d1";
import { describe, expect, it, vi } from "vitest";
import { importWindow } from "../src/imports/import-window.ts";
import { startForgottenImports } from "../src/imports/start-import.ts";
import { beginImport, fileKey, insertImport, newImport } from "../src/store/import-store.ts";
import { bytesOf, HEADER, importFile, productsOf, simple, untilEnded } from "./imported-files.ts";
import { catalog, env, openShop, read, sound } from "./street.ts";

describe("a large file", () => {
	it("of thousands of rows is read window by window, whole products at a time", async () => {
		const shop = await openShop();
		const body = "<p>Some words about it.</p>".repeat(10);
		const header = "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant Price\n";
		const rows = Array.from({ length: 1_300 }, (_, n) =>
			["S", "M", "L"]
				.map((size) => (size === "S" ? `bulk-${n},Bulk ${n},${body},Size,S,${n}.00\n` : `bulk-${n},,,,${size},${n}.50\n`))
				.join(""),
		);
		const file = header + rows.join("");
		expect(await importFile(shop, file)).toMatchObject({
			status: "completed",
			rowsRead: 3_900,
			products: { created: 1_300 },
			variants: { created: 3_900 },
			problems: { count: 0 },
		});
		expect(await read(`/products?vendor=${shop}&limit=1`)).toMatchObject({ total: 1_300 });
		expect(await importFile(shop, file)).toMatchObject({
			products: { created: 0, updated: 0, unchanged: 1_300 },
			variants: { unchanged: 3_900 },
		});
	}, 60_000);

	it("whose one product fills more than a window is read too", async () => {
		const shop = await openShop();
		const rows = Array.from({ length: 700 }, (_, n) => `big,${n === 0 ? "Big" : ""},${n === 0 ? "Size" : ""},${n},1.00,,\n`);
		const done = await importFile(shop, HEADER + rows.join("") + simple("small"));
		expect(done).toMatchObject({ rowsRead: 701, products: { created: 2 }, variants: { created: 251, skipped: 450 } });
		expect((await productsOf(shop))[0]?.variants).toHaveLength(250);
	});
});

describe("a crash", () => {
	async function queue(shop: string, queued: Import): Promise<void> {
		const db = drizzle(env.DB);
		await db.batch([insertImport(db, shop, queued)]);
	}

	it("between two windows, or right after one was written, changes nothing of the result", async () => {
		const shop = await openShop();
		const id = newId("import");
		const file = bytesOf(HEADER + Array.from({ length: 1_200 }, (_, n) => simple(`crash-${n}`)).join(""));
		await env.IMPORTS.put(fileKey(id), file);
		const db = drizzle(env.DB);
		await queue(shop, newImport(id, "a.csv", file.length, new Date().toISOString()));
		for (let before = await beginImport(db, id); before; before = await beginImport(db, id)) {
			expect(await importWindow(env, before, new Date())).toMatchObject({ ok: true });
			await expect(importWindow(env, before, new Date())).rejects.toThrow("imports_progress");
		}
		expect(sound(await catalog.findImport(shop, id))).toMatchObject({
			status: "completed",
			rowsRead: 1_200,
			products: { created: 1_200, unchanged: 0 },
		});
	});

	it("before anything began is mended by the sweep", async () => {
		const shop = await openShop();
		const id = newId("import");
		await env.IMPORTS.put(fileKey(id), HEADER + simple("swept"));
		await queue(shop, newImport(id, "a.csv", bytesOf(HEADER + simple("swept")).length, "2026-01-01T00:00:00.000Z"));
		await startForgottenImports(env, new Date());
		await vi.waitFor(
			async () => expect(sound(await catalog.findImport(shop, id))).toMatchObject({ status: "completed", products: { created: 1 } }),
			10_000,
		);
	});

	it("of whatever read an import is noticed, and the sweep has it read on, once", async () => {
		const shop = await openShop();
		const id = newId("import");
		const file = HEADER + simple("left-lying") + simple("left-lying-too");
		await env.IMPORTS.put(fileKey(id), file);
		const longAgo = new Date(Date.now() - 60_000).toISOString();
		await env.DB.prepare(
			"INSERT INTO imports (id, vendor_id, file_name, status, bytes_total, progress_at, created_at) VALUES (?, ?, 'a.csv', 'running', ?, ?, ?)",
		)
			.bind(id, shop, file.length, longAgo, longAgo)
			.run();
		await Promise.all([startForgottenImports(env, new Date()), startForgottenImports(env, new Date())]);
		const done = await untilEnded(shop, id);
		expect(done).toMatchObject({ status: "completed", products: { created: 2 } });
	});
});
