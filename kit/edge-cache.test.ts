import { describe, expect, it, vi } from "vitest";
import { type CacheContext, cached, createEdgeCache, purge } from "./edge-cache.ts";

const PUBLIC = "public, max-age=60";
const ADDRESS = "https://highstreet.example/products";

interface Made {
	body?: string;
	status?: number;
	headers?: Record<string, string>;
}

/** A cache with a clock of its own, and somebody who asks it. */
function open(limits = { entries: 10, bytes: 100_000 }) {
	let time = 1_000_000;
	const background: Promise<unknown>[] = [];
	const cache = createEdgeCache(limits, () => time);
	const ctx = { waitUntil: (promise: Promise<unknown>) => void background.push(promise) };
	return {
		cache,
		pass: (seconds: number) => (time += seconds * 1_000),
		settle: () => Promise.all(background),
		async ask(this: void, make: () => Made | Promise<Made>, { url = ADDRESS, ...init }: RequestInit & { url?: string } = {}) {
			const response = await cache.answer(new Request(url, init), ctx, async () => {
				const { body = "made", status = 200, headers = {} } = await make();
				return new Response(body, { status, headers: { "Cache-Control": PUBLIC, ...headers } });
			});
			return { response, status: response.headers.get("Cf-Cache-Status"), body: await response.text() };
		},
	};
}

type Purge = NonNullable<CacheContext["cache"]>["purge"];

const times = (n: number, made: Made = {}) => {
	let count = 0;
	return vi.fn<() => Made>(() => ({ body: `made ${(count += 1)} of ${n}`, ...made }));
};

/** A promise and what settles it. */
function gate() {
	let open = (): void => undefined;
	const opened = new Promise<void>((resolve) => (open = resolve));
	return { opened, open };
}

describe("a public page", () => {
	it("is made once while it is fresh, and anew after that", async () => {
		const { ask, pass } = open();
		const make = times(2, { headers: { "Cache-Tag": "products", "Content-Type": "text/html", "Cloudflare-CDN-Cache-Control": PUBLIC } });
		expect(await ask(make)).toMatchObject({ status: "MISS", body: "made 1 of 2" });
		pass(59);
		const hit = await ask(make);
		expect(hit).toMatchObject({ status: "HIT", body: "made 1 of 2" });
		expect(Object.fromEntries(hit.response.headers)).toEqual({
			age: "59",
			"cache-control": PUBLIC,
			"cf-cache-status": "HIT",
			"content-type": "text/html",
		});
		pass(1);
		expect(await ask(make)).toMatchObject({ status: "EXPIRED", body: "made 2 of 2" });
		expect(await ask(make)).toMatchObject({ status: "HIT", body: "made 2 of 2" });
	});

	it("is one whatever the order of the parameters and whoever asks, for each host; HEAD has its headers alone", async () => {
		const { ask } = open();
		const make = times(1);
		await ask(make, { url: "https://a.example/p?b=2&a=1" });
		expect(await ask(make, { url: "https://a.example/p?a=1&b=2", headers: { Cookie: "session=x" } })).toMatchObject({ status: "HIT" });
		expect(await ask(make, { url: "https://a.example/p?a=1&b=2", method: "HEAD" })).toMatchObject({ status: "HIT", body: "" });
		expect(await ask(() => ({ body: "another" }), { url: "https://b.example/p?a=1&b=2" })).toMatchObject({ body: "another" });
		expect(make).toHaveBeenCalledTimes(1);
	});

	it("has a copy for each value of what it varies by", async () => {
		const { ask } = open();
		const make = times(2, { headers: { Vary: "Accept-Language" } });
		for (const language of ["en", "de", "en", "de"]) await ask(make, { headers: { "Accept-Language": language } });
		expect(await ask(make, { headers: { "Accept-Language": "de" } })).toMatchObject({ status: "HIT", body: "made 2 of 2" });
		expect(make).toHaveBeenCalledTimes(2);
	});

	it.each<[string, Made]>([
		["a page that is not there", { status: 404 }],
		["a page that has moved", { status: 301, headers: { Location: "/" } }],
		["one that only the edge keeps", { headers: { "Cache-Control": "public, max-age=0, must-revalidate, s-maxage=60" } }],
		["one with a word for the edge alone", { headers: { "Cache-Control": "private, no-store", "Cloudflare-CDN-Cache-Control": PUBLIC } }],
	])("may be %s", async (_what, made) => {
		const { ask } = open();
		await ask(() => made);
		expect(await ask(() => made)).toMatchObject({ status: "HIT", response: { status: made.status ?? 200 } });
	});
});

