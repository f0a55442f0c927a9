import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { openSampleStreet, type SampleStreet } from "../support/sample-street.ts";
import { goShopping } from "../support/shopping.ts";
import { DESK, PHONE } from "../support/visitors.ts";

let sample: SampleStreet;
let browser: Browser;

beforeAll(async () => {
	[sample, browser] = await Promise.all([openSampleStreet(), launchBrowser()]);
});
afterAll(async () => {
	await browser?.close();
	await sample?.street.close();
});

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
});
