import type { Browser } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Order } from "../../contracts/order.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { type SampleStreet } from "../support/sample-street.ts";
import { goShopping } from "../support/shopping.ts";
import { DESK, PHONE, visitorAs } from "../support/visitors.ts";

let sample: SampleStreet;
let browser: Browser;

useBrowsedStreet((opened) => ({ sample, browser } = opened));

async function issueGiftCard(): Promise<string> {
	const body = { amount: { amount: 500, currency: "EUR" }, note: "For a test" };
	return (await sample.street.must<{ code: string }>("POST", "/admin/gift-cards", { as: sample.admin, body })).code;
}

describe.each([
	{ scripts: true, viewport: PHONE, on: "a phone" },
	{ scripts: false, viewport: DESK, on: "a desk without JavaScript" },
])("on $on", ({ scripts, viewport, on }) => {
	it("a code is given in the cart and at checkout, one that is none says so beside the field, and both are on the order", async () => {
		const giftCard = await issueGiftCard();
		await goShopping(browser, sample, { scripts, viewport }, async (shopper) => {
			const { page, open } = shopper.visit;
			const code = page.getByLabel("Code", { exact: true });
			await open(`/shops/${sample.pottery.slug}/${sample.mug.slug}`);
			await shopper.addAndSeeCart();

			await code.fill("NOTHING");
			await page.getByRole("button", { name: "Use code" }).click();
			await page.getByText("There is no such code.").waitFor();
			expect(await code.inputValue()).toBe("NOTHING");
			expect(await code.getAttribute("aria-invalid")).toBe("true");

			await code.fill(" regulars ");
			await page.getByRole("button", { name: "Use code" }).click();
			await page.getByText("REGULARS: For regulars").waitFor();
			await page.getByText(/^−€\d/).first().waitFor();
			await page.getByRole("button", { name: "Remove REGULARS" }).click();
			await page.getByText("REGULARS: For regulars").waitFor({ state: "detached" });

			await shopper.toCheckout();
			await shopper.fillIn(`${on.replaceAll(" ", ".")}@example.com`);
			await shopper.choose("Salthill Pottery", /Collect at the counter/);
			for (const given of ["regulars", giftCard]) {
				await code.fill(given);
				await page.getByRole("button", { name: "Use code" }).click();
				await page
					.getByText(given === giftCard ? /^Gift card \*{4}/ : "REGULARS: For regulars")
					.first()
					.waitFor();
			}
			expect(await page.content()).not.toContain(giftCard);
			expect(await page.getByLabel(/^Email/).inputValue()).toBe(`${on.replaceAll(" ", ".")}@example.com`);
			await page.getByRole("button", { name: /^Order and pay/ }).click();
			await page.getByText("Thank you, your order is placed").waitFor();
			await page.getByText("For regulars").first().waitFor();
			await page.getByText("Gift cards and store credit").waitFor();
		});
	});

	it("store credit is used, kept after all, and pays all of an order, for which no payment is asked", async () => {
		const { street, admin, shopperId } = sample;
		const grant = { as: admin, key: crypto.randomUUID(), body: { amount: { amount: 5_000, currency: "EUR" }, reason: "For a test" } };
		await street.must("POST", `/admin/store-credit/${shopperId}`, grant);
		await goShopping(browser, sample, { scripts, viewport, as: await visitorAs(sample, "shopper") }, async (shopper) => {
			const { page, open } = shopper.visit;
			await open("/cart");
			await page.getByText(/^You have €\d+\.\d\d of store credit\.$/).waitFor();
			await page.getByRole("button", { name: "Use store credit" }).click();
			await page.getByText("Gift cards and store credit").waitFor();
			await page.getByRole("button", { name: "Do not use it" }).click();
			await page.getByText("Gift cards and store credit").waitFor({ state: "detached" });

			await shopper.toCheckout();
			await page.getByRole("radio", { name: /7 Saved Street/ }).check();
			for (const name of ["Quay Bakery", "Salthill Pottery"]) await shopper.choose(name, /Collect at the counter/);
			await shopper.seeTotal("€42.50");
			expect(await page.getByRole("radio", { name: /^Approved/ }).count()).toBe(1);
			await page.getByRole("button", { name: "Use store credit" }).click();
			await page.getByText("Gift cards and store credit").waitFor();
			await page.getByText("Nothing is left to pay.").waitFor();
			expect(await page.getByRole("radio", { name: /^Approved/ }).count()).toBe(0);
			await page.getByRole("button", { name: "Order", exact: true }).click();
			await shopper.orderNumber();
			await page.getByText("Thank you, your order is placed").waitFor();
			const { items } = await street.must<{ items: Order[] }>("GET", "/orders?limit=1", { as: sample.shopper });
			expect(items[0]).toMatchObject({ paymentStatus: "paid", credit: { amount: 4250 }, payment: { amount: { amount: 0 } } });
		});
	});
});
