import { createExecutionContext } from "cloudflare:test";
import { BOOKMARK_HEADER } from "#kit/bookmark";
import { money } from "#contracts/money";
import { afterEach, describe, expect, it, vi } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import worker from "../src/index.ts";
import { databaseWith, look, readWith } from "./caching.ts";
import { addProduct, catalog, env, openShop, sound } from "./street.ts";

/** A promise and what settles it. */
function gate() {
	let open = (): void => undefined;
	const opened = new Promise<void>((resolve) => (open = resolve));
	return { opened, open };
}

afterEach(() => {
	vi.useRealTimers();
});

describe("a public read", () => {
	it("has a copy at the edge, which clients ask about each time", async () => {
		const product = await addProduct(await openShop());
		for (const cache of ["MISS", "HIT"]) {
			const response = await call("GET", `/products/${product.id}`);
			expect(response.headers.get("Cf-Cache-Status")).toBe(cache);
			expect(response.headers.get("Cache-Control")).toBe("public, max-age=0, stale-while-revalidate=0, stale-if-error=86400");
			expect(response.headers.get("Vary")).toBe("x-bookmark");
			expect(response.headers.get("ETag")).toMatch(/^W\/".+"$/);
		}
	});

	it("says for how long the platform's cache may keep it, and what it shows", async () => {
		const product = await addProduct(await openShop());
		const ctx = {
			...createExecutionContext(),
			cache: { purge: async () => ({ success: true, errors: [] }) },
		} as unknown as ExecutionContext;
		const ask = new Request(`http://service/products/${product.id}`) as Request<unknown, IncomingRequestCfProperties>;
		const { headers } = await worker.fetch(ask, env, ctx);
		expect(headers.get("Cloudflare-CDN-Cache-Control")).toBe("public, max-age=60, stale-while-revalidate=60, stale-if-error=86400");
		expect(headers.get("Cache-Tag")).toBe(`everything,product:${product.id},vendor:${product.vendor.id},categories`);
	});

	it.each(["/products?nonsense=1", "/products?limit=0", "/products/nobody", "/categories?q=1"])(
		"that is refused is not kept: %s",
		async (path) => {
			const [first, second] = [await look(path), await look(path)];
			expect(first.status).toBeGreaterThanOrEqual(400);
			expect([first.cache, second.cache]).toEqual(["BYPASS", "BYPASS"]);
		},
	);

	it("is 304 for who has it, also from the cache, and whole for the next one", async () => {
		const { id } = await addProduct(await openShop());
		const etag = (await call("GET", `/products/${id}`)).headers.get("ETag") ?? "";
		const known = await call("GET", `/products/${id}`, { headers: { "if-none-match": etag } });
		expect([known.status, await known.text(), known.headers.get("ETag")]).toEqual([304, "", etag]);
		const other = await addProduct(await openShop());
		expect((await call("GET", `/products/${other.id}`, { headers: { "if-none-match": 'W/"another"' } })).status).toBe(200);
		expect((await look(`/products/${other.id}`)).cache).toBe("HIT");
	});

	it("of pictures, of operators and of the service's health is none of the cache's business", async () => {
		for (const path of ["/media/nothing.png", "/health", "/admin/search/products?q=a"])
			expect((await call("GET", path, { as: somebody({ role: "admin" }) })).headers.has("Cf-Cache-Status")).toBe(false);
	});
});

describe("many at once", () => {
	it("cost one query where 500 ask for what nobody has asked for", async () => {
		const { id } = await addProduct(await openShop());
		let queries = 0;
		const counted = databaseWith((run) => {
			queries += 1;
			return run();
		});
		const answers = await Promise.all(Array.from({ length: 500 }, () => readWith(counted, `/products/${id}`)));
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
		expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
		expect(queries).toBe(1);
	});
});

it("a copy that was begun before a change and ends after it is not kept", async () => {
	const product = await addProduct(await openShop());
	const [asked, changed] = [gate(), gate()];
	const slow = databaseWith(async (run) => {
		const before = await run();
		asked.open();
		await changed.opened;
		return before;
	});
	const reader = readWith(slow, `/products/${product.id}`);
	await asked.opened;
	sound(await catalog.updateProduct(product.vendor.id, product.id, { title: "After" }));
	changed.open();
	expect(await (await reader).json()).toMatchObject({ title: product.title });
	expect((await look(`/products/${product.id}`)).body).toContain('"title":"After"');
});

describe("who has just written", () => {
	it("gets a bookmark with the answer", async () => {
		const created = await call("POST", "/admin/categories", {
			as: somebody({ role: "admin" }),
			body: { name: `Cups ${crypto.randomUUID().slice(0, 8)}` },
		});
		expect(created.status).toBe(201);
		expect(created.headers.get(BOOKMARK_HEADER)).toMatch(/^[0-9a-f]+(-[0-9a-f]+)+$/);
		expect((await call("GET", "/categories")).headers.get(BOOKMARK_HEADER)).toBeNull();
	});

	it("reads a database that has what was written, past the cache, and leaves nothing there", async () => {
		const starts: unknown[] = [];
		const DB = new Proxy(env.DB, {
			get: (target, name) =>
				name === "withSession"
					? (start: string) => (starts.push(start), target.withSession(start))
					: (Reflect.get(target, name) as (...args: unknown[]) => unknown).bind(target),
		});
		const { id } = await addProduct(await openShop());
		const bookmark = env.DB.withSession("first-primary");
		await bookmark.prepare("SELECT 1").first();
		const mark = bookmark.getBookmark() ?? "";
		for (const header of [mark, "first-primary"]) {
			const response = await readWith(DB, `/products/${id}`, { [BOOKMARK_HEADER]: header });
			expect([response.status, response.headers.get("Cache-Control")]).toEqual([200, "private, no-cache"]);
		}
		expect(starts).toEqual([mark, "first-primary"]);
		expect((await look(`/products/${id}`)).cache).toBe("MISS");
		await readWith(DB, `/products/${id}`, { [BOOKMARK_HEADER]: "what D1 cannot read" });
		expect((await look(`/products/${id}`)).cache).toBe("HIT");
	});

	it("reads of the primary what was purged lately, others of any replica", async () => {
		const starts: unknown[] = [];
		const DB = new Proxy(env.DB, {
			get: (target, name) =>
				name === "withSession"
					? (start: string) => (starts.push(start), target.withSession(start))
					: (Reflect.get(target, name) as (...args: unknown[]) => unknown).bind(target),
		});
		const product = await addProduct(await openShop());
		sound(await catalog.changeVariants(product.vendor.id, { items: [{ id: product.variants[0]?.id ?? "", price: money(777) }] }));
		await readWith(DB, `/products/${product.id}`);
		vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 10 * 60_000 });
		await readWith(DB, `/products/${product.slug}`);
		expect(starts).toEqual(["first-primary", "first-unconstrained"]);
	});
});

it("a purge that the platform refuses is told, so that it is done again", async () => {
	const ctx = {
		...createExecutionContext(),
		cache: { purge: async () => ({ success: false, errors: [{ code: 10_429, message: "too many" }] }) },
	} as unknown as ExecutionContext;
	const ask = new Request("http://cache/-/purge", { method: "POST", body: '["products"]' }) as Request<
		unknown,
		IncomingRequestCfProperties
	>;
	const refused = await worker.fetch(ask, env, ctx);
	expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining("10429 too many")]);
});