describe("what is not kept", () => {
	it.each<[string, Made]>([
		["what says nothing of caches", { headers: { "Cache-Control": "" } }],
		["what is not said to be public", { headers: { "Cache-Control": "max-age=60" } }],
		["what is private", { headers: { "Cache-Control": "private, no-store" } }],
		["what is fresh for no time", { headers: { "Cache-Control": "public, max-age=0, must-revalidate" } }],
		["what has nonsense for a time", { headers: { "Cache-Control": "public, max-age=1e9" } }],
		["what sets a cookie", { headers: { "Set-Cookie": "a=b" } }],
		["what varies by cookie", { headers: { Vary: "Accept, Cookie" } }],
		["what varies by anything", { headers: { Vary: "*" } }],
		["a failure", { status: 500 }],
		["a redirect for now", { status: 302 }],
	])("is %s", async (_what, made) => {
		const { ask } = open();
		const make = times(2, made);
		for (let n = 1; n <= 2; n += 1) expect(await ask(make)).toMatchObject({ status: "BYPASS", body: `made ${n} of 2` });
	});

	it("is the answer to a change", async () => {
		const { ask } = open();
		await ask(times(1));
		expect(await ask(() => ({ body: "changed" }), { method: "POST" })).toMatchObject({ status: "BYPASS", body: "changed" });
		expect(await ask(times(1))).toMatchObject({ status: "HIT", body: "made 1 of 1" });
	});

	it("is the empty body of a HEAD", async () => {
		const { ask } = open();
		expect(await ask(() => ({ body: "" }), { method: "HEAD" })).toMatchObject({ status: "MISS" });
		expect(await ask(() => ({ body: "whole" }))).toMatchObject({ status: "MISS", body: "whole" });
	});
});

describe("a stale page", () => {
	const stale = { "Cache-Control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=1200" };

	it("is shown while one request makes it anew", async () => {
		const { ask, pass, settle } = open();
		const make = times(2, { headers: stale });
		await ask(make);
		pass(100);
		const answers = await Promise.all([ask(make), ask(make), ask(make)]);
		expect(answers.map(({ status, body }) => [status, body])).toEqual(Array.from({ length: 3 }, () => ["UPDATING", "made 1 of 2"]));
		await settle();
		expect(await ask(make)).toMatchObject({ status: "HIT", body: "made 2 of 2" });
		expect(make).toHaveBeenCalledTimes(2);
	});

	it("is better than a failure, for as long as it says", async () => {
		vi.spyOn(console, "error").mockImplementation(() => undefined);
		const { ask, pass } = open();
		const down = () => Promise.reject(new Error("the gateway is down"));
		await ask(() => ({ body: "before", headers: stale }));
		pass(1_000);
		expect(await ask(() => ({ body: "oops", status: 503 }))).toMatchObject({ status: "STALE", body: "before", response: { status: 200 } });
		expect(await ask(down)).toMatchObject({ status: "STALE", body: "before" });
		pass(300);
		await expect(ask(down)).rejects.toThrow("the gateway is down");
		vi.restoreAllMocks();
	});

	it("is not shown any longer once what it shows is gone", async () => {
		const { ask, pass, settle } = open();
		const headers = { "Cloudflare-CDN-Cache-Control": `${PUBLIC}, stale-while-revalidate=600, stale-if-error=600` };
		const gone = { status: 404, headers: { "Cloudflare-CDN-Cache-Control": "private, no-store" } };
		await ask(() => ({ headers }));
		pass(61);
		expect(await ask(() => gone)).toMatchObject({ status: "UPDATING" });
		await settle();
		expect(await ask(() => gone)).toMatchObject({ status: "BYPASS", response: { status: 404 } });
	});

	it("is not shown where s-maxage or must-revalidate forbid it, as on the platform", async () => {
		const { ask, pass } = open();
		const headers = { "Cache-Control": "public, s-maxage=60, stale-while-revalidate=600, stale-if-error=600" };
		await ask(() => ({ headers }));
		pass(100);
		expect(await ask(() => ({ body: "oops", status: 503 }))).toMatchObject({ status: "BYPASS", response: { status: 503 } });
	});
});

