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
		for (const path of lists)
			await whenShown(path, (html) => html.includes('class="amount">€6.75<') && html.includes("<small>30-day low: €6.50</small>"));
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

	it("of a collection that is made, changed, put in another order and deleted, by a shop and by the marketplace", async () => {
		const { street, bakery, admin, loaf, cake, mug } = sample;
		const keepers = [
			{ path: `/vendor/${bakery.id}/collections`, as: bakery.owner, title: "Warm things", others: [loaf, cake] },
			{ path: "/admin/collections", as: admin, title: "Blue things", others: [mug, loaf] },
		];
		for (const { path, as, title, others } of keepers) {
			for (const list of ["/", "/collections"]) expect(await whenCached(list)).not.toContain(title);
			const productIds = others.map(({ id }) => id);
			const body = { title, status: "published", productIds };
			const { id, slug } = await street.must<{ id: string; slug: string }>("POST", path, { as, body });
			for (const list of ["/", "/collections"]) await whenShown(list, (html) => html.includes(title));

			const own = `/collections/${slug}`;
			const placesIn = (html: string) => others.map((other) => html.indexOf(other.title));
			const [first = -1, second = -1] = placesIn(await whenCached(own));
			expect(first > -1 && first < second).toBe(true);
			const change = (fields: object) => street.must("PATCH", `${path}/${id}`, { as, body: fields });
			await change({ productIds: productIds.toReversed() });
			await whenShown(own, (html) => {
				const [was = -1, is = -1] = placesIn(html);
				return is > -1 && is < was;
			});

			await whenCached(own);
			await change({ title: `${title} today`, slug: `${slug}-today` });
			for (const list of ["/", "/collections"]) await whenShown(list, (html) => html.includes(`${title} today`));
			await whenShown(own, (_, status) => status === 301);
			await whenCached(`${own}-today`);
			await street.must("DELETE", `${path}/${id}`, { as });
			for (const list of ["/", "/collections"]) await whenShown(list, (html) => !html.includes(title));
			await whenShown(`${own}-today`, (_, status) => status === 404);
		}
	});

	it("of a product that comes to fit the rule of a collection, and does not any more", async () => {
		const { street, bakery, loaf, admin } = sample;
		const body = { title: "By a rule", status: "published", rule: { tags: ["for the rule"] } };
		const { slug } = await street.must<{ slug: string }>("POST", "/admin/collections", { as: admin, body });
		expect(await whenCached(`/collections/${slug}`)).not.toContain("Sourdough loaf");
		const tag = (tags: string[]) => street.must("PATCH", `/vendor/${bakery.id}/products/${loaf.id}`, { as: bakery.owner, body: { tags } });
		await tag(["for the rule"]);
		await whenShown(`/collections/${slug}`, (html) => html.includes("Sourdough loaf"));
		await whenCached(`/collections/${slug}`);
		await tag([]);
		await whenShown(`/collections/${slug}`, (html) => !html.includes("Sourdough loaf"));
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

describe("whoever has just written", () => {
	it.each(["admin", "shopper", "baker"] as const)(
		"into a cart carries that, and reads the copies of pages like everybody: %s",
		async (role) => {
			const visitor = await visitorAs(sample, role);
			const mug = `/shops/${sample.pottery.slug}/${sample.mug.slug}`;
			const sent = await visitor.post("/cart/items", { variantId: variantOf(sample.mug), quantity: "1" });
			expect(sent.headers.getSetCookie().filter((cookie) => cookie.startsWith("highstreet.bookmark="))).toHaveLength(1);
			// what happened just before may still purge the page between the two
			const own = await eventually("the copy for who has a cart", async () => {
				await whenCached(mug);
				const response = await visitor.get(mug);
				return cacheStatus(response) === "HIT" && response;
			});
			expect([own.status, own.headers.get("cache-control")]).toEqual([200, "public, max-age=0, must-revalidate"]);
		},
	);

	it("sees a vote at once on the page that shows the review", async () => {
		const voter = await visitorAs(sample, "baker");
		const path = productPath(sample);
		await whenCached(path);
		const vote = (fields: Record<string, string>) => voter.post(`/reviews/${sample.reviewId}/vote`, { _back: path, ...fields });
		const votes = async () => /(\d+) (?:person|people) found this helpful/.exec(await (await voter.get(path)).text())?.[1] ?? "0";
		const before = Number(await votes());
		expect((await vote({})).status).toBe(303);
		expect(Number(await votes())).toBe(before + 1);
		expect((await vote({ withdraw: "yes" })).status).toBe(303);
		expect(Number(await votes())).toBe(before);
	});

	it("sees a price at once that a form of the portal changed", async () => {
		const { bakery, cake } = sample;
		const [baker, id] = [await visitorAs(sample, "baker"), variantOf(cake)];
		const path = `/shops/${bakery.slug}/${cake.slug}?variant=${id}`;
		const shown = async () => /class="amount">€([\d.]+)</.exec(await (await baker.get(path)).text())?.[1] ?? "";
		await whenCached(path);
		const was = await shown();
		const price = (Number(was) + 1.11).toFixed(2);
		const row = { price, compareAt: "", stock: "", "was.price": was, "was.compareAt": "", "was.stock": "" };
		const fields = Object.entries(row).map(([name, value]): [string, string] => [`rows.${id}.${name}`, value]);
		expect((await baker.post(`/sell/${bakery.id}/stock`, fields)).status).toBe(303);
		expect(await shown()).toBe(price);
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
