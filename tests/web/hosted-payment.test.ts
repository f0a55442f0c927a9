import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OwnProduct } from "../../contracts/own-product.ts";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { openShop, signUpAdmin, stockProduct } from "../support/people.ts";
import { Shopping } from "../support/shopping.ts";
import { openStripeStandIn, type StripeStandIn } from "../support/stripe/server.ts";
import { StandInAccount } from "../support/stripe/stand-in-client.ts";
import { eventually, openStreet, type Street } from "../support/street.ts";
import { openWindow } from "../support/visitors.ts";

/** Where the street believes to be found, and where Stripe leads back to. The browser is told that it is there. */
const ORIGIN = "http://localhost:8787";

const IS_FULL = Boolean(process.env["HIGHSTREET_FULL"]);

const SHOP = "Quay Pottery";

/** A mug and its way to the guest. */
const TOTAL = "€30.50";
const TOTAL_MINOR = 3050;

const PATIENCE_MS = 20_000;

let server: StripeStandIn;
let stripe: StandInAccount;
let street: Street;
let browser: Browser;
let mug: OwnProduct;

beforeAll(async () => {
	server = await openStripeStandIn(); // at 127.0.0.1, which is another site than localhost, as Stripe's is
	stripe = new StandInAccount(server.url);
	const order = { STRIPE_SECRET_KEY: stripe.secretKey, STRIPE_WEBHOOK_SECRET: stripe.webhookSecret, STRIPE_API_BASE: server.url };
	street = await openStreet({ secrets: { order } });
	browser = await launchBrowser([`--host-resolver-rules=MAP localhost:8787 ${street.url.host}`]);
	const shop = await openShop(street, await signUpAdmin(street), SHOP);
	mug = await stockProduct(street, shop, { title: "Blue mug", price: 2400, stock: 100 });
});
afterAll(async () => {
	await browser?.close();
	await street?.close();
	await server?.close();
});

interface Guest {
	shopper: Shopping;
	page: Page;
	context: BrowserContext;
	email: string;
}

/** A guest in a window of the own street, and on Stripe's pages. Nothing else is asked for, and no policy is hurt. */
async function asGuest(scripts: boolean, walk: (guest: Guest) => Promise<void>): Promise<void> {
	const visit = await openWindow(browser, ORIGIN, { javaScriptEnabled: scripts });
	const { page, context, complaints } = visit;
	page.setDefaultTimeout(PATIENCE_MS);
	try {
		await walk({ shopper: new Shopping(visit, scripts), page, context, email: `${crypto.randomUUID()}@example.com` });
		const ofThePayment = new RegExp(` asked ${server.url}/(?:c/pay|authenticate|favicon)`);
		expect(complaints.list.filter((complaint) => !ofThePayment.test(complaint))).toEqual([]);
	} finally {
		await context.close();
	}
}

/** Goes to the button that pays, with one mug, and says that it is to be paid at Stripe. */
async function toTheTill({ shopper, page, email }: Guest): Promise<void> {
	await shopper.visit.open(`/shops/${mug.vendor.slug}/${mug.slug}`);
	await shopper.addAndSeeCart();
	await shopper.toCheckout();
	await shopper.fillIn(email);
	await shopper.choose(SHOP, /^Shipping within Ireland/);
	await shopper.seeTotal(TOTAL);
	await page.getByRole("radio", { name: /^Card, Apple Pay and more, at our payment partner Stripe/ }).check();
}

/** Orders, and finds the page that asks for the card, with the sum of the order. */
async function toStripe(guest: Guest): Promise<void> {
	await toTheTill(guest);
	await guest.shopper.payButton().click();
	await atStripe(guest.page);
	expect(await guest.page.locator("#amount").textContent()).toBe(TOTAL);
}

const atStripe = (page: Page) => page.waitForURL(`${server.url}/c/pay/**`);

async function pay(page: Page, card = "4242 4242 4242 4242"): Promise<void> {
	await page.getByLabel("Card number").fill(card);
	await page.getByRole("button", { name: /^Pay/ }).click();
}

const thanked = (page: Page) => page.getByText("Thank you, your order is placed").waitFor();

/** What became of all orders with this email, and of their money: the amounts that were taken. */
async function outcomeOf(email: string) {
	const database = street.database("order");
	const orders = await database
		.prepare("SELECT number, status FROM orders WHERE json_extract(contact, '$.email') = ?")
		.bind(email)
		.all<{ number: string; status: string }>();
	const { charges, sessions } = await stripe.books();
	const of = ({ metadata }: { metadata: Record<string, string> }) => orders.results.some(({ number }) => number === metadata["order"]);
	return {
		orders: orders.results.map(({ status }) => status),
		pages: sessions.filter(of).map(({ status }) => status),
		taken: charges.filter(of).flatMap(({ amount_captured: amount }) => (amount > 0 ? [amount] : [])),
	};
}

