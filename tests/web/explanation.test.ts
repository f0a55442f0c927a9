import type { Browser, Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Order } from "../../contracts/order.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { discountedOrder, OFF } from "../support/discounted-order.ts";
import { type SampleStreet } from "../support/sample-street.ts";
import { inWindow, type Visit, type Visitor, visitorAs } from "../support/visitors.ts";
import { partOf } from "./addresses.ts";

let sample: SampleStreet;
let browser: Browser;
let order: Order;
let [shopper, baker, admin]: Visitor[] = [];

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	[shopper, baker, admin] = await Promise.all([visitorAs(sample, "shopper"), visitorAs(sample, "baker"), visitorAs(sample, "admin")]);
	order = await discountedOrder(sample);
});

const walk = (as: Visitor | undefined, steps: (visit: Visit) => Promise<void>): Promise<void> =>
	inWindow(browser, sample, { scripts: false, as, viewport: { width: 320, height: 800 } }, steps);

/** The cents of an amount as it is shown: `−€1.30`. */
const centsOf = (text: string): number => Number(text.replaceAll(/[^\d−-]/g, "").replace("−", "-"));

/** Every sum that the page shows: its rows in cents, and what they are said to come to. */
const sumsOn = async (page: Page): Promise<{ rows: number[]; total: number }[]> => {
	const sums = await page.locator("main dl.totals").evaluateAll((lists) =>
		lists.map((list) => {
			const rows = [...list.children];
			const at = rows.findIndex((row) => row.classList.contains("sum"));
			const amount = (row: Element | undefined): string => row?.querySelector("dd")?.textContent ?? "";
			return { rows: rows.slice(0, at).map(amount), total: amount(rows[at]) };
		}),
	);
	return sums.map(({ rows, total }) => ({ rows: rows.map(centsOf), total: centsOf(total) }));
};

const addUp = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

async function expectToAddUp(page: Page, atLeast: number): Promise<void> {
	const sums = await sumsOn(page);
	expect(sums.length).toBeGreaterThanOrEqual(atLeast);
	for (const { rows, total } of sums) expect(addUp(rows)).toBe(total);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

/** Whether the last row of every table is the sum of those above it, column by column. */
async function expectColumnsToAddUp(page: Page, tables: number): Promise<void> {
	const cells = await page
		.locator("main table")
		.evaluateAll((all) =>
			all.map((table) =>
				[...table.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")),
			),
		);
	expect(cells).toHaveLength(tables);
	for (const rows of cells) {
		const sums = rows.at(-1)?.map(centsOf) ?? [];
		const above = rows.slice(0, -1).map((row) => row.map(centsOf));
		expect(sums).toEqual(sums.map((_, column) => addUp(above.map((row) => row[column] ?? 0))));
	}
}

const says = (page: Page, text: string | RegExp): Promise<void> => page.getByRole("main").getByText(text).first().waitFor();
const keepsQuietAbout = async (page: Page, text: RegExp): Promise<void> => {
	expect(await page.getByRole("main").getByText(text).count()).toBe(0);
};

it("a shopper sees how every line adds up, with discounts and tax, and nothing of commission", async () => {
	await walk(shopper, async ({ page, open }) => {
		await open(`/orders/${order.id}`);
		await page.getByRole("link", { name: "How this adds up" }).click();
		await page.getByRole("heading", { level: 1, name: `How order ${order.number} adds up` }).waitFor();
		await page.getByRole("heading", { level: 3, name: "2 × Sourdough loaf" }).waitFor();
		await says(page, OFF.byMarketplace);
		await says(page, /^with the code TEN-/);
		await says(page, /^in it €\d+\.\d\d tax \(\d+% in Ireland\)$/);
		await says(page, "Gift cards and store credit");
		await keepsQuietAbout(page, /commission|pays for it/i);
		await expectToAddUp(page, 7);
		await page.getByRole("link", { name: `Order ${order.number}` }).click();
		await page.getByRole("heading", { level: 1, name: `Order ${order.number}` }).waitFor();
	});
});

it("a shop sees its own part: who pays for discounts, the commission and its rule, and what it gets", async () => {
	await walk(baker, async ({ page, open }) => {
		await open(`/sell/${sample.bakery.id}/orders/${partOf(sample, order)}`);
		await page.getByRole("link", { name: "What you get of it, and why" }).click();
		await says(page, /the marketplace pays for it$/);
		await says(page, /the shop pays for it$/);
		await says(page, "The marketplace pays of the discount");
		await says(page, /^Commission of \d+%/);
		await says(page, /the shop's own rate$/);
		await says(page, "Tax of 23% on the commission");
		await says(page, "You get");
		await keepsQuietAbout(page, /Salthill Pottery|Who gets it/);
		await expectToAddUp(page, 4);
		await expectColumnsToAddUp(page, 1);
	});
});

it("an operator sees all parts and what the marketplace keeps; the shares come to what the shopper pays", async () => {
	await walk(admin, async ({ page, open }) => {
		await open(`/admin/orders/${order.id}`);
		await page.getByRole("link", { name: "How this adds up" }).click();
		await page.getByRole("heading", { level: 2, name: "Quay Bakery" }).waitFor();
		await page.getByRole("heading", { level: 2, name: "Salthill Pottery" }).waitFor();
		expect(await page.getByRole("heading", { name: "Who gets it" }).count()).toBe(2);
		await says(page, /commission, less €\d+\.\d\d that it pays of discounts$/);
		await says(page, "The marketplace passes it on to the tax office.");
		await expectToAddUp(page, 10);
		await expectColumnsToAddUp(page, 2);
	});
});

it("speaks German, and answers somebody else like an order that is not there", async () => {
	await walk(shopper, async ({ page, open }) => {
		await open(`/de/orders/${order.id}/explain`);
		await says(page, "2 × Sourdough loaf");
		await says(page, "Sie zahlen");
		await says(page, /^darin /);
	});
	await walk(undefined, async ({ open, complaints }) => {
		expect(await open(`/orders/${order.id}/explain`)).toBe(404);
		complaints.list.length = 0;
	});
});
