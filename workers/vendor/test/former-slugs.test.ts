import { describe, expect, it } from "vitest";
import type { OwnVendor } from "#contracts/vendor";
import { call } from "../../../tests/support/service-under-test.ts";
import { ADMIN, opened, toldOf } from "./shops.ts";

type Opened = Awaited<ReturnType<typeof opened>>;

const rename = ({ owner, shop }: Opened, slug: string) => call("PATCH", `/vendor/${shop.id}`, { as: owner, body: { slug } });
const slugOf = async (response: Response) => (await response.json<OwnVendor>()).slug;

/** Where a path answers that something has gone, or the status of any other answer. */
async function movedTo(path: string): Promise<string | number | null> {
	const response = await call("GET", path);
	return response.status === 301 ? response.headers.get("Location") : response.status;
}

describe("a shop's old slug", () => {
	it("answers 301 with the slug of now and the query, whatever the shop was called in between", async () => {
		const shop = await opened({ name: "Chain Of Names" });
		expect(await slugOf(await rename(shop, "second-name"))).toBe("second-name");
		expect(await slugOf(await rename(shop, "third-name"))).toBe("third-name");
		for (const old of ["chain-of-names", "second-name"])
			expect(await movedTo(`/vendors/${old}?locale=de`)).toBe("/api/v1/vendors/third-name?locale=de");
		expect(await movedTo("/vendors/third-name")).toBe(200);
	});

	it("is told with when it was given up, the last first", async () => {
		const shop = await opened({ name: "Told Names" });
		await rename(shop, "told-second");
		await rename(shop, "told-third");
		const [told] = (await toldOf(shop.shop.id)).slice(-1);
		expect(told?.vendor.slug).toBe("told-third");
		expect(told?.vendor.formerSlugs?.map(({ slug }) => slug)).toEqual(["told-second", "told-names"]);
	});

	it("is the shop's own again when it undoes the change", async () => {
		const shop = await opened({ name: "Undone Name" });
		await rename(shop, "hasty-name");
		const changes = await call("GET", `/vendor/${shop.shop.id}/changes`, { as: shop.owner });
		const { items } = await changes.json<{ items: { before: object }[] }>();
		expect(items[0]?.before).toEqual({ slug: "undone-name" });
		expect((await call("PATCH", `/vendor/${shop.shop.id}`, { as: shop.owner, body: items[0]?.before })).status).toBe(200);
		expect(await movedTo("/vendors/undone-name")).toBe(200);
		expect(await movedTo("/vendors/hasty-name")).toBe("/api/v1/vendors/undone-name");
	});

	it("belongs to a shop that takes it, but is given to none by itself", async () => {
		const first = await opened({ name: "Popular" });
		await rename(first, "not-so-popular");
		const namesake = await opened({ name: "Popular" });
		expect(namesake.shop.slug).toMatch(/^popular-[0-9a-f]{6}$/);
		expect(await movedTo("/vendors/popular")).toBe("/api/v1/vendors/not-so-popular");
		expect((await rename(namesake, "popular")).status).toBe(200);
		expect(await movedTo("/vendors/popular")).toBe(200);
	});

	it("leads nowhere while the shop is not on the street", async () => {
		const shop = await opened({ name: "Soon Gone" });
		await rename(shop, "gone-now");
		await call("POST", `/admin/vendors/${shop.shop.id}/suspend`, { as: ADMIN, body: { reason: "Test" } });
		expect(await movedTo("/vendors/soon-gone")).toBe(404);
	});
});

describe("a shop's new slug", () => {
	it("is refused where another shop has it, and nothing else of the change is done", async () => {
		const [first, second] = [await opened({ name: "Has It" }), await opened({ name: "Wants It" })];
		const answer = await call("PATCH", `/vendor/${second.shop.id}`, { as: second.owner, body: { slug: first.shop.slug, tagline: "New" } });
		expect([answer.status, (await answer.json<{ code: string }>()).code]).toEqual([409, "conflict"]);
		expect(await (await call("GET", "/vendors/wants-it")).json()).toMatchObject({ tagline: second.shop.tagline });
		expect(await toldOf(second.shop.id)).toEqual((await toldOf(second.shop.id)).filter((event) => event.vendor.slug === "wants-it"));
	});

	it("goes to one of two shops that want it at once", async () => {
		const shops = [await opened({ name: "Racer One" }), await opened({ name: "Racer Two" })];
		const answers = await Promise.all(shops.map((shop) => rename(shop, "the-prize")));
		expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
	});

	it.each(["Not A Slug", "vend_1", "", "-", "ümlaut"])("is a slug: %j is refused", async (slug) => {
		const shop = await opened({ name: "Sound Slugs" });
		expect((await rename(shop, slug)).status).toBe(400);
	});
});
