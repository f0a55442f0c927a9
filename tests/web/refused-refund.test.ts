import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Order } from "../../contracts/order.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { order, type SampleStreet, variantOf } from "../support/sample-street.ts";
import { inWindow, type Visitor, visitorAs } from "../support/visitors.ts";

let sample: SampleStreet;
let browser: Browser;
let admin: Visitor;
let shopper: Visitor;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	[admin, shopper] = await Promise.all([visitorAs(sample, "admin"), visitorAs(sample, "shopper")]);
});

/** A canceled order whose money could not be sent back. */
async function refusedOrder(): Promise<Order> {
	const bought = await order(sample.street, [variantOf(sample.loaf)], sample.shopper, "tok_refund_refused");
	await sample.street.must("POST", `/orders/${bought.order.id}/cancel`, { as: sample.shopper, body: {} });
	return bought.order;
}

const says = (page: Page, text: string | RegExp): Promise<void> => page.getByRole("main").getByText(text).first().waitFor();

describe.each([
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
])("a refund that the provider refuses, $how", ({ scripts }) => {
	it("is told plainly to the shopper, found by an operator, tried again and paid another way", async () => {
		const bought = await refusedOrder();
		const look = { scripts };
		await inWindow(browser, sample, { ...look, as: shopper }, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			await says(page, /^1 canceled, €\d+\.\d\d could not be sent back yet$/);
			expect(await page.getByText(/paid back$/).count()).toBe(0);
			await says(page, /could not be sent back the way you paid\. You need not do anything: the marketplace will be in touch/);
		});
		await inWindow(browser, sample, { ...look, as: admin }, async ({ page, open }) => {
			await open("/admin");
			await page
				.getByRole("main")
				.getByRole("link", { name: /Refused refunds/ })
				.click();
			await page.getByRole("main").getByRole("link", { name: bought.number }).click();
			await page.getByRole("heading", { name: /could not be sent back$/ }).waitFor();
			await page.getByRole("button", { name: "Try again" }).click();
			await says(page, "The refund was tried again. See below what became of it.");
			await says(page, /^Refund tried again/);
			await page.locator("form[action$=paid-otherwise]").evaluate((form: HTMLFormElement) => (form.noValidate = true));
			await page.getByRole("button", { name: "It is paid" }).click();
			await page.locator(".field").getByText("Please say how it was paid.").waitFor();
			await page.getByLabel("How it was paid").fill("By bank transfer");
			await page.getByRole("button", { name: "It is paid" }).click();
			await says(page, "Noted: the refund was paid another way.");
			expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
		});
		await inWindow(browser, sample, { ...look, as: shopper }, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			await says(page, /^1 canceled, €\d+\.\d\d paid back$/);
			await says(page, /paid another way on .*: By bank transfer/);
		});
	});
});

it("is worded in German, and fits on a small screen", async () => {
	const bought = await refusedOrder();
	const small = { scripts: false, viewport: { width: 320, height: 800 } };
	await inWindow(browser, sample, { ...small, as: admin }, async ({ page, open }) => {
		await open(`/de/admin/orders/${bought.id}`);
		await page.getByRole("button", { name: "Noch einmal versuchen" }).waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
	await inWindow(browser, sample, { ...small, as: shopper }, async ({ page, open }) => {
		await open(`/de/orders/${bought.id}`);
		await says(page, /Der Marktplatz meldet sich bei Ihnen/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
});
