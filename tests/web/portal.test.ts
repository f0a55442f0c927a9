import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Order } from "../../contracts/order.ts";
import type { OwnProduct } from "../../contracts/own-product.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import type { ServiceName } from "../../scripts/street/local-state.ts";
import { order, type SampleStreet, variantOf } from "../support/sample-street.ts";
import { eventually } from "../support/street.ts";
import { inWindow, type Visit, type Visitor, visitorAs } from "../support/visitors.ts";
import { partOf } from "./addresses.ts";
import { expectOneThing, type MakingForm } from "./sent-twice.ts";

const PICTURE = fileURLToPath(new URL("../../clients/web/public/icon-192.png", import.meta.url));

let sample: SampleStreet;
let browser: Browser;
let baker: Visitor;
/** Where the bakery's portal begins. */
let shop: string;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	baker = await visitorAs(sample, "baker");
	shop = `/sell/${sample.bakery.id}`;
});

const atDesk = (scripts: boolean, walk: (visit: Visit) => Promise<void>): Promise<void> =>
	inWindow(browser, sample, { scripts, as: baker }, walk);

/** What somebody else at the bakery does meanwhile. */
const meanwhile = <T>(method: string, path: string, body?: object): Promise<T> =>
	sample.street.must<T>(method, `/vendor/${sample.bakery.id}${path}`, { as: sample.bakery.owner, body });

const press = (page: Page, name: string | RegExp): Promise<void> =>
	page.getByRole("main").getByRole("button", { name, exact: true }).click();
const says = (page: Page, text: string | RegExp): Promise<void> => page.getByRole("main").getByText(text).first().waitFor();
const TOO_LATE = "It has changed again in the meantime, so nothing was undone.";

describe.each([
	{ scripts: true, how: "with JavaScript" },
	{ scripts: false, how: "without JavaScript" },
])("$how", ({ scripts }) => {
	it("a file with good and bad rows is imported, mended and imported again", async () => {
		const name = scripts ? "Plum" : "Quince";
		/** Long enough that there is something to wait for. */
		const noHandles = Array.from({ length: 4_998 }, () => ",Nameless,active,1");
		const importFile = async (page: Page, priceOfButter: string, more: string[] = []): Promise<void> => {
			const rows = [`${name} jam,${name} jam,active,4.50`, `${name} butter,${name} butter,active,${priceOfButter}`, ...more];
			await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Import" }).click();
			await page.getByLabel("CSV file").setInputFiles(fileOf(["Handle,Title,Status,Variant Price", ...rows].join("\n")));
			await press(page, "Start the import");
			await page.getByRole("heading", { level: 1, name: "shelf.csv" }).waitFor();
		};
		await atDesk(scripts, async ({ page, open }) => {
			await open(shop);
			await importFile(page, "dear", noHandles);
			await says(page, "You can leave this page. The import goes on by itself.");
			expect(await page.getByRole("progressbar").count()).toBe(1);
			await says(page, "The import is done"); // the page looks again by itself
			await says(page, /\d+ things need your attention; see below/);
			expect(await countsOf(page)).toEqual({ New: "1", Changed: "0", Unchanged: "0", "Left out": "1" });
			const row = page.getByRole("table", { name: "What to look at" }).getByRole("row", { name: "“dear”" });
			expect(await row.getByRole("cell").allTextContents()).toEqual(
				expect.arrayContaining([expect.stringContaining("“dear” is not a price."), "Write a number such as 12.50, without the currency."]),
			);
			const download = page.waitForEvent("download");
			await page.getByRole("link", { name: "Download the report" }).click();
			expect((await download).suggestedFilename()).toMatch(/^imp_\w+\.csv$/);

			await importFile(page, "3.20");
			await says(page, "The import is done");
			await says(page, "Every row was fine.");
			expect(await countsOf(page)).toEqual({ New: "1", Changed: "0", Unchanged: "1", "Left out": "0" });
			await page.getByRole("link", { name: "See the products" }).click();
			for (const title of [`${name} jam`, `${name} butter`]) await page.getByRole("link", { name: title, exact: true }).waitFor();
		});
	});

	it("prices and stock are changed at once and undone, but not over what somebody else has changed since", async () => {
		const field = (page: Page, what: string) => page.getByLabel(`${what}: Seed cake, Large / Plain`, { exact: true });
		const valuesOf = async (page: Page) => [await field(page, "Price (€)").inputValue(), await field(page, "Stock").inputValue()];
		const change = async (page: Page, price: string, stock: string): Promise<void> => {
			await page.getByLabel("Stock: Sourdough loaf", { exact: true }).fill(stock);
			await field(page, "Price (€)").fill(price);
			await field(page, "Stock").fill(stock);
			await press(page, "Save");
		};
		const setStock = (stockQuantity: number) => meanwhile("PUT", `/variants/${variantOf(sample.cake, 2)}/stock`, { stockQuantity });
		await setStock(40);
		await atDesk(scripts, async ({ page, open }) => {
			await open(`${shop}/stock`);
			await change(page, "25.5", "33");
			await says(page, "2 variants saved.");
			expect(await valuesOf(page)).toEqual(["25.50", "33"]);
			await press(page, "Undo");
			await says(page, "That is undone.");
			expect(await valuesOf(page)).toEqual(["24.00", "40"]);

			await change(page, "25.50", "34");
			await says(page, "2 variants saved.");
			await setStock(12);
			await press(page, "Undo");
			await says(page, TOO_LATE);
			expect(await valuesOf(page)).toEqual(["25.50", "12"]);

			await setStock(11);
			await change(page, "24.00", "40");
			await says(page, "This has changed in the meantime. Save once more if your value is the right one.");
			expect(await valuesOf(page)).toEqual(["24.00", "40"]);
			await press(page, "Save");
			await says(page, "2 variants saved.");
			expect(await valuesOf(page)).toEqual(["24.00", "40"]);
		});
	});
});

