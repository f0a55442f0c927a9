import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Order } from "../../contracts/order.ts";
import type { OwnProduct } from "../../contracts/own-product.ts";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { deliver, openSampleStreet, order, type SampleStreet, variantOf } from "../support/sample-street.ts";
import { inWindow, type Visit, type Visitor, visitorAs } from "../support/visitors.ts";
import { partOf } from "./addresses.ts";

let sample: SampleStreet;
let browser: Browser;
let shopper: Visitor;
let baker: Visitor;
let admin: Visitor;

beforeAll(async () => {
	[sample, browser] = await Promise.all([openSampleStreet(), launchBrowser()]);
	[shopper, baker, admin] = await Promise.all([visitorAs(sample, "shopper"), visitorAs(sample, "baker"), visitorAs(sample, "admin")]);
});
afterAll(async () => {
	await browser?.close();
	await sample?.street.close();
});

/** Two loaves of the shopper's, placed. */
const twoLoaves = async (token?: string): Promise<Order> => {
	const loaf = variantOf(sample.loaf);
	return (await order(sample.street, [loaf, loaf], sample.shopper, token)).order;
};

const MODES = [
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
];

describe.each(MODES)("$how", ({ scripts }) => {
	const as = (visitor: Visitor, walk: (visit: Visit) => Promise<void>): Promise<void> =>
		inWindow(browser, sample, { scripts, as: visitor, reducedMotion: "reduce" }, walk);
	const desk = () => `/sell/${sample.bakery.id}`;

	it("a shopper withdraws from a contract, the shop counts what arrives and pays it back", async () => {
		const bought = await twoLoaves();
		await deliver(sample.street, sample.bakery, bought);
		await as(shopper, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			await page.getByRole("link", { name: /^Withdraw from contract here/ }).click();
			await page.getByRole("button", { name: "Check" }).click();
			await page.getByRole("alert").getByText("Choose at least one item.").waitFor();
			await page.getByRole("spinbutton").first().fill("1");
			expect(await page.getByRole("radio", { name: /^Withdraw from the contract/ }).isChecked()).toBe(true);
			await page.getByRole("button", { name: "Check" }).click();
			await page.getByRole("heading", { level: 1, name: "Confirm your withdrawal" }).waitFor();
			await page.getByRole("button", { name: "Confirm withdrawal" }).click();
			await page.getByText("You have withdrawn from the contract. We confirm it by mail.").waitFor();
			await page.getByText("Please send it back within 14 days").waitFor();
		});
		await as(baker, async ({ page, open }) => {
			await open(desk());
			await page.getByRole("link", { name: "Returns", exact: true }).click();
			await page.getByRole("link", { name: bought.number }).click();
			await page.getByText(/you cannot reject it/).waitFor();
			expect(await page.getByRole("button", { name: "Reject" }).count()).toBe(0);
			const sold = page.getByRole("spinbutton", { name: "Sold again" });
			await page.getByRole("spinbutton", { name: "Arrived" }).fill("0");
			await sold.fill("0");
			await page.getByRole("button", { name: "It has arrived" }).click();
			await page.getByRole("alert").getByText("Choose at least one item.").waitFor();
			await page.getByRole("spinbutton", { name: "Arrived" }).fill("1");
			await page.getByRole("button", { name: "It has arrived" }).click();
			await page.getByText("The return is counted.").waitFor();
			await page.getByRole("textbox", { name: /^Amount/ }).fill("0,50");
			await page.getByRole("button", { name: "Pay back" }).click();
			await page.getByRole("alert").getByText("Please say why.").waitFor();
			expect(await page.getByRole("textbox", { name: /^Amount/ }).inputValue()).toBe("0,50");
			await page.getByRole("textbox", { name: /^Amount/ }).fill("");
			await page.getByRole("button", { name: "Pay back" }).click();
			await page.getByText("The money goes back to the shopper.").waitFor();
		});
		await as(shopper, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			await page.getByText(/1 returned, €\d+\.\d\d paid back/).waitFor();
			expect(await page.getByText("Partly returned").count()).toBe(0); // a completed part says that it was delivered
		});
	});

	it("a shopper asks for a return, keeps it after all, and the shop cannot answer any more", async () => {
		const bought = await twoLoaves();
		await deliver(sample.street, sample.bakery, bought);
		await as(shopper, async ({ page, open }) => {
			await open(`/orders/${bought.id}/return`);
			await page.getByRole("spinbutton").first().fill("2");
			await page.getByRole("radio", { name: /^Ask for a return/ }).check();
			await page.getByRole("button", { name: "Check" }).click();
			await page.getByLabel(/^Why\?/).fill("Too crusty");
			await page.getByRole("button", { name: "Send to the shop" }).click();
			await page.getByText("The shop has your request. We write to you when it answers.").waitFor();
			await page.getByRole("button", { name: /^Keep it after all/ }).click();
			await page.getByText("You keep it. The shop knows.").waitFor();
		});
		await as(baker, async ({ page, open }) => {
			await open(`${desk()}/returns`);
			await page.getByRole("link", { name: bought.number }).click();
			await page.getByText("Too crusty").waitFor();
			await page.getByText("There is nothing to do here now.").waitFor();
		});
	});

	it("single items are canceled before they are paid, and the shopper pays less", async () => {
		const bought = await twoLoaves("tok_requires_action");
		await as(shopper, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			await page.getByRole("link", { name: /^Cancel single items/ }).click();
			await page.getByText("They come off your order, and you pay less. This cannot be undone.").waitFor();
			await page.getByRole("spinbutton").first().fill("1");
			await page.getByRole("button", { name: "Cancel these items" }).click();
			await page.getByText("1 canceled", { exact: true }).waitFor();
			await page.getByText("Canceled before it was paid").waitFor();
			await page.getByText("To pay", { exact: true }).waitFor();
			await page.getByRole("link", { name: /^(Confirm|Go to) the payment/ }).click();
			await page.getByRole("button", { name: "Approve the payment" }).click();
			await page.getByText("Canceled before it was paid").waitFor();
		});
		const { status, payment } = await sample.street.must<Order>("GET", `/orders/${bought.id}`, { as: sample.shopper });
		expect([status, payment.due.amount < payment.amount.amount, payment.refunded.amount]).toEqual(["placed", true, 0]);
	});

	it("single items are canceled by the shopper and by the shop", async () => {
		const bought = await twoLoaves();
		await as(shopper, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			await page.getByRole("link", { name: /^Cancel single items/ }).click();
			await page.getByRole("spinbutton").first().fill("1");
			await page.getByRole("button", { name: "Cancel these items" }).click();
			await page.getByText("The items are canceled. You do not pay for them, and what you have paid goes back to you.").waitFor();
			await page.getByText(/^1 canceled, €\d+\.\d\d paid back$/).waitFor();
		});
		await as(baker, async ({ page, open }) => {
			await open(`${desk()}/orders/${partOf(sample, bought)}`);
			await page.getByRole("link", { name: "Cancel items …" }).click();
			await page.getByRole("spinbutton").first().fill("1");
			await page.getByRole("button", { name: "Cancel these items" }).click();
			await page.getByText("The items are canceled. The money goes back to the shopper.").waitFor();
			await page.getByText("2 canceled").waitFor();
		});
	});

	it("the shop and the operators pay an amount back, never more than is left", async () => {
		const bought = await twoLoaves();
		await as(baker, async ({ page, open }) => {
			await open(`${desk()}/orders/${partOf(sample, bought)}`);
			await page.getByRole("link", { name: "Pay back …" }).click();
			const amount = page.getByRole("textbox", { name: "Amount" });
			await amount.fill("9999");
			await page.getByRole("button", { name: "Pay this amount back" }).click();
			await page.locator(".field").getByText("That is more than is left.").waitFor();
			expect(await amount.inputValue()).toBe("9999");
			await amount.fill("1.50");
			await page.getByRole("button", { name: "Pay this amount back" }).click();
			await page.getByText("The money goes back to the shopper.").waitFor();
		});
		await as(admin, async ({ page, open }) => {
			await open(`/admin/orders/${bought.id}`);
			await page.getByText(/€1\.50, /).waitFor();
			await page.getByRole("link", { name: "Pay back …" }).click();
			await page.getByRole("textbox", { name: "Amount" }).fill("1");
			await page.getByRole("button", { name: "Pay back", exact: true }).click();
			await page.getByText("The money goes back to the shopper.").waitFor();
			await page.getByText(/€1\.00, /).waitFor();
		});
	});
});

