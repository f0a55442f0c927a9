import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { MOST_COLLECTIONS_OF_A_SHOP } from "../../contracts/collection.ts";
import { newId } from "../../contracts/ids.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { type SampleStreet } from "../support/sample-street.ts";
import { eventually } from "../support/street.ts";
import { inWindow, type Visit, type Visitor, visitorAs } from "../support/visitors.ts";
import { expectOneThing } from "./sent-twice.ts";

let sample: SampleStreet;
let browser: Browser;
let baker: Visitor;
let admin: Visitor;
/** Where the bakery's collections are looked after. */
let shop: string;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	[baker, admin] = [await visitorAs(sample, "baker"), await visitorAs(sample, "admin")];
	shop = `/sell/${sample.bakery.id}/collections`;
});

const atDesk = (scripts: boolean, as: Visitor, walk: (visit: Visit) => Promise<void>): Promise<void> =>
	inWindow(browser, sample, { scripts, as }, walk);

const press = (page: Page, name: string): Promise<void> => page.getByRole("main").getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string): Promise<void> => page.getByRole("main").getByRole("link", { name, exact: true }).click();
const says = (page: Page, text: string): Promise<void> => page.getByRole("main").getByText(text).first().waitFor();
const errorOf = (page: Page, label: string) => page.locator(".field.invalid", { has: page.getByLabel(label) }).locator(".error");

/** The products of the collection that a page lists, in order. */
const chosen = (page: Page): Promise<string[]> => page.locator("ol.chosen-rows a").allTextContents();
/** What everybody sees at an address: its titles of products, in order. */
const everybodySees = (path: string, titles: readonly string[]): Promise<true> =>
	eventually(`${titles.join(", ")} on ${path}`, async () => {
		const html = await (await fetch(sample.origin + path)).text();
		const shown = [...html.matchAll(/class="card-title"[^>]*><a [^>]*>([^<]+)/g)].map(([, title = ""]) => title.trim());
		return JSON.stringify(shown) === JSON.stringify(titles) || null;
	});
const everybodyGets = (path: string, status: number): Promise<boolean> =>
	eventually(`${path} is ${status}`, async () => (await fetch(sample.origin + path, { redirect: "manual" })).status === status);

async function addProduct(page: Page, word: string, title: string): Promise<void> {
	await page.getByLabel("Find products to add").fill(word);
	await press(page, "Find");
	await press(page, `Add ${title}`);
	await says(page, "The product is added at the end.");
}

describe.each([
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
])("a shop, $how,", ({ scripts }) => {
	it("makes a collection, chooses its products, puts them in order, renames its address and deletes it", async () => {
		const slug = scripts ? "rainy-days" : "windy-days";
		await atDesk(scripts, baker, async ({ page, open }) => {
			await open(shop);
			await follow(page, "Add a collection");
			await page.getByLabel("Title").fill("For days like these");
			await page.getByLabel("Last part of the address").fill("Rainy Days!");
			await page.getByLabel("Description").fill("<p>Stay in.</p>");
			await page.getByLabel("Status").selectOption("On the street");
			await press(page, "Add");
			expect(await errorOf(page, "Last part of the address").textContent()).toContain("Only lower-case letters");
			expect(await page.getByLabel("Description").inputValue()).toBe("<p>Stay in.</p>");
			await page.getByLabel("Last part of the address").fill(slug);
			await press(page, "Add");
			await says(page, "The collection is added. Now choose its products.");
			await says(page, "Nothing in it yet");

			await addProduct(page, "loaf", "Sourdough loaf");
			await addProduct(page, "cake", "Seed cake");
			await everybodySees(`/collections/${slug}`, ["Sourdough loaf", "Seed cake"]);
			await page.getByRole("button", { name: "Move Seed cake up" }).press("Enter");
			await says(page, "The products are in their new order.");
			expect(await chosen(page)).toEqual(["Seed cake", "Sourdough loaf"]);
			await everybodySees(`/collections/${slug}`, ["Seed cake", "Sourdough loaf"]);
			await press(page, "Remove Seed cake");
			await says(page, "The product is taken out.");
			expect(await chosen(page)).toEqual(["Sourdough loaf"]);
			await press(page, "Undo");
			await says(page, "That is undone.");
			expect(await chosen(page)).toEqual(["Seed cake", "Sourdough loaf"]);

			await follow(page, "Details");
			await page.getByLabel("Last part of the address").fill(`${slug}-again`);
			await press(page, "Save");
			await says(page, "The collection is saved.");
			await everybodyGets(`/collections/${slug}`, 301);
			await everybodyGets(`/collections/${slug}-again`, 200);
			await follow(page, "Delete …");
			await press(page, "Delete the collection");
			await says(page, "The collection is deleted.");
			await everybodyGets(`/collections/${slug}-again`, 404);
		});
	});

	/** What the page says of the bakery's products that cost no more, as the street counts them. */
	const fitting = async (priceMax: number): Promise<string> => {
		const list = `/products?vendor=${sample.bakery.id}&priceMax=${priceMax}`;
		const { total } = await sample.street.must<{ total: number }>("GET", list);
		return total === 1 ? "1 product on the street fits the rule now." : `${total} products on the street fit the rule now.`;
	};

	it("makes one by a rule, is told what is wrong with it, and sees how many products it finds", async () => {
		await atDesk(scripts, baker, async ({ page, open }) => {
			await open(`${shop}/new`);
			await page.getByLabel("Title").fill(`Not too dear ${scripts}`);
			expect(await page.getByLabel("Tags").isVisible()).toBe(false);
			await page.getByLabel("All that fit a rule").check();
			await press(page, "Add");
			await says(page, "Fill in at least one of these, or choose the products yourself.");
			await page.getByLabel("Up to (€)").fill("seven");
			await press(page, "Add");
			expect(await errorOf(page, "Up to (€)").textContent()).toBe("Write an amount such as 12.50.");
			await page.getByLabel("From (€)").fill("8");
			await page.getByLabel("Up to (€)").fill("7");
			await press(page, "Add");
			expect(await errorOf(page, "Up to (€)").textContent()).toBe("This is less than where it begins.");
			await page.getByLabel("From (€)").fill("");
			await press(page, "Add");
			await says(page, "The collection is added. This is what it shows now.");
			await says(page, await fitting(700));
			await page.getByLabel("Up to (€)").fill("100");
			await press(page, "Save");
			await says(page, "The collection is saved.");
			await says(page, await fitting(10_000));
			expect(await page.getByLabel("Up to (€)").inputValue()).toBe("100.00");
		});
	});
});