it("products change their status at once and back, but not over what somebody else has changed since", async () => {
	const statusOf = async (page: Page, title: string) =>
		page
			.getByRole("row")
			.filter({ has: page.getByRole("link", { name: title, exact: true }) })
			.getByText(/^(?:On the street|Draft|Archived)$/)
			.textContent();
	const statuses = async (page: Page) => [await statusOf(page, "Seed cake"), await statusOf(page, "Unfinished bun")];
	const archiveBoth = async (page: Page): Promise<void> => {
		for (const title of ["Seed cake", "Unfinished bun"]) await page.getByLabel(`Select ${title}`).check();
		await press(page, "Archive");
		await says(page, "2 products archived.");
	};
	await atDesk(true, async ({ page, open }) => {
		await open(`${shop}/products?sort=title`);
		await press(page, "Archive");
		await says(page, "Nothing was selected, so nothing was done.");
		await archiveBoth(page);
		expect(await statuses(page)).toEqual(["Archived", "Archived"]);
		await press(page, "Undo");
		await says(page, "That is undone.");
		expect(await statuses(page)).toEqual(["On the street", "Draft"]);

		await archiveBoth(page);
		await meanwhile("PATCH", `/products/${sample.cake.id}`, { status: "published" });
		await press(page, "Undo");
		await says(page, TOO_LATE);
		expect(await statuses(page)).toEqual(["On the street", "Archived"]);
		await meanwhile("PATCH", `/products/${sample.draft.id}`, { status: "draft" });
	});
});

it("settings are changed and undone, but not over what somebody else has changed since", async () => {
	await meanwhile("PATCH", "", { tagline: "Bread since 1987" });
	const tagline = (page: Page) => page.getByLabel(/^Tagline/);
	const save = async (page: Page): Promise<void> => {
		await press(page, "Save");
		await says(page, "Your settings are saved.");
	};
	const undo = async (page: Page): Promise<void> => {
		await press(page, "Undo");
		await says(page, "Your settings are as they were before.");
	};
	await atDesk(false, async ({ page, open }) => {
		await open(`${shop}/settings`);
		await tagline(page).fill("Cakes, mostly");
		await save(page);
		expect(await tagline(page).inputValue()).toBe("Cakes, mostly");
		await undo(page);
		expect(await tagline(page).inputValue()).toBe("Bread since 1987");

		await tagline(page).fill("Cakes, mostly");
		await save(page);
		await meanwhile("PATCH", "", { tagline: "Pies too" });
		await press(page, "Undo");
		await says(page, TOO_LATE);
		expect(await tagline(page).inputValue()).toBe("Pies too");

		await page.getByRole("link", { name: "Opening hours" }).click();
		const monday = page.getByRole("group", { name: "Monday" }).getByLabel("Opens", { exact: true });
		await monday.fill("06:30");
		await save(page);
		expect(await monday.inputValue()).toBe("06:30");
		await undo(page);
		expect(await monday.inputValue()).toBe("08:00");

		await page.getByRole("link", { name: "Delivery and pickup" }).click();
		const ways = page.getByLabel("Name", { exact: true });
		await press(page, "Remove By post abroad");
		await says(page, "Removed. It counts once you save.");
		await save(page);
		expect(await ways.count()).toBe(2);
		await undo(page);
		expect(await ways.count()).toBe(3);
	});
});

