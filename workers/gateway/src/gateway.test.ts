import { describe, expect, it } from "vitest";
import type { Identity } from "#contracts/identity";
import { decodeIdentity } from "#kit/internal-headers";
import type { GatewayEnv, ServiceBinding } from "./env.ts";
import gateway from "./index.ts";
import { type Access, ROUTES } from "./route-table.ts";

const ADA: Identity = { userId: "user_ada", email: "ada@example.com", emailVerified: true, name: "Ada Ó Máille", role: "shopper" };
const GRACE: Identity = { ...ADA, userId: "user_grace", role: "admin" };
const TOKENS: Record<string, Identity> = { "ada.token": ADA, "grace.token": GRACE };

/** A gateway whose services tell what they were asked; change only what the test is about. */
function street(change: Partial<GatewayEnv> = {}) {
	const seen: Request[] = [];
	const resolved: string[] = [];
	const echo: ServiceBinding = {
		fetch: async (request) => {
			seen.push(request as Request);
			return Response.json({ answered: true });
		},
	};
	const unlimited = { limit: async () => ({ success: true }) } as RateLimit;
	const env: GatewayEnv = {
		USER: echo,
		PRODUCT: echo,
		ORDER: echo,
		VENDOR: echo,
		REVIEW: echo,
		ASSETS: { fetch: async () => new Response("asset", { headers: { "Content-Type": "text/html" } }) },
		IDENTITY: {
			resolve: async (token) => {
				resolved.push(token);
				return TOKENS[token] ?? null;
			},
		},
		READ_LIMIT: unlimited,
		WRITE_LIMIT: unlimited,
		AUTH_LIMIT: unlimited,
		MACHINE_LIMIT: unlimited,
		VERSION: { id: "a-version", tag: "", timestamp: "" },
		ENVIRONMENT: "local",
		...change,
	};
	const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
		gateway.fetch(new Request(`https://street.example${path}`, { method, headers, ...(body !== undefined && { body }) }), env);
	return { ask, seen, resolved };
}

const routesFor = (...who: Access[]): [method: string, path: string][] =>
	ROUTES.filter(([, , access]) => who.includes(access)).map(([method, path]) => [method, path]);

const codeOf = async (response: Response) => (await response.json<{ code: string }>()).code;

describe("identity", () => {
	it("strips internal headers from outside", async () => {
		const { ask, seen } = street();
		await ask("GET", "/api/v1/carts/cart_1", {
			"x-bookmark": "00000001-00000002-00000003-00000004",
			"x-highstreet-identity": encodeURIComponent(JSON.stringify(GRACE)),
			"x-highstreet-caller": "user_grace",
		});
		expect(seen[0]?.headers.get("x-highstreet-identity")).toBeNull();
		expect(seen[0]?.headers.get("x-highstreet-caller")).toBe("ip:local");
		expect(seen[0]?.headers.get("x-bookmark")).toBeNull();
	});

	it("hands the verified identity on, whatever letters the name has", async () => {
		const { ask, seen } = street();
		await ask("GET", "/api/v1/me", { authorization: "Bearer ada.token" });
		expect(decodeIdentity(seen[0]?.headers.get("x-highstreet-identity"))).toEqual(ADA);
		expect(seen[0]?.url).toBe("https://street.example/me");
	});

	it("asks once for a token that comes again, and anew after its owner changed something", async () => {
		const { ask, resolved } = street();
		const headers = { authorization: "Bearer ada.token" };
		await ask("POST", "/api/v1/auth/sign-out", headers); // forgets what other tests left in this isolate
		resolved.length = 0;
		await ask("GET", "/api/v1/me", headers);
		await ask("GET", "/api/v1/me", headers);
		expect(resolved).toEqual(["ada.token"]);
		await ask("PATCH", "/api/v1/me", headers);
		await ask("GET", "/api/v1/me", headers);
		expect(resolved).toEqual(["ada.token", "ada.token"]);
	});

	it("treats an unknown token as nobody", async () => {
		const { ask } = street();
		expect((await ask("GET", "/api/v1/products", { authorization: "Bearer forged" })).status).toBe(200);
		expect((await ask("GET", "/api/v1/me", { authorization: "Bearer forged" })).status).toBe(401);
	});
});

