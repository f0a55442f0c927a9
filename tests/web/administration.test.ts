import type { Browser, Page } from "playwright-core";
import { expect, it } from "vitest";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { PASSWORD, signUp } from "../support/people.ts";
import { BAKER, type SampleStreet } from "../support/sample-street.ts";
import { eventually } from "../support/street.ts";
import { inWindow, type Visit, Visitor, visitorAs } from "../support/visitors.ts";
import { expectOneThing } from "./sent-twice.ts";

let sample: SampleStreet;
let browser: Browser;
let admin: Visitor;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	admin = await visitorAs(sample, "admin");
});

const atDesk = (scripts: boolean, walk: (visit: Visit) => Promise<void>): Promise<void> =>
	inWindow(browser, sample, { scripts, as: admin }, walk);

const press = (page: Page, name: string): Promise<void> => page.getByRole("main").getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string): Promise<void> => page.getByRole("main").getByRole("link", { name, exact: true }).click();
const says = (page: Page, text: string): Promise<void> => page.getByRole("main").getByText(text).first().waitFor();

/** What everybody gets at an address now. */
const everybodyGets = (path: string, status: number): Promise<boolean> =>
	eventually(`${path} is ${status}`, async () => (await fetch(sample.origin + path, { redirect: "manual" })).status === status);

it("an application is turned down, approved after all, and the shop suspended and reinstated", async () => {
	const { id } = sample.applicant;
	const street = "/shops/waiting-wools";
	await atDesk(false, async ({ page, open }) => {
		await open("/admin/shops?status=applied");
		await follow(page, "Waiting Wools");
		await follow(page, "Turn down …");
		await page.getByLabel("Reason").fill("  ");
		await press(page, "Turn the application down");
		await says(page, "Please say why.");
		await page.getByLabel("Reason").fill("The trader is not in the register.");
		await press(page, "Turn the application down");
		await says(page, "The application is turned down.");
		await says(page, "Reason: The trader is not in the register.");

		await page.getByRole("button", { name: "Approve" }).dblclick();
		await says(page, "The shop is on the street.");
		await everybodyGets(street, 200);

		await follow(page, "Suspend …");
		await page.getByLabel("Reason").fill("Complaints.");
		await press(page, "Suspend the shop");
		await says(page, "The shop is suspended and has left the street.");
		await everybodyGets(street, 404);
		await press(page, "Undo");
		await says(page, "The shop is back on the street.");
		await everybodyGets(street, 200);

		await sample.street.must("POST", `/admin/vendors/${id}/suspend`, { as: sample.admin, body: { reason: "By a colleague." } });
		await follow(page, "Suspend again …");
		await says(page, "changed in the meantime");
		await says(page, "Reason: By a colleague.");
	});
});

it("a reported review is kept, then taken off the street and put back", async () => {
	const { street, bakery, reviewId } = sample;
	const report = (reason: string) => street.must("POST", `/reviews/${reviewId}/report`, { as: bakery.owner, body: { reason } });
	await report("Too short.");
	await atDesk(true, async ({ page, open }) => {
		await open("/admin/reviews");
		await page
			.getByRole("link", { name: /A good loaf|Look/ })
			.first()
			.click();
		await says(page, "Too short.");
		await follow(page, "Leave it where it is …");
		await press(page, "Leave it, put the reports aside");
		await says(page, "The reports are put aside. The review stays.");
		await says(page, "Nobody has reported it.");

		await page.getByLabel("Reason").fill("Paid for.");
		await press(page, "Take it off the street");
		await says(page, "The review has left the street.");
		await says(page, "Reason: Paid for.");
		await press(page, "Undo");
		await says(page, "The review is shown again.");
		await open("/admin/reviews?tab=rejected");
		await says(page, "Nothing rejected");
	});
});

it("an order is canceled once, with its reason, and one that is on its way is not", async () => {
	const { guests, delivered } = sample;
	await atDesk(false, async ({ page, open }) => {
		await open(`/admin/orders/${guests.order.id}`);
		await follow(page, "Cancel the order …");
		await page.getByLabel("Reason").fill("The oven is broken.");
		await page.getByRole("main").getByRole("button", { name: "Cancel the order" }).dblclick();
		await says(page, "The order is canceled. Stock and money go back.");
		await says(page, "Reason: The oven is broken.");
		await says(page, "Money given back");
		for (const { id } of [guests.order, delivered]) {
			await open(`/admin/orders/${id}/cancel`);
			await says(page, "This order cannot be canceled any more.");
		}
	});
});

it("a user is found by the beginning of an email and signed out everywhere", async () => {
	const email = "petra@example.com";
	await signUp(sample.street, { name: "Petra Power", email });
	const petra = new Visitor(sample.origin);
	await petra.post("/sign-in", { email, password: PASSWORD });
	await atDesk(true, async ({ page, open }) => {
		await open("/admin/users");
		await page.getByLabel("Name, beginning of the email, or id").fill("petra@");
		await page.getByLabel("Name, beginning of the email, or id").press("Enter");
		await follow(page, "Petra Power");
		await says(page, "2 devices");
		await follow(page, "Sign out everywhere …");
		await press(page, "Sign out everywhere");
		await says(page, "Signed out everywhere, within a minute.");
		await says(page, "no device");
	});
});