describe("a crowd", () => {
	it("of five hundred on a cold page has it made once", async () => {
		const { ask } = open();
		const allHaveAsked = Promise.withResolvers<void>();
		const make = vi.fn<() => Promise<Made>>(async () => {
			await allHaveAsked.promise;
			return { body: "made" };
		});
		const asked = Array.from({ length: 500 }, () => ask(make));
		allHaveAsked.resolve();
		const answers = await Promise.all(asked);
		expect(make).toHaveBeenCalledTimes(1);
		expect(answers.filter(({ status }) => status === "HIT")).toHaveLength(499);
		expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(["made"]));
	});

	it("on what nobody may keep does not stand in line", async () => {
		const { ask } = open();
		const personal = { headers: { "Cache-Control": "private, no-store" } };
		await ask(() => personal);
		const first = gate();
		const waiting = ask(async () => {
			await first.opened;
			return personal;
		});
		expect(await ask(() => ({ ...personal, body: "mine" }))).toMatchObject({ body: "mine" });
		first.open();
		await waiting;
	});

	it("does not wait for one whose request has died", async () => {
		const { ask, pass } = open();
		const dead = gate();
		const waiting = ask(async () => {
			await dead.opened;
			return { body: "too late" };
		});
		pass(10);
		expect(await ask(() => ({ body: "alive" }))).toMatchObject({ status: "MISS", body: "alive" });
		dead.open();
		expect(await waiting).toMatchObject({ body: "too late" });
		expect(await ask(times(1))).toMatchObject({ status: "HIT", body: "alive" });
	});

	it("gets the one answer that says that something is down, and does not try one after the other", async () => {
		const { ask } = open();
		const { opened, open: answer } = gate();
		const make = vi.fn<() => Promise<Made>>(async () => {
			await opened;
			return { status: 503, body: "down", headers: { "Retry-After": "5" } };
		});
		const crowd = Array.from({ length: 50 }, () => ask(make));
		answer();
		for (const { response, body, status } of await Promise.all(crowd))
			expect([response.status, response.headers.get("Retry-After"), body, status]).toEqual([503, "5", "down", "BYPASS"]);
		expect(make).toHaveBeenCalledTimes(1);
		expect(await ask(() => ({ body: "up again" }))).toMatchObject({ status: "MISS", body: "up again" });
	});

	it("hears of a failure each for himself, and the next one tries again", async () => {
		const { ask } = open();
		await expect(ask(() => Promise.reject(new Error("down")))).rejects.toThrow("down");
		expect(await ask(() => ({ body: "up" }))).toMatchObject({ status: "MISS", body: "up" });
	});
});

describe("a purge", () => {
	const tagged = (tags: string, body = "made"): Made => ({ body, headers: { "Cache-Tag": tags } });

	it("forgets what has one of the tags, in upper or lower case, and nothing else", async () => {
		const { ask, cache } = open();
		await ask(() => tagged("product:Prod_1, products"), { url: `${ADDRESS}/1` });
		await ask(() => tagged("product:prod_2,products"), { url: `${ADDRESS}/2` });
		cache.purge(["PRODUCT:prod_1", "vendors"]);
		expect(await ask(() => tagged("product:prod_1"), { url: `${ADDRESS}/1` })).toMatchObject({ status: "MISS" });
		expect(await ask(() => tagged("product:prod_2"), { url: `${ADDRESS}/2` })).toMatchObject({ status: "HIT" });
	});

	it("keeps a page from being stored that was begun before it", async () => {
		const { ask, cache } = open();
		const slow = gate();
		const begun = ask(async () => {
			await slow.opened;
			return tagged("products", "old");
		});
		const waiting = ask(() => tagged("products", "new"));
		cache.purge(["products"]);
		slow.open();
		expect(await begun).toMatchObject({ body: "old" });
		expect(await waiting).toMatchObject({ status: "MISS", body: "new" });
		expect(await ask(times(1))).toMatchObject({ status: "HIT", body: "new" });
	});

	it("does not keep one from being stored that shows something else", async () => {
		const { ask, cache } = open();
		const slow = gate();
		const begun = ask(async () => {
			await slow.opened;
			return tagged("vendors");
		});
		cache.purge(["products"]);
		slow.open();
		await begun;
		expect(await ask(times(1))).toMatchObject({ status: "HIT" });
	});
});

