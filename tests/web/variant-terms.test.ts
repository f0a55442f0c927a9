import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { OwnProduct } from "../../contracts/own-product.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { order, type SampleStreet, variantOf } from "../support/sample-street.ts";
import { inWindow, type Visit, type Visitor, visitorAs } from "../support/visitors.ts";
import { expectOneThing } from "./sent-twice.ts";

let sample: SampleStreet;
let browser: Browser;
let baker: Visitor;
/** Where the bakery's portal begins. */
let shop: string;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	baker = await visitorAs(sample, "baker");
	shop = `/sell/${sample.bakery.id}`;
});

const atDesk = (scripts: boolean, walk: (visit: Visit) => Promise<void>): Promise<void> =>
	inWindow(browser, sample, { scripts, as: baker }, walk);

const press = (page: Page, name: string | RegExp): Promise<void> =>
	page.getByRole("main").getByRole("button", { name, exact: true }).click();
const says = (page: Page, text: string | RegExp): Promise<void> => page.getByRole("main").getByText(text).first().waitFor();

const termsPage = (product: OwnProduct, index = 0): string => `${shop}/products/${product.id}/variants/${variantOf(product, index)}`;
const streetPage = ({ slug }: OwnProduct): string => `/shops/${sample.bakery.slug}/${slug}`;
const rowsOf = async (table: string): Promise<number> => {
	const row = await sample.street.database("product").prepare(`SELECT count(*) AS count FROM ${table}`).first<{ count: number }>();
	return row?.count ?? 0;
};

/** A product of one variant for €6.50, on the street. */
const onShelf = (title: string): Promise<OwnProduct> =>
	sample.street.must("POST", `/vendor/${sample.bakery.id}/products`, {
		as: sample.bakery.owner,
		body: { title, status: "published", variants: [{ price: { amount: 650, currency: "EUR" }, stockQuantity: 9 }] },
	});

const DAY_IN_MS = 86_400_000;
/** As a field for dates and times holds it, so many days from now. */
const inDays = (days: number): string => new Date(Date.now() + days * DAY_IN_MS).toISOString().slice(0, 16);