describe.each([
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
])("an order that is paid on Stripe's page $how", ({ scripts }) => {
	it("is placed, after a declined card and a second step at the bank", async () => {
		await asGuest(scripts, async (guest) => {
			const { page, shopper, email } = guest;
			await toStripe(guest);
			await pay(page, "4000 0000 0000 0002");
			await page.getByText("Your card was declined.").waitFor();
			await pay(page, "4000 0025 0000 3155");
			await page.getByRole("button", { name: "Complete" }).click();
			await shopper.orderNumber();
			await thanked(page);
			expect(await outcomeOf(email)).toEqual({ orders: ["placed"], pages: ["complete"], taken: [TOTAL_MINOR] });
			await page.goto("/cart");
			await page.getByRole("heading", { level: 1, name: "Your cart is empty" }).waitFor();
		});
	});

	it("waits for who goes back, and is paid after all", async () => {
		await asGuest(scripts, async (guest) => {
			const { page, shopper, email } = guest;
			await toStripe(guest);
			await page.getByRole("link", { name: "Back" }).click();
			await shopper.orderNumber();
			await page.getByText("This order is not paid yet").waitFor();
			await page.getByRole("link", { name: "Go to the payment" }).click();
			await atStripe(page);
			await page.goBack(); // with the browser's own button
			await page.getByText("This order is not paid yet").waitFor();
			await page.getByRole("link", { name: "Go to the payment" }).click();
			await pay(page);
			await thanked(page);
			expect((await outcomeOf(email)).orders).toEqual(["placed"]);
		});
	});

	if (!scripts && !IS_FULL) return; // the long run has them without scripts too

	it("is canceled by who goes back, and cannot be paid then", async () => {
		await asGuest(scripts, async (guest) => {
			const { page, shopper, email } = guest;
			await toStripe(guest);
			const address = page.url();
			await page.getByRole("link", { name: "Back" }).click();
			await shopper.orderNumber();
			await page.getByRole("link", { name: "Cancel the order" }).click();
			await page.getByRole("button", { name: "Cancel the order" }).click();
			await page.getByText("The order is canceled").first().waitFor();
			await eventually("the page at Stripe is closed", async () => (await outcomeOf(email)).pages[0] === "expired");
			await page.goto(address);
			await page.getByText("This checkout session has expired.").waitFor();
			expect(await outcomeOf(email)).toMatchObject({ orders: ["canceled"], taken: [] });
		});
	});

	it("is one order from two tabs, and paid once", async () => {
		await asGuest(scripts, async (guest) => {
			const { page, context, email } = guest;
			await toTheTill(guest);
			const other = await context.newPage();
			other.setDefaultTimeout(PATIENCE_MS);
			await other.goto("/checkout?card=hosted_page");
			const order = (tab: Page) => tab.getByRole("button", { name: /^Order and pay/ }).click();
			await order(page);
			await atStripe(page);
			await order(other);
			await other.getByText("This order is not paid yet").waitFor();
			await other.getByRole("link", { name: "Go to the payment" }).click();
			await atStripe(other);
			expect(other.url()).toBe(page.url());
			await pay(page);
			await thanked(page);
			await pay(other);
			await other.getByText("You have paid already.").waitFor();
			expect(await outcomeOf(email)).toEqual({ orders: ["placed"], pages: ["complete"], taken: [TOTAL_MINOR] });
		});
	});
});

it("speaks German to who shops in German, there and back", async () => {
	await asGuest(false, async (guest) => {
		const { page } = guest;
		await toTheTill(guest);
		await page.goto("/de/checkout?card=hosted_page");
		await page.getByRole("button", { name: /^Zahlungspflichtig bestellen/ }).click();
		await atStripe(page);
		await page.getByRole("heading", { name: /^Bestellung HS-/ }).waitFor();
		expect(await page.locator("html").getAttribute("lang")).toBe("de");
		await pay(page);
		await page.waitForURL(/\/de\/orders\/[^/?]+$/);
		await page.getByText("Vielen Dank").first().waitFor();
	});
});

it("is placed also where the browser does not come back, by the message about it", async () => {
	await asGuest(true, async (guest) => {
		const { page, email } = guest;
		await toStripe(guest);
		const paid = await fetch(page.url(), {
			method: "POST",
			body: new URLSearchParams({ card: "4242 4242 4242 4242" }),
			redirect: "manual",
		});
		expect([paid.status, (await outcomeOf(email)).orders]).toEqual([303, ["pending_payment"]]);
		await stripe.deliver({ url: `${street.url.origin}/api/v1/payments/stripe/webhook`, times: 2, isReversed: true });
		expect(await outcomeOf(email)).toEqual({ orders: ["placed"], pages: ["complete"], taken: [TOTAL_MINOR] });
	});
});
