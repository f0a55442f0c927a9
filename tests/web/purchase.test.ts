import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { OwnProduct } from "../../contracts/own-product.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { linksIn, mailsTo } from "../support/order-mails.ts";
import { type SampleStreet, variantOf } from "../support/sample-street.ts";
import { goShopping, type Shopping, waitAtTheTill } from "../support/shopping.ts";
import { eventually } from "../support/street.ts";
import { DESK, PHONE, visitorAs, type WindowOptions } from "../support/visitors.ts";

const IS_FULL = Boolean(process.env["HIGHSTREET_FULL"]);

let sample: SampleStreet;
let browser: Browser;

useBrowsedStreet((opened) => ({ sample, browser } = opened));

const shopping = (options: WindowOptions, walk: (shopping: Shopping) => Promise<void>): Promise<void> =>
	goShopping(browser, sample, options, walk);
const atTheTill = (shopper: Shopping, email: string, what: { of?: OwnProduct; total?: string } = {}): Promise<void> =>
	waitAtTheTill(shopper, email, { of: sample.mug, total: "€28.90", ...what });

describe.each([
	{ scripts: true, viewport: PHONE, on: "a phone" },
	{ scripts: true, viewport: DESK, on: "a desk" },
	{ scripts: false, viewport: PHONE, on: "a phone without JavaScript" },
	{ scripts: false, viewport: DESK, on: "a desk without JavaScript" },
])("on $on", ({ scripts, viewport, on }) => {
	it("a guest finds, chooses, pays and follows an order of two shops", async () => {
		const email = `${on.replaceAll(" ", ".")}@example.com`;
		await shopping({ scripts, viewport }, async (shopper) => {
			const { page, open } = shopper.visit;
			await open("/");
			const search = page.getByRole("search", { name: "Search the street" }).getByRole("searchbox");
			await search.fill("seed cake");
			await search.press("Enter");
			await page.getByRole("heading", { name: "Seed cake" }).getByRole("link").click();
			await page.waitForURL(/\/seed-cake/);
			await page
				.getByRole("group", { name: "Size" })
				.getByRole("link", { name: /^Large/ })
				.click();
			await page.getByText("€24.00").first().waitFor();
			await shopper.addAndSeeCart(2);
			await open(`/shops/${sample.pottery.slug}/${sample.mug.slug}`);
			await shopper.addAndSeeCart();

			expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Your cart");
			await page.getByText("€72.00").first().waitFor();
			await page.getByRole("button", { name: "One less of Seed cake, Large / Plain" }).click();
			await page.getByText("€48.00").first().waitFor();
			await page.getByRole("button", { name: "Remove Blue mug" }).click();
			await page.getByText("Blue mug is out of your cart.").waitFor();
			await page.getByRole("button", { name: "Undo" }).click();
			await page.getByRole("link", { name: "Blue mug" }).waitFor();

			await shopper.toCheckout();
			await shopper.fillIn(email);
			await shopper.choose("Quay Bakery", /By post(?! abroad)/);
			await shopper.choose("Salthill Pottery", /Collect at the counter/);
			await shopper.seeTotal("€52.90");
			await shopper.payWith(/^Approved/);

			const number = await shopper.orderNumber();
			await page.getByText("Thank you, your order is placed").waitFor();
			expect(await page.getByText("€52.90").count()).toBeGreaterThan(0);
			await page.reload();
			expect(await shopper.orderNumber()).toBe(number);
			expect(await page.getByText("Thank you, your order is placed").count()).toBe(0);
			await open("/cart");
			await page.getByRole("heading", { level: 1, name: "Your cart is empty" }).waitFor();
			await find(scripts, viewport, number, email);
		});
		expect(await ordersOf(email)).toHaveLength(1);
	});
});

/** In another browser, without the cookies of the purchase. */
async function find(scripts: boolean, viewport: typeof DESK, number: string, email: string): Promise<void> {
	await shopping({ scripts, viewport }, async ({ visit: { page, open } }) => {
		await open("/orders/find");
		await page.getByLabel("Order number").fill(number.toLowerCase());
		await page.getByLabel(/^Email/).fill("somebody.else@example.com");
		await page.getByRole("button", { name: "Find it" }).click();
		await page.getByText("We find no order with this number and this email.").waitFor();
		await page.getByLabel(/^Email/).fill(email);
		await page.getByRole("button", { name: "Find it" }).click();
		await page.getByRole("heading", { level: 1, name: `Order ${number}` }).waitFor();
		if (viewport === DESK) await changeByLink(page, open, email);
	});
}

