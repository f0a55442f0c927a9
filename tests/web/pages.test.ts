import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { useBrowsedStreet } from "../support/browsed-street.ts";
import { callsOf, loadApp } from "../support/gateway-calls.ts";
import { skipToMain, tabThrough } from "./keyboard.ts";
import { HOSTILE, type SampleStreet } from "../support/sample-street.ts";
import { DESK, openWindow, PHONE, ROLES, type Role, type Visit, Visitor, visitorAs } from "../support/visitors.ts";
import { ESCAPED, MARKUP, namedOn, unescaped } from "./names.ts";
import { type Address, NO_PAGES, PAGES, pathOf, patternOf } from "./addresses.ts";

const IS_FULL = Boolean(process.env["HIGHSTREET_FULL"]);
const NARROWEST = { width: 320, height: 700 };
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let sample: SampleStreet;
let browser: Browser;
const visitors = new Map<Role, Visitor>();
const windows = new Map<Role, Visit>();

useBrowsedStreet(async (opened) => {
	({ sample, browser } = opened);
	for (const role of ROLES) {
		visitors.set(role, await visitorAs(sample, role));
		windows.set(role, await openWindow(browser, sample.origin, {}, visitors.get(role)));
	}
});

const visitorOf = ({ as = "anyone" }: Pick<Address, "as">): Visitor => visitors.get(as) ?? new Visitor(sample.origin);
const windowOf = ({ as = "anyone" }: Address): Visit => {
	const visit = windows.get(as);
	if (!visit) throw new Error(`nobody is ${as}`);
	return visit;
};

const isGerman = (path: string): boolean => /^\/de(?:\/|$)/.test(path);

/** The checkout looks once by itself whether delivery and total have changed, and replaces them. */
const whenAtRest = async (page: Page): Promise<void> => {
	if ((await page.locator("form[data-checkout]").count()) > 0) await page.waitForLoadState("networkidle");
};

/** One test for each page, named by its address. */
const eachPage = (pages: readonly Address[]) => it.each(pages.map((page) => [page.route, page] as const));

describe("the list of addresses", () => {
	it("has every address of the app, and no others", async () => {
		const app = await loadApp();
		const inApp = app.routes.filter(({ method, path }) => method === "GET" && !isGerman(path)).map(({ path }) => path);
		const listed = [...PAGES, ...NO_PAGES].map(({ route }) => route);
		expect([...new Set(inApp)].toSorted()).toEqual(listed.toSorted());
	});

	it("is there in German too", async () => {
		const app = await loadApp();
		const pathsOf = (isWanted: (path: string) => boolean) => app.routes.filter(({ method, path }) => method !== "ALL" && isWanted(path));
		const german = pathsOf(isGerman).map(({ method, path }) => `${method} ${path.slice(3) || "/"}`);
		const english = pathsOf((path) => !isGerman(path)).map(({ method, path }) => `${method} ${path}`);
		expect(german).toEqual(english);
	});

	it.each(NO_PAGES.map((address) => [address.route, address] as const))("%s answers what it says", async (_, address) => {
		const response = await visitorOf(address).get(pathOf(address, sample));
		if (address.type === "redirect") {
			expect([301, 303]).toContain(response.status);
			expect((await visitorOf(address).get(response.headers.get("location") ?? "")).status).toBeLessThan(400);
		} else {
			expect(response.status).toBe(200);
			expect(response.headers.get("content-type")).toContain(address.type);
		}
	});
});

describe("what a page is made of", () => {
	const titles = new Map<string, string>();

	eachPage(PAGES)(
		"%s: one h1, its own title, its language, at most three calls that do not wait for each other",
		async (route, address) => {
			const app = await loadApp();
			for (const [prefix, lang] of [
				["", "en-IE"],
				["/de", "de-DE"],
			] as const) {
				const { response, asked, rounds } = await callsOf(
					app,
					sample.street,
					visitorOf(address),
					(prefix + pathOf(address, sample)).replace(/^\/de\/(?=$|\?)/, "/de"),
				);
				const html = await response.text();
				expect({ status: response.status, lang: /<html lang="([^"]*)"/.exec(html)?.[1], h1: html.match(/<h1[\s>]/g)?.length }).toEqual({
					status: 200,
					lang,
					h1: 1,
				});
				const title = `${lang} ${/<title>([^<]*)<\/title>/.exec(html)?.[1]}`;
				expect(titles.get(title) ?? route).toBe(route);
				titles.set(title, route);
				expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(3);
				expect(rounds, asked.join("\n")).toBeLessThanOrEqual(address.asksForNames ? 2 : 1);
			}
		},
	);
});

