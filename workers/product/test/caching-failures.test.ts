import { createExecutionContext } from "cloudflare:test";
import { afterEach, describe, expect, it, vi } from "vitest";
import { somebody } from "../../../tests/support/service-under-test.ts";
import worker from "../src/index.ts";
import { databaseWith, look, readWith, warm } from "./caching.ts";
import { addProduct, env, openShop } from "./street.ts";

const down = databaseWith(() => Promise.reject(new Error("D1_ERROR: the database is overloaded")));
const hanging = databaseWith(() => new Promise(() => undefined));

afterEach(() => {
	vi.useRealTimers();
});

describe("when the database", () => {
	it("fails, what was read before is shown on, also when it is stale", async () => {
		const { id } = await addProduct(await openShop());
		const { page } = await warm({ page: `/products/${id}` });
		for (const [minutes, cache] of [
			[0, "HIT"],
			[5, "STALE"],
			[23 * 60, "STALE"],
		] as const) {
			vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * 60_000 });
			const response = await readWith(down, `/products/${id}`);
			expect([response.status, response.headers.get("Cf-Cache-Status"), await response.text()]).toEqual([200, cache, page]);
			vi.useRealTimers();
		}
	});

	it("fails, the rest is 503 with when to come again, and nothing of it is kept", async () => {
		for (const path of ["/products/prod_1", "/products", "/categories", "/search/suggestions?q=cup", "/feed/products", "/health"]) {
			const response = await readWith(down, path);
			expect([path, response.status, response.headers.get("Retry-After")]).toEqual([path, 503, "5"]);
			expect(await response.json()).toMatchObject({ code: "unavailable", status: 503 });
		}
		expect((await look("/categories")).status).toBe(200);
	});

	it("fails, changes are 503 too", async () => {
		const headers = {
			"content-type": "application/json",
			"x-highstreet-identity": encodeURIComponent(JSON.stringify(somebody({ role: "admin" }))),
		};
		const body = JSON.stringify({ name: "Cups" });
		const request = new Request("http://service/admin/categories", { method: "POST", headers, body }) as Request<
			unknown,
			IncomingRequestCfProperties
		>;
		const response = await worker.fetch(request, { ...env, DB: down }, createExecutionContext());
		expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "5"]);
	});

	it("refuses a statement, that is a bug and not an outage", async () => {
		const wrong = databaseWith(() => Promise.reject(new Error("D1_ERROR: no such column: colour at offset 7: SQLITE_ERROR")));
		expect((await readWith(wrong, "/products/prod_wrong")).status).toBe(500);
	});
});

it("many who ask at once get one answer where the database is down, after one try", async () => {
	const { id } = await addProduct(await openShop());
	let tries = 0;
	const { promise: everybodyWaits, resolve: goOn } = Promise.withResolvers<void>();
	const failing = databaseWith(async () => {
		tries += 1;
		await everybodyWaits;
		throw new Error("D1_ERROR: the database is overloaded");
	});
	const asked = Promise.all(Array.from({ length: 50 }, () => readWith(failing, `/products/${id}`)));
	await vi.waitUntil(() => tries > 0);
	goOn();
	const answers = await asked;
	expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
	expect(tries).toBe(1);
	expect((await look(`/products/${id}`)).status).toBe(200);
});

// the last one: for some seconds after it, this isolate waits for no read as long as before
it("a read of a database that hangs ends with 503 all the same", { timeout: 20_000 }, async () => {
	const paths = ["/products/prod_hanging", "/products?q=hanging"];
	for (const path of paths) {
		const response = await readWith(hanging, path);
		expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "5"]);
	}
});