describe.each([
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
])("$how", ({ scripts }) => {
	it("a variant goes on sale and gets prices for many, everybody sees it, and it is undone", async () => {
		const pie = await onShelf(scripts ? "Leek pie" : "Apple pie");
		await atDesk(scripts, async ({ page, open }) => {
			await open(`${shop}/products/${pie.id}`);
			await page.getByRole("link", { name: "Sale and availability" }).click();
			await page.getByLabel("Sale price").fill("6.50");
			await press(page, "Save");
			await says(page, "This has to be less than the price of €6.50.");
			await says(page, "Say when the sale ends.");
			expect(await page.getByLabel("Sale price").inputValue()).toBe("6.50");

			await page.getByLabel("Sale price").fill("5.20");
			await page.getByLabel("Until").fill(inDays(7));
			await page.getByLabel("From how many pieces (1)").fill("3");
			await page.getByLabel("Price of one piece (1)").fill("4.90");
			await press(page, "Another row");
			await says(page, "There is an empty row more. Nothing is saved yet.");
			expect(await page.getByLabel("Sale price").inputValue()).toBe("5.20");
			await page.getByLabel("From how many pieces (2)").fill("10");
			await page.getByLabel("Price of one piece (2)").fill("4.50");
			await press(page, "Save");
			await says(page, "What this variant is sold on is saved.");
			expect(await page.getByLabel("Price of one piece (2)").inputValue()).toBe("4.50");

			await open(streetPage(pie));
			for (const text of ["€5.20", /^This price until/, "Lowest price of the 30 days before: €6.50", "3 or more: €4.90 each"])
				await says(page, text);

			await open(termsPage(pie));
			await page.getByLabel("From how many pieces (2)").fill("");
			await page.getByLabel("Price of one piece (2)").fill("");
			await press(page, "Save");
			await press(page, "Undo");
			await says(page, "That is undone.");
			expect(await page.getByLabel("From how many pieces (2)").inputValue()).toBe("10");

			for (const name of ["Sale price", "From", "Until", "From how many pieces (1)", "Price of one piece (1)"])
				await page.getByLabel(name, { exact: true }).fill("");
			for (const name of ["From how many pieces (2)", "Price of one piece (2)"]) await page.getByLabel(name).fill("");
			await press(page, "Save");
			await says(page, "What this variant is sold on is saved.");
			await open(streetPage(pie));
			await says(page, "€6.50");
			expect(await page.getByText("This price until").count()).toBe(0);
		});
	});

	it("many variants go on sale at once, and it is undone", async () => {
		const noteOf = (page: Page) =>
			page
				.getByRole("row")
				.filter({ has: page.getByLabel("Select Seed cake, Small / Plain") })
				.getByText(/^Sale: /);
		await atDesk(scripts, async ({ page, open }) => {
			await open(`${shop}/stock`);
			await page.getByText("Sale for the selected variants").click();
			await page.getByLabel("Reduced by").fill("25");
			await press(page, "Put on sale");
			await says(page, "Select at least one variant in the table.");
			expect(await page.getByLabel("Reduced by").inputValue()).toBe("25");
			for (const which of ["Small / Plain", "Large / Plain"]) await page.getByLabel(`Select Seed cake, ${which}`).check();
			await page.getByLabel("Until").fill(inDays(3));
			await press(page, "Put on sale");
			await says(page, "2 variants put on sale.");
			expect(await noteOf(page).textContent()).toContain("€9.00");
			const street = await page.context().newPage();
			const seen = async (): Promise<string> => {
				await street.goto(`${streetPage(sample.cake)}?variant=${variantOf(sample.cake)}`);
				return street.getByRole("main").innerText();
			};
			expect(await seen()).toContain("€9.00");
			await press(page, "Undo");
			await says(page, "That is undone.");
			expect(await noteOf(page).count()).toBe(0);
			expect(await seen()).not.toContain("€9.00");
		});
	});
});

it("a pre-order shows its day, and a backorder what it has to", async () => {
	const day = inDays(30).slice(0, 10);
	await atDesk(false, async ({ page, open }) => {
		await open(`${shop}/products/${sample.cake.id}`);
		await page.getByRole("link", { name: "Sale and availability" }).click();
		await page.getByRole("link", { name: "Small / Plain" }).click();
		await page.getByLabel(/^Pre-order/).check();
		await press(page, "Save");
		await says(page, "A pre-order needs the day from which it is there.");
		expect(await page.getByLabel(/^Pre-order/).isChecked()).toBe(true);
		await page.getByLabel("There from").fill(day);
		await press(page, "Save");
		await says(page, "What this variant is sold on is saved.");
		await open(`${shop}/products/${sample.cake.id}/variants`);
		await page
			.getByRole("row", { name: /^Small \/ Plain/ })
			.getByText(/^Pre-order until/)
			.waitFor();
		await open(`${streetPage(sample.cake)}?variant=${variantOf(sample.cake)}`);
		await says(page, /^Pre-order: it is sent from/);

		await open(termsPage(sample.soldOut));
		await page.getByLabel(/^Backorder/).check();
		await page.getByLabel(/^At most so many owed/).fill("5");
		await press(page, "Save");
		await says(page, "What this variant is sold on is saved.");
		await open(streetPage(sample.soldOut));
		await says(page, "Made or ordered for you: it takes a little longer");
	});
});

