import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deliver, openSampleStreet, order, type SampleStreet, variantOf } from "../support/sample-street.ts";
import { eventually } from "../support/street.ts";
import { ROLES, Visitor, visitorAs } from "../support/visitors.ts";
import { PAGES, pathOf } from "./addresses.ts";

let sample: SampleStreet;
let anyone: Visitor;

beforeAll(async () => {
	sample = await openSampleStreet();
	anyone = new Visitor(sample.origin);
});
afterAll(() => sample?.street.close());

const cacheStatus = (response: Response): string | null => response.headers.get("cf-cache-status");

/** Asks until the page comes from the cache, so that what is seen later has not just been made. */
const whenCached = (path: string): Promise<string> =>
	eventually(`${path} from the cache`, async () => {
		const response = await anyone.get(path);
		const html = await response.text();
		return cacheStatus(response) === "HIT" && html;
	});

/** Asks until the page says it; it fails with `eventually`'s patience, which is far below the lifetime of a cached page. */
const whenShown = (path: string, isShown: (html: string, status: number) => boolean): Promise<true> =>
	eventually(`the news on ${path}`, async () => {
		const response = await anyone.get(path);
		return isShown(await response.text(), response.status) || null;
	});

const productPath = ({ bakery, loaf }: SampleStreet): string => `/shops/${bakery.slug}/${loaf.slug}`;

describe("a cached page shows the news", () => {
	it("of a price, on the product's page and in lists", async () => {
		const { street, bakery, loaf } = sample;
		const lists = ["/search?q=loaf", `/shops/${bakery.slug}`];
		for (const path of [productPath(sample), ...lists]) expect(await whenCached(path)).toContain("€6.50");

		const items = [{ id: variantOf(loaf), price: { amount: 675, currency: "EUR" } }];
		await street.must("PATCH", `/vendor/${bakery.id}/variants`, { as: bakery.owner, body: { items } });

		await whenShown(productPath(sample), (html) => html.includes("€6.75")); // it also says what the lowest price was before
		for (const path of lists) await whenShown(path, (html) => html.includes("€6.75") && !html.includes("€6.50"));
	});

	it("of a product that is taken off the street and put back", async () => {
		const { street, bakery, cake } = sample;
		const path = `/shops/${bakery.slug}/${cake.slug}`;
		const list = "/search?q=seed";
		expect(await whenCached(path)).toContain("Seed cake");
		expect(await whenCached(list)).toContain("Seed cake");
		const setStatus = (status: string) =>
			street.must("PATCH", `/vendor/${bakery.id}/products/${cake.id}`, { as: bakery.owner, body: { status } });

		await setStatus("draft");
		await whenShown(path, (_, status) => status === 404);
		await whenShown(list, (html) => !html.includes("Seed cake"));

		await setStatus("published");
		await whenShown(path, (html, status) => status === 200 && html.includes("Seed cake"));
		await whenShown(list, (html) => html.includes("Seed cake"));
	});

	it("of stock that runs out and comes back", async () => {
		const { street, pottery, mug } = sample;
		const path = `/shops/${pottery.slug}/${mug.slug}`;
		const isBuyable = (html: string) => /<p[^>]*data-stock[^>]*>\s*(?:In stock|Only \d+ left)/.test(html);
		expect(isBuyable(await whenCached(path))).toBe(true);
		const setStock = (stockQuantity: number) =>
			street.must("PUT", `/vendor/${pottery.id}/variants/${variantOf(mug)}/stock`, { as: pottery.owner, body: { stockQuantity } });

		await setStock(0);
		await whenShown(path, (html) => /<p[^>]*data-stock[^>]*>\s*Sold out/.test(html));
		await setStock(12);
		await whenShown(path, isBuyable);
	});

	it("of the last piece that somebody buys", async () => {
		const { street, bakery, soldOut } = sample;
		const path = `/shops/${bakery.slug}/${soldOut.slug}`;
		await street.must("PUT", `/vendor/${bakery.id}/variants/${variantOf(soldOut)}/stock`, { as: bakery.owner, body: { stockQuantity: 1 } });
		await whenShown(path, (html) => html.includes("Only 1 left"));
		await whenCached(path);

		await order(street, [variantOf(soldOut)]);
		await whenShown(path, (html) => /<p[^>]*data-stock[^>]*>\s*Sold out/.test(html));
	});

	it("of a review and of its answer", async () => {
		const { street, bakery, loaf, admin } = sample;
		const path = productPath(sample);
		expect(await whenCached(path)).not.toContain("Second helping");
		const bought = await order(street, [variantOf(loaf)], admin);
		await deliver(street, bakery, bought.order);
		const { id } = await street.must<{ id: string }>("POST", `/products/${loaf.id}/reviews`, {
			as: admin,
			body: { rating: 4, title: "Second helping", text: "Came back for more." },
		});
		await whenShown(path, (html) => html.includes("Second helping"));
		await whenShown(`/shops/${bakery.slug}`, (html) => html.includes("Second helping"));

		await whenCached(path);
		await street.must("POST", `/vendor/${bakery.id}/reviews/${id}/reply`, { as: bakery.owner, body: { text: "Any time." } });
		await whenShown(path, (html) => html.includes("Any time."));

		await whenCached(path);
		await street.must("POST", `/admin/reviews/${id}/reject`, { as: admin, body: { reason: "Written by the house." } });
		await whenShown(path, (html) => !html.includes("Second helping"));
	});

	it("of a shop's new name, on its page, its products and the lists of shops", async () => {
		const { street, pottery, mug } = sample;
		const paths = ["/", "/shops", `/shops/${pottery.slug}`, `/shops/${pottery.slug}/${mug.slug}`];
		for (const path of paths) expect(await whenCached(path)).toContain("Salthill Pottery");
		await street.must("PATCH", `/vendor/${pottery.id}`, { as: pottery.owner, body: { name: "Blackrock Pottery" } });
		for (const path of paths) await whenShown(path, (html) => html.includes("Blackrock Pottery"));
	});

	it("of a shop that is suspended and opens again", async () => {
		const { street, hostileShop, hostile, admin } = sample;
		const pages = [`/shops/${hostileShop.slug}`, `/shops/${hostileShop.slug}/${hostile.slug}`];
		for (const path of [...pages, "/shops"]) await whenCached(path);

		await street.must("POST", `/admin/vendors/${hostileShop.id}/suspend`, { as: admin, body: { reason: "A test" } });
		for (const path of pages) await whenShown(path, (_, status) => status === 404);
		await whenShown("/shops", (html) => !html.includes(hostileShop.slug));

		await street.must("POST", `/admin/vendors/${hostileShop.id}/reinstate`, { as: admin });
		for (const path of pages) await whenShown(path, (_, status) => status === 200);
		await whenShown("/shops", (html) => html.includes(hostileShop.slug));
	});
});

