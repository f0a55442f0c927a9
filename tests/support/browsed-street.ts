import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { openSampleStreet, type SampleStreet } from "./sample-street.ts";

/** What tests of pages stand on. */
export interface BrowsedStreet {
	sample: SampleStreet;
	browser: Browser;
}

/** Opens the sample street and a browser before a file's tests, hands them over, and closes both afterwards. */
export function useBrowsedStreet(take: (opened: BrowsedStreet) => unknown): void {
	let opened: BrowsedStreet | undefined;
	beforeAll(async () => {
		const [sample, browser] = await Promise.all([openSampleStreet(), launchBrowser()]);
		opened = { sample, browser };
		await take(opened);
	});
	afterAll(async () => {
		await opened?.browser.close();
		await opened?.sample.street.close();
	});
}
