import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { type Complaints, watch } from "./browser.ts";
import { ADMIN, PASSWORD } from "./people.ts";
import { BAKER, type SampleStreet, SHOPPER, variantOf } from "./sample-street.ts";

/** Who looks at a page: nobody in particular, a guest with a cart of two shops, or somebody signed in. */
export const ROLES = ["anyone", "guest", "shopper", "baker", "admin"] as const;
export type Role = (typeof ROLES)[number];

const ACCOUNTS: Partial<Record<Role, { email: string; password: string }>> = {
	shopper: { email: SHOPPER.email, password: PASSWORD },
	baker: { email: BAKER.email, password: PASSWORD },
	admin: ADMIN,
};

interface Cookie {
	name: string;
	value: string;
	path: string;
}

export type Fields = Record<string, string> | readonly (readonly [string, string])[];

/** Where the platform says that a request comes from (`request.cf`): the runtime's sockets take it from a header. */
const FROM_GALWAY = { "MF-CF-Blob": JSON.stringify({ country: "IE", city: "Galway", latitude: "53.2707", longitude: "-9.0568" }) };

/** A browser without windows: keeps cookies by name and path, follows nothing, sends forms as pages do. */
export class Visitor {
	readonly origin: string;
	cookies: Cookie[] = [];

	constructor(origin: string) {
		this.origin = origin;
	}

	get = (path: string, headers: Record<string, string> = {}): Promise<Response> => this.send("GET", path, { headers });

	post = (path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Response> =>
		this.send("POST", path, { headers: { Origin: this.origin, ...headers }, body: new URLSearchParams(fields as Record<string, string>) });

	async send(
		method: string,
		path: string,
		init: { headers?: Record<string, string>; body?: URLSearchParams | string } = {},
	): Promise<Response> {
		const url = new URL(path, this.origin);
		const cookie = this.cookies
			.filter((candidate) => url.pathname.startsWith(candidate.path))
			.map(({ name, value }) => `${name}=${value}`)
			.join("; ");
		const response = await fetch(url, {
			method,
			redirect: "manual",
			...init,
			headers: { ...FROM_GALWAY, ...(cookie && { Cookie: cookie }), ...init.headers },
		});
		for (const line of response.headers.getSetCookie()) this.keep(line, url.pathname);
		return response;
	}

	private keep(line: string, from: string): void {
		const [pair = "", ...attributes] = line.split(/;\s*/);
		const name = pair.slice(0, pair.indexOf("="));
		const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? from;
		this.cookies = this.cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
		if (!attributes.some((attribute) => /^max-age=0$/i.test(attribute)))
			this.cookies.push({ name, value: pair.slice(pair.indexOf("=") + 1), path });
	}
}

/** Somebody of a role, signed in through the page or with a cart that was filled through the page. */
export async function visitorAs({ origin, loaf, cake, mug }: SampleStreet, role: Role): Promise<Visitor> {
	const visitor = new Visitor(origin);
	const account = ACCOUNTS[role];
	if (account) await expectRedirect(visitor.post("/sign-in", account), `the sign-in of ${role}`);
	if (role === "guest" || role === "shopper")
		for (const variantId of [variantOf(loaf), variantOf(cake), variantOf(mug)])
			await expectRedirect(visitor.post("/cart/items", { variantId, quantity: "1" }), "the cart");
	return visitor;
}

async function expectRedirect(answer: Promise<Response>, what: string): Promise<void> {
	const { status } = await answer;
	if (status !== 303) throw new Error(`${what} answered ${status}`);
}

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

export interface Visit {
	context: BrowserContext;
	page: Page;
	/** To be empty in the end. */
	complaints: Complaints;
	/** Goes to a path of the site; the status of its answer. */
	open: (path: string) => Promise<number>;
}

/**
 * A window of a browser, with a visitor's cookies where one is given. Pages stand still: one that glides to a button swallows the click of
 * whoever presses it at the same moment, as only tests do.
 */
export async function openWindow(browser: Browser, origin: string, options: BrowserContextOptions = {}, visitor?: Visitor): Promise<Visit> {
	const context = await browser.newContext({
		viewport: DESK,
		baseURL: origin,
		serviceWorkers: "block",
		reducedMotion: "reduce",
		...options,
	});
	const complaints = watch(context, origin);
	if (visitor)
		await context.addCookies(visitor.cookies.map(({ name, value, path }) => ({ name, value, path, domain: new URL(origin).hostname })));
	const page = await context.newPage();
	return { context, page, complaints, open: async (path) => (await page.goto(path))?.status() ?? 0 };
}

const PATIENCE_MS = 20_000;

export interface WindowOptions {
	scripts?: boolean;
	viewport?: typeof DESK;
	as?: Visitor | undefined;
}

/** Does something in a window of its own, with scripts where nothing else is said; nothing is to be complained of in the end. */
export async function inWindow(
	browser: Browser,
	{ origin }: Pick<SampleStreet, "origin">,
	{ scripts = true, as, ...options }: WindowOptions,
	walk: (visit: Visit) => Promise<void>,
): Promise<void> {
	const visit = await openWindow(browser, origin, { ...options, javaScriptEnabled: scripts }, as);
	visit.page.setDefaultTimeout(PATIENCE_MS);
	try {
		await walk(visit);
		expect(visit.complaints.list).toEqual([]);
	} catch (error) {
		throw new Error(`${(error as Error).message}\nin the window: ${await shownIn(visit.page)}`, { cause: error });
	} finally {
		await visit.context.close();
	}
}

/** Where a window is, and what one reads there first. */
async function shownIn(page: Page): Promise<string> {
	const text = await page.locator("body").innerText({ timeout: 2_000 }).catch(String);
	return `${page.url()}: ${text.replace(/\s+/g, " ").trim().slice(0, 1_500)}`;
}
