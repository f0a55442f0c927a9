import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Order } from "../../contracts/order.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { order, type SampleStreet, variantOf } from "../support/sample-street.ts";
import { inWindow, type Visit, type Visitor, visitorAs } from "../support/visitors.ts";
import { partOf } from "./addresses.ts";

let sample: SampleStreet;
let browser: Browser;
let admin: Visitor;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	admin = await visitorAs(sample, "admin");
});

/** Two loaves by post, and a mug of the pottery. */
const loavesAndMug = async (): Promise<Order> => {
	const loaf = variantOf(sample.loaf);
	return (await order(sample.street, [loaf, loaf, variantOf(sample.mug)], sample.shopper)).order;
};

const stored = ({ id }: Order): Promise<Order> => sample.street.must<Order>("GET", `/admin/orders/${id}`, { as: sample.admin });

const says = (page: Page, text: string | RegExp): Promise<void> => page.getByRole("main").getByText(text).first().waitFor();
const press = (page: Page, name: string): Promise<void> => page.getByRole("main").getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string): Promise<void> => page.getByRole("main").getByRole("link", { name, exact: true }).click();
/** What the page says that goes back. */
const goesBack = (page: Page): Promise<string> => page.getByRole("region", { name: "The money" }).innerText();

describe.each([
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
])("an operator $how", ({ scripts }) => {
	const walk = (steps: (visit: Visit) => Promise<void>): Promise<void> => inWindow(browser, sample, { scripts, as: admin }, steps);

	it("cancels a single piece, and sees before how much goes back", async () => {
		const bought = await loavesAndMug();
		await walk(async ({ page, open }) => {
			await open(`/admin/orders/${bought.id}`);
			await follow(page, "Cancel single items …");
			await press(page, "Next: see what goes back");
			await says(page, "Choose at least one item.");
			const loaves = page.getByLabel("Sourdough loaf");
			await loaves.fill("9");
			await page.locator("form.stack.loose").evaluate((form: HTMLFormElement) => (form.noValidate = true));
			await press(page, "Next: see what goes back");
			await page.locator(".field").getByText("At most 2 can be canceled.").waitFor();
			expect(await loaves.inputValue()).toBe("9");
			await loaves.fill("1");
			await press(page, "Next: see what goes back");
			await page.getByRole("heading", { level: 1, name: `Cancel these items of order ${bought.number}?` }).waitFor();
			await says(page, "1 × Sourdough loaf (Quay Bakery)");
			expect(await goesBack(page)).toMatch(/Goes back to the buyer\s+€6\.50/);
			expect((await stored(bought)).payment.refunded.amount).toBe(0);
			await page.getByLabel(/^Reason/).fill("One got burnt.");
			await page.getByRole("button", { name: "Cancel it" }).dblclick();
			await says(page, "The items are canceled. The money goes back to the shopper.");
			await says(page, /^1 canceled, €6\.50 paid back$/);
			await says(page, "Reason: One got burnt.");
		});
		expect((await stored(bought)).payment.refunded.amount).toBe(650);
	});

	it("cancels one shop's part with its delivery, and the other part stays", async () => {
		const bought = await loavesAndMug();
		await walk(async ({ page, open }) => {
			await open(`/admin/orders/${bought.id}/cancel-items`);
			await follow(page, "Cancel all that is left at Salthill Pottery …");
			await says(page, "with what is left of the delivery");
			expect(await goesBack(page)).toMatch(/Goes back to the buyer\s+€28\.90/);
			await press(page, "Cancel it");
			await says(page, "The items are canceled. The money goes back to the shopper.");
		});
		const { status, vendorOrders } = await stored(bought);
		const partOfShop = (name: string) => vendorOrders.find(({ vendor }) => vendor.name === name)?.status;
		expect([status, partOfShop("Quay Bakery"), partOfShop("Salthill Pottery")]).toEqual(["placed", "placed", "canceled"]);
	});

	it("cancels what has not been sent where all of the order cannot be canceled any more", async () => {
		const bought = await loavesAndMug();
		const path = `/vendor/${sample.bakery.id}/orders/${partOf(sample, bought)}`;
		const as = sample.bakery.owner;
		await sample.street.must("POST", `${path}/accept`, { as });
		const lineId = bought.vendorOrders.find(({ vendor }) => vendor.id === sample.bakery.id)?.lines[0]?.id;
		await sample.street.must("POST", `${path}/fulfillments`, { as, body: { lines: [{ lineId, quantity: 1 }] } });
		await walk(async ({ page, open }) => {
			await open(`/admin/orders/${bought.id}/cancel`);
			await says(page, "This order cannot be canceled any more.");
			await follow(page, "Cancel single items …");
			await page.getByLabel("Sourdough loaf").fill("1");
			await press(page, "Next: see what goes back");
			await sample.street.must("POST", `${path}/cancel`, { as, body: { lines: [{ lineId, quantity: 1 }] } });
			await press(page, "Cancel it");
			await says(page, "The order has moved on in the meantime. This is what can be canceled now.");
			expect(await page.getByLabel("Sourdough loaf").count()).toBe(0);
			expect(await page.getByLabel("Blue mug").count()).toBe(1);
		});
	});
});

it("speaks German", async () => {
	const bought = await loavesAndMug();
	await inWindow(browser, sample, { scripts: false, as: admin, viewport: { width: 320, height: 800 } }, async ({ page, open }) => {
		await open(`/de/admin/orders/${bought.id}/cancel`);
		expect(await page.getByRole("region", { name: "Das Geld" }).innerText()).toMatch(/Geht an den Käufer zurück\s+46,80\s€/);
		await open(`/de/admin/orders/${bought.id}/cancel-items`);
		await page.getByRole("link", { name: "Alles stornieren, was bei Quay Bakery übrig ist …" }).waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
});
