import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Order } from "../../contracts/order.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { deliver, order, type SampleStreet, variantOf } from "../support/sample-street.ts";
import { inWindow, type Visitor, visitorAs } from "../support/visitors.ts";
import { partOf } from "./addresses.ts";

let sample: SampleStreet;
let browser: Browser;
let shopper: Visitor;
let baker: Visitor;
let admin: Visitor;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	[shopper, baker, admin] = await Promise.all([visitorAs(sample, "shopper"), visitorAs(sample, "baker"), visitorAs(sample, "admin")]);
});

const fourLoaves = async (): Promise<Order> => {
	const loaf = variantOf(sample.loaf);
	return (await order(sample.street, [loaf, loaf, loaf, loaf], sample.shopper)).order;
};

const lineOf = async ({ id }: Order) => {
	const { vendorOrders } = await sample.street.must<Order>("GET", `/orders/${id}`, { as: sample.shopper });
	return vendorOrders[0]?.lines[0];
};

/** Chooses one piece, and answers the question about it in this tab, after going back, and in a tab that had it open all the time. */
async function answerThrice(page: Page, { choose, check, submit, ends }: { choose: string; check: string; submit: string; ends: RegExp }) {
	await page.goto(choose);
	await page.getByRole("spinbutton").first().fill("1");
	await page.getByRole("button", { name: check }).click();
	const button = (tab: Page) => tab.getByRole("button", { name: submit, exact: true });
	await button(page).waitFor();
	const other = await page.context().newPage();
	await other.goto(page.url());
	await button(page).click();
	await page.waitForURL(ends);
	await page.goBack();
	await button(page).click();
	await page.waitForURL(ends);
	await button(other).click();
	await other.waitForURL(ends);
}

describe.each([
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
])("a question that is gone back to and answered again, $how", ({ scripts }) => {
	it("cancels a shopper's items once", async () => {
		const bought = await fourLoaves();
		const choose = `/orders/${bought.id}/cancel-items`;
		await inWindow(browser, sample, { scripts, as: shopper }, ({ page }) =>
			answerThrice(page, { choose, check: "Check", submit: "Cancel these items", ends: /\/orders\/[^/]+$/ }),
		);
		expect(await lineOf(bought)).toMatchObject({ quantity: 4, canceledQuantity: 1 });
	});

	it("cancels items once for a shop and for an operator", async () => {
		const bought = await fourLoaves();
		const question = { check: "Next: see what goes back", ends: /\/orders\/[^/]+$/ };
		const desk = `/sell/${sample.bakery.id}/orders/${partOf(sample, bought)}`;
		await inWindow(browser, sample, { scripts, as: baker }, ({ page }) =>
			answerThrice(page, { ...question, choose: `${desk}/cancel`, submit: "Cancel these items" }),
		);
		expect(await lineOf(bought)).toMatchObject({ canceledQuantity: 1 });
		await inWindow(browser, sample, { scripts, as: admin }, ({ page }) =>
			answerThrice(page, { ...question, choose: `/admin/orders/${bought.id}/cancel-items`, submit: "Cancel it" }),
		);
		expect(await lineOf(bought)).toMatchObject({ canceledQuantity: 2 });
	});

	it("withdraws once", async () => {
		const bought = await fourLoaves();
		await deliver(sample.street, sample.bakery, bought);
		const choose = `/orders/${bought.id}/return`;
		await inWindow(browser, sample, { scripts, as: shopper }, ({ page }) =>
			answerThrice(page, { choose, check: "Check", submit: "Confirm withdrawal", ends: /\/orders\/[^/]+$/ }),
		);
		expect(await lineOf(bought)).toMatchObject({ returnableQuantity: 3 });
	});

	it("with another reason than the first time, tells the shop that the order has changed", async () => {
		const bought = await fourLoaves();
		await inWindow(browser, sample, { scripts, as: baker }, async ({ page, open }) => {
			await open(`/sell/${sample.bakery.id}/orders/${partOf(sample, bought)}/cancel`);
			await page.getByRole("spinbutton").first().fill("1");
			await page.getByRole("button", { name: "Next: see what goes back" }).click();
			await page.getByRole("button", { name: "Cancel these items" }).click();
			await page.waitForURL(/\/orders\/[^/]+$/);
			await page.goBack();
			await page.getByRole("textbox", { name: /^Reason/ }).fill("The oven broke");
			await page.getByRole("button", { name: "Cancel these items" }).click();
			await page.getByRole("alert").getByText("It has changed in the meantime. This is how it is now.").waitFor();
		});
		expect(await lineOf(bought)).toMatchObject({ canceledQuantity: 1 });
	});

	it("names the items that are wrong, has the focus on the faults, and leads to the fields", async () => {
		const bought = await fourLoaves();
		const line = bought.vendorOrders[0]?.lines[0]?.id;
		const desk = `/sell/${sample.bakery.id}/orders/${partOf(sample, bought)}`;
		const faults = async (page: Page) => {
			const alert = page.getByRole("alert");
			expect(await alert.evaluate((summary) => summary === document.activeElement)).toBe(true);
			await alert.getByRole("link").first().click();
			expect(await page.evaluate(() => document.getElementById(location.hash.slice(1))?.matches("input"))).toBe(true);
			return alert.getByRole("listitem").allTextContents();
		};
		await inWindow(browser, sample, { scripts, as: baker }, async ({ page, open }) => {
			await open(`${desk}/cancel/confirm?quantity.${line}=9`);
			expect(await faults(page)).toEqual(["Sourdough loaf: At most 4."]);
		});
		await inWindow(browser, sample, { scripts, as: shopper }, async ({ page, open }) => {
			await open(`/orders/${bought.id}/cancel-items/confirm?quantity.${line}=9`);
			expect(await faults(page)).toEqual(["Sourdough loaf: At most 4."]);
			await open(`/orders/${bought.id}/cancel-items/confirm?quantity.oline_nobody=1`);
			await page.getByRole("alert").getByText("The order has changed in the meantime. Please choose again.").waitFor();
			await deliver(sample.street, sample.bakery, bought);
			await open(`/orders/${bought.id}/return/confirm?part=${bought.vendorOrders[0]?.id}&want=everything&quantity.${line}=1`);
			expect(await faults(page)).toEqual(["Please choose one."]);
		});
	});
});
