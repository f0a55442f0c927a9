import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Order } from "../../contracts/order.ts";
import type { OwnProduct } from "../../contracts/own-product.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { deliver, order, type SampleStreet, variantOf } from "../support/sample-street.ts";
import { inWindow, type Visit, type Visitor, visitorAs } from "../support/visitors.ts";
import { partOf } from "./addresses.ts";

let sample: SampleStreet;
let browser: Browser;
let shopper: Visitor;
let baker: Visitor;
let admin: Visitor;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	[shopper, baker, admin] = await Promise.all([visitorAs(sample, "shopper"), visitorAs(sample, "baker"), visitorAs(sample, "admin")]);
});

/** Two loaves of the shopper's, placed. */
const twoLoaves = async (token?: string): Promise<Order> => {
	const loaf = variantOf(sample.loaf);
	return (await order(sample.street, [loaf, loaf], sample.shopper, token)).order;
};

const read = ({ id }: Order): Promise<Order> => sample.street.must<Order>("GET", `/orders/${id}`, { as: sample.shopper });

/** The sums of a page, as they are read. */
const moneyOn = async (page: Page): Promise<string | undefined> => (await page.locator("dl.totals").textContent())?.trim();

const MODES = [
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
];

describe.each(MODES)("$how", ({ scripts }) => {
	const as = (visitor: Visitor, walk: (visit: Visit) => Promise<void>): Promise<void> =>
		inWindow(browser, sample, { scripts, as: visitor }, walk);
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
			await page.getByText(/all that was paid for it: €6\.50\.$/).waitFor();
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
			await page.getByText("They come off your order, and you pay less. The next page says how much.").waitFor();
			await page.getByRole("spinbutton").first().fill("1");
			await page.getByRole("button", { name: "Check" }).click();
			expect(await moneyOn(page)).toBe("Quay Bakery€6.50You pay less€6.50");
			await page.getByRole("button", { name: "Cancel these items" }).click();
			await page.getByText("1 canceled", { exact: true }).waitFor();
			await page.getByText("Canceled before it was paid").waitFor();
			await page.getByText("To pay", { exact: true }).waitFor();
			await page.getByRole("link", { name: /^(Confirm|Go to) the payment/ }).click();
			await page.getByRole("button", { name: "Approve the payment" }).click();
			await page.getByText("Canceled before it was paid").waitFor();
		});
		const { status, payment } = await read(bought);
		expect([status, payment.due.amount < payment.amount.amount, payment.refunded.amount]).toEqual(["placed", true, 0]);
	});

	it("single items are canceled by the shopper and by the shop", async () => {
		const bought = await twoLoaves();
		await as(shopper, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			await page.getByRole("link", { name: /^Cancel single items/ }).click();
			await page.getByRole("button", { name: "Check" }).click();
			await page.getByRole("alert").getByText("Choose at least one item.").waitFor();
			await page.getByRole("spinbutton").first().fill("1");
			await page.getByRole("button", { name: "Check" }).click();
			await page.getByRole("heading", { level: 1, name: `Cancel these items of order ${bought.number}?` }).waitFor();
			await page.getByText("1 × Sourdough loaf").waitFor();
			expect(await moneyOn(page)).toBe("Quay Bakery€6.50Goes back to you€6.50");
			expect((await read(bought)).payment.refunded.amount).toBe(0);
			await page.getByRole("button", { name: "Cancel these items" }).click();
			await page.getByText("The items are canceled. You do not pay for them, and what you have paid goes back to you.").waitFor();
			await page.getByText(/^1 canceled, €\d+\.\d\d paid back$/).waitFor();
		});
		await as(baker, async ({ page, open }) => {
			await open(`${desk()}/orders/${partOf(sample, bought)}`);
			await page.getByRole("link", { name: "Cancel items …" }).click();
			await page.getByRole("button", { name: "Next: see what goes back" }).click();
			await page.getByRole("alert").getByText("Choose at least one item.").waitFor();
			await page.getByRole("spinbutton").first().fill("1");
			await page.getByRole("button", { name: "Next: see what goes back" }).click();
			await page.getByText("1 × Sourdough loaf").waitFor();
			expect(await moneyOn(page)).toMatch(/^Quay Bakerywith what is left of the delivery€\d+\.\d\dGoes back to the shopper€\d+\.\d\d$/);
			await page.getByRole("textbox", { name: /^Reason/ }).fill("The oven broke");
			await page.getByRole("button", { name: "Cancel these items" }).click();
			await page.getByText("The items are canceled. The money goes back to the shopper.").waitFor();
			await page.getByText("2 canceled").waitFor();
		});
	});

	it("what has not been sent yet is canceled by the shopper, while the rest is on its way", async () => {
		const bought = await twoLoaves();
		const partPath = `/vendor/${sample.bakery.id}/orders/${partOf(sample, bought)}`;
		const by = { as: sample.bakery.owner };
		const lines = [{ lineId: bought.vendorOrders[0]?.lines[0]?.id, quantity: 1 }];
		await sample.street.must("POST", `${partPath}/accept`, by);
		await sample.street.must("POST", `${partPath}/fulfillments`, { ...by, body: { lines } });
		await as(shopper, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			expect(await page.getByRole("link", { name: "Cancel the order" }).count()).toBe(0);
			await page.getByRole("link", { name: /^Cancel what has not been sent/ }).click();
			await page.getByRole("spinbutton").first().fill("1");
			await page.getByRole("button", { name: "Check" }).click();
			await page.getByText("What has been sent stays as it is, and so does its delivery.").waitFor();
			await page.getByRole("button", { name: "Cancel these items" }).click();
			await page.getByText(/^1 canceled, €\d+\.\d\d paid back$/).waitFor();
			expect(await page.getByRole("link", { name: /^Cancel what has not been sent/ }).count()).toBe(0);
		});
		await as(baker, async ({ page, open }) => {
			await open(`${desk()}/orders/${partOf(sample, bought)}`);
			await page.getByText(/1 canceled/).waitFor();
			expect(await page.getByRole("button", { name: /^Send/ }).count()).toBe(0);
		});
	});

	it("what never came back is closed by the shop once its time is over", async () => {
		const bought = await twoLoaves();
		await deliver(sample.street, sample.bakery, bought);
		const lines = [{ lineId: bought.vendorOrders[0]?.lines[0]?.id, quantity: 1 }];
		const body = { lines, reason: "Too crusty" };
		const { id } = await sample.street.must<{ id: string }>("POST", `/orders/${bought.id}/returns`, { as: sample.shopper, body });
		const path = `/orders/${partOf(sample, bought)}/returns/${id}`;
		await as(baker, async ({ page, open }) => {
			await open(`${desk()}${path}`);
			await page.getByRole("textbox", { name: /^How to send it/ }).fill("In the box it came in.");
			await page.getByRole("button", { name: "Approve" }).click();
			await page.getByText("The return is approved.").waitFor();
		});
		await as(shopper, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			await page.getByText("The shop says: In the box it came in.").waitFor();
			await page.getByText("Send or bring it to:").waitFor();
			await page.getByText(/^Please send it by .+\. After that the shop may close the return\.$/).waitFor();
			await page.setViewportSize({ width: 320, height: 800 });
			await open(`/de/orders/${bought.id}`); // where the words are longer
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		});
		await as(baker, async ({ page, open }) => {
			await open(`${desk()}${path}`);
			await page.getByText(/We remind the shopper before; after that you may close it\./).waitFor();
			expect(await page.getByRole("button", { name: "Close the return" }).count()).toBe(0);
		});
		const long = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
		const database = sample.street.database("order");
		await database.prepare("UPDATE returns SET updated_at = ?, reminded_at = ? WHERE id = ?").bind(long(32), long(12), id).run();
		await as(baker, async ({ page, open }) => {
			await open(`${desk()}${path}`);
			await page.getByRole("button", { name: "Close the return" }).click();
			await page.getByText("The return is closed. We have written to the shopper.").waitFor();
			await page.getByText("Closed by you").waitFor();
			await page.getByText("There is nothing to do here now.").waitFor();
		});
		await as(shopper, async ({ page, open }) => {
			await open(`/orders/${bought.id}`);
			await page.getByText("Closed: it did not arrive").waitFor();
			await page.getByText(/You keep the items, and nothing is paid back\./).waitFor();
			await page.getByRole("link", { name: /^Withdraw from contract here/ }).waitFor();
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

	it("the operators pay back items that were sent, and their delivery", async () => {
		const bought = await twoLoaves();
		await deliver(sample.street, sample.bakery, bought);
		await as(admin, async ({ page, open }) => {
			await open(`/admin/orders/${bought.id}/refund`);
			await page.getByRole("button", { name: "Pay these items back" }).click();
			await page.getByRole("alert").getByText("Choose at least one item.").waitFor();
			await page.getByRole("spinbutton").fill("1");
			await page.getByLabel("Also what was paid for the delivery").check();
			await page.getByRole("button", { name: "Pay these items back" }).click();
			await page.getByText("The money goes back to the shopper.").waitFor();
		});
		const [part] = (await read(bought)).vendorOrders;
		expect(part?.refunds).toMatchObject([{ reason: "goodwill", lines: [{ quantity: 1, amount: { amount: 650 } }] }]);
		expect(part?.refunds[0]?.amount.amount).toBe(650 + (part?.delivery?.price.amount ?? 0));
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
		await inWindow(browser, sample, { scripts, as: baker }, async ({ page, open }) => {
			await open(`/sell/${bakery.id}/products/${bread.id}`);
			await page.getByLabel("Right to withdraw").selectOption("None: it spoils quickly");
			await page.getByRole("button", { name: "Save", exact: true }).last().click();
			await page.getByText("The product is saved.").waitFor();
			expect(await page.getByLabel("Right to withdraw").inputValue()).toBe("perishable");
		});
		await inWindow(browser, sample, { scripts }, async ({ page, open }) => {
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
		await inWindow(browser, sample, { scripts, as: shopper }, async ({ page, open }) => {
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
		await inWindow(browser, sample, { scripts, as: baker }, async ({ page, open }) => {
			await open(`/sell/${bakery.id}/orders/${partOf(sample, bought)}`);
			expect(await page.getByRole("row", { name: body.title }).innerText()).toMatch(/Spoils quickly: no right to withdraw/);
		});
	},
);