it("without JavaScript a product is made, edited, pictured and sold, and its order accepted, sent and delivered", async () => {
	await atDesk(false, async ({ page, open }) => {
		await open(`${shop}/products/new`);
		await page.getByLabel("Title", { exact: true }).fill("Oat biscuit");
		await page.getByLabel("Status").selectOption("published");
		await page.getByLabel("Option 1", { exact: true }).fill("Box");
		await page.getByLabel("Values of option 1").fill("6, 12");
		await press(page, "Make variants");
		await says(page, "There are 2 variants now. Check their prices and save.");
		expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe("Oat biscuit");
		for (const [box, price] of [
			["6", "3.60"],
			["12", "6.80"],
		] as const) {
			await page.getByLabel(`Price (€): ${box}`, { exact: true }).fill(price);
			await page.getByLabel(`Stock: ${box}`, { exact: true }).fill("9");
		}
		await press(page, "Save");
		await says(page, "The product is saved. Now add pictures.");

		await page.getByLabel(/^Choose pictures/).setInputFiles(PICTURE);
		await press(page, "Upload");
		await page.getByLabel("What picture 1 shows").fill("Biscuits on a tray");
		await press(page, "Save pictures");
		await says(page, "The pictures are saved.");

		await page.getByRole("link", { name: "Details" }).click();
		await page.getByLabel("Title", { exact: true }).fill("Oat biscuits");
		await page.getByLabel("Values of option 1").fill("6, 12, 24");
		await press(page, "Save");
		await says(page, "You changed the options, so the variants were made anew. Please check them and save again.");
		await page.getByLabel("Price (€): 24", { exact: true }).fill("12.90");
		await press(page, "Save");
		await says(page, "The product is saved.");
		await page.getByRole("link", { name: "See it on the street" }).click();
		await page.getByRole("heading", { level: 1, name: "Oat biscuits" }).waitFor();
		await page.getByRole("img", { name: "Biscuits on a tray" }).first().waitFor();
		await page.getByRole("link", { name: /^24/ }).click();
		await page.getByText("€12.90").first().waitFor();

		const slug = new URL(page.url()).pathname.split("/").at(-1);
		const product = await sample.street.must<OwnProduct>("GET", `/products/${slug}`);
		const sold = await sell(product, 0, 1);
		await open(`${shop}/orders?q=${sold.number}`);
		await page.getByRole("link", { name: sold.number }).click();
		await press(page, "Accept");
		await says(page, "The order is accepted.");
		await page.getByLabel("Oat biscuits, 12").fill("0");
		await page.getByLabel("Carrier").fill("An Post");
		await page.getByLabel("Tracking number").fill("LX1");
		await press(page, "It is on its way");
		await says(page, "A part of it is on its way; the rest waits to be sent.");
		await press(page, "It is on its way");
		await says(page, "Everything is on its way.");
		for (const parcel of [1, 2]) await press(page, `Parcel ${parcel} has arrived`);
		await says(page, "Everything has arrived.");
	});
});