/** Number and email show the order; the link in a mail changes it. */
async function changeByLink(page: Page, open: Shopping["visit"]["open"], email: string): Promise<void> {
	expect(await page.getByRole("link", { name: /^Cancel/ }).count()).toBe(0);
	await page.getByText(`open the link that we mail to ${email}`).waitFor();
	await page.getByRole("button", { name: "Mail me the link" }).click();
	await page.getByText("We have mailed you a link.").waitFor();
	const link = await eventually("the link comes by mail", async () => {
		const links = (await mailsTo(sample.street, email)).flatMap(linksIn);
		return links.find((each) => each.includes("/open?token="));
	});
	const { pathname, search } = new URL(link);
	await open(`${pathname}${search}`);
	await page.getByText("You can change this order now, for 24 hours.").waitFor();
	expect(page.url()).not.toContain("token");
	await page.getByRole("link", { name: "Cancel the order" }).click();
	await page.getByRole("button", { name: "Cancel the order" }).last().click();
	await page.getByText("The order is canceled.").waitFor();
}

describe.each([
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
])("a payment $how", ({ scripts }) => {
	it("that is declined changes nothing, and another card goes through", async () => {
		const email = `declined.${scripts}@example.com`;
		await shopping({ scripts }, async (shopper) => {
			const { page } = shopper.visit;
			await atTheTill(shopper, email);
			await shopper.payWith(/^Declined/);
			await page.getByText("The payment was declined", { exact: true }).waitFor();
			expect(await page.getByLabel(/^Email/).inputValue()).toBe(email);
			await shopper.payWith(/^Approved/);
			await shopper.orderNumber();
			await page.getByText("Thank you, your order is placed").waitFor();
		});
		expect((await ordersOf(email)).filter((status) => status === "placed")).toHaveLength(1);
	});

	it("with a second step is approved on the provider's page", async () => {
		const email = `second.step.${scripts}@example.com`;
		await shopping({ scripts }, async (shopper) => {
			const { page } = shopper.visit;
			await atTheTill(shopper, email);
			await shopper.payWith(/^Needs a second step/);
			await page.getByRole("heading", { name: "Approve this payment?" }).waitFor();
			await page.getByRole("button", { name: "Approve the payment" }).click();
			await shopper.orderNumber();
			await page.getByText("Placed", { exact: true }).first().waitFor();
		});
		expect(await ordersOf(email)).toEqual(["placed"]);
	});

	if (!scripts && !IS_FULL) return; // the long run has them without scripts too

	it("that is declined in the second step cancels the order, which can be ordered again", async () => {
		const email = `second.thoughts.${scripts}@example.com`;
		await shopping({ scripts }, async (shopper) => {
			const { page } = shopper.visit;
			await atTheTill(shopper, email);
			await shopper.payWith(/^Needs a second step/);
			await page.getByRole("button", { name: "Decline it" }).click();
			await shopper.orderNumber();
			await page.getByText("The payment did not go through").waitFor();
			await page.getByRole("button", { name: "Order again" }).click();
			await page.waitForURL("**/cart");
			await page.getByRole("link", { name: "Blue mug" }).waitFor();
		});
		expect(await ordersOf(email)).toEqual(["canceled"]);
	});

	it("that stalls leaves an order that says what it waits for", async () => {
		const email = `stalls.${scripts}@example.com`;
		await shopping({ scripts }, async (shopper) => {
			await atTheTill(shopper, email);
			await shopper.payWith(/^Stalls/);
			await shopper.orderNumber();
			await shopper.visit.page.getByText("Your payment is on its way").waitFor();
		});
		expect(await ordersOf(email)).toEqual(["pending_payment"]);
	});
});

const ordersOf = async (email: string): Promise<string[]> => {
	const { results } = await sample.street
		.database("order")
		.prepare("SELECT status FROM orders WHERE contact ->> 'email' = ? ORDER BY id")
		.bind(email)
		.all<{ status: string }>();
	return results.map(({ status }) => status);
};

