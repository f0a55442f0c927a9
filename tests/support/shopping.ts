import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import type { OwnProduct } from "../../contracts/own-product.ts";
import type { SampleStreet } from "./sample-street.ts";
import { inWindow, type Visit, type WindowOptions } from "./visitors.ts";

/** What a person does in a window of the shop, with or without scripts. */
export class Shopping {
	readonly visit: Visit;
	readonly hasScripts: boolean;

	constructor(visit: Visit, hasScripts: boolean) {
		this.visit = visit;
		this.hasScripts = hasScripts;
	}

	private get page() {
		return this.visit.page;
	}

	/** The same person in another tab. */
	inTab(page: Page): Shopping {
		return new Shopping({ ...this.visit, page }, this.hasScripts);
	}

	/** Puts what the product page shows into the cart, and goes to the cart. */
	async addAndSeeCart(quantity = 1): Promise<void> {
		const { page } = this;
		await page.getByLabel("Quantity", { exact: true }).fill(String(quantity));
		await page.getByRole("button", { name: "Add to cart" }).click();
		if (this.hasScripts) await page.getByRole("link", { name: "See your cart" }).click();
		await page.waitForURL("**/cart");
	}

	async toCheckout(): Promise<void> {
		await this.page.getByRole("link", { name: "Go to checkout" }).click();
		await this.page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor();
	}

	/** Fills in who and where; where there are no scripts a button brings the ways of delivery. */
	async fillIn(
		email: string,
		address = { name: "Grace Hopper", line1: "3 Navy Yard", city: "Galway", postalCode: "H91 AA00" },
	): Promise<void> {
		const { page } = this;
		const where = page.getByRole("region", { name: "Where does it go?" });
		await page.getByLabel(/^Email/).fill(email);
		await where.getByLabel("Name").fill(address.name);
		await where.getByLabel(/^Street/).fill(address.line1);
		await where.getByLabel(/Postal code|Postcode|Eircode/).fill(address.postalCode);
		await where.getByLabel(/City|Town/).fill(address.city);
		await this.update("Show delivery options");
	}

	/** Without scripts a step of its own; with them the page has done it already. */
	private async update(name: string): Promise<void> {
		const button = this.page.getByRole("button", { name });
		if (this.hasScripts) await this.page.keyboard.press("Tab");
		else await Promise.all([this.page.waitForURL(/\/checkout\?card=/), button.click()]);
	}

	async choose(shop: string, way: RegExp): Promise<void> {
		await this.page
			.getByRole("group", { name: `From ${shop}` })
			.getByRole("radio", { name: way })
			.check();
	}

	/** Has the total counted anew, and waits until the button names it. */
	async seeTotal(total: string): Promise<void> {
		await this.update("Update the total");
		await this.payButton(total).waitFor();
	}

	payButton(total: string | RegExp = /^Order and pay/) {
		return this.page.getByRole("button", { name: typeof total === "string" ? `Order and pay ${total}` : total });
	}

	async payWith(card: RegExp): Promise<void> {
		await this.page.getByRole("radio", { name: card }).check();
		await this.payButton().click();
	}

	/** The number of the order that the page shows. */
	async orderNumber(): Promise<string> {
		await this.page.waitForURL(/\/orders\/[^/?]+$/);
		const title = (await this.page.getByRole("heading", { level: 1 }).textContent()) ?? "";
		expect(title).toMatch(/^Order \S+$/);
		return title.slice("Order ".length);
	}

	get orderId(): string {
		return new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
	}
}

/** Goes shopping in a window of its own; nothing is to be complained of in the end. */
export const goShopping = (
	browser: Browser,
	sample: Pick<SampleStreet, "origin">,
	options: WindowOptions,
	walk: (shopping: Shopping) => Promise<void>,
): Promise<void> => inWindow(browser, sample, options, (visit) => walk(new Shopping(visit, options.scripts ?? true)));

/** A guest before the button that pays, with one piece that comes by post. */
export async function waitAtTheTill(shopper: Shopping, email: string, { of, total }: { of: OwnProduct; total: string }): Promise<void> {
	await shopper.visit.open(`/shops/${of.vendor.slug}/${of.slug}`);
	await shopper.addAndSeeCart();
	await shopper.toCheckout();
	await shopper.fillIn(email);
	await shopper.choose(of.vendor.name, /By post(?! abroad)/);
	await shopper.seeTotal(total);
}
