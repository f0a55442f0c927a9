import type { Browser } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { type SampleStreet, variantOf } from "../support/sample-street.ts";
import { eventually } from "../support/street.ts";
import { inWindow, PHONE, Visitor, visitorAs } from "../support/visitors.ts";

let sample: SampleStreet;
let browser: Browser;
let baker: Visitor;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	baker = await visitorAs(sample, "baker");
	await eventually("the words of the catalog are learned", async () => {
		const { correctedTo } = await sample.street.must<{ correctedTo: string | null }>("GET", "/products?q=sourdoh");
		return correctedTo === "sourdough";
	});
});

const html = async (path: string): Promise<string> => (await new Visitor(sample.origin).get(path)).text();

describe("facets without scripts", () => {
	it("are chosen with checkboxes, show their counts, and are taken away one by one", () =>
		inWindow(browser, sample, { scripts: false, viewport: PHONE }, async ({ page, open }) => {
			await open("/search");
			await page.locator("summary", { hasText: "Filters" }).click();
			const shop = page.getByRole("group", { name: "Shop" });
			await shop.getByRole("checkbox", { name: /^Quay Bakery/ }).check();
			await shop.getByRole("checkbox", { name: /^Salthill Pottery/ }).check();
			await page.getByRole("radio", { name: /^In stock/ }).check();
			await page.getByRole("button", { name: "Show results" }).click();

			expect(new URL(page.url()).searchParams.getAll("vendor").toSorted()).toEqual([sample.bakery.slug, sample.pottery.slug].toSorted());
			await page.getByText("3 products", { exact: true }).waitFor(); // loaf, cake and mug; the scone is sold out
			await page.getByRole("link", { name: "Remove filter: Salthill Pottery" }).click();
			await page.getByText("2 products", { exact: true }).waitFor();
			expect(await page.getByRole("link", { name: "Remove filter: In stock" }).count()).toBe(1);
			await page.locator("summary", { hasText: "Filters" }).click();
			// under the filter by shop its own facet counts as if there was none
			await shop.getByRole("checkbox", { name: /^Salthill Pottery\s*1$/ }).waitFor();
		}));

	it("find one variant that has all the chosen options", async () => {
		expect(await html("/search?option.Size=Large&option.Icing=Plain")).toContain("Seed cake");
		expect(await html("/search?inStock=true&option.Size=Large&option.Icing=Lemon")).toContain("Nothing found");
	});

	it("say what was looked for instead of a typing error, with what was typed", async () => {
		const page = await html("/search?q=sourdoh");
		expect(page).toContain("Nothing was found for “sourdoh”.");
		expect(page).toMatch(/Showing results for\s*<a href="\/search\?q=sourdough"/);
		expect(page).toContain("Sourdough loaf");
		expect(page).toMatch(/<input[^>]*name="q"[^>]*value="sourdoh"/);
	});
});

describe("suggestions", () => {
	it("come while one types, are chosen by keyboard, and are said to a screen reader", () =>
		inWindow(browser, sample, {}, async ({ page, open }) => {
			await open("/shops");
			const options = page.getByRole("listbox", { name: "Search products" }).getByRole("option");
			const field = page.getByRole("combobox", { name: "Search products" });
			await field.pressSequentially("sourd");
			await page.getByRole("option", { name: /^Sourdough loaf/ }).waitFor();
			expect(await field.getAttribute("aria-expanded")).toBe("true");
			await page
				.getByRole("status")
				.filter({ hasText: /suggestion/ })
				.waitFor();

			await field.press("Escape");
			expect(await options.count()).toBe(0);
			expect(await field.inputValue()).toBe("sourd");
			await field.press("ArrowDown");
			await page.getByRole("option", { name: /^Sourdough loaf/ }).waitFor();
			await field.press("ArrowDown");
			const active = await field.getAttribute("aria-activedescendant");
			expect(await page.locator(`[id="${active}"]`).getAttribute("aria-selected")).toBe("true");
			await field.press("Enter");
			await page.getByRole("heading", { level: 1, name: "Sourdough loaf" }).waitFor();
		}));

	it("leave Enter to the search, and the field to those without scripts", async () => {
		await inWindow(browser, sample, {}, async ({ page, open }) => {
			await open("/");
			await page.getByRole("combobox", { name: "Search products" }).fill("loaf");
			await page.getByRole("option").first().waitFor();
			await page.keyboard.press("Enter");
			await page.waitForURL(/\/search\?q=loaf$/);
		});
		await inWindow(browser, sample, { scripts: false }, async ({ page, open }) => {
			await open("/");
			await page.getByRole("searchbox", { name: "Search products" }).fill("loaf");
			await page.keyboard.press("Enter");
			await page.waitForURL(/\/search\?q=loaf$/);
		});
	});
});

