import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { type SampleStreet } from "../support/sample-street.ts";
import { eventually } from "../support/street.ts";
import { inWindow, type Visit, type Visitor, visitorAs } from "../support/visitors.ts";

let sample: SampleStreet;
let browser: Browser;
let baker: Visitor;
let admin: Visitor;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	[baker, admin] = [await visitorAs(sample, "baker"), await visitorAs(sample, "admin")];
});

const as = (visitor: Visitor, scripts: boolean, walk: (visit: Visit) => Promise<void>): Promise<void> =>
	inWindow(browser, sample, { scripts, as: visitor }, walk);

const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string): Promise<void> => main(page).getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string): Promise<void> => main(page).getByRole("link", { name, exact: true }).click();
const says = (page: Page, text: string): Promise<void> => main(page).getByText(text).first().waitFor();
const fill = (page: Page, label: string, value: string): Promise<void> => main(page).getByLabel(label, { exact: true }).fill(value);
const errorOf = (page: Page, label: string) =>
	page
		.locator(".field.invalid", { has: page.getByLabel(label, { exact: true }) })
		.locator(".error")
		.textContent();
const rowOf = (page: Page, text: string) => main(page).getByRole("row", { name: text });

describe.each([
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
])("$how", ({ scripts }) => {
	const mark = scripts ? "js" : "plain";

	it("a shop sets up a promotion, changes it, switches it off and deletes it", async () => {
		const code = `BUNS-${mark}`.toUpperCase();
		await as(baker, scripts, async ({ page, open }) => {
			await open(`/sell/${sample.bakery.id}/promotions`);
			await main(page).getByRole("link", { name: "Add a promotion" }).first().click();
			await follow(page, "Buy some, get some");
			await fill(page, "Name", "Two for one");
			await page.getByLabel("Code", { exact: false }).first().fill("two words");
			await fill(page, "Percent off those pieces", "101");
			await press(page, "Add");
			await says(page, "Please check");
			expect(await errorOf(page, "Percent off those pieces")).toBe("Please enter percent from 0.01 to 100.");
			expect(await main(page).getByLabel("Name", { exact: true }).inputValue()).toBe("Two for one");
			await page.locator("[name=code]").fill(code.toLowerCase());
			await fill(page, "Percent off those pieces", "100");
			await press(page, "Add");
			await says(page, "The promotion is added.");
			expect(await rowOf(page, code).textContent()).toContain("Buy 2, get 1 for free");
			await follow(page, "Two for one");
			await main(page).getByLabel("Switched on").uncheck();
			await press(page, "Save");
			await says(page, "The promotion is saved.");
			await says(page, "No order has it yet.");
			await follow(page, "Delete …");
			await press(page, "Delete the promotion");
			await says(page, "The promotion is deleted.");
			expect(await rowOf(page, code).count()).toBe(0);
		});
	});

	it("a shop gives its delivery tiers, a radius and pickup hours, and the street shows them", async () => {
		await as(baker, scripts, async ({ page, open }) => {
			await open(`/sell/${sample.bakery.id}/settings/delivery`);
			await main(page).getByRole("button", { name: "Add local delivery" }).click();
			await says(page, "Added below.");
			const last = main(page).locator("fieldset.panel").last();
			await last.getByLabel("Name").fill(`Cargo bike ${mark}`);
			await last.getByLabel("Price", { exact: true }).fill("4.00");
			await last.locator("summary").click();
			await last.getByLabel("The price goes by").selectOption("weight");
			await last.getByLabel("Tier 1 from").fill("five");
			await last.getByLabel("Tier 1 costs").fill("7.50");
			await press(page, "Save");
			await says(page, "Please enter a weight in kilograms, such as 2.5.");
			await says(page, "Which postal codes do you deliver to, or how far?");
			await last.getByLabel("Tier 1 from").fill("5");
			await last.getByLabel("Distance from the shop").fill("2.5");
			const pickup = main(page).locator("fieldset.panel").first();
			if (!(await pickup.locator("details").evaluate((details) => details.hasAttribute("open")))) await pickup.locator("summary").click();
			await pickup.getByLabel("Opens", { exact: true }).last().fill("10:00");
			await pickup.getByLabel("Closes", { exact: true }).last().fill("11:00");
			await press(page, "Save");
			await says(page, "Your settings are saved.");
		});
		await eventually("the shop's page shows its delivery", async () => {
			const html = await (await fetch(`${sample.origin}/shops/${sample.bakery.slug}`)).text();
			return [`Cargo bike ${mark}`, "€7.50 from 5 kg", "Within 2.5", "Sunday 10:00–11:00"].every((text) => html.includes(text)) || null;
		});
	});

	it("an operator sets a tax rate, changes it and removes it", async () => {
		await as(admin, scripts, async ({ page, open }) => {
			await open("/admin/tax-rates?country=US");
			await page.locator("#set [name=country]").selectOption("US");
			await page.locator("#set [name=region]").fill(`Oddshire ${mark}`);
			await page.locator("#set [name=percent]").fill("120");
			await press(page, "Save");
			expect(await errorOf(page, "Rate in percent")).toBe("Please enter percent from 0 to 100.");
			await page.locator("#set [name=percent]").fill("8.875");
			await press(page, "Save");
			expect(await errorOf(page, "Rate in percent")).toBe("Please enter percent from 0 to 100.");
			await page.locator("#set [name=percent]").fill("8.87");
			await main(page).getByLabel("Prices have this tax in them").uncheck();
			await press(page, "Save");
			await says(page, "The tax rate is set.");
			const row = rowOf(page, `United States, ODDSHIRE ${mark.toUpperCase()}`);
			expect(await row.textContent()).toContain("8.87%");
			await row.getByRole("link", { name: /^Change/ }).click();
			expect(await page.locator("#set [name=percent]").inputValue()).toBe("8.87");
			await row.getByRole("link", { name: /^Remove/ }).click();
			await press(page, "Remove");
			await says(page, "The tax rate is removed.");
			expect(await row.count()).toBe(0);
		});
	});

	it("an operator exempts a shopper from tax, and lets them pay again", async () => {
		await as(admin, scripts, async ({ page, open }) => {
			await open(`/admin/users/${sample.shopperId}`);
			await follow(page, "Exempt a shopper");
			await press(page, "Exempt a shopper");
			if (!scripts) await page.locator("[name=reason]").waitFor();
			await page.locator("[name=reason]").fill("A school");
			await press(page, "Exempt a shopper");
			await says(page, "The shopper pays no tax any more.");
			await rowOf(page, "A school")
				.getByRole("link", { name: /^Remove/ })
				.click();
			await press(page, "End the exemption");
			await says(page, "The shopper pays tax again.");
			await says(page, "Everybody pays tax");
		});
	});

	it("an operator adds a commission rule for a shop and removes it", async () => {
		await as(admin, scripts, async ({ page, open }) => {
			await open("/admin/commission-rules");
			await page.locator("[name=shop]").fill("no-such-shop");
			await page.locator("[name=percent]").fill("7.5");
			await press(page, "Add a rule");
			await says(page, "There is no such shop on the street.");
			await page.locator("[name=shop]").fill(sample.bakery.slug);
			await page.locator("[name=from]").fill("100.00");
			await press(page, "Add a rule");
			await says(page, "The rule is added.");
			const row = rowOf(page, "Quay Bakery");
			expect(await row.textContent()).toContain("7.5%");
			await row.getByRole("link", { name: /^Remove/ }).click();
			await press(page, "Remove");
			await says(page, "The rule is removed.");
			expect(await row.count()).toBe(0);
		});
	});

	it("an operator issues a gift card, reads its code once, and switches it off and on", async () => {
		await as(admin, scripts, async ({ page, open }) => {
			await open("/admin/gift-cards");
			await main(page).getByRole("link", { name: "Issue a gift card" }).first().click();
			await page.locator("[name=amount]").fill("25");
			await page.locator("[name=note]").fill(`For the fair ${mark}`);
			await press(page, "Issue it");
			const code = await main(page).getByLabel("Code of the gift card").inputValue();
			expect(code).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
			await follow(page, "To the gift card");
			await says(page, `For the fair ${mark}`);
			expect(await page.content()).not.toContain(code);
			await press(page, "Switch it off");
			await says(page, "The gift card is switched off.");
			await press(page, "Switch it on again");
			await says(page, "The gift card can be used again.");
		});
	});

	it("an operator puts store credit onto an account, never takes off more, and finds all of it in the log", async () => {
		await as(admin, scripts, async ({ page, open }) => {
			await open(`/admin/users/${sample.shopperId}`);
			await follow(page, "Store credit");
			await page.locator("[name=amount]").fill("-1000");
			await page.locator("[name=reason]").fill(`A mistake ${mark}`);
			await press(page, "Enter it");
			await says(page, "There is not as much on the account.");
			await page.locator("[name=amount]").fill("12.50");
			await press(page, "Enter it");
			await says(page, "It is entered.");
			expect(await rowOf(page, `A mistake ${mark}`).textContent()).toContain("€12.50");
			await open(`/admin/changes?subject=store_credit&id=${sample.shopperId}`);
			const row = await main(page).getByRole("row").nth(1).innerText();
			expect(row).toMatch(/Amount:\s*€12\.50[\s\S]*Reason:\s*A mistake/);
			expect(row).toMatch(/Operator[\s\S]*Ada Lovelace/); // who did it, and whose it is
		});
	});
});