describe("somebody signed in", () => {
	it("orders to a saved address, sees the order in the list, and cancels it", async () => {
		const before = await ordersOf("ada@example.com");
		await shopping({ as: await visitorAs(sample, "shopper") }, async (shopper) => {
			const { page, open } = shopper.visit;
			await open("/checkout");
			expect(await page.getByLabel(/^Email/).inputValue()).toBe("ada@example.com");
			await page.getByRole("radio", { name: /8 Second Street/ }).check();
			await shopper.choose("Quay Bakery", /By post(?! abroad)/);
			await shopper.choose("Salthill Pottery", /Collect at the counter/);
			await shopper.seeTotal("€47.40");
			await shopper.payWith(/^Approved/);
			const number = await shopper.orderNumber();
			await page.getByText("8 Second Street").first().waitFor();
			await open("/orders");
			await page
				.getByRole("link", { name: new RegExp(number) })
				.first()
				.click();
			expect(await shopper.orderNumber()).toBe(number);
			await open(`/orders/${shopper.orderId}/cancel`);
			await page.getByRole("main").getByRole("button", { name: "Cancel the order" }).click();
			await page.getByText("Canceled", { exact: true }).first().waitFor();
		});
		expect(await ordersOf("ada@example.com")).toEqual([...before, "canceled"]);
	});

	it("whose session ends at the till signs in and goes on with the same form", async () => {
		const visitor = await visitorAs(sample, "shopper");
		await shopping({ scripts: false, as: visitor }, async (shopper) => {
			const { page, open } = shopper.visit;
			await open("/checkout");
			await page.getByRole("radio", { name: /7 Saved Street/ }).check();
			await page.getByLabel(/^Phone/).fill("+353 91 555 444");
			await shopper.choose("Quay Bakery", /Collect/);
			await shopper.choose("Salthill Pottery", /Collect/);
			await shopper.seeTotal("€42.50");
			await visitor.post("/sign-out", {});
			await shopper.payWith(/^Approved/);
			await page.getByText("Your session has ended. Please sign in again; what you typed is kept.").waitFor();
			await page
				.getByRole("main")
				.getByLabel(/^Email/)
				.fill("ada@example.com");
			await page.getByLabel("Password").fill("a long enough password");
			await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
			await page.getByRole("button", { name: /send/i }).click();
			await shopper.orderNumber();
			await page.getByText("+353 91 555 444").waitFor();
		});
	});
});

it("a total that is counted anew stays readable while it is, in the dark and on the narrowest phone", async () => {
	await shopping({ viewport: { width: 320, height: 800 } }, async (shopper) => {
		const { page } = shopper.visit;
		await page.emulateMedia({ colorScheme: "dark" });
		await atTheTill(shopper, "waiting@example.com");
		let answer = (): void => {};
		const held = new Promise<void>((resolve) => (answer = resolve));
		await page.route("**/checkout", async (route) => {
			await held;
			await route.continue();
		});
		await shopper.choose("Salthill Pottery", /Collect at the counter/);
		await page.locator("#summary[aria-busy=true]").waitFor();
		const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
		expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(" ")))).toEqual([]);
		answer();
		await shopper.payButton("€24.00").waitFor();
	});
});

describe("nothing is ordered twice", () => {
	it("by a double click, by going back, or by sending the same form again", async () => {
		const email = "twice@example.com";
		await shopping({ scripts: false }, async (shopper) => {
			const { page } = shopper.visit;
			await atTheTill(shopper, email);
			await page.getByRole("radio", { name: /^Approved/ }).check();
			const form = await page
				.locator("form")
				.filter({ has: shopper.payButton() })
				.evaluate((element) =>
					[...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, typeof value === "string" ? value : ""] as const),
				);
			await shopper.payButton().dblclick();
			const number = await shopper.orderNumber();
			const path = `/orders/${shopper.orderId}`;
			await page.goBack();
			expect(await shopper.orderNumber()).toBe(number); // there is nothing left to order
			const again = await shopper.visit.context.request.post("/checkout", {
				form: Object.fromEntries([...form, ["do", "pay"]]),
				headers: { Origin: sample.origin },
				maxRedirects: 0,
			});
			expect({ status: again.status(), location: again.headers()["location"] }).toEqual({ status: 303, location: path });
		});
		expect(await ordersOf(email)).toEqual(["placed"]);
	});

	it("by two tabs that stand at the till with the same cart", async () => {
		const email = "two.tabs@example.com";
		await shopping({}, async (shopper) => {
			await atTheTill(shopper, email);
			const page = await shopper.visit.context.newPage();
			const other = shopper.inTab(page);
			await page.goto(`${sample.origin}/checkout`);
			await shopper.payWith(/^Approved/);
			const number = await shopper.orderNumber();
			await other.payWith(/^Approved/);
			expect(await other.orderNumber()).toBe(number);
		});
		expect(await ordersOf(email)).toEqual(["placed"]);
	});

	it("by two tabs that pay at the same moment", async () => {
		const email = "same.moment@example.com";
		await shopping({ scripts: false }, async (shopper) => {
			await atTheTill(shopper, email);
			const page = await shopper.visit.context.newPage();
			const other = shopper.inTab(page);
			await page.goto(`${sample.origin}/checkout`);
			await Promise.all([shopper.payWith(/^Approved/), other.payWith(/^Approved/)]);
			expect(await other.orderNumber()).toBe(await shopper.orderNumber());
		});
		expect(await ordersOf(email)).toEqual(["placed"]);
	});
});

