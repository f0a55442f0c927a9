import { Hono } from "hono";
import { beforeEach, expect, it, vi } from "vitest";
import { BOOKMARK_HEADER, handed } from "#kit/bookmark";
import { purge } from "#kit/edge-cache";
import type { Web } from "../env.ts";
import { myApi, need, publicApi } from "./api.ts";
import { handOutBookmark } from "./bookmark.ts";
import { publicPage } from "./public-page.ts";
import { goTo, understand } from "./request-context.ts";

const PRODUCT = { params: { path: { idOrSlug: "loaf" } } };
const CONTEXT = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };

/** A street whose replicas lag: who asks without the bookmark of the last write is told what was before it. */
class LaggingStreet {
	private written = "old";
	private readonly replica = "old";
	private latest: string | null = null;
	isDown = false;
	readonly asked: Request[] = [];

	readonly fetch = async (request: Request): Promise<Response> => {
		this.asked.push(request);
		if (this.isDown) return Response.json({ code: "unavailable", status: 503 }, { status: 503 });
		if (request.method === "GET") {
			const isUpToDate = this.latest !== null && request.headers.get(BOOKMARK_HEADER) === this.latest;
			return Response.json({ title: isUpToDate ? this.written : this.replica });
		}
		this.written = `new ${this.asked.length}`;
		this.latest = handed("vendor", `0000000${this.asked.length}-00000001`, Date.now());
		return Response.json({}, { headers: { [BOOKMARK_HEADER]: this.latest } });
	};
}

let street: LaggingStreet;
const titleOf = async (product: Promise<unknown>): Promise<string> => ((await product) as { title: string }).title;

/** A page for everybody, one of one's own, and a form that leads to the former. */
const app = new Hono<Web>().use(understand, handOutBookmark);
app.get("/loaf", (c) =>
	publicPage(c, [], async () => ({ body: await titleOf(need(publicApi(c).GET("/products/{idOrSlug}", PRODUCT))), tags: ["loaf"] })),
);
app.get("/mine", async (c) => c.text(await titleOf(need(myApi(c).GET("/products/{idOrSlug}", PRODUCT)))));
app.post("/loaf", async (c) => {
	await need(myApi(c).POST("/carts", {}));
	return goTo(c, "/loaf");
});
app.post("/loaf/again", async (c) => {
	await need(myApi(c).POST("/carts", {}));
	return c.text(await titleOf(need(publicApi(c).GET("/products/{idOrSlug}", PRODUCT))));
});

const ask = (method: string, path: string, cookie = ""): Promise<Response> =>
	Promise.resolve(
		app.request(
			`http://street${path}`,
			{ method, headers: { cookie } },
			{ GATEWAY: { fetch: street.fetch }, PUBLIC_ORIGIN: "http://street" },
			CONTEXT,
		),
	);
const post = async (path = "/loaf"): Promise<string> => (await ask("POST", path)).headers.get("set-cookie") ?? "";
const pairOf = (cookie: string): string => cookie.split(";", 1)[0] ?? "";

beforeEach(async () => {
	vi.useRealTimers();
	street = new LaggingStreet();
	await purge({ waitUntil: () => undefined }, ["loaf"]);
});

it("whoever sends a form reads what it changed on the page that follows, behind replicas and copies that lag", async () => {
	expect(await (await ask("GET", "/loaf")).text()).toContain("old");
	const carried = pairOf(await post());
	expect(await (await ask("GET", "/loaf", carried)).text()).toContain("new 2");
	expect(await (await ask("GET", "/mine", carried)).text()).toBe("new 2");
});

it("the page that a form answers with shows what it has just changed", async () => {
	expect(await (await ask("POST", "/loaf/again")).text()).toBe("new 1");
});

it("the bookmark is carried for a minute, by the browser alone", async () => {
	const cookie = await post();
	expect(cookie).toMatch(/^highstreet\.bookmark=vendor\.[0-9a-z]+\.[0-9a-f-]+; Max-Age=60; Path=\/; HttpOnly; SameSite=Lax$/);
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 62_000 });
	await ask("GET", "/mine", pairOf(cookie));
	expect(street.asked.at(-1)?.headers.get(BOOKMARK_HEADER)).toBeNull();
});

it("the last of several writes counts", async () => {
	const first = pairOf(await post());
	const second = pairOf((await ask("POST", "/loaf", first)).headers.get("set-cookie") ?? "");
	expect(second).not.toBe(first);
	expect(await (await ask("GET", "/loaf", second)).text()).toContain("new 2");
});

it("what a writer sees is kept for nobody, and the copy for everybody stays", async () => {
	await ask("GET", "/loaf");
	const own = await ask("GET", "/loaf", pairOf(await post()));
	expect([
		own.headers.get("cache-control"),
		own.headers.get("cf-cache-status"),
		own.headers.get("etag"),
		own.headers.get("cache-tag"),
	]).toEqual(["private, no-cache", null, null, null]);
	const others = await ask("GET", "/loaf");
	expect([others.headers.get("cf-cache-status"), others.headers.get("set-cookie")]).toEqual(["HIT", null]);
	expect(await others.text()).toContain("old");
});

it("a writer is shown the copy from before where nothing can be read now", async () => {
	const before = await (await ask("GET", "/loaf")).text();
	const carried = pairOf(await post());
	street.isDown = true;
	const page = await ask("GET", "/loaf", carried);
	expect([page.status, await page.text()]).toEqual([200, before]);
	await purge({ waitUntil: () => undefined }, ["loaf"]);
	expect((await ask("GET", "/loaf", carried)).status).toBe(500);
});

it.each(["vendor.0.1-2", "first-primary", "vendor.zzzzzzzzzz.1-2", "%0d%0a", "%", ""])(
	"what nobody was handed is nothing: %s",
	async (forged) => {
		await ask("GET", "/loaf");
		const page = await ask("GET", "/loaf", `highstreet.bookmark=${forged}`);
		expect([page.status, page.headers.get("cf-cache-status")]).toEqual([200, "HIT"]);
		await ask("GET", "/mine", `highstreet.bookmark=${forged}`);
		expect(street.asked.at(-1)?.headers.get(BOOKMARK_HEADER)).toBeNull();
	},
);

it("a page that changes nothing sets no cookie", async () => {
	expect((await ask("GET", "/mine")).headers.get("set-cookie")).toBeNull();
});
