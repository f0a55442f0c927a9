import { newId } from "#contracts/ids";
import type { Product } from "#contracts/product";
import { drizzle } from "drizzle-orm/d1";
import { createExecutionContext } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { removeUnusedPictures } from "../src/catalog/remove-unused-pictures.ts";
import { joined, lettersOf } from "../src/domain/picture/bytes.ts";
import { SAMPLE_PICTURES } from "../src/domain/picture/sample-pictures.ts";
import worker from "../src/index.ts";
import { MAX_PICTURE_BYTES_IN_ALL, MAX_PICTURES } from "../src/store/picture-store.ts";
import { addProduct, catalog, env, openShop, read, sound } from "./street.ts";

/** A GIF of one pixel. */
const GIF =
	"GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000,\u0000\u0000\u0000\u0000\u0001\u0000\u0001\u0000\u0000\u0002\u0002L\u0001\u0000;";

/** A photo as a phone sends it: 6 × 4 pixels, lying on its side, with the name of who took it. */
const PHOTO = lettersOf(atob(SAMPLE_PICTURES.jpeg));

let pictures = 0;

/** A picture like no other: a GIF of another color table. */
function another(): Uint8Array {
	pictures += 1;
	const color = [pictures >> 8, pictures & 255, 3, 4, 5, 6];
	return joined([
		lettersOf("GIF89a"),
		new Uint8Array([1, 0, 1, 0, 0x80, 0, 0, ...color, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0, 0x3b]),
	]);
}

const streamOf = (body: string | Uint8Array) => new Response(body as BodyInit).body ?? new ReadableStream<Uint8Array>();
const upload = (shop: string, body: string | Uint8Array) => catalog.addPicture(shop, streamOf(body));
const fetchPicture = (url: string, headers = {}) => call("GET", url.replace("/api/v1", ""), { headers });
const kept = async (shop: string) => (await env.MEDIA.list({ prefix: shop })).objects.length;
const usageOf = (shop: string) =>
	env.DB.prepare("SELECT pictures, bytes FROM picture_usage WHERE vendor_id = ?").bind(shop).first<{ pictures: number; bytes: number }>();

