import type { Browser, Page } from "playwright-core";
import { expect, it } from "vitest";
import type { PartExplanation } from "../../contracts/explanation.ts";
import type { LedgerEntry, VendorBalance } from "../../contracts/ledger.ts";
import type { Order, ShopOrder } from "../../contracts/order.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { discountedOrder } from "../support/discounted-order.ts";
import { giveMoney, payShop } from "../support/money.ts";
import type { Shop } from "../support/people.ts";
import { deliver, type SampleStreet } from "../support/sample-street.ts";
import { atRest } from "../support/sound-data.ts";
import { eventually } from "../support/street.ts";
import { inWindow, type Visit, Visitor, visitorAs } from "../support/visitors.ts";

let sample: SampleStreet;
let browser: Browser;
let admin: Visitor;
let baker: Visitor;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	[admin, baker] = await Promise.all([visitorAs(sample, "admin"), visitorAs(sample, "baker")]);
	await eventually("the bakery's sales are in its ledger", async () => {
		const { items } = await sample.street.must<{ items: { kind: string }[] }>("GET", `/vendor/${sample.bakery.id}/ledger?kind=sale`, {
			as: sample.bakery.owner,
		});
		return items.length === 3;
	});
});

const walk = (as: Visitor, scripts: boolean, steps: (visit: Visit) => Promise<void>): Promise<void> =>
	inWindow(browser, sample, { scripts, as }, steps);

const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string | RegExp): Promise<void> => main(page).getByRole("button", { name, exact: true }).first().click();
const follow = (page: Page, name: string | RegExp): Promise<void> => main(page).getByRole("link", { name, exact: true }).first().click();
const says = (page: Page, text: string | RegExp): Promise<void> => main(page).getByText(text).first().waitFor();
/** What a table says of a row. */
const row = (page: Page, text: string | RegExp) => main(page).getByRole("row").filter({ hasText: text }).first();

it("a shop reads its ledger, filters it, and goes from a payout to what it paid", async () => {
	await walk(baker, false, async ({ page, open }) => {
		await open(`/sell/${sample.bakery.id}/money`);
		await says(page, "Your account is connected.");
		expect(await row(page, sample.placed.number).innerText()).toMatch(/Sale[\s\S]*€/);
		await page.getByLabel("What", { exact: true }).selectOption({ label: "Adjustment" });
		await press(page, "Filter");
		await says(page, "For the test");
		expect(await main(page).getByText(sample.placed.number).count()).toBe(0);
		await follow(page, "Show everything");
		await page.getByLabel("To", { exact: true }).fill("2020-01-01");
		await press(page, "Filter");
		await says(page, "No entry fits");
		await follow(page, "Payouts");
		await follow(page, /^Payout of /);
		await says(page, "The money was sent to your account.");
		expect(await row(page, "For the test").innerText()).toContain("€25.00");
	});
});

it("a long ledger has a second page, and a way back", async () => {
	const { street, admin: as, pottery } = sample;
	for (let entry = 0; entry < 26; entry += 1) await giveMoney(street, as, pottery, 1);
	await walk(admin, true, async ({ page, open }) => {
		await open(`/sell/${pottery.id}/money?kind=adjustment`);
		expect(await main(page).getByRole("row").count()).toBe(26);
		await follow(page, "Next");
		await says(page, "Page 2");
		expect(await main(page).getByRole("row").count()).toBe(3);
		await follow(page, "Previous");
		await says(page, "Page 1");
	});
});

it("a month's statement adds up, and comes as a file too", async () => {
	const month = new Date().toISOString().slice(0, 7);
	await walk(baker, false, async ({ page, open }) => {
		await open(`/sell/${sample.bakery.id}/money/statements?month=${month}`);
		const { kinds, closing } = await sample.street.must<{ kinds: { amount: { amount: number } }[]; closing: { amount: number } }>(
			"GET",
			`/vendor/${sample.bakery.id}/statements?month=${month}`,
			{ as: sample.bakery.owner },
		);
		expect(closing.amount).toBe(kinds.reduce((all, { amount }) => all + amount.amount, 0));
		expect(await row(page, "Balance at the end").innerText()).toContain((closing.amount / 100).toFixed(2));
		const href = await main(page).getByRole("link", { name: "Download as CSV" }).getAttribute("href");
		const file = await baker.get(href ?? "");
		expect([file.status, await file.text()]).toEqual([200, expect.stringContaining(`${month},closing`)]);
	});
});

