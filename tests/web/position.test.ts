import type { Browser, BrowserContextOptions } from "playwright-core";
import { expect, it } from "vitest";
import type { Cart } from "../../contracts/cart.ts";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { ADDRESS, fillCart } from "../support/people.ts";
import { type SampleStreet, variantOf } from "../support/sample-street.ts";
import { Shopping } from "../support/shopping.ts";
import { eventually } from "../support/street.ts";
import { openWindow } from "../support/visitors.ts";

const BY_BIKE = {
	id: "bike",
	kind: "local",
	title: "By bike",
	priceMinor: 200,
	freeOverMinor: null,
	postalPrefixes: [],
	countries: [],
	radiusMeters: 2_000,
};
const COLLECT = { ...BY_BIKE, id: "collect", kind: "pickup", title: "Collect at the counter", priceMinor: 0, radiusMeters: undefined };

/** A kilometer to the north of the pottery, and a town further on. */
const NEAR = { latitude: 53.279_43, longitude: -9.050_12 };
const FAR = { latitude: 53.35, longitude: -6.26 };

let sample: SampleStreet;
let browser: Browser;

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	const { street, pottery, mug } = sample;
	await street.must("PATCH", `/vendor/${pottery.id}`, { as: pottery.owner, body: { deliveryOptions: [COLLECT, BY_BIKE] } });
	const { id, cartToken } = await fillCart(street, [variantOf(mug)]);
	await street.must("PUT", `/carts/${id}/delivery-address`, { cartToken, body: { ...ADDRESS, ...NEAR } });
	await eventually("the pottery delivers by bike", async () => {
		const { delivery } = await street.must<Cart>("GET", `/carts/${id}`, { cartToken });
		return delivery[0]?.withinDistance === "offered";
	});
});

/** A guest with a mug, who has typed an address at the checkout. */
async function atCheckout(options: BrowserContextOptions, walk: (shopper: Shopping) => Promise<void>): Promise<void> {
	const visit = await openWindow(browser, sample.origin, options);
	visit.page.setDefaultTimeout(20_000);
	const shopper = new Shopping(visit, options.javaScriptEnabled ?? true);
	try {
		await visit.open(`/shops/${sample.pottery.slug}/${sample.mug.slug}`);
		await shopper.addAndSeeCart();
		await shopper.toCheckout();
		await shopper.fillIn("grace@example.com");
		await walk(shopper);
		expect(visit.complaints.list).toEqual([]);
	} finally {
		await visit.context.close();
	}
}

const granted = (geolocation: typeof NEAR): BrowserContextOptions => ({ geolocation, permissions: ["geolocation"] });

it("a position that is near enough brings the local delivery, and only its rounded digits are kept", async () => {
	await atCheckout(granted(NEAR), async (shopper) => {
		const { page } = shopper.visit;
		const button = page.getByRole("button", { name: "Use my position" });
		expect(await page.getByRole("radio", { name: /By bike/ }).count()).toBe(0);
		expect(await page.locator("[name='address.latitude']").inputValue()).toBe("");
		await button.click();
		await shopper.choose("Salthill Pottery", /By bike/);
		await button.waitFor({ state: "detached" });
		await shopper.seeTotal("€26.00");
		await shopper.payWith(/Approved/);
		await page.getByText("Thank you, your order is placed").waitFor();
		const order = await sample.street.must<{ deliveryAddress: object }>("GET", `/admin/orders/${shopper.orderId}`, { as: sample.admin });
		expect(order.deliveryAddress).toMatchObject({ line1: "3 Navy Yard", latitude: 53.279, longitude: -9.05 });
	});
});

it("another address is without the position of the first", async () => {
	await atCheckout(granted(NEAR), async ({ visit: { page } }) => {
		await page.getByRole("button", { name: "Use my position" }).click();
		await page.getByRole("radio", { name: /By bike/ }).waitFor();
		await page
			.getByRole("region", { name: "Where does it go?" })
			.getByLabel(/^Street/)
			.fill("4 Navy Yard");
		await page.keyboard.press("Tab");
		await page.getByRole("button", { name: "Use my position" }).waitFor();
		expect(await page.getByRole("radio", { name: /By bike/ }).count()).toBe(0);
	});
});

it("a position that is too far away says so, and what else there is", async () => {
	await atCheckout(granted(FAR), async ({ visit: { page } }) => {
		await page.getByRole("button", { name: "Use my position" }).click();
		await page
			.getByText(/^You are too far away for the local delivery of Salthill Pottery\. Pickup and shipping are offered below/)
			.waitFor();
		expect(await page.getByRole("radio", { name: /Collect at the counter/ }).count()).toBe(1);
	});
});

it("a position that is refused says why the delivery is not offered, and the checkout goes on", async () => {
	await atCheckout({}, async (shopper) => {
		const { page } = shopper.visit;
		await page.getByRole("button", { name: "Use my position" }).click();
		await page
			.getByRole("status")
			.getByText(/^Your browser did not tell us where you are.*Pickup and shipping are offered below/)
			.waitFor();
		await shopper.choose("Salthill Pottery", /Collect at the counter/);
		await shopper.seeTotal("€24.00");
		await shopper.payWith(/Approved/);
		await page.getByText("Thank you, your order is placed").waitFor();
	});
});

it("without JavaScript there is no button that does nothing, but the reason", async () => {
	await atCheckout({ javaScriptEnabled: false, ...granted(NEAR) }, async ({ visit: { page } }) => {
		await page.getByText(/^Without JavaScript your browser cannot tell us where you are/).waitFor();
		expect(await page.getByRole("button", { name: "Use my position" }).count()).toBe(0);
		expect(await page.getByRole("radio", { name: /Collect at the counter/ }).count()).toBe(1);
	});
});