describe("near me", () => {
	it("asks the device after a click, rounds what it says, and sorts by distance", () =>
		inWindow(browser, sample, {}, async ({ page, context, open }) => {
			await context.grantPermissions(["geolocation"]);
			await context.setGeolocation({ latitude: 53.27481, longitude: -9.04912 });
			await open("/search?q=loaf");
			await page.getByRole("button", { name: "Near me" }).click();
			await page.waitForURL(/near=/);
			expect(new URL(page.url()).searchParams.get("near")).toBe("53.27,-9.05");
			expect(new URL(page.url()).searchParams.get("sort")).toBe("distance");
			await page
				.getByText(/\d (m|km) away/)
				.first()
				.waitFor();
			await page.getByRole("link", { name: "Remove filter: Nearest first" }).click();
			await page.waitForURL(/\/search\?q=loaf$/);
		}));

	it("takes the place of the connection where there are no scripts, or says that it knows none", () =>
		inWindow(browser, sample, { scripts: false }, async ({ page, open }) => {
			await open("/search?q=loaf");
			expect(await page.getByRole("button", { name: "Near me" }).isVisible()).toBe(false);
			await page.getByRole("link", { name: "Nearest to your town first" }).click();
			await page.getByRole("heading", { level: 1, name: /^(Results for “loaf”|We do not know where you are)$/ }).waitFor();
		}));
});

describe("a product", () => {
	it("that is sold out takes an address to write to, without scripts", () =>
		inWindow(browser, sample, { scripts: false }, async ({ page, open }) => {
			await open(`/shops/${sample.bakery.slug}/${sample.soldOut.slug}`);
			await page.getByLabel("Email").fill("hungry@example.com");
			await page.getByRole("button", { name: "Tell me when it is back" }).click();
			await page.getByText("We will write to you as soon as it can be bought again.").waitFor();
			await page.getByLabel("Email").fill("hungry@example.com");
			await page.getByRole("button", { name: "Do not tell me any more" }).click();
			await page.getByText("We have forgotten your address and will not write.").waitFor();
		}));

	it("keeps a wrong address in the form that says what is wrong", async () => {
		const response = await new Visitor(sample.origin).post(`/products/${sample.soldOut.slug}/back-in-stock`, {
			variantId: variantOf(sample.soldOut),
			email: "hungry",
		});
		expect(response.status).toBe(422);
		const page = await response.text();
		expect(page).toMatch(/<input[^>]*value="hungry"[^>]*/);
		expect(page).toContain('aria-invalid="true"');
	});

	it("shows what else its shop has, and the way to it from the top of the tree", async () => {
		const page = await html(`/shops/${sample.bakery.slug}/${sample.cake.slug}`);
		expect(page).toMatch(/More from Quay Bakery[\s\S]*Sourdough loaf/);
		expect(page).toMatch(/<nav class="breadcrumbs"[\s\S]*?Food[\s\S]*?Bread and cakes[\s\S]*?Seed cake/);
	});

	it("is found at its old slug, with 301", async () => {
		const { bakery, draft } = sample;
		await sample.street.must("PATCH", `/vendor/${bakery.id}/products/${draft.id}`, {
			as: bakery.owner,
			body: { status: "published", slug: "first-bun" },
		});
		await eventually("the bun on the street", async () => (await sample.street.ask("GET", "/products/first-bun")).status === 200);
		await sample.street.must("PATCH", `/vendor/${bakery.id}/products/${draft.id}`, { as: bakery.owner, body: { slug: "second-bun" } });
		for (const language of ["", "/de"]) {
			const response = await new Visitor(sample.origin).get(`${language}/shops/${bakery.slug}/first-bun`);
			expect([response.status, response.headers.get("location")]).toEqual([301, `${language}/shops/${bakery.slug}/second-bun`]);
		}
	});
});