it("a shop connects its account, and gets its money when an operator confirms", async () => {
	const { street, hostileShop } = sample;
	await walk(admin, false, async ({ page, open }) => {
		await open("/admin/payouts");
		expect(await row(page, "€25.00").innerText()).toContain("Not connected");
		await open(`/sell/${hostileShop.id}/money`);
		await says(page, "Tell us where your money goes");
		await press(page, "Connect an account");
		await says(page, "Your account is connected.");
		await open(`/admin/payouts/run?vendorId=${hostileShop.id}`);
		await says(page, "It gets €25.00.");
		await press(page, "Pay now");
		await says(page, "The payouts are made.");
		expect(await row(page, "€25.00").innerText()).toContain("Paid");
		await open(`/admin/payouts/run?vendorId=${hostileShop.id}`);
		await says(page, "Nothing is to be paid");
	});
	const { items } = await street.must<{ items: unknown[] }>("GET", `/vendor/${hostileShop.id}/payouts`, { as: hostileShop.owner });
	expect(items).toHaveLength(1);
});

it("a refused payout is tried again, once", async () => {
	const { street, admin: as, bakery } = sample;
	await giveMoney(street, as, bakery, 3_333);
	await payShop(street, as, bakery, { isRefused: true });
	await walk(admin, false, async ({ page, open }) => {
		await open("/admin/payouts?status=failed");
		await says(page, "The payment provider said:");
		await press(page, "Try €33.33 for Quay Bakery again");
		await says(page, "It has been tried again.");
		const again = row(page, "second try");
		expect(await again.innerText()).toMatch(/Paid[\s\S]*€33\.33/);
		await open("/admin/payouts?status=failed");
		expect(await main(page).getByRole("button", { name: /Try / }).count()).toBe(0);
	});
});

it("an operator pays all that are ready, though the button is pressed twice", async () => {
	const { street, admin: as, bakery, pottery } = sample;
	await giveMoney(street, as, bakery, 1_111);
	await giveMoney(street, as, pottery, 2_222);
	await walk(admin, true, async ({ page, open }) => {
		await open("/admin/payouts");
		await follow(page, "Pay all that are ready …");
		await says(page, "Pay all shops that are ready?");
		await main(page).getByRole("button", { name: "Pay now" }).dblclick();
		await says(page, "The payouts are made.");
	});
	const paid = async (id: string) =>
		(await street.must<{ paid: { amount: number }; available: { amount: number } }>("GET", `/vendor/${id}/balance`, { as })).available
			.amount;
	expect([await paid(bakery.id), await paid(pottery.id)]).toEqual([0, 0]);
});

it("an operator adjusts a balance; what was typed wrong stays and is said beside its field", async () => {
	const { street, admin: as, pottery } = sample;
	const balance = async () =>
		(await street.must<{ balance: { amount: number } }>("GET", `/vendor/${pottery.id}/balance`, { as })).balance.amount;
	const before = await balance();
	await walk(admin, false, async ({ page, open }) => {
		await open(`/admin/shops/${pottery.id}`);
		await follow(page, "Adjust the balance …");
		await page.getByLabel("What to do").selectOption({ label: "Take from the shop" });
		await page.getByLabel("Amount").fill("a lot");
		await page.getByLabel("Reason").fill("A vase that arrived broken");
		await press(page, "Enter the adjustment");
		await says(page, "Write an amount from 0.01 to 1,000,000, such as 12.50.");
		expect(await page.getByLabel("Reason").inputValue()).toBe("A vase that arrived broken");
		expect(await page.getByLabel("What to do").inputValue()).toBe("take");
		await page.getByLabel("Amount").fill("12,50");
		await page.getByRole("button", { name: "Enter the adjustment" }).dblclick();
		await says(page, "The adjustment is entered.");
		await follow(page, "See the shop's ledger");
		await says(page, "A vase that arrived broken");
	});
	expect(await balance()).toBe(before - 1_250);
});