describe("who may enter", () => {
	it.each(routesFor("shopper", "vendor", "admin"))("%s %s is closed to strangers", async (method, path) => {
		const { ask, seen } = street();
		const response = await ask(method, `/api/v1${path.replaceAll(/:[A-Za-z]+/g, "x")}`);
		expect(response.status).toBe(401);
		expect(seen).toEqual([]);
	});

	it.each(routesFor("admin"))("%s %s is closed to shoppers", async (method, path) => {
		const { ask, seen } = street();
		const response = await ask(method, `/api/v1${path.replaceAll(/:[A-Za-z]+/g, "x")}`, { authorization: "Bearer ada.token" });
		expect(await codeOf(response)).toBe("forbidden");
		expect(seen).toEqual([]);
	});

	it("takes a cookie for reading from anywhere, for changing only from its own pages", async () => {
		const { ask } = street();
		const cookie = "theme=dark; __Secure-highstreet.session_token=ada.token";
		expect((await ask("GET", "/api/v1/me", { cookie })).status).toBe(200);
		expect(await codeOf(await ask("PATCH", "/api/v1/me", { cookie }))).toBe("origin_not_allowed");
		expect(await codeOf(await ask("PATCH", "/api/v1/me", { cookie, origin: "https://evil.example" }))).toBe("origin_not_allowed");
		expect((await ask("PATCH", "/api/v1/me", { cookie, origin: "https://street.example" })).status).toBe(200);
		expect((await ask("PATCH", "/api/v1/me", { authorization: "Bearer ada.token", origin: "https://app.example" })).status).toBe(200);
	});
});

describe("what it refuses", () => {
	it("answers unknown paths with 404 and known ones with 405 and what they take", async () => {
		const { ask } = street();
		expect((await ask("GET", "/api/v1/nothing")).status).toBe(404);
		const wrongMethod = await ask("DELETE", "/api/v1/products");
		expect(wrongMethod.status).toBe(405);
		expect(wrongMethod.headers.get("allow")).toBe("GET, HEAD");
	});

	it.each([
		["image/png", 5_000_000, 200],
		["Image/JPEG; x=1", 5_000_000, 200],
		["image/png", 5_000_001, 413],
		["application/json", 5_000_000, 413],
	])("answers a body of %s that says it has %i bytes with %i", async (type, bytes, status) => {
		const headers = { authorization: "Bearer ada.token", "content-length": String(bytes), "content-type": type };
		expect((await street().ask("POST", "/api/v1/vendor/vend_1/media", headers, "x")).status).toBe(status);
	});

	it("refuses a body that says it is over 1 MB, but lets a CSV file through to the import's own limit", async () => {
		const { ask, seen } = street();
		const big = { authorization: "Bearer ada.token", "content-length": "2000000" };
		expect((await ask("POST", "/api/v1/carts", { ...big, "content-type": "application/json" }, "{}")).status).toBe(413);
		expect((await ask("POST", "/api/v1/vendor/vend_1/imports", { ...big, "content-type": "text/csv" }, "Handle")).status).toBe(200);
		expect(seen).toHaveLength(1);
	});

	it("answers 429 with Retry-After above the limit, counted per caller", async () => {
		const keys: string[] = [];
		const strict = { limit: async ({ key }: { key: string }) => (keys.push(key), { success: false }) };
		const { ask, seen } = street({ AUTH_LIMIT: strict });
		const response = await ask("POST", "/api/v1/auth/sign-in/email", { "cf-connecting-ip": "192.0.2.7" });
		expect(response.status).toBe(429);
		expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
		expect(keys).toEqual(["192.0.2.7"]);
		expect(seen).toEqual([]);
	});

	it("counts the messages of payment providers, which all come from few addresses, apart from what shoppers do, and asks nobody who sends them", async () => {
		const counted: string[] = [];
		const limited = (name: string, success: boolean) => ({ limit: async () => (counted.push(name), { success }) });
		const IDENTITY = { resolve: () => Promise.reject(new Error("nobody asks")) };
		const message = { "cf-connecting-ip": "192.0.2.7", "content-type": "application/json", authorization: "Bearer made.up" };
		const open = street({ WRITE_LIMIT: limited("write", false), MACHINE_LIMIT: limited("machine", true), IDENTITY });
		expect((await open.ask("POST", "/api/v1/payments/stripe/webhook", message, "{}")).status).toBe(200);
		expect(open.seen[0]?.headers.get("x-highstreet-identity")).toBeNull();
		const full = street({ MACHINE_LIMIT: limited("machine", false) });
		expect((await full.ask("POST", "/api/v1/payments/stripe/webhook", message, "{}")).status).toBe(429);
		expect((await full.ask("POST", "/api/v1/carts", {}, "{}")).status).toBe(200);
		expect([counted, full.seen.length]).toEqual([["machine", "machine"], 1]);
	});

	it("counts by network address, whatever tokens a caller makes up", async () => {
		const keys: string[] = [];
		const counting = { limit: async ({ key }: { key: string }) => (keys.push(key), { success: true }) };
		const { ask } = street({ AUTH_LIMIT: counting, READ_LIMIT: counting, WRITE_LIMIT: counting });
		for (const [index, name] of ["authorization", "x-cart-token", "x-highstreet-caller"].entries()) {
			await ask("POST", "/api/v1/auth/sign-in/email", { "cf-connecting-ip": "192.0.2.7", [name]: `Bearer made-up-${index}` });
		}
		expect(new Set(keys)).toEqual(new Set(["192.0.2.7"]));
	});

	it("counts a household with an IPv6 /64 once, whichever of its addresses it takes, also for idempotency keys", async () => {
		const keys: string[] = [];
		const counting = { limit: async ({ key }: { key: string }) => (keys.push(key), { success: true }) };
		const { ask, seen } = street({ AUTH_LIMIT: counting, WRITE_LIMIT: counting });
		for (const address of ["2001:db8:0:1::7", "2001:DB8::1:8:0:0:9"]) {
			await ask("POST", "/api/v1/auth/sign-in/email", { "cf-connecting-ip": address });
			await ask("POST", "/api/v1/carts", { "cf-connecting-ip": address }, "{}");
		}
		expect(new Set(keys)).toEqual(new Set(["2001:db8:0:1::/64"]));
		expect(new Set(seen.map(({ headers }) => headers.get("x-highstreet-caller")))).toEqual(new Set(["ip:2001:db8:0:1::/64"]));
	});

	it("lets everybody look around while the user service is down, as strangers", async () => {
		const { ask, seen } = street({ IDENTITY: { resolve: () => Promise.reject(new Error("no user service")) } });
		expect((await ask("GET", "/api/v1/products", { authorization: "Bearer lost.token" })).status).toBe(200);
		expect(seen[0]?.headers.get("x-highstreet-identity")).toBeNull();
		expect((await ask("GET", "/api/v1/me", { authorization: "Bearer lost.token" })).status).toBe(503);
		expect((await ask("POST", "/api/v1/carts", { authorization: "Bearer lost.token" })).status).toBe(503);
	});

	it("answers 503 for the pages of a service that is down, and only for those", async () => {
		const down: ServiceBinding = { fetch: () => Promise.reject(new Error("no such Worker")) };
		const { ask } = street({ REVIEW: down });
		const response = await ask("GET", "/api/v1/products/mug/reviews");
		expect(response.status).toBe(503);
		expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
		expect((await ask("GET", "/api/v1/products/mug")).status).toBe(200);
	});

	it("says in the answer to /health, which nobody keeps, which version of it gave it", async () => {
		const { ask } = street();
		expect((await ask("GET", "/health")).headers.get("x-version")).toBe("a-version");
		expect((await ask("GET", "/api/v1/products")).headers.get("x-version")).toBeNull();
	});

	it("says so when it was started alone, on a developer's machine only", async () => {
		const alone: ServiceBinding = {
			fetch: async () => new Response('Worker "highstreet-order" not found. Make sure it is running locally.', { status: 503 }),
		};
		const told = async (ENVIRONMENT: string) => {
			const response = await street({ ORDER: alone, ENVIRONMENT }).ask("POST", "/api/v1/carts");
			return [response.status, (await response.json<{ detail: string }>()).detail];
		};
		expect(await told("local")).toEqual([503, expect.stringContaining("npm run dev")]);
		expect(await told("production")).toEqual([503, "The order service is not available right now. Please try again in a moment."]);
	});
});

