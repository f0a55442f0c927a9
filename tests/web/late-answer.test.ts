import type { Browser } from "playwright-core";
import { expect, it } from "vitest";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { type SampleStreet } from "../support/sample-street.ts";
import { goShopping } from "../support/shopping.ts";
import { visitorAs } from "../support/visitors.ts";

let sample: SampleStreet;
let browser: Browser;

useBrowsedStreet((opened) => ({ sample, browser } = opened));

it("keeps a way of delivery that is chosen while the answer to an earlier choice is on its way", async () => {
	await goShopping(browser, sample, { as: await visitorAs(sample, "shopper") }, async (shopper) => {
		const { page, open } = shopper.visit;
		await open("/checkout");
		await page.getByRole("radio", { name: /Saved Street/ }).check();
		await page
			.getByRole("radio", { name: /By post(?! abroad)/ })
			.first()
			.waitFor();
		await shopper.choose("Quay Bakery", /Collect at the counter/);
		await shopper.choose("Salthill Pottery", /Collect at the counter/);
		await shopper.seeTotal("€42.50");

		const { promise: isReady, resolve: ready } = Promise.withResolvers<void>();
		const { promise: mayArrive, resolve: letArrive } = Promise.withResolvers<void>();
		await page.route(
			"**/checkout",
			async (route) => {
				const response = await route.fetch();
				ready();
				await mayArrive;
				await route.fulfill({ response });
			},
			{ times: 1 },
		);
		await shopper.choose("Quay Bakery", /By post(?! abroad)/);
		await isReady;
		await shopper.choose("Salthill Pottery", /By post(?! abroad)/);
		letArrive();

		await shopper.payButton("€52.30").waitFor();
		for (const shop of ["Quay Bakery", "Salthill Pottery"])
			expect(
				await page
					.getByRole("group", { name: `From ${shop}` })
					.getByRole("radio", { name: /By post(?! abroad)/ })
					.isChecked(),
			).toBe(true);
	});
});