const PUBLIC = PAGES.filter(({ isPublic }) => isPublic);

describe("a page that everybody sees", () => {
	it.each(PUBLIC.map((address) => [address.route, address] as const))(
		"%s is the same bytes for everybody, and kept",
		async (_, address) => {
			const path = pathOf(address, sample);
			for (const role of ROLES) {
				const visitor = await visitorOnce(role);
				// what happened just before may still purge the page: it is only compared while it stays as it is
				const isSame = await eventually(`${path} stays as it is`, async () => {
					const before = await whenCached(path);
					const response = await visitor.get(path, { "Accept-Language": "de", DNT: "1" });
					const theirs = await response.text();
					expect(response.headers.getSetCookie()).toEqual([]);
					return before === (await whenCached(path)) && (theirs === before ? "the same" : "another page");
				});
				expect(isSame, role).toBe("the same");
			}
		},
	);

	it.each(PUBLIC.map((address) => [address.route, address] as const))(
		"%s keeps nothing under parameters that it does not know",
		async (_, address) => {
			const path = pathOf(address, sample);
			for (const odd of ["utm_source=mail", "q=loaf&q=loaf", "__proto__=x", `x=${"y".repeat(3_000)}`]) {
				for (const attempt of ["first", "second"]) {
					const response = await anyone.get(`${path}${path.includes("?") ? "&" : "?"}${odd}`);
					expect(response.status, `${odd}, ${attempt}`).toBeLessThan(400);
					expect(cacheStatus(response)).not.toBe("HIT");
					expect(response.headers.get("cache-control")).toMatch(/^private, no-(?:store|cache)$/);
				}
			}
		},
	);

	it.each(PUBLIC.map((address) => [address.route, address] as const))("%s answers HEAD and If-None-Match", async (_, address) => {
		const path = pathOf(address, sample);
		const get = await anyone.get(path);
		const head = await anyone.send("HEAD", path);
		expect({ status: head.status, type: head.headers.get("content-type"), body: await head.text() }).toEqual({
			status: 200,
			type: get.headers.get("content-type"),
			body: "",
		});
		const again = await anyone.get(path, { "If-None-Match": get.headers.get("etag") ?? "" });
		expect(again.status).toBe(304);
	});

	const known = new Map<string, Visitor>();
	async function visitorOnce(role: (typeof ROLES)[number]): Promise<Visitor> {
		const visitor = known.get(role) ?? (await visitorAs(sample, role));
		known.set(role, visitor);
		return visitor;
	}
});