describe("what changes between the cart and the payment", () => {
	it("is named, and nothing is ordered before it was seen", async () => {
		const { street, pottery, mug } = sample;
		const email = "drift@example.com";
		const setPrice = (amount: number) =>
			street.must("PATCH", `/vendor/${pottery.id}/variants`, {
				as: pottery.owner,
				body: { items: [{ id: variantOf(mug), price: { amount, currency: "EUR" } }] },
			});
		await shopping({ scripts: false }, async (shopper) => {
			const { page } = shopper.visit;
			await atTheTill(shopper, email);
			await setPrice(2600);
			await shopper.payWith(/^Approved/);
			await page.getByText("Blue mug costs €26.00 now; it was €24.00.").waitFor();
			expect(await ordersOf(email)).toEqual([]);
			await shopper.payButton("€30.90").click();
			await shopper.orderNumber();
		});
		await setPrice(2400);
		expect(await ordersOf(email)).toEqual(["placed"]);
	});

	it("is named where it costs the same and cannot be sent back any more", async () => {
		const { street, pottery, mug } = sample;
		const email = "made.for.you@example.com";
		const setWithdrawal = (withdrawal: string) =>
			street.must("PATCH", `/vendor/${pottery.id}/products/${mug.id}`, { as: pottery.owner, body: { withdrawal } });
		await shopping({}, async (shopper) => {
			const { page } = shopper.visit;
			await atTheTill(shopper, email);
			await setWithdrawal("made_to_order");
			await shopper.payWith(/^Approved/);
			await page.getByRole("alert").getByText("Blue mug: Made for you: no right to withdraw.").waitFor();
			expect(await ordersOf(email)).toEqual([]);
			await shopper.payButton("€28.90").click();
			await shopper.orderNumber();
		});
		await setWithdrawal("allowed");
		expect(await ordersOf(email)).toEqual(["placed"]);
	});

	it("is named in the cart where something has sold out meanwhile", async () => {
		const { street, bakery, soldOut } = sample;
		const setStock = (stockQuantity: number) =>
			street.must("PUT", `/vendor/${bakery.id}/variants/${variantOf(soldOut)}/stock`, { as: bakery.owner, body: { stockQuantity } });
		const path = `/shops/${bakery.slug}/${soldOut.slug}`;
		await setStock(1);
		await eventually("it can be bought", async () =>
			(await fetch(sample.origin + path)).text().then((html) => html.includes("Only 1 left")),
		);
		await shopping({ scripts: false }, async (shopper) => {
			const { page, open } = shopper.visit;
			await atTheTill(shopper, "too.late@example.com", { of: soldOut, total: "€8.10" });
			await setStock(0);
			await shopper.payWith(/^Approved/);
			await page.getByText(/Sold-out scone: Sold out/).waitFor();
			await open("/cart");
			await page.getByText("Sold out. Please remove it to go on.").waitFor();
			expect(await page.getByRole("link", { name: "Go to checkout" }).count()).toBe(0);
		});
		expect(await ordersOf("too.late@example.com")).toEqual([]);
	});
});

it("says what is missing beside each field, and keeps the rest", async () => {
	await shopping({ scripts: false }, async (shopper) => {
		const { page, open } = shopper.visit;
		await open(`/shops/${sample.pottery.slug}/${sample.mug.slug}`);
		await shopper.addAndSeeCart();
		await shopper.toCheckout();
		await page
			.locator("form")
			.filter({ has: shopper.payButton() })
			.evaluate((form) => form.setAttribute("novalidate", ""));
		await page.getByLabel(/^Phone/).fill("+353 91 555 010");
		await shopper.payButton().click();
		await page.getByRole("alert").getByText("Please check the form").waitFor();
		const email = page.getByLabel(/^Email/);
		expect(await email.getAttribute("aria-invalid")).toBe("true");
		expect(
			await email.evaluate(
				(field) => document.getElementById(field.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "")?.textContent,
			),
		).toBe("Please fill this in.");
		expect(await page.getByLabel(/^Phone/).inputValue()).toBe("+353 91 555 010");
		await page.getByRole("alert").getByRole("link").first().click();
		expect(await email.evaluate((field) => field === document.activeElement || location.hash === `#${field.id}`)).toBe(true);
	});
});