it("speaks German too", async () => {
	await walk(baker, false, async ({ page, open }) => {
		await open(`/de/sell/${sample.bakery.id}/money`);
		await says(page, "Was der Marktplatz Ihnen schuldet und was er ausgezahlt hat.");
		await follow(page, "Abrechnungen");
		await says(page, "Guthaben am Ende");
	});
});

/** All entries of a shop's ledger, page by page. */
async function entriesOf({ id, owner }: Shop): Promise<LedgerEntry[]> {
	const entries: LedgerEntry[] = [];
	for (let cursor: string | null = ""; cursor !== null;) {
		const query: string = cursor === "" ? "?limit=5" : `?limit=5&cursor=${encodeURIComponent(cursor)}`;
		const page: { items: LedgerEntry[]; nextCursor: string | null } = await sample.street.must("GET", `/vendor/${id}/ledger${query}`, {
			as: owner,
		});
		entries.push(...page.items);
		cursor = page.nextCursor;
	}
	return entries;
}

it("what the explanations of a shop's orders say, less what was paid back, is its ledger, its balance and its statement, to the cent", async () => {
	const { street, bakery } = sample;
	const as = bakery.owner;
	const [kept, returned, canceled] = [await discountedOrder(sample), await discountedOrder(sample), await discountedOrder(sample)];
	const partOf = ({ vendorOrders }: Order) => vendorOrders.find(({ vendor }) => vendor.id === bakery.id);
	const path = (order: Order) => `/vendor/${bakery.id}/orders/${partOf(order)?.id}`;
	const payBack = (order: Order, body: object) => street.must("POST", `${path(order)}/refunds`, { as, key: crypto.randomUUID(), body });
	await Promise.all([deliver(street, bakery, kept), deliver(street, bakery, returned)]);
	const lines = [{ lineId: partOf(returned)?.lines[0]?.id, quantity: 1 }];
	for (const amount of [1, 99, 33]) await payBack(kept, { amount: { amount, currency: "EUR" } });
	const asked = await street.must<{ id: string }>("POST", `/orders/${returned.id}/returns`, { as: sample.shopper, body: { lines } });
	await street.must("POST", `${path(returned)}/returns/${asked.id}/approve`, { as });
	const receipt = { lines: lines.map(({ lineId }) => ({ lineId, receivedQuantity: 1, restockedQuantity: 1 })) };
	await street.must("POST", `${path(returned)}/returns/${asked.id}/receive`, { as, body: receipt });
	await payBack(returned, { returnId: asked.id });
	await street.must("POST", `/orders/${canceled.id}/cancel`, { as: sample.shopper, body: {} });
	await atRest(street);

	const entries = await entriesOf(bakery);
	const sum = (of: readonly LedgerEntry[]) => of.reduce((all, { amount }) => all + amount.amount, 0);
	const ofPart = (order: Order, kind: LedgerEntry["kind"]) =>
		entries.filter((entry) => entry.kind === kind && entry.order?.vendorOrderId === partOf(order)?.id);
	for (const order of [kept, returned, canceled, sample.placed, sample.delivered]) {
		const { part } = await street.must<PartExplanation>("GET", `${path(order)}/explain`, { as });
		expect(sum(ofPart(order, "sale")), order.number).toBe(part.settlement?.net.amount);
		const { refunds } = await street.must<ShopOrder>("GET", path(order), { as });
		const paidBack = ofPart(order, "refund").reduce((all, { breakdown }) => all - (breakdown?.paid.amount ?? 0), 0);
		expect(paidBack, order.number).toBe(refunds.reduce((all, { amount }) => all + amount.amount, 0));
	}
	expect(ofPart(kept, "refund")).toHaveLength(3);
	expect(sum([...ofPart(canceled, "sale"), ...ofPart(canceled, "refund")])).toBe(0);
	const month = new Date().toISOString().slice(0, 7);
	const { balance } = await street.must<VendorBalance>("GET", `/vendor/${bakery.id}/balance`, { as });
	const { closing } = await street.must<{ closing: unknown }>("GET", `/vendor/${bakery.id}/statements?month=${month}`, { as });
	expect([balance.amount, balance, entries[0]?.balance]).toEqual([sum(entries), closing, closing]);
});