describe("sent twice, a form makes one thing:", () => {
	const rowsOf = async (service: ServiceName, table: string): Promise<number> => {
		const row = await sample.street.database(service).prepare(`SELECT count(*) AS count FROM ${table}`).first<{ count: number }>();
		return row?.count ?? 0;
	};
	const FORMS: Record<string, () => MakingForm | Promise<MakingForm>> = {
		"an application": () => ({
			page: "/sell/apply",
			fill: async ({ page }) => {
				for (const [label, text] of APPLICATION) await page.getByLabel(label).fill(text);
			},
			button: "Send the application",
			count: () => rowsOf("vendor", "vendors"),
		}),
		"a product": () => ({
			page: `${shop}/products/new`,
			fill: async ({ page }) => {
				await page.getByLabel("Title", { exact: true }).fill("Only pie");
				await page.getByLabel("Price (€): This product").fill("5");
			},
			button: "Save",
			count: () => rowsOf("product", "products"),
		}),
		"a picture": () => ({
			page: `${shop}/products/${sample.draft.id}/pictures`,
			fill: ({ page }) => page.getByLabel(/^Choose pictures/).setInputFiles(PICTURE),
			button: "Upload",
			count: async () => (await meanwhile<OwnProduct>("GET", `/products/${sample.draft.id}`)).media.length,
		}),
		"an import": () => ({
			page: `${shop}/imports`,
			fill: ({ page }) => page.getByLabel("CSV file").setInputFiles(fileOf("Handle,Title,Variant Price\nonly-tart,Only tart,3\n")),
			button: "Start the import",
			count: () => rowsOf("product", "imports"),
		}),
		"an answer": () => ({
			page: `${shop}/reviews`,
			fill: async ({ page }) => {
				await page.getByText("Change your answer").click();
				await page.getByLabel(/^Your answer to/).fill("Thank you, again.");
			},
			button: "Publish in place of the old one",
			count: () => rowsOf("review", "review_events WHERE action = 'reply'"),
		}),
		"a parcel": async () => ({
			page: `${shop}/orders/${await acceptedPart()}`,
			fill: ({ page }) => page.getByLabel("Sourdough loaf").fill("1"),
			button: "It is on its way",
			count: () => rowsOf("order", "fulfillments"),
		}),
	};

	it.each(Object.keys(FORMS))("%s", async (what) => {
		const form = await FORMS[what]?.();
		if (form) await atDesk(false, (visit) => expectOneThing(visit, form));
	});
});

describe("in two tabs", () => {
	it("a parcel that one has sent is not sent again by the other", async () => {
		const path = `${shop}/orders/${await acceptedPart()}`;
		await inTwoTabs(path, async (first, second) => {
			await press(first, "It is on its way");
			await says(first, "Everything is on its way.");
			await press(second, "It is on its way");
			await says(second, "The order has changed in the meantime. This is what is left now.");
			expect(await second.getByRole("heading", { name: /^Parcel \d/ }).allTextContents()).toEqual(["Parcel 1"]);
		});
	});

	it("a product that one has changed is not overwritten by the other unasked, and nothing typed is lost", async () => {
		await inTwoTabs(`${shop}/products/${sample.soldOut.id}`, async (first, second) => {
			await first.getByLabel("Title", { exact: true }).fill("Scone of the first tab");
			await second.getByLabel("Title", { exact: true }).fill("Scone of the second tab");
			await press(first, "Save");
			await says(first, "The product is saved.");
			await press(second, "Save");
			await says(second, "This product was changed in the meantime");
			await second.getByRole("cell", { name: "Scone of the first tab" }).waitFor();
			expect(await second.getByLabel("Title", { exact: true }).inputValue()).toBe("Scone of the second tab");
			await press(second, "Save");
			await says(second, "The product is saved.");
		});
	});

	const inTwoTabs = (path: string, walk: (first: Page, second: Page) => Promise<void>): Promise<void> =>
		atDesk(false, async ({ page, context, open }) => {
			const second = await context.newPage();
			await open(path);
			await second.goto(path);
			await walk(page, second);
		});
});

/** A piece of a product, paid for. */
const sell = async (product: OwnProduct, ...variants: number[]): Promise<Order> =>
	(
		await order(
			sample.street,
			variants.map((index) => variantOf(product, index)),
		)
	).order;

/** The bakery's part of a new order, accepted. */
async function acceptedPart(): Promise<string> {
	const id = partOf(sample, await sell(sample.loaf, 0));
	await eventually("the order in the queue", async () => (await meanwhile("POST", `/orders/${id}/accept`).catch(() => null)) !== null);
	return id;
}

/** What has become of the products of an import. */
const countsOf = (page: Page): Promise<Record<string, string>> =>
	page
		.locator(".stat")
		.evaluateAll((stats) =>
			Object.fromEntries(stats.map((stat) => [stat.querySelector("dt")?.textContent, stat.querySelector("dd")?.textContent])),
		);

const APPLICATION: [label: RegExp, text: string][] = [
	[/^Shop name/, "Second Oven"],
	[/^Phone/, "+353 91 555 888"],
	[/^Trader name/, "Second Oven Ltd"],
	[/^Registration number/, "IE 5678"],
	[/^Street and number/, "2 Pier Road"],
	[/^Town/, "Galway"],
	[/^Postal code/, "H91 PP12"],
	[/^Latitude/, "53.27"],
	[/^Longitude/, "-9.05"],
];

const fileOf = (text: string) => ({ name: "shelf.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