it("pieces are said to be at two places, follow an order, and move when a place is removed", async () => {
	const at = (page: Page, place: string) => page.getByLabel(place, { exact: true });
	await atDesk(false, async ({ page, open }) => {
		await open(`${shop}/stock`);
		await page.getByRole("link", { name: "Stock places" }).click();
		await page.getByLabel("Another place").fill("cellar");
		await press(page, "Save");
		await says(page, "There is a place of this name already.");
		await page.getByLabel("Another place").fill("Market stall");
		await press(page, "Save");
		await says(page, "The places are saved.");
		await press(page, "Move up Market stall");
		expect(await page.getByLabel("Place 2").inputValue()).toBe("Market stall");

		const variant = variantOf(sample.cake, 1);
		await open(termsPage(sample.cake, 1));
		await says(page, "There are 9 pieces, including what is reserved. It is not said yet where they are.");
		await at(page, "Counter").fill("2");
		await at(page, "Cellar").fill("many");
		await press(page, "Save where they are");
		await says(page, "Write a whole number from 0 to 1,000,000.");
		await at(page, "Cellar").fill("5");
		await press(page, "Save where they are");
		await says(page, "It is saved where the pieces are.");
		await says(page, "There are 7 pieces, including what is reserved.");

		await at(page, "Cellar").fill("6");
		await order(sample.street, [variant]);
		await press(page, "Save where they are");
		await says(page, "The stock has changed in the meantime, perhaps by an order.");
		await says(page, "It is 1 now.");
		await at(page, "Counter").fill("1");
		await press(page, "Save where they are");
		await says(page, "It is saved where the pieces are.");
		await press(page, "Undo");
		await says(page, "That is undone.");
		expect([await at(page, "Counter").inputValue(), await at(page, "Cellar").inputValue()]).toEqual(["1", "5"]);

		await page.getByRole("link", { name: "Stock places" }).click();
		await page.getByRole("link", { name: "Remove Cellar" }).click();
		await page.getByLabel("Its pieces go to").selectOption("Market stall");
		await press(page, "Remove the place");
		await says(page, "The place is removed. Its pieces are where you said.");
		await open(termsPage(sample.cake, 1));
		expect([await at(page, "Counter").inputValue(), await at(page, "Market stall").inputValue()]).toEqual(["1", "5"]);
	});
});

describe("in two tabs", () => {
	it("a sale that one has set is not replaced by the other unasked, and nothing typed is lost", async () => {
		await atDesk(false, async ({ page: first, context, open }) => {
			const second = await context.newPage();
			for (const page of [first, second]) await (page === first ? open(termsPage(sample.cake, 2)) : page.goto(termsPage(sample.cake, 2)));
			for (const [page, price] of [
				[first, "20"],
				[second, "19"],
			] as const) {
				await page.getByLabel("Sale price").fill(price);
				await page.getByLabel("Until").fill(inDays(7));
				await press(page, "Save");
			}
			await says(second, /It is Sale: €20.00 until .* now\. This has changed in the meantime/);
			expect(await second.getByLabel("Sale price").inputValue()).toBe("19");
			await press(second, "Save");
			await says(second, "What this variant is sold on is saved.");
		});
	});
});

describe("sent twice, a form makes one thing:", () => {
	it("a sale", () =>
		atDesk(false, (visit) =>
			expectOneThing(visit, {
				page: termsPage(sample.cake, 3),
				fill: async ({ page }) => {
					await page.getByLabel("Sale price").fill("20");
					await page.getByLabel("Until").fill(inDays(7));
				},
				button: /^Save$/,
				count: () => rowsOf("variant_sales"),
			}),
		));

	it("a place", () =>
		atDesk(false, (visit) =>
			expectOneThing(visit, {
				page: `${shop}/stock/locations`,
				fill: ({ page }) => page.getByLabel("Another place").fill("Shed"),
				button: /^Save$/,
				count: () => rowsOf("stock_locations"),
			}),
		));

	it("a sale of many", () =>
		atDesk(false, (visit) =>
			expectOneThing(visit, {
				page: `${shop}/stock`,
				fill: async ({ page }) => {
					await page.getByText("Sale for the selected variants").click();
					await page.getByLabel("Select Unfinished bun").check();
					await page.getByLabel("Reduced by").fill("10");
					await page.getByLabel("Until").fill(inDays(7));
				},
				button: "Put on sale",
				count: () => rowsOf("variant_sales"),
			}),
		));
});
