import { expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { deliver, pageOf, product, productChanged, vendorChanged, written } from "./reviews.ts";

/** Where a path answers that something has gone, or the status of any other answer. */
async function movedTo(path: string): Promise<string | number | null> {
	const response = await call("GET", path);
	return response.status === 301 ? response.headers.get("Location") : response.status;
}

it("leads from the reviews at a product's old slugs to those at its new one", async () => {
	const mug = await product();
	await written(mug);
	for (const [index, slug] of ["second", "third"].entries())
		await deliver(productChanged({ id: mug.id, vendorId: mug.vendorId, slug: `${slug}-${mug.slug}` }, index + 2));
	for (const old of [mug.slug, `second-${mug.slug}`])
		expect(await movedTo(`/products/${old}/reviews?limit=5`)).toBe(`/api/v1/products/third-${mug.slug}/reviews?limit=5`);
	expect((await pageOf(`third-${mug.slug}`)).summary.count).toBe(1);
	await deliver(productChanged({ id: mug.id, vendorId: mug.vendorId, slug: `third-${mug.slug}`, status: "draft" }, 4));
	expect(await movedTo(`/products/${mug.slug}/reviews`)).toBe(404);
});

it("shows the reviews of what has the slug now, whichever event came first", async () => {
	const [mug, cup] = [await product(), await product()];
	await deliver(productChanged({ id: cup.id, vendorId: cup.vendorId, slug: mug.slug }, 2));
	await deliver(productChanged({ id: mug.id, vendorId: mug.vendorId, slug: `other-${mug.slug}` }, 2));
	expect(await movedTo(`/products/${mug.slug}/reviews`)).toBe(200);
	expect(await movedTo(`/products/${cup.slug}/reviews`)).toBe(`/api/v1/products/${mug.slug}/reviews`);
});

it("leads from the reviews at a shop's old slug to those at its new one", async () => {
	const mug = await product();
	await deliver(vendorChanged({ id: mug.vendorId, slug: `new-${mug.vendorSlug}` }, 2));
	expect(await movedTo(`/vendors/${mug.vendorSlug}/reviews`)).toBe(`/api/v1/vendors/new-${mug.vendorSlug}/reviews`);
	await deliver(vendorChanged({ id: mug.vendorId, slug: `new-${mug.vendorSlug}`, status: "suspended" }, 3));
	expect(await movedTo(`/vendors/${mug.vendorSlug}/reviews`)).toBe(404);
});