it("a shop that sends the form twice has one collection", async () => {
	await atDesk(true, baker, (visit) =>
		expectOneThing(visit, {
			page: `${shop}/new`,
			fill: ({ page }) => page.getByLabel("Title").fill("Only once"),
			button: "Add",
			count: async () => {
				const row = await sample.street.database("product").prepare("SELECT count(*) AS count FROM collections").first<{ count: number }>();
				return row?.count ?? 0;
			},
		}),
	);
});

it("an operator puts products of several shops together, narrows a rule to a shop, and is told of a shop that there is not", async () => {
	await atDesk(false, admin, async ({ page, open }) => {
		await open("/admin/collections");
		await follow(page, "For the breakfast table");
		await follow(page, "Products 2");
		await addProduct(page, "cake", "Seed cake");
		await press(page, "Move Seed cake to the top");
		expect((await chosen(page))[0]).toBe("Seed cake");
		await everybodySees(`/collections/${sample.collection.slug}`, await chosen(page));

		await open("/admin/collections/new");
		await page.getByLabel("Title").fill("All of the bakery");
		await page.getByLabel("All that fit a rule").check();
		await page.getByLabel("Shops").fill(`no-such-shop, ${sample.bakery.slug}`);
		await page.getByText("Choose categories").click();
		await press(page, "Add");
		expect(await errorOf(page, "Shops").textContent()).toBe("There is no such shop: no-such-shop.");
		await page.getByLabel("Shops").fill(sample.bakery.slug);
		await press(page, "Add");
		await says(page, "The collection is added. This is what it shows now.");
		expect(await page.getByLabel("Shops").inputValue()).toBe(sample.bakery.slug);
		await page.getByLabel("Last part of the address").fill(sample.collection.slug);
		await press(page, "Save");
		expect(await errorOf(page, "Last part of the address").textContent()).toBe(
			"Another collection has this address. Please choose another one.",
		);
	});
});

// the last, because it leaves no room
it("a shop with a hundred collections is told that there is no room, and loses nothing that it typed", async () => {
	const { street, bakery } = sample;
	const add = (title: string) =>
		street.ask("POST", `/vendor/${bakery.id}/collections`, { as: bakery.owner, body: { title, position: 100 } });
	const database = street.database("product");
	const has = await database
		.prepare("SELECT count(*) AS count FROM collections WHERE vendor_id = ?")
		.bind(bakery.id)
		.first<{ count: number }>();
	const shelves = Array.from({ length: MOST_COLLECTIONS_OF_A_SHOP - 1 - (has?.count ?? 0) }, (_, n) => ({ n, id: newId("collection") }));
	await database
		.prepare(
			`INSERT INTO collections (id, slug, vendor_id, title, description_html, status, position, version, created_at, updated_at)
			SELECT shelf.value ->> 'id', 'shelf-' || (shelf.value ->> 'n'), vendor_id, 'Shelf ' || (shelf.value ->> 'n'), description_html, status,
				shelf.value ->> 'n', version, created_at, updated_at
			FROM json_each(?) shelf JOIN collections ON collections.id = ?`,
		)
		.bind(JSON.stringify(shelves), sample.shopCollection.id)
		.run();
	expect((await add("The hundredth")).status).toBe(201);
	expect((await add("One more")).status).toBe(409);
	await atDesk(false, baker, async ({ page, open }) => {
		await open(shop);
		for (const _ of ["second", "third", "fourth"]) await page.getByRole("link", { name: "Next" }).click();
		await page.getByRole("link", { name: "The hundredth", exact: true }).waitFor();
		expect(await page.getByRole("link", { name: "Next" }).count()).toBe(0);
		await follow(page, "Add a collection");
		await page.getByLabel("Title").fill("One more");
		await press(page, "Add");
		await says(page, "A shop can have 100 collections. Delete one to make room for another.");
		expect(await page.getByLabel("Title").inputValue()).toBe("One more");
	});
});
