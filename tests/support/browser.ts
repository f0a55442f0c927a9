import type { BrowserContext, Page } from "playwright-core";

export { launchBrowser } from "../../scripts/browser/launch.ts";

/** What went wrong in a page that nobody asked for: console errors, uncaught errors, CSP violations, requests that left the origin. */
export interface Complaints {
	list: string[];
}

/** Watches a context's pages; `complaints.list` is to be empty in the end. */
export function watch(context: BrowserContext, origin: string): Complaints {
	const complaints: Complaints = { list: [] };
	context.on("page", (page: Page) => {
		page.on("console", (message) => {
			if (message.type() === "error" && !isRefusal(message.text())) complaints.list.push(`${page.url()}: ${message.text()}`);
		});
		page.on("pageerror", (error) => {
			if (!isAbortedTransition(error.message)) complaints.list.push(`${page.url()}: ${error.message}`);
		});
		page.on("request", (request) => {
			const { protocol, origin: of } = new URL(request.url());
			if (protocol.startsWith("http") && of !== origin) complaints.list.push(`${page.url()} asked ${request.url()}`);
		});
	});
	return complaints;
}

/** Browsers call every answer from 400 on an error; a form that says what is wrong with 422 is none. */
const isRefusal = (text: string): boolean => /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);

/** Chromium's word, now and then, for going on to a page that wants no view transition, such as the test provider's. */
const isAbortedTransition = (text: string): boolean => text.startsWith("Transition was aborted because of invalid state");