describe("an uploaded picture", () => {
	it("is served without what says who took it and where, for ever", async () => {
		const picture = sound(await upload(newId("vendor"), PHOTO));
		expect(picture).toEqual({ url: expect.stringMatching(/^\/api\/v1\/media\/vend_\w+-[0-9a-f]{64}\.jpg$/), width: 4, height: 6 });
		const response = await fetchPicture(picture.url);
		expect(Array.from(new Uint8Array(await response.arrayBuffer()), (byte) => String.fromCharCode(byte)).join("")).not.toContain("SECRET");
		expect(["content-type", "x-content-type-options", "cache-control"].map((name) => response.headers.get(name))).toEqual([
			"image/jpeg",
			"nosniff",
			"public, max-age=31536000, immutable",
		]);
		const etag = response.headers.get("etag") ?? "";
		expect((await fetchPicture(picture.url, { "if-none-match": etag })).status).toBe(304);
	});

	it("is the same one when it is sent again, and another shop's when another sends it", async () => {
		const [mine, theirs] = [newId("vendor"), newId("vendor")];
		const first = sound(await upload(mine, GIF));
		expect(sound(await upload(mine, GIF))).toEqual(first);
		expect(sound(await upload(theirs, GIF)).url).not.toBe(first.url);
		expect([await kept(mine), await kept(theirs)]).toEqual([1, 1]);
		expect(await usageOf(mine)).toEqual({ pictures: 1, bytes: GIF.length });
	});

	it("can be a product's picture, which then says how large it is", async () => {
		const shop = await openShop();
		const { url } = sound(await upload(shop, PHOTO));
		const product = await addProduct(shop, { media: [{ url, alt: "A mug" }] });
		const media = [{ url, alt: "A mug", width: 4, height: 6 }];
		expect(product.media).toMatchObject(media);
		expect((await read<Product>(`/products/${product.id}`)).media).toMatchObject(media);
		expect(await read(`/products?vendor=${shop}`)).toMatchObject({ items: [{ image: media[0] }] });
		const changed = sound(await catalog.updateProduct(shop, product.id, { media: [{ url, alt: "The mug" }] }));
		expect(changed.media).toMatchObject([{ alt: "The mug", width: 4, height: 6 }]);
	});

	it("may have five megabytes, and no byte more", async () => {
		const shop = newId("vendor");
		const sized = (length: number) => joined([lettersOf(GIF), new Uint8Array(length - GIF.length)]);
		expect(await upload(shop, sized(5_000_001))).toMatchObject({ ok: false, error: { code: "too_large" } });
		expect(await kept(shop)).toBe(0);
		sound(await upload(shop, sized(5_000_000)));
		expect(await usageOf(shop)).toEqual({ pictures: 1, bytes: GIF.length });
	});

	it.each<[string, object]>([
		["pictures", { pictures: MAX_PICTURES, bytes: 0 }],
		["bytes", { pictures: 1, bytes: MAX_PICTURE_BYTES_IN_ALL - 10 }],
	])("is refused where its shop has as many %s as it may, except one that is there already", async (_what, usage) => {
		const shop = newId("vendor");
		sound(await upload(shop, GIF));
		await env.DB.prepare("UPDATE picture_usage SET pictures = ?, bytes = ? WHERE vendor_id = ?")
			.bind(...Object.values(usage), shop)
			.run();
		expect(await upload(shop, another())).toMatchObject({ ok: false, error: { code: "conflict" } });
		sound(await upload(shop, GIF));
		expect([await kept(shop), await usageOf(shop)]).toEqual([1, usage]);
	});

	it("counts once, however often it is sent at once", async () => {
		const shop = newId("vendor");
		await Promise.all(Array.from({ length: 5 }, () => upload(shop, GIF)));
		expect(await usageOf(shop)).toEqual({ pictures: 1, bytes: GIF.length });
	});

	it.each<[string, string]>([
		["nothing", ""],
		["SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
		["SVG behind a declaration", '<?xml version="1.0"?><svg/>'],
		["HTML", "<!doctype html><script>alert(1)</script>"],
		["a picture that breaks off", "GIF89a"],
		["a picture whose pixels are missing", GIF.slice(0, 13)],
		["a picture that does not come first", ` ${GIF}`],
	])("is not %s", async (_what, body) => {
		const shop = newId("vendor");
		expect(await upload(shop, body)).toMatchObject({ ok: false, error: { code: "invalid_input", errors: [{ path: "" }] } });
		expect(await kept(shop)).toBe(0);
	});

	it("is not kept where the upload breaks off", async () => {
		const shop = newId("vendor");
		const broken = new ReadableStream<Uint8Array>({
			start(controller) {
				controller.enqueue(another());
				controller.error(new Error("gone"));
			},
		});
		expect(await catalog.addPicture(shop, broken)).toMatchObject({ ok: false, error: { code: "malformed" } });
		expect(await kept(shop)).toBe(0);
	});
});

describe("a picture that nothing shows", () => {
	const DAY = 86_400_000;
	const sweepIn = (days: number) => removeUnusedPictures(drizzle(env.DB), env.MEDIA, new Date(Date.now() + days * DAY));

	it("goes after a week, and its shop may keep another one instead", async () => {
		const shop = newId("vendor");
		const { url } = sound(await upload(shop, another()));
		await sweepIn(6.9);
		expect((await fetchPicture(url)).status).toBe(200);
		await sweepIn(7.1);
		expect([(await fetchPicture(url)).status, await kept(shop), await usageOf(shop)]).toEqual([404, 0, { pictures: 0, bytes: 0 }]);
		await Promise.all([sweepIn(8), sweepIn(8)]);
		expect(await usageOf(shop)).toEqual({ pictures: 0, bytes: 0 });
	});

	it("is one that no product has among its pictures or in its description, of whatever shop and status", async () => {
		const shop = await openShop();
		const urls = await Promise.all(Array.from({ length: 4 }, async () => sound(await upload(shop, another())).url));
		const [shown = "", described = "", theirs = "", unused = ""] = urls;
		await addProduct(shop, { media: [{ url: shown, alt: "" }], descriptionHtml: `<img src="${described}" alt="">`, status: "archived" });
		await addProduct(await openShop(), { media: [{ url: theirs, alt: "" }] });
		await sweepIn(500);
		const there = await Promise.all([shown, described, theirs, unused].map(async (url) => (await fetchPicture(url)).status));
		expect(there).toEqual([200, 200, 200, 404]);
	});

	it("stays longer when a product has shown it, for orders, and for good where another still does", async () => {
		const shop = await openShop();
		const [once, still] = [sound(await upload(shop, another())).url, sound(await upload(shop, another())).url];
		const product = await addProduct(shop, { media: [once, still].map((url) => ({ url, alt: "" })) });
		await addProduct(shop, { media: [{ url: still, alt: "" }] });
		sound(await catalog.updateProduct(shop, product.id, { media: [] }));
		await sweepIn(399);
		expect((await fetchPicture(once)).status).toBe(200);
		await sweepIn(401);
		expect([(await fetchPicture(once)).status, (await fetchPicture(still)).status]).toEqual([404, 200]);
	});

	it("stays while it is sent again and again", async () => {
		const [shop, file] = [newId("vendor"), another()];
		const { url } = sound(await upload(shop, file));
		await env.DB.prepare("UPDATE pictures SET remove_after = ? WHERE vendor_id = ?")
			.bind(new Date(Date.now() + 1000).toISOString(), shop)
			.run();
		sound(await upload(shop, file));
		await sweepIn(1);
		expect((await fetchPicture(url)).status).toBe(200);
	});

	it("cannot be sent again in the moment that it goes", async () => {
		const [shop, file] = [newId("vendor"), another()];
		const { url } = sound(await upload(shop, file));
		await env.DB.prepare("UPDATE pictures SET removing_since = remove_after WHERE vendor_id = ?").bind(shop).run();
		expect(await upload(shop, file)).toMatchObject({ ok: false, error: { code: "unavailable" } });
		await sweepIn(8);
		expect(sound(await upload(shop, file)).url).toBe(url);
		expect((await fetchPicture(url)).status).toBe(200);
	});
});

describe("a picture in one of the widths", () => {
	/** Cloudflare Images, as far as it is used: it answers what it was asked for. */
	function imagesThat(works: boolean): ImagesBinding {
		const input = (stream: ReadableStream<Uint8Array>) => ({
			transform: (transform: object) => ({
				output: async (output: object) => {
					const { length } = await new Response(stream).text();
					if (!works) throw new Error("9422: no transformations left");
					return { image: () => streamOf(JSON.stringify({ read: length > 0, ...transform, ...output })) };
				},
			}),
		});
		return { input } as unknown as ImagesBinding;
	}

	const { IMAGES: _local, ...withoutImages } = env;

	async function fetchWith(images: ImagesBinding | undefined, url: string, headers: Record<string, string> = {}): Promise<Response> {
		const request = new Request(`http://service${url.replace("/api/v1", "")}`, { headers });
		return worker.fetch(
			request as Parameters<typeof worker.fetch>[0],
			{ ...withoutImages, ...(images && { IMAGES: images }) },
			createExecutionContext(),
		);
	}

	it("is made by the platform, in the type that it has, with a tag of its own", async () => {
		const { url } = sound(await upload(newId("vendor"), PHOTO));
		const response = await fetchWith(imagesThat(true), `${url}?w=640`);
		expect(await response.json()).toEqual({ read: true, width: 640, fit: "scale-down", format: "image/jpeg" });
		const etag = response.headers.get("etag") ?? "";
		expect([response.headers.get("content-type"), response.headers.get("cache-control"), etag]).toEqual([
			"image/jpeg",
			"public, max-age=31536000, immutable",
			expect.stringMatching(/^"\w+-w640"$/),
		]);
		const again = async (width: number, known: string) =>
			(await fetchWith(imagesThat(true), `${url}?w=${width}`, { "if-none-match": known })).status;
		expect([await again(640, etag), await again(320, etag), await again(640, etag.replace("-w640", ""))]).toEqual([304, 200, 200]);
	});

	it("comes as it is where the platform cannot, and not for ever where it only cannot now", async () => {
		const { url } = sound(await upload(newId("vendor"), GIF));
		for (const [images, lifetime] of [
			[undefined, "public, max-age=31536000, immutable"],
			[imagesThat(false), "public, max-age=300"],
		] as const) {
			const response = await fetchWith(images, `${url}?w=320`);
			expect([await response.text(), response.headers.get("cache-control"), response.headers.get("etag")]).toEqual([
				GIF,
				lifetime,
				expect.stringMatching(/^"\w+"$/),
			]);
		}
	});

	it.each(["w=321", "w=0", "w=", "w=320&w=640", "w=320.0", "width=320", "w=320&x=1"])("is refused for ?%s", async (query) => {
		const { url } = sound(await upload(newId("vendor"), GIF));
		const response = await fetchWith(imagesThat(true), `${url}?${query}`);
		expect([response.status, await response.json()]).toMatchObject([400, { code: "invalid_input", errors: [{}] }]);
	});
});