describe("addresses that anybody can make up", () => {
	it.each(["variant=nonsense", "variant=var_1&problem=nonsense", "page=2&cursor=nonsense"])(
		"?%s of a product leads to the product, and is not kept",
		async (odd) => {
			for (const language of ["", "/de"]) {
				const response = await anyone.get(`${language}${productPath(sample)}?${odd}`);
				expect(response.status).toBe(302);
				expect(response.headers.get("location")).toBe(language + productPath(sample));
				expect(response.headers.get("cache-control")).toBe("private, no-store");
			}
		},
	);

	it("a variant of another product is none of this one", async () => {
		const { loaf, cake } = sample;
		expect((await anyone.get(`${productPath(sample)}?variant=${variantOf(cake)}`)).status).toBe(302);
		expect((await anyone.get(`${productPath(sample)}?variant=${variantOf(loaf)}`)).status).toBe(200);
	});

	it.each([
		"/search?q=zzzzz",
		"/search?q=loaf+!!!",
		"/search?priceMin=1.01",
		"/search?vendor=no-such-shop",
		"/shops?near=53.27%2C-9.05",
		"/shops?q=zzzzz",
		"/shops?city=nowhere",
		"/legal/%74erms",
	])("%s is shown and not kept", async (path) => {
		for (const attempt of ["first", "second"]) {
			const response = await anyone.get(path);
			expect(response.status, attempt).toBe(200);
			expect(cacheStatus(response)).not.toBe("HIT");
			expect(response.headers.get("cache-control")).toBe("private, no-cache");
		}
	});

	it.each(["/robots.txt?x=1", "/de/robots.txt", "/de/llms.txt?x", "/de/sitemap.xml", "/feeds/products.xml?a=b", "/sitemap%2Dstreet.xml"])(
		"%s leads to the one address",
		async (path) => {
			const response = await anyone.get(path);
			expect(response.status).toBe(301);
			const to = response.headers.get("location") ?? "";
			expect(to).toMatch(/^\/[a-z/-]+\.(?:txt|xml)$/);
			expect((await anyone.get(to)).status).toBe(200);
		},
	);
});

describe("what search engines are told of", () => {
	const textOf = async (path: string): Promise<string> => (await anyone.get(path)).text();
	const locations = (xml: string): string[] => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);

	it("is there: every sitemap of the index and every page of those", async () => {
		const sitemaps = locations(await textOf("/sitemap.xml"));
		expect(sitemaps).toEqual(["/sitemap-street.xml", "/sitemap-products-1.xml"]);
		const pages = (await Promise.all(sitemaps.map(textOf))).flatMap(locations);
		expect(pages).toEqual(expect.arrayContaining(["/", "/de", `/shops/${sample.bakery.slug}`, `/de${productPath(sample)}`]));
		expect(new Set(pages).size).toBe(pages.length);
		for (const page of pages) expect((await anyone.get(page)).status, page).toBe(200);
		expect(await textOf("/robots.txt")).toContain(`Sitemap: ${sample.origin}/sitemap.xml`);
	});

	it("is every variant of the feed, with the facts of its page", async () => {
		const feed = await textOf("/feeds/products.xml");
		expect(feed).toContain(`<g:id>${variantOf(sample.loaf)}</g:id>`);
		expect(feed).toContain(`<atom:link rel="self" type="application/rss+xml" href="${sample.origin}/feeds/products.xml"/>`);
		expect(feed).not.toContain('rel="next"');
		expect(feed.trimEnd()).toMatch(/<\/channel><\/rss>$/);
	});
});

describe("what is not there", () => {
	it.each([
		"/nowhere",
		"/de/nowhere",
		"/shops/no-such-shop",
		"/de/shops/no-such-shop",
		"/shops/quay-bakery/no-such-thing",
		"/shops/no-such-shop/no-such-thing",
		"/products/no-such-thing",
		"/categories/no-such-shelf",
		"/sitemap-products-2.xml",
		"/sitemap-products-0.xml",
		"/feeds/products/2.xml",
		"/reviews/..%2Forders%2Ford_1%2Fcancel%3F/vote", // its button would cancel an order
		"/reviews/nonsense/report",
		"/search/what",
		"/en",
		"/assets/shop-script-0000000000.js",
		"/.env",
		"/wp-login.php",
		"/shops/%00",
		"/shops/%E0%A4%A",
		`/shops/${"x".repeat(5_000)}`,
	])("%s is a 404 that says so", async (path) => {
		const response = await anyone.get(path);
		expect(response.status).toBe(404);
		expect(await response.text()).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
	});

	it("has no page for a product that is a draft", async () => {
		expect((await anyone.get(`/shops/${sample.bakery.slug}/${sample.draft.slug}`)).status).toBe(404);
	});

	it("leads from a product in the wrong shop to the right one", async () => {
		const response = await anyone.get(`/shops/${sample.pottery.slug}/${sample.loaf.slug}`);
		expect(response.status).toBe(301);
		expect(new URL(response.headers.get("location") ?? "", sample.origin).pathname).toBe(productPath(sample));
	});
});
