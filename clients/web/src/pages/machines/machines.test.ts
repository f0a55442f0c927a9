import { Hono } from "hono";
import { expect, it } from "vitest";
import { understand } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { answerError } from "../../layout/errors.tsx";
import { addMachinePages } from "./machines.ts";

const ORIGIN = "https://street.example";

const product = (id: string) => ({
	id: `prod_${id}`,
	slug: id,
	title: id,
	brand: null,
	vendor: { id: "vend_1", slug: "kiln", name: "Kiln" },
	categories: [],
	updatedAt: "2026-11-02T00:00:00Z",
	descriptionHtml: "",
	media: [],
	variants: [{ id: `var_${id}`, title: "", options: {}, price: { amount: 100, currency: "EUR" }, compareAtPrice: null, available: true }],
});

/** A street whose catalog has two parts: the second begins at the cursor `second`. */
async function ask(path: string, answers: Record<string, () => Response> = {}) {
	const app = new Hono<Web>().use(understand);
	addMachinePages(app);
	app.route("/de", addedTo(new Hono<Web>()));
	app.onError(answerError);
	const gateway = async (request: Request): Promise<Response> => {
		const { pathname, searchParams } = new URL(request.url);
		const name = pathname.replace("/api/v1", "");
		if (answers[name]) return answers[name]();
		if (name === "/feed/products/parts") return Response.json({ starts: [null, "second"] });
		if (name === "/feed/products")
			return Response.json({
				items: [product(searchParams.get("cursor") ?? "first")],
				nextCursor: searchParams.has("cursor") ? null : "middle",
			});
		return Response.json({ items: [], nextCursor: null });
	};
	const response = await app.request(ORIGIN + path, {}, { GATEWAY: { fetch: gateway }, ENVIRONMENT: "production", PUBLIC_ORIGIN: ORIGIN });
	return { status: response.status, headers: response.headers, text: await response.text() };
}

function addedTo(app: Hono<Web>): Hono<Web> {
	addMachinePages(app);
	return app;
}

const ids = (feed: string): string[] => [...feed.matchAll(/<g:id>(.*?)<\/g:id>/g)].map(([, id = ""]) => id);
const links = (feed: string): string[] =>
	[...feed.matchAll(/rel="(\w+)" type="[^"]*" href="([^"]*)"/g)].map(([, rel, href]) => `${rel} ${href}`);

it("cuts the feed into parts, each of which names its neighbors", async () => {
	const first = await ask("/feeds/products.xml");
	expect(ids(first.text)).toEqual(["var_first", "var_middle"]);
	expect(links(first.text)).toEqual([`self ${ORIGIN}/feeds/products.xml`, `next ${ORIGIN}/feeds/products/2.xml`]);
	const second = await ask("/feeds/products/2.xml");
	expect(ids(second.text)).toEqual(["var_second"]);
	expect(links(second.text)).toEqual([`self ${ORIGIN}/feeds/products/2.xml`, `previous ${ORIGIN}/feeds/products.xml`]);
	expect(second.headers.get("cloudflare-cdn-cache-control")).toContain("max-age=3600");
	expect((await ask("/feeds/products/3.xml")).status).toBe(404);
	expect((await ask("/feeds/products/1.xml")).headers.get("location")).toBe("/feeds/products.xml");
});

it("cuts the sitemap at the same places", async () => {
	const locations = (xml: string): string[] =>
		[...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => address.replace(ORIGIN, ""));
	expect(locations((await ask("/sitemap.xml")).text)).toEqual([
		"/sitemap-street.xml",
		"/sitemap-products-1.xml",
		"/sitemap-products-2.xml",
	]);
	const second = (await ask("/sitemap-products-2.xml")).text;
	expect(locations(second)).toEqual(["/shops/kiln/second", "/de/shops/kiln/second"]);
	expect(second).toContain(`hreflang="x-default" href="${ORIGIN}/shops/kiln/second"`);
	expect((await ask("/sitemap-products-3.xml")).status).toBe(404);
});

it.each(["/feeds/products.xml?x=1", "/de/feeds/products.xml", "/de/sitemap-products-2.xml?x", "/robots.txt?x"])(
	"makes %s only once",
	async (path) => {
		const { status, headers } = await ask(path);
		expect([status, headers.get("location")]).toEqual([301, path.replace("/de", "").replace(/\?.*/, "")]);
	},
);

it.each(["/sitemap.xml", "/sitemap-products-1.xml", "/feeds/products.xml"])(
	"%s is no half document where the catalog is down",
	async (path) => {
		const down = () => Response.json({ code: "unavailable", status: 503 }, { status: 503 });
		for (const name of ["/feed/products/parts", ...(path === "/sitemap.xml" ? [] : ["/feed/products"])])
			expect((await ask(path, { [name]: down })).status).toBe(503);
	},
);

it("lets search engines see pictures, and agents what llms.txt names", async () => {
	const { text } = await ask("/robots.txt");
	const rules = [...text.matchAll(/^(Allow|Disallow): (.*)$/gm)].map(([, kind, path = ""]) => ({ kind, path }));
	const ruleFor = (path: string) =>
		rules.filter((rule) => path.startsWith(rule.path)).reduce((best, rule) => (rule.path.length > best.path.length ? rule : best)).kind;
	const named = [...(await ask("/llms.txt")).text.matchAll(/\((https:[^)]+)\)/g)].map(([, address = ""]) => new URL(address).pathname);
	expect(named.length).toBeGreaterThan(10);
	for (const path of [...named, "/api/v1/media/loaf.png", "/cart"]) expect({ path, rule: ruleFor(path) }).toEqual({ path, rule: "Allow" });
	for (const path of ["/api/v1/me", "/de/orders/1", "/admin", "/me.json"])
		expect({ path, rule: ruleFor(path) }).toEqual({ path, rule: "Disallow" });
});