it.each(MODES)(
	"bread cannot be withdrawn from, as it says before and after it is bought, but be returned $how",
	async ({ scripts, how }) => {
		const { street, bakery } = sample;
		const body = {
			title: `Currant bread ${how}`,
			status: "published",
			variants: [{ price: { amount: 480, currency: "EUR" }, stockQuantity: 9 }],
		};
		const bread = await street.must<OwnProduct>("POST", `/vendor/${bakery.id}/products`, { as: bakery.owner, body });
		const spoils = /^Spoils quickly: no right to withdraw/;
		await inWindow(browser, sample, { scripts, as: baker, reducedMotion: "reduce" }, async ({ page, open }) => {
			await open(`/sell/${bakery.id}/products/${bread.id}`);
			await page.getByLabel("Right to withdraw").selectOption("None: it spoils quickly");
			await page.getByRole("button", { name: "Save", exact: true }).last().click();
			await page.getByText("The product is saved.").waitFor();
			expect(await page.getByLabel("Right to withdraw").inputValue()).toBe("perishable");
		});
		await inWindow(browser, sample, { scripts, reducedMotion: "reduce" }, async ({ page, open }) => {
			await open(`/shops/${bakery.slug}/${bread.slug}`);
			await page.getByText(spoils).waitFor();
			await page.getByRole("button", { name: "Add to cart" }).click();
			await page
				.getByText(/^(Added to|It is in) your cart\./)
				.first()
				.waitFor();
			await open("/checkout");
			await page.locator("#summary").getByText(spoils).first().waitFor();
			await page
				.locator("#summary")
				.getByText(/Where it does not say otherwise above/)
				.waitFor();
		});
		const bought = (await order(street, [variantOf(bread), variantOf(sample.loaf)], sample.shopper)).order;
		await deliver(street, bakery, bought);
		await inWindow(browser, sample, { scripts, as: shopper, reducedMotion: "reduce" }, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			await page.getByText(spoils).waitFor();
			await page.getByRole("link", { name: /^Withdraw from contract here/ }).click();
			const pieces = page.getByRole("spinbutton", { name: body.title });
			await pieces.fill("1");
			await page.getByRole("button", { name: "Check" }).click();
			await page.getByRole("alert").getByText(`You cannot withdraw from buying ${body.title}.`).waitFor();
			expect(await pieces.inputValue()).toBe("1");
			await page.getByRole("radio", { name: /^Ask for a return/ }).check();
			await page.getByRole("button", { name: "Check" }).click();
			await page.getByRole("heading", { level: 1, name: "Ask for this return?" }).waitFor();
		});
	},
);
