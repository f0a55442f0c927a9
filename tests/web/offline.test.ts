import type { Browser, Page } from "playwright-core";
import { expect, it } from "vitest";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { type SampleStreet, SHOPPER } from "../support/sample-street.ts";
import { PASSWORD } from "../support/people.ts";

let sample: SampleStreet;
let browser: Browser;

useBrowsedStreet((opened) => ({ sample, browser } = opened));

/** A browser that has been here before: the service worker is in charge of its pages. */
async function returningVisitor(): Promise<Page> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${sample.origin}/`);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
	});
	return page;
}

const headingAt = async (page: Page, path: string): Promise<string | null> => {
	await page.goto(sample.origin + path);
	return page.getByRole("heading", { level: 1 }).textContent();
};

/** Copies are kept while the page is already shown. */
const kept = (page: Page, path: string): Promise<unknown> =>
	page.waitForFunction(async (address) => Boolean(await (await caches.open("pages")).match(address)), sample.origin + path);

it("without a network, visited pages and the cart can be read, and checkout says that it needs one", async () => {
	const page = await returningVisitor();
	const mug = `/shops/${sample.pottery.slug}/${sample.mug.slug}`;
	await page.goto(sample.origin + mug);
	const added = page.waitForResponse(`${sample.origin}/cart/items`);
	await page.getByRole("button", { name: "Add to cart" }).click();
	expect((await added).status()).toBe(200);
	expect(await headingAt(page, "/cart")).toBe("Your cart");
	expect(await headingAt(page, "/checkout")).toBe("Checkout");
	await kept(page, mug);
	await kept(page, "/cart");

	await page.context().setOffline(true);
	expect(await headingAt(page, mug)).toBe("Blue mug");
	expect(await headingAt(page, "/cart")).toBe("Your cart");
	await page.getByRole("link", { name: "Blue mug" }).waitFor();
	expect(await headingAt(page, "/checkout")).toBe("You are offline");
	expect(await headingAt(page, "/shops")).toBe("You are offline");
	expect(await headingAt(page, "/de/shops")).toBe("Sie sind offline");

	await page.context().setOffline(false);
	expect(await headingAt(page, "/checkout")).toBe("Checkout");
	await page.context().close();
});

it("the copies of one person's pages are not there for the next: signing in or out forgets them", async () => {
	const page = await returningVisitor();
	await page.goto(`${sample.origin}/cart`);
	await kept(page, "/cart");
	await page.goto(`${sample.origin}/sign-in`);
	await page.getByLabel("Email").fill(SHOPPER.email);
	await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
	await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
	await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
	await page.waitForFunction(async (address) => !(await (await caches.open("pages")).match(address)), `${sample.origin}/cart`);
	await page.context().close();
});
