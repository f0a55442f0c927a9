import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { expect, it } from "vitest";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import type { Order } from "../../contracts/order.ts";
import { ADMIN, PASSWORD, signUp } from "../support/people.ts";
import { order, type SampleStreet, SHOPPER } from "../support/sample-street.ts";
import { eventually } from "../support/street.ts";
import { openWindow, type Visit, Visitor } from "../support/visitors.ts";

const PICTURE = fileURLToPath(new URL("../../clients/web/public/icon-192.png", import.meta.url));
const OWNER = "netta@example.com";

let sample: SampleStreet;
let browser: Browser;
let owner: Visit;
let admin: Visit;
let shopper: Visit;
/** What the steps pass on to each other: they are one story. */
let shopPath: string;
let productPath: string;
let placed: Order;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	await signUp(sample.street, { name: "Netta Fisher", email: OWNER });
	[owner, admin, shopper] = await Promise.all([enter(OWNER), enter(ADMIN.email, ADMIN.password), enter(SHOPPER.email)]);
});

/** A window of somebody who is signed in. */
async function enter(email: string, password = PASSWORD): Promise<Visit> {
	const visitor = new Visitor(sample.origin);
	expect((await visitor.post("/sign-in", { email, password })).status).toBe(303);
	const visit = await openWindow(browser, sample.origin, {}, visitor);
	visit.page.setDefaultTimeout(20_000);
	return visit;
}

/** The page as everybody gets it from the edge now. */
const everybodySees = async (path: string): Promise<string> => (await fetch(sample.origin + path)).text();

/** One step of the story: the later ones make no sense after one that failed. */
let isBroken = false;
const step = (name: string, walk: () => Promise<void>) =>
	it(name, async () => {
		if (isBroken) throw new Error("an earlier step of the story failed");
		isBroken = true;
		await walk();
		isBroken = false;
	});

step("a shop applies", async () => {
	const { page, open } = owner;
	await open("/sell");
	await page.getByRole("heading", { level: 1, name: "Apply for a shop" }).waitFor(); // who has none is led there
	await page.getByLabel(/^Shop name/).fill("Netta's Nets");
	await page.getByLabel(/^Tagline/).fill("Nets for every fish");
	await page.getByLabel(/^Phone/).fill("+353 91 555 777");
	await page.getByLabel(/^Trader name/).fill("Netta Fisher");
	await page.getByLabel(/^Registration number/).fill("IE 1234");
	await page.getByLabel(/^Street and number/).fill("1 Pier Road");
	await page.getByLabel(/^Town/).fill("Galway");
	await page.getByLabel(/^Postal code/).fill("H91 PP11");
	await page.getByLabel(/^Latitude/).fill("53.27");
	await page.getByLabel(/^Longitude/).fill("-9.05");
	await page.getByRole("button", { name: "Send the application" }).click();
	await page.getByText("We are looking at your application").waitFor();
	shopPath = new URL(page.url()).pathname;
	expect(shopPath).toMatch(/^\/sell\/vend_/);
	expect((await fetch(`${sample.origin}/shops/nettas-nets`)).status).toBe(404);
});

step("an admin finds it among the applications and approves it", async () => {
	const { page, open } = admin;
	await open("/admin/shops?status=applied");
	await page.getByRole("link", { name: "Netta's Nets" }).click();
	await page.getByText("IE 1234").waitFor();
	await page.getByRole("button", { name: "Approve" }).click();
	await page.getByRole("button", { name: "Approve" }).waitFor({ state: "detached" });
	await page.getByText("Open", { exact: true }).first().waitFor();
	await owner.open(shopPath);
	expect(await owner.page.getByText("We are looking at your application").count()).toBe(0);
});

