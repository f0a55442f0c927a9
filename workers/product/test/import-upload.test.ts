import { describe, expect, it } from "vitest";
import { storeFile } from "../src/imports/store-file.ts";
import { bytesOf, HEADER, importFile, upload } from "./imported-files.ts";
import { catalog, env, openShop, sound } from "./street.ts";

describe("an upload", () => {
	it("that is too large is refused, and nothing of it is kept", async () => {
		for (const size of [4_000_000, 6_000_000, 11_000_000]) {
			const stored = await storeFile(env.IMPORTS, `large-${size}`, upload(new Uint8Array(size)), 3_999_999);
			expect(stored).toMatchObject({ ok: false, error: { code: "too_large" } });
			expect(await env.IMPORTS.head(`large-${size}`)).toBeNull();
		}
		expect(await storeFile(env.IMPORTS, "fits", upload(new Uint8Array(10_485_760)), 10_485_760)).toMatchObject({
			ok: true,
			value: { bytes: 10_485_760 },
		});
		await env.IMPORTS.delete("fits");
	});

	it("that breaks off is refused, and nothing of it is kept", async () => {
		let chunks = 0;
		const broken = new ReadableStream<Uint8Array>({
			pull(controller) {
				chunks += 1;
				if (chunks > 7) controller.error(new Error("gone"));
				else controller.enqueue(new Uint8Array(1_000_000));
			},
		});
		expect(await storeFile(env.IMPORTS, "broken", broken, 100_000_000)).toMatchObject({ ok: false, error: { code: "malformed" } });
		expect(await env.IMPORTS.head("broken")).toBeNull();
	});

	it("of more than a part is stored in parts and imported whole", async () => {
		const shop = await openShop();
		const filler = `,"${"x".repeat(50_000)}"\n`;
		const file = `Handle,Title,Variant Price,Body (HTML)\n${Array.from({ length: 230 }, (_, n) => `part-${n},Part ${n},1.00${filler}`).join("")}`;
		expect(bytesOf(file).length).toBeGreaterThan(11_000_000);
		expect(await importFile(shop, file)).toMatchObject({
			status: "completed",
			products: { created: 230 },
			bytesTotal: bytesOf(file).length,
		});
	}, 60_000);

	it("of nothing is refused", async () => {
		expect(await catalog.startImport(await openShop(), "a.csv", upload(""), null)).toMatchObject({
			ok: false,
			error: { code: "invalid_input", detail: "The file is empty." },
		});
	});

	it("sent again under its key is one import", async () => {
		const shop = await openShop();
		const scope = { caller: "user_1", path: "POST /vendor/v/imports", key: "same", bodyHash: "x" };
		const keys = async () => (await env.IMPORTS.list()).objects.map(({ key }) => key);
		const before = await keys();
		const first = sound(await catalog.startImport(shop, "a.csv", upload(HEADER), scope));
		const second = sound(await catalog.startImport(shop, "a.csv", upload(HEADER), scope));
		expect([second.replayed, second.value.id]).toEqual([true, first.value.id]);
		expect(await catalog.startImport(shop, "a.csv", upload(`${HEADER}\n`), scope)).toMatchObject({
			ok: false,
			error: { code: "idempotency_key_reused" },
		});
		const added = (await keys()).filter((key) => !before.includes(key) && !key.includes(first.value.id));
		expect(added).toEqual([]);
	});

	it("stands in the list of its shop, the newest first, without its report", async () => {
		const shop = await openShop();
		const [first, second] = [await importFile(shop, `${HEADER}x,,,,,,\n`), await importFile(shop, "no header")];
		const page = sound(await catalog.listImports(shop, { limit: 1 }));
		expect(page.items).toMatchObject([{ id: second.id, status: "failed", failureCode: "columns_missing", problems: { count: 0 } }]);
		const next = sound(await catalog.listImports(shop, { limit: 1, cursor: page.nextCursor ?? "" }));
		expect(next).toMatchObject({
			items: [{ id: first.id, status: "completed", failureCode: null, problems: { count: 1 } }],
			nextCursor: null,
		});
		expect(next.items[0]?.problems).toEqual({ count: 1 });
		expect(sound(await catalog.listImports(await openShop(), { limit: 10 })).items).toEqual([]);
	});

	it("is another shop's as if it were missing", async () => {
		const done = await importFile(await openShop(), HEADER);
		expect(await catalog.findImport(await openShop(), done.id)).toMatchObject({ ok: false, error: { code: "not_found" } });
		expect(await catalog.findImport(await openShop(), "imp_none")).toMatchObject({ ok: false, error: { code: "not_found" } });
	});
});