describe("links and forms", () => {
	it("lead from page to page: each link answers, and each page is linked from another", async () => {
		const patterns = [...PAGES, ...NO_PAGES].map(({ route }) => ({ route, pattern: patternOf(route) }));
		const linked = new Map<string, { href: string; visitor: Visitor; from: string }>();
		for (const address of PAGES) {
			const from = pathOf(address, sample);
			const html = await (await visitorOf(address).get(from)).text();
			for (const [, href = ""] of html.matchAll(/<(?:a|form|link)\b[^>]*?\b(?:href|action)="(\/[^"#]*)/g)) {
				const path = unescaped(href).split("?")[0] ?? "";
				const route = patterns.find(({ pattern }) => pattern.test(path))?.route ?? path;
				if (address.route !== route && !linked.has(route)) linked.set(route, { href: unescaped(href), visitor: visitorOf(address), from });
			}
		}
		const broken: string[] = [];
		for (const { href, visitor, from } of linked.values()) {
			const { status } = await visitor.get(href);
			if (status >= 400 && !isFormOnly(href)) broken.push(`${href} on ${from}: ${status}`);
		}
		expect(broken).toEqual([]);
		expect(PAGES.filter(({ route, unlinked }) => !unlinked && !linked.has(route)).map(({ route }) => route)).toEqual([]);
	});

	/** Addresses that take forms and have no page. */
	const isFormOnly = (href: string): boolean => posts.some((pattern) => pattern.test(href.split("?")[0] ?? ""));
	let posts: RegExp[];
	beforeAll(async () => {
		posts = (await loadApp()).routes.filter(({ method }) => method === "POST").map(({ path }) => patternOf(path));
	});
});

describe("in a browser", () => {
	eachPage(PAGES)(
		"%s says nothing in the console, asks nobody else, is no wider than 320 px, lets one skip to its content, and needs no more than the keyboard",
		async (_, address) => {
			const { page, complaints, open } = windowOf(address);
			complaints.list = [];
			await page.setViewportSize(NARROWEST);
			expect(await open(pathOf(address, sample))).toBe(200);
			await page.waitForLoadState("load");
			expect(await tooWide(page)).toEqual([]);
			expect(await skipToMain(page)).toBe(true);
			await page.setViewportSize(DESK);
			await whenAtRest(page);
			const { count, missed, unseen } = await tabThrough(page);
			expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
			expect(count).toBeGreaterThan(5);
			expect(complaints.list).toEqual([]);
		},
	);

	eachPage(PAGES.filter(({ main }) => main || IS_FULL))("%s is no wider than 320 px from right to left either", async (_, address) => {
		const { page, open } = windowOf(address);
		await page.setViewportSize(NARROWEST);
		expect(await open(pathOf(address, sample))).toBe(200);
		await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
		expect(await tooWide(page)).toEqual([]);
	});

	eachPage(PAGES.filter(({ main }) => main || IS_FULL))("%s: axe finds nothing, light and dark", async (_, address) => {
		const { page, open } = windowOf(address);
		for (const colorScheme of ["light", "dark"] as const) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(colorScheme === "light" ? DESK : PHONE);
			expect(await open(pathOf(address, sample))).toBe(200);
			const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
			const found = violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target }) => `${colorScheme}: ${id} (${help}) at ${target.join(" ")}`),
			);
			expect(found).toEqual([]);
		}
	});

	eachPage(PAGES.filter(({ shopping }) => shopping))("%s does not jump while it loads", async (_, address) => {
		const { page, open } = windowOf(address);
		for (const size of [PHONE, DESK]) {
			await page.setViewportSize(size);
			expect(await open(pathOf(address, sample))).toBe(200);
			await page.waitForLoadState("networkidle");
			expect(await shifts(page)).toEqual([]);
		}
	});
});

describe("a name full of markup", () => {
	it("stays text on every page that shows it", async () => {
		const shown: string[] = [];
		for (const [path, as] of namedOn(sample)) {
			const response = await visitorOf({ as }).get(path);
			const html = await response.text();
			expect({ path, status: response.status, markup: html.includes(MARKUP) }).toEqual({ path, status: 200, markup: false });
			if (html.includes(ESCAPED)) shown.push(path);
		}
		expect(shown).toEqual(
			namedOn(sample)
				.map(([path]) => path)
				.filter((path) => !path.startsWith("/admin/users/")),
		);
	});

	it("is whole in the facts for search engines, in the feed and in mails", async () => {
		const { hostileShop, hostile } = sample;
		const html = await (await visitorOf({}).get(`/shops/${hostileShop.slug}/${hostile.slug}`)).text();
		const facts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
			([, json = ""]) => JSON.parse(json) as { "@type": string; name?: string },
		);
		expect(facts.find((fact) => fact["@type"] === "Product")?.name).toBe(HOSTILE);

		const feed = await (await visitorOf({}).get("/feeds/products.xml")).text();
		expect(feed).not.toContain(MARKUP);
		expect(unescaped(feed)).toContain(`<g:title>${HOSTILE}</g:title>`);

		const { items } = await sample.street.must<{ items: { text: string; html?: string | null }[] }>("GET", "/dev/mails?limit=100");
		expect(items.length).toBeGreaterThan(3);
		expect(items.filter((mail) => mail.html?.includes(MARKUP))).toEqual([]);
		const page = await (await visitorOf({}).get("/dev/mails")).text();
		expect(page).not.toContain(MARKUP);
	});
});

/** What sticks out of the page at the side; nothing where the page does not scroll sideways. */
const tooWide = (page: Visit["page"]): Promise<string[]> =>
	page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const isClipped = (element: Element): boolean => {
			for (let above = element.parentElement; above && above !== document.body; above = above.parentElement)
				if (getComputedStyle(above).overflowX !== "visible") return true;
			return false;
		};
		const sticksOut = ({ left, right }: DOMRect): boolean => right > clientWidth || left < 0;
		const wide = [...document.body.querySelectorAll("*")].filter(
			(element) => sticksOut(element.getBoundingClientRect()) && !isClipped(element),
		);
		return [`the page is ${scrollWidth} wide`, ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120))];
	});

/** What moved since the page was opened, without anybody touching it. */
const shifts = (page: Visit["page"]): Promise<string[]> =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
				const observer = new PerformanceObserver((list) => list);
				observer.observe({ type: "layout-shift", buffered: true });
				requestAnimationFrame(() =>
					requestAnimationFrame(() => {
						const entries = observer.takeRecords() as Shift[];
						resolve(
							entries.map(
								({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(", ")}`,
							),
						);
					}),
				);
			}),
	);