step("its owner makes a product with options, prices and a picture, and it is on the street", async () => {
	const { page, open } = owner;
	await open(`${shopPath}/products`);
	await page.getByRole("main").getByRole("link", { name: "Add a product" }).first().click();
	await page.getByLabel("Title", { exact: true }).fill("Herring net");
	await page.getByLabel(/^Description(?! \()/).fill("<p>Knotted by hand.</p><script>alert(1)</script>");
	await page.getByLabel("Status").selectOption("published");
	await page.getByLabel("Option 1", { exact: true }).fill("Length");
	await page.getByLabel("Values of option 1").fill("5 m, 10 m");
	await page.getByRole("button", { name: "Make variants" }).click();
	await page.getByLabel("Price (€): 10 m").fill("49.50");
	await page.getByLabel("Price (€): 5 m").fill("29,50");
	await page.getByLabel("Stock: 5 m").fill("3");
	await page.getByLabel("Stock: 10 m").fill("2");
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await page.getByRole("heading", { level: 1, name: "Herring net" }).waitFor();

	await page.getByRole("link", { name: "Pictures" }).click();
	await page.getByLabel(/^Choose pictures/).setInputFiles(PICTURE);
	await page.getByRole("button", { name: "Upload" }).click();
	await page.getByLabel("What picture 1 shows").fill("A net on a pier");
	await page.getByRole("button", { name: "Save pictures" }).click();
	await page.getByRole("link", { name: "See it on the street" }).click();

	await page.getByRole("button", { name: "Add to cart" }).waitFor();
	productPath = new URL(page.url()).pathname;
	expect(productPath).toBe("/shops/nettas-nets/herring-net");
	await eventually("the picture on the street", async () => (await everybodySees(productPath)).includes('alt="A net on a pier"'));
	await page.reload();
	const picture = page.getByRole("main").getByRole("img", { name: "A net on a pier" }).first();
	await eventually("the picture is loaded", () => picture.evaluate((img: HTMLImageElement) => img.naturalWidth === 192));
	await page.getByText("€29.50").first().waitFor();
	expect(await everybodySees(productPath)).not.toContain("<script>alert");
});

step("somebody buys it, and the shop accepts, sends a parcel and sees it arrive", async () => {
	const product = await sample.street.must<{ variants: { id: string }[] }>("GET", "/products/herring-net");
	({ order: placed } = await order(sample.street, [product.variants[0]?.id ?? ""], sample.shopper));
	const { page, open } = owner;
	await eventually("the order in the queue", async () => {
		await open(`${shopPath}/orders`);
		return (await page.getByRole("link", { name: placed.number }).count()) > 0;
	});
	await page.getByRole("link", { name: placed.number }).first().click();
	await page.getByRole("button", { name: "Accept" }).click();
	await page.getByText("It is accepted and waits to be sent.").waitFor();

	await page.getByLabel("Carrier").fill("An Post");
	await page.getByLabel("Tracking number").fill("LX987654321IE");
	await page.getByRole("button", { name: "It is on its way" }).click();
	await page.getByText("Everything is on its way.").waitFor();
	await shopper.open(`/orders/${placed.id}`);
	await shopper.page.getByText("LX987654321IE").first().waitFor();

	await page.getByRole("button", { name: /has arrived/ }).click();
	await page.getByText("Everything has arrived.").waitFor();
	await shopper.page.reload();
	await shopper.page.getByText("Delivered").first().waitFor();
});

step("the shopper reviews it, and the shop answers", async () => {
	const { page } = shopper;
	await page
		.getByRole("link", { name: /Write a review/ })
		.first()
		.click();
	await page.getByRole("radio", { name: /^4 stars/ }).press("Space"); // the button itself is hidden behind its star
	await page.getByLabel("Headline").fill("Catches <b>everything</b>");
	await page.getByLabel(/^Your review/).fill("Even the neighbor's boots.");
	await page.getByRole("button", { name: "Publish review" }).click();
	await page.getByText("Thank you. Your review is published.").waitFor();
	await eventually("the review on the street", async () =>
		(await everybodySees(productPath)).includes("Catches &lt;b&gt;everything&lt;/b&gt;"),
	);

	await owner.open(`${shopPath}/reviews`);
	await owner.page.getByText("Answer", { exact: true }).first().click();
	await owner.page.getByLabel(/^Your answer/).fill("Boots can be had back on Mondays.");
	await owner.page.getByRole("button", { name: "Publish the answer" }).click();
	await eventually("the answer on the street", async () =>
		(await everybodySees(productPath)).includes("Boots can be had back on Mondays."),
	);
});

step("a reader reports the review, an admin takes it off the street and publishes it again", async () => {
	await owner.open(productPath);
	await owner.page.getByRole("link", { name: "Report" }).first().click();
	await owner.page.getByLabel("What is wrong with it?").fill("Those were not my boots.");
	await owner.page.getByRole("button", { name: "Send the report" }).click();
	await owner.page.getByText("Our moderators will look at this review.").waitFor();

	const { page, open } = admin;
	await open("/admin/reviews");
	await page
		.getByRole("link", { name: /Look and decide|Catches/ })
		.first()
		.click();
	await page.getByText("Those were not my boots.").waitFor();
	await page.getByLabel(/^Reason/).fill("Names a neighbor.");
	await page.getByRole("button", { name: "Take it off the street" }).click();
	await page.getByRole("button", { name: "Publish again" }).waitFor();
	await eventually("the street without the review", async () => !(await everybodySees(productPath)).includes("Even the neighbor"));
	await shopper.open("/account/reviews");
	await shopper.page.getByText("A moderator has taken it down: Names a neighbor.").waitFor();

	await page.getByRole("button", { name: "Publish again" }).click();
	await page.getByRole("button", { name: "Take it off the street" }).waitFor();
	await eventually("the review on the street again", async () => (await everybodySees(productPath)).includes("Even the neighbor"));
});

step("nobody's console had anything to say", async () => {
	expect([owner, admin, shopper].flatMap(({ complaints }) => complaints.list)).toEqual([]);
});