describe("every answer", () => {
	it("has a request id, its own or the caller's, and may be read by any origin but never with cookies", async () => {
		const { ask } = street();
		const response = await ask("GET", "/api/v1/products", { "x-request-id": "from-the-app-1" });
		expect(response.headers.get("x-request-id")).toBe("from-the-app-1");
		expect(response.headers.get("server-timing")).toContain("gateway;dur=");
		expect(response.headers.get("access-control-allow-origin")).toBe("*");
		expect(response.headers.get("access-control-allow-credentials")).toBeNull();
		const odd = await ask("GET", "/api/v1/products", { "x-request-id": "<script>" });
		expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
	});

	it("names the request in a problem", async () => {
		const { ask } = street();
		const response = await ask("GET", "/api/v1/me", { "x-request-id": "the-one-I-mean" });
		expect(response.headers.get("content-type")).toBe("application/problem+json");
		expect(await response.json()).toMatchObject({ status: 401, code: "unauthenticated", instance: "the-one-I-mean" });
	});

	it("answers HEAD as GET without the body", async () => {
		const { ask, seen } = street();
		const response = await ask("HEAD", "/api/v1/products");
		expect(response.status).toBe(200);
		expect(await response.text()).toBe("");
		expect(seen[0]?.method).toBe("GET");
	});
});