describe("the portal", () => {
	it("changes the slug of a product, whose old address leads to the new one", () =>
		inWindow(browser, sample, { as: baker, scripts: false }, async ({ page, open }) => {
			const { bakery, cake } = sample;
			await open(`/sell/${bakery.id}/products/${cake.id}`);
			await page.getByLabel("Last part of the address").fill("cake-with-seeds");
			await page.getByLabel(/^Title \(Deutsch\)/).fill("Kümmelkuchen");
			await page.getByRole("button", { name: "Save", exact: true }).last().click();
			await page.getByText("The product is saved.").waitFor();
			const response = await new Visitor(sample.origin).get(`/shops/${bakery.slug}/${cake.slug}`);
			expect([response.status, response.headers.get("location")]).toEqual([301, `/shops/${bakery.slug}/cake-with-seeds`]);
			expect(await html(`/de/shops/${bakery.slug}/cake-with-seeds`)).toMatch(/<h1[^>]*>Kümmelkuchen/);
			expect(await html(`/shops/${bakery.slug}/cake-with-seeds`)).toMatch(/<h1[^>]*>Seed cake/);
		}));

	it("imports a file of any columns, and gives back the rows that failed to be mended", () =>
		inWindow(browser, sample, { as: baker, scripts: false }, async ({ page, open }) => {
			await open(`/sell/${sample.bakery.id}/imports`);
			await page.getByLabel(/let me say which column is what/).check();
			const file = "Artikel;Kosten;Notiz\nRye roll;1.20;warm\nOdd roll;dear;cold\n";
			await page
				.getByLabel(/^File|CSV/)
				.first()
				.setInputFiles({ name: "rolls.csv", mimeType: "text/csv", buffer: Buffer.from(file) });
			await page
				.getByRole("button", { name: /import/i })
				.first()
				.click();
			await page.getByLabel("Artikel").selectOption({ label: "Title" });
			await page.getByLabel("Kosten").selectOption({ label: "Price" });
			await page.getByLabel("Notiz").selectOption({ label: "Leave out" });
			await page.getByRole("button", { name: "Start the import" }).click();
			await page.getByRole("heading", { name: "Mend what failed" }).waitFor(); // the page looks again by itself
			const rows = page.getByRole("link", { name: "Download the failed rows" });
			const answer = await page.request.get((await rows.getAttribute("href")) ?? "");
			expect(answer.status()).toBe(200);
			const text = await answer.text();
			expect(text).toContain("Odd roll");
			expect(text).not.toContain("Rye roll");
			await open(`/sell/${sample.bakery.id}/imports`);
			const all = await page.request.get((await page.getByRole("link", { name: "Export all products" }).getAttribute("href")) ?? "");
			expect(await all.text()).toContain("Sourdough loaf");
		}));
});

it("a collection shows its products in its own order", async () => {
	expect(await html("/collections")).toContain("For the breakfast table");
	const page = await html(`/collections/${sample.collection.slug}`);
	expect(page).toMatch(/Warm and blue\.[\s\S]*Blue mug[\s\S]*Sourdough loaf/);
	expect(await html("/")).toContain(`href="/collections/${sample.collection.slug}"`);
});