it("a category is added below another, renamed, moved and deleted; one that is in use stays", async () => {
	await atDesk(true, async ({ page, open }) => {
		await open("/admin/categories");
		await follow(page, "Add below: Food");
		await page.getByLabel("Name", { exact: true }).fill("Pickles");
		await page.getByLabel(/^Address/).fill("bread-and-cakes");
		await press(page, "Add");
		await says(page, "Another category has this address. Please choose another one.");
		await page.getByLabel(/^Address/).fill("");
		await press(page, "Add");
		await says(page, "The category is added.");
		expect(await branchOf(page, "Food")).toEqual(["Bread and cakes", "Pickles"]);
		await everybodyGets("/categories/pickles", 200);

		await follow(page, "Pickles");
		await page.getByLabel("Name", { exact: true }).fill("Preserves");
		await page.getByLabel(/^Address/).fill("preserves");
		await page.getByLabel("Below").selectOption("At the top");
		await press(page, "Save");
		await says(page, "The category is changed.");
		expect(await branchOf(page, "Food")).toEqual(["Bread and cakes"]);
		await everybodyGets("/categories/preserves", 200);
		await everybodyGets("/categories/pickles", 301);

		await follow(page, "Preserves");
		await follow(page, "Delete …");
		await press(page, "Delete the category");
		await says(page, "The category is deleted.");
		await everybodyGets("/categories/preserves", 404);
		await follow(page, "Bread and cakes");
		await follow(page, "Delete …");
		await says(page, "Bread and cakes is not empty");
		await says(page, "2 products of the street are in it.");
		expect(await page.getByRole("button", { name: "Delete the category" }).count()).toBe(0);
	});
});

it("a category has a name in German, which the list of categories says, until it is taken away again", async () => {
	const inGerman = async (): Promise<string> => (await fetch(`${sample.origin}/de/categories`)).text();
	await atDesk(false, async ({ page, open }) => {
		await open("/admin/categories/new");
		await page.getByLabel("Name", { exact: true }).fill("Jars");
		await page.getByLabel("Name (Deutsch)").fill("Gläser");
		await press(page, "Add");
		await says(page, "The category is added.");
		const row = page.locator(".tree-row", { has: page.getByRole("link", { name: "Jars", exact: true }) });
		expect(await row.textContent()).toContain("also in German");
		await follow(page, "Jars");
		expect(await page.getByLabel("Name (Deutsch)").inputValue()).toBe("Gläser");
		await page.getByLabel("Name (Deutsch)").fill("Einmachgläser");
		await press(page, "Save");
		await says(page, "The category is changed.");
		const { category } = sample;
		await sample.street.must("PATCH", `/vendor/${sample.bakery.id}/products/${sample.loaf.id}`, {
			as: sample.bakery.owner,
			body: { categoryIds: [category.id, await idOf("jars")] },
		});
		await eventually("the German name on the street", async () => (await inGerman()).includes("Einmachgläser"));
		await follow(page, "Jars");
		await page.getByLabel("Name (Deutsch)").fill("");
		await press(page, "Save");
		await says(page, "The category is changed.");
		expect(await row.textContent()).toContain("not in German");
		await eventually("the English name on the street", async () => !(await inGerman()).includes("Einmachgläser"));
	});
});

it("sent twice, the form makes one category", async () => {
	await atDesk(false, (visit) =>
		expectOneThing(visit, {
			page: "/admin/categories/new",
			fill: ({ page }) => page.getByLabel("Name", { exact: true }).fill("Only once"),
			button: "Add",
			count: async () => {
				const row = await sample.street.database("product").prepare("SELECT count(*) AS count FROM categories").first<{ count: number }>();
				return row?.count ?? 0;
			},
		}),
	);
});

it("the search box finds orders, shops, users, products and reviews by id, number, name and email", async () => {
	const { placed, bakery, pottery, shopperId, cake, loaf, reviewId } = sample;
	const order = { found: placed.number, at: `/admin/orders/${placed.id}` };
	const ada = { found: "Ada Lovelace", at: `/admin/users/${shopperId}` };
	const wanted: { q: string; found: string; at: string | RegExp }[] = [
		{ q: placed.number.toLowerCase(), ...order },
		{ q: placed.id, ...order },
		{ q: "quay b", found: "Quay Bakery", at: `/admin/shops/${bakery.id}` },
		{ q: pottery.id, found: "Salthill Pottery", at: `/admin/shops/${pottery.id}` },
		{ q: BAKER.email, found: "Quay Bakery Owner", at: /^\/admin\/users\/\w+$/ },
		{ q: "ada love", ...ada },
		{ q: shopperId, ...ada },
		{ q: "sourdough", found: "Sourdough loaf", at: `/products/${loaf.slug}` },
		{ q: cake.id, found: "Seed cake", at: `/products/${cake.slug}` },
		{ q: reviewId, found: "A good loaf", at: `/admin/reviews/${reviewId}` },
	];
	await atDesk(true, async ({ page, open }) => {
		await open("/admin");
		for (const { q, found, at } of wanted) {
			await page.keyboard.press("/");
			await page.keyboard.type(q);
			await page.keyboard.press("Enter");
			await page.getByRole("heading", { level: 1, name: `Results for “${q}”` }).waitFor();
			expect(await page.getByRole("main").getByRole("link", { name: found, exact: true }).getAttribute("href")).toMatch(at);
		}
		await follow(page, "A good loaf");
		await says(page, "Gone by noon.");
		await open("/admin/search?q=<b>nobody</b>");
		await says(page, "Nothing found for “<b>nobody</b>”");
		expect(await page.getByRole("searchbox").inputValue()).toBe("<b>nobody</b>");
	});
});

const idOf = async (slug: string): Promise<string> => (await sample.street.must<{ id: string }>("GET", `/categories/${slug}`)).id;

/** The names of the categories right below one. */
const branchOf = (page: Page, name: string): Promise<string[]> =>
	page
		.locator(".tree > li")
		.filter({ has: page.getByRole("link", { name, exact: true }) })
		.locator(":scope > .tree a:not(.button)")
		.allTextContents();
