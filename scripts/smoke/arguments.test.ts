import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../street/local-state.ts";
import { readArguments, SAMPLE_SHOP } from "./arguments.ts";

describe("the arguments of the smoke test", () => {
	it("need nothing but an address on this machine, where the sample street has a shop", () => {
		expect(readArguments(["http://localhost:8787/cart"], {})).toMatchObject({
			origin: "http://localhost:8787",
			shop: SAMPLE_SHOP,
			product: null,
			wallet: { giftCard: null, email: "smoke-test@highstreet.example", mostMinor: 10_000 },
			patienceMs: 5_000,
			limitMs: 60_000,
		});
	});

	it("name the test shop elsewhere, or nothing is bought", () => {
		const env = { SMOKE_SHOP: "", SMOKE_EMAIL: "", SMOKE_PRODUCT: "", SMOKE_GIFT_CARD: "" }; // as pipelines have it
		expect(readArguments(["--env", "staging"], env)).toMatchObject({
			origin: "https://staging.highstreet.example",
			shop: null,
			wallet: { email: "smoke-test@staging.highstreet.example", giftCard: null },
		});
		expect(
			readArguments(["--env", "production"], { SMOKE_SHOP: "test", SMOKE_GIFT_CARD: "CARD", SMOKE_EMAIL: "ops@example.com" }),
		).toMatchObject({
			shop: "test",
			wallet: { email: "ops@example.com", giftCard: "CARD" },
		});
		expect(readArguments(["https://example.com", "--shop", "mine", "--pages-only"], {})).toMatchObject({ shop: null });
	});

	it("that are wrong are told to machines, too", () => {
		const { status, stdout } = spawnSync(process.execPath, [join(ROOT, "scripts/smoke.ts"), "--json"], { encoding: "utf8" });
		expect(status).toBe(2);
		expect(JSON.parse(stdout)).toMatchObject({ event: "end", ending: "usage", code: 2, says: expect.stringContaining("Where?") as string });
	});

	it.each([
		[[], "Where?"],
		[["--env", "moon"], "There is no environment moon"],
		[["localhost:8787"], "is no address that begins with"],
		[["http://a.example", "http://b.example"], "Too many addresses"],
		[["http://a.example", "--env", "staging"], "not both"],
		[["http://a.example", "--most", "plenty"], "--most is a number"],
		[["http://a.example", "--nonsense"], "--nonsense"],
	])("%j are refused in plain words", (args, says) => {
		expect(() => readArguments(args, {})).toThrow(says);
	});
});