describe("the room", () => {
	it("goes to what was asked for last", async () => {
		const { ask } = open({ entries: 2, bytes: 100_000 });
		for (const page of ["1", "2", "1", "3"]) await ask(times(1), { url: `${ADDRESS}/${page}` });
		expect(await ask(times(1), { url: `${ADDRESS}/1` })).toMatchObject({ status: "HIT" });
		expect(await ask(times(1), { url: `${ADDRESS}/2` })).toMatchObject({ status: "MISS" });
	});

	it("is bounded in bytes, and one page cannot take it all", async () => {
		const { ask } = open({ entries: 1_000, bytes: 100_000 });
		for (let n = 0; n < 20; n += 1) await ask(() => ({ body: "x".repeat(9_000) }), { url: `${ADDRESS}/${n}` });
		expect(await ask(times(1), { url: `${ADDRESS}/19` })).toMatchObject({ status: "HIT" });
		expect(await ask(times(1), { url: `${ADDRESS}/5` })).toMatchObject({ status: "MISS" });
		for (let n = 0; n < 2; n += 1)
			expect(await ask(() => ({ body: "x".repeat(20_000) }), { url: `${ADDRESS}/large` })).toMatchObject({ status: "MISS" });
	});

	it("does not grow with the headers that people send", async () => {
		const { ask } = open();
		const make = times(30, { headers: { Vary: "Accept-Language" } });
		for (let n = 0; n < 30; n += 1) await ask(make, { headers: { "Accept-Language": `x-${n}` } });
		expect(await ask(make, { headers: { "Accept-Language": "x-29" } })).toMatchObject({ status: "HIT" });
		expect(await ask(make, { headers: { "Accept-Language": "x-1" } })).toMatchObject({ status: "MISS" });
	});
});

describe("the platform's cache, where there is one,", () => {
	const platform = (success: boolean) => {
		const purged = vi.fn<Purge>(async () => ({
			success,
			errors: success ? [] : [{ code: 1134, message: "too many" }],
		}));
		return { purged, ctx: { waitUntil: () => undefined, cache: { purge: purged } } };
	};

	it("is in front: what comes here is made, as it is", async () => {
		const { ctx } = platform(true);
		const made = new Response("made", { headers: { "Cache-Control": PUBLIC, "Cache-Tag": "products" } });
		expect(await cached(new Request(ADDRESS), ctx, async () => made)).toBe(made);
	});

	it("is purged, a hundred tags at once", async () => {
		const { ctx, purged } = platform(true);
		const tags = Array.from({ length: 150 }, (_, n) => `product:${n}`);
		await purge(ctx, tags);
		expect(purged.mock.calls).toEqual([[{ tags: tags.slice(0, 100) }], [{ tags: tags.slice(100) }]]);
		await purge(ctx, []);
		expect(purged).toHaveBeenCalledTimes(2);
	});

	it("may refuse a purge, which is an error", async () => {
		await expect(purge(platform(false).ctx, ["products"])).rejects.toThrow("the cache was not purged: 1134 too many");
	});

	it("has a stand-in that is purged instead where there is none", async () => {
		const ctx = { waitUntil: () => undefined };
		const make = vi.fn<() => Promise<Response>>(
			async () => new Response("made", { headers: { "Cache-Control": PUBLIC, "Cache-Tag": "products" } }),
		);
		const ask = async () => (await cached(new Request(ADDRESS), ctx, make)).headers.get("Cf-Cache-Status");
		expect([await ask(), await ask()]).toEqual(["MISS", "HIT"]);
		await purge(ctx, ["products"]);
		expect(await ask()).toBe("MISS");
	});
});
