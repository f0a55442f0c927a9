import { newId } from "#contracts/ids";
import { describe, expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, env, openShop, sound } from "./street.ts";

/** A GIF of one pixel. */
const GIF =
	"GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000,\u0000\u0000\u0000\u0000\u0001\u0000\u0001\u0000\u0000\u0002\u0002L\u0001\u0000;";

/** A PNG of any size in bytes: what is behind its header nobody looks at here. */
function png(length = 64): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 40, 0, 0, 0, 30, 8, 6]);
	return bytes;
}

const streamOf = (body: string | Uint8Array<ArrayBuffer>) => new Response(body).body ?? new ReadableStream<Uint8Array>();
const upload = (shop: string, body: string | Uint8Array<ArrayBuffer>) => catalog.addPicture(shop, streamOf(body));
const fetchPicture = (url: string, headers = {}) => call("GET", url.replace("/api/v1", ""), { headers });
const kept = async (shop: string) => (await env.MEDIA.list({ prefix: shop })).objects.length;

describe("an uploaded picture", () => {
	it("is served as what it is, for ever", async () => {
		const picture = sound(await upload(newId("vendor"), png()));
		expect(picture).toEqual({ url: expect.stringMatching(/^\/api\/v1\/media\/vend_\w+-[0-9a-f]{64}\.png$/), width: 40, height: 30 });
		const response = await fetchPicture(picture.url);
		expect(new Uint8Array(await response.arrayBuffer())).toEqual(png());
		expect(["content-type", "x-content-type-options", "cache-control"].map((name) => response.headers.get(name))).toEqual([
			"image/png",
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
	});

	it("can be a product's picture", async () => {
		const shop = await openShop();
		const { url } = sound(await upload(shop, GIF));
		expect((await addProduct(shop, { media: [{ url, alt: "A mug" }] })).media).toMatchObject([{ url, alt: "A mug" }]);
	});

	it("may have five megabytes, and no byte more", async () => {
		const shop = newId("vendor");
		expect(await upload(shop, png(5_000_001))).toMatchObject({ ok: false, error: { code: "too_large" } });
		expect(await kept(shop)).toBe(0);
		sound(await upload(shop, png(5_000_000)));
		expect(await kept(shop)).toBe(1);
	});

	it.each<[string, string]>([
		["nothing", ""],
		["SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
		["SVG behind a declaration", '<?xml version="1.0"?><svg/>'],
		["HTML", "<!doctype html><script>alert(1)</script>"],
		["a picture that breaks off", "GIF89a"],
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
				controller.enqueue(png());
				controller.error(new Error("gone"));
			},
		});
		expect(await catalog.addPicture(shop, broken)).toMatchObject({ ok: false, error: { code: "malformed" } });
		expect(await kept(shop)).toBe(0);
	});
});
