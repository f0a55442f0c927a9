import { afterEach, describe, expect, it, vi } from "vitest";
import type { GatewayEnv, ServiceBinding } from "./env.ts";
import gateway from "./index.ts";

const BOOKMARK = "00000001-00000002-00000003-00000000000000000000000000000004";
const ETAG = 'W/"abc"';

/** A gateway before services that answer reads with an ETag and changes with a bookmark. */
function street() {
	const seen: Request[] = [];
	const resolved: string[] = [];
	const service: ServiceBinding = {
		fetch: async (request) => {
			seen.push(request as Request);
			const headers = { ETag: ETAG, "Cache-Control": "public, max-age=0", Vary: "x-bookmark" };
			const isRead = (request as Request).method === "GET";
			return Response.json({ answered: true }, { headers: isRead ? headers : { "x-bookmark": BOOKMARK } });
		},
	};
	const unlimited = { limit: async () => ({ success: true }) } as RateLimit;
	const env = {
		...Object.fromEntries(["USER", "PRODUCT", "ORDER", "VENDOR", "REVIEW", "ASSETS"].map((name) => [name, service])),
		IDENTITY: {
			resolve: async (token: string) => {
				resolved.push(token);
				return { userId: "user_ada", email: "ada@example.com", emailVerified: true, name: "Ada", role: "shopper" };
			},
		},
		READ_LIMIT: unlimited,
		WRITE_LIMIT: unlimited,
		AUTH_LIMIT: unlimited,
		MACHINE_LIMIT: unlimited,
		ENVIRONMENT: "local",
	} as unknown as GatewayEnv;
	const ask = (method: string, path: string, headers: Record<string, string> = {}, init: { host?: string; cf?: object } = {}) => {
		const request = new Request(`https://${init.host ?? "street.example"}/api/v1${path}`, { method, headers });
		if (init.cf) Object.defineProperty(request, "cf", { value: init.cf });
		return gateway.fetch(request as Request<unknown, IncomingRequestCfProperties>, env);
	};
	return { ask, seen, resolved };
}

afterEach(() => {
	vi.useRealTimers();
});

describe("of a public read", () => {
	it("a service gets what is asked for and nothing of who asks", async () => {
		const { ask, seen, resolved } = street();
		const headers = {
			authorization: "Bearer reader.token",
			cookie: "highstreet.session_token=reader.token",
			"x-cart-token": "cart",
			"accept-language": "de",
			origin: "https://app.example",
			"x-forwarded-host": "evil.example",
			"x-http-method-override": "DELETE",
			"x-request-id": "request-of-ada",
			"if-none-match": 'W/"old"',
		};
		await ask("GET", "/products?vendor=b&category=a&limit=20", headers, { host: "another.example" });
		expect(seen.map(({ url }) => url)).toEqual(["https://street.internal/products?category=a&vendor=b"]);
		expect(Object.fromEntries(seen[0]?.headers ?? [])).toEqual({ "x-request-id": "request-of-ada" });
		expect(resolved).toEqual([]);
	});

	it.each([
		"/products",
		"/products/mug",
		"/products/mug/reviews",
		"/vendors",
		"/vendors/shop",
		"/categories",
		"/search/suggestions?q=a",
		"/feed/products",
	])("%s is one whatever host and headers it is asked with", async (path) => {
		const { ask, seen } = street();
		await ask("GET", path, { cookie: "a=b", authorization: "Bearer reader.token" });
		await ask("HEAD", path, {}, { host: "another.example" });
		expect(new Set(seen.map(({ method, url }) => `${method} ${url}`))).toEqual(new Set([`GET https://street.internal${path}`]));
	});

	it("who has it gets 304, though the cache gave it whole", async () => {
		const { ask } = street();
		const known = await ask("GET", "/products", { "if-none-match": `W/"other", ${ETAG}` });
		expect([known.status, await known.text(), known.headers.get("etag")]).toEqual([304, "", ETAG]);
		expect((await ask("GET", "/products", { "if-none-match": 'W/"other"' })).status).toBe(200);
	});

	it("the place is filled in that the edge knows, for what is to be near", async () => {
		const { ask, seen } = street();
		const cf = { latitude: "53.27430", longitude: "-9.05140" };
		await ask("GET", "/products?sort=distance", {}, { cf });
		await ask("GET", "/products", {}, { cf });
		await ask("GET", "/products?sort=distance", {}, { cf: { country: "IE" } });
		expect(seen.map(({ url }) => new URL(url).search)).toEqual(["?near=53.3%2C-9.1&sort=distance", "", "?sort=distance"]);
	});
});

describe("who has just written", () => {
	it("gets a bookmark, as a header and in a browser as a cookie", async () => {
		const { ask } = street();
		const app = await ask("PATCH", "/vendor/vend_1", { authorization: "Bearer reader.token" });
		expect(app.headers.get("x-bookmark")).toMatch(new RegExp(`^vendor\\.[0-9a-z]+\\.${BOOKMARK}$`));
		expect(app.headers.get("set-cookie")).toBeNull();
		const cookies = { cookie: "highstreet.session_token=reader.token", origin: "https://street.example" };
		const browser = await ask("PATCH", "/vendor/vend_1", cookies);
		const sent = browser.headers.get("x-bookmark") ?? "";
		expect(browser.headers.get("set-cookie")).toBe(`highstreet.bookmark=${sent}; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure`);
		expect((await ask("GET", "/vendor/vend_1", cookies)).headers.get("set-cookie")).toBeNull();
	});

	it("carries it to what was written, and to the primary of what else may have been", async () => {
		const { ask, seen } = street();
		const bookmark = (await ask("PATCH", "/vendor/vend_1", { authorization: "Bearer reader.token" })).headers.get("x-bookmark") ?? "";
		seen.length = 0;
		await ask("GET", "/vendors/shop", { "x-bookmark": bookmark });
		await ask("GET", "/products", { cookie: `a=b; highstreet.bookmark=${bookmark}` });
		await ask("GET", "/vendor/vend_1", { "x-bookmark": bookmark, authorization: "Bearer reader.token" });
		expect(seen.map(({ headers }) => headers.get("x-bookmark"))).toEqual([BOOKMARK, "first-primary", BOOKMARK]);
	});

	it("reads what everybody sees as everybody does, where it was a cart", async () => {
		const { ask, seen } = street();
		const bookmark = (await ask("POST", "/carts")).headers.get("x-bookmark") ?? "";
		seen.length = 0;
		await ask("GET", "/products", { "x-bookmark": bookmark });
		await ask("GET", "/carts/cart_1", { "x-bookmark": bookmark });
		expect(seen.map(({ headers }) => headers.get("x-bookmark"))).toEqual([null, BOOKMARK]);
	});

	it("needs it for a minute", async () => {
		const { ask, seen } = street();
		const bookmark = (await ask("PATCH", "/vendor/vend_1", { authorization: "Bearer reader.token" })).headers.get("x-bookmark") ?? "";
		vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 62_000 });
		await ask("GET", "/products", { "x-bookmark": bookmark });
		expect(seen.at(-1)?.headers.get("x-bookmark")).toBeNull();
	});

	it.each([BOOKMARK, "first-primary", "product.zzzzzzz.1-2", "product..1-2", "product.0.'; DROP TABLE products", ""])(
		"did not write what nobody was given: %s",
		async (forged) => {
			const { ask, seen } = street();
			await ask("GET", "/products", { "x-bookmark": forged });
			expect(seen[0]?.headers.get("x-bookmark")).toBeNull();
		},
	);
});
