import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences, takeFingerprint, whenSettled } from "../nonsense/fingerprint.ts";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { loadApp } from "../support/gateway-calls.ts";
import { PASSWORD } from "../support/people.ts";
import { openSampleStreet, type SampleStreet, SHOPPER, variantOf } from "../support/sample-street.ts";
import type { ServiceName } from "../../scripts/street/local-state.ts";
import { ROLES, type Role, Visitor, visitorAs } from "../support/visitors.ts";
import { patternOf } from "./addresses.ts";
import { inBetween } from "./forms-in-between.ts";
import { filledIn, formsOf, nonsenseFor, type PostedForm } from "./posted-forms.ts";

let sample: SampleStreet;
let browser: Browser;
const visitors = new Map<Role, Visitor>();
let forms: PostedForm[];
/** The addresses that take forms, in English. */
let routes: { path: string; pattern: RegExp }[];

beforeAll(async () => {
	const app = await loadApp();
	[sample, browser] = await Promise.all([openSampleStreet(), launchBrowser()]);
	for (const role of ROLES) visitors.set(role, await visitorAs(sample, role));
	const posts = app.routes.filter(({ method, path }) => method === "POST" && !path.startsWith("/de/")).map(({ path }) => path);
	routes = [...new Set(posts)].map((path) => ({ path, pattern: patternOf(path) }));
	forms = [...(await formsOf(sample, browser, visitors, routeOf)), ...inBetween(sample)];
	await whenSettled(sample.street);
});
afterAll(async () => {
	await browser?.close();
	await sample?.street.close();
});

const routeOf = (action: string): string =>
	routes.find(({ pattern }) => pattern.test(action.split("?")[0] ?? ""))?.path ?? `no route for ${action}`;
const visitorOf = (role: Role): Visitor => visitors.get(role) ?? new Visitor(sample.origin);

/** Forms that end the session they are sent with, or take away what others need, come last. */
const isDestructive = ({ action }: PostedForm): boolean => /sign-out|delete|suspend|reject|cancel|archive/.test(action);

/** A page that says something, in place of an answer that only a machine understands. */
async function expectAPage(response: Response, what: string): Promise<void> {
	expect(response.status, what).toBeLessThan(500);
	const html = await response.text();
	if (response.status >= 300 && response.status < 400) expect(response.headers.get("location"), what).toMatch(/^\//);
	else expect(html, `${what}: ${response.status}`).toMatch(/<h1[^>]*>[\s\S]+?<\/h1>/);
	expect(linksToNothing(html), what).toEqual([]);
}

/** Links to places of the page that it does not have: a fault leads to the field that it means. */
function linksToNothing(html: string): string[] {
	const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
	return [...html.matchAll(/ href="#([^"]+)"/g)].flatMap(([, id = ""]) => (ids.has(id) ? [] : [id]));
}

/** What kinds of requests change nothing, wherever they go. */
const REFUSED: { what: string; status: number[]; send: (form: PostedForm, visitor: Visitor) => Promise<Response> }[] = [
	{
		what: "from another site",
		status: [403],
		send: (form, visitor) => visitor.post(form.action, filledIn(form), { Origin: "https://elsewhere.example" }),
	},
	{
		what: "from nowhere",
		status: [403],
		send: (form, visitor) => visitor.send("POST", form.action, { body: new URLSearchParams(filledIn(form)) }),
	},
	{ what: "from null", status: [403], send: (form, visitor) => visitor.post(form.action, filledIn(form), { Origin: "null" }) },
	{
		what: "as JSON",
		status: [400, 401, 404, 415, 422],
		send: (form, visitor) => raw(form, visitor, "application/json", JSON.stringify(Object.fromEntries(filledIn(form)))),
	},
	{ what: "as text", status: [400, 401, 404, 415, 422], send: (form, visitor) => raw(form, visitor, "text/plain", "name=x") },
	{
		what: "as a broken upload",
		status: [400, 401, 404, 415, 422],
		send: (form, visitor) => raw(form, visitor, "multipart/form-data; boundary=x", "--y\r\n\r\nno end"),
	},
	{
		what: "with 2 MB",
		status: [400, 401, 404, 413, 422],
		send: (form, visitor) => visitor.post(form.action, [...filledIn(form), ["more", "x".repeat(2_000_000)]]),
	},
];

const raw = (form: PostedForm, visitor: Visitor, type: string, body: string): Promise<Response> =>
	visitor.send("POST", form.action, { headers: { Origin: sample.origin, "Content-Type": type }, body });

/** Forms without fields to fill in ignore what a body says: a button that is pressed is all there is to them. */
const isBare = ({ fields }: PostedForm): boolean =>
	fields.every(({ type, name }) => type === "hidden" || type === "submit" || name.startsWith("_"));

describe("every form", () => {
	it("stands on a page that the tests know", () => {
		const reached = new Set(forms.map(({ action }) => routeOf(action)));
		expect(routes.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
		expect([...reached].filter((route) => route.startsWith("no route"))).toEqual([]);
	});

	it("changes nothing when it comes from elsewhere or in another shape", async () => {
		const before = await takeFingerprint(sample.street);
		for (const form of forms) {
			for (const { what, status, send } of REFUSED) {
				if (isBare(form) && !status.includes(403)) continue;
				const response = await send(form, visitorOf(form.as));
				const text = `${form.action} ${what}`;
				expect(status, `${text}: ${response.status}`).toContain(response.status);
				if (response.status !== 403) await expectAPage(response, text);
			}
		}
		expect(differences(before, await takeFingerprint(sample.street))).toEqual([]);
	});

	it("asks to sign in when the session has ended, keeps what was typed, and does nothing yet", async () => {
		const ended = await endedSessions();
		const before = await takeFingerprint(sample.street);
		let asked = 0;
		for (const form of forms.filter(({ as, action }) => ended.has(as) && !isForGuests(action))) {
			const response = await ended.get(form.as)?.post(form.action, [...filledIn(form), ["_note", "kept for later"]]);
			const html = (await response?.text()) ?? "";
			// a guest may do it too, or there was nothing to do or to accept in it
			if ([303, 400, 422].includes(response?.status ?? 0)) continue;
			asked += 1;
			expect(response?.status, form.action).toBe(401);
			expect(html).toContain(`name="_action" value="${form.action.replaceAll("&", "&amp;")}"`);
			expect(html).toContain("kept+for+later");
		}
		expect(asked).toBeGreaterThan(20);
		expect(differences(before, await takeFingerprint(sample.street))).toEqual([]);
	});
});

/** A guest fills and orders carts as well. */
const isForGuests = (action: string): boolean => /^\/(?:cart|checkout|sign-out)/.test(action);

/** Visitors who still have the cookies of sessions that ended. */
async function endedSessions(): Promise<Map<Role, Visitor>> {
	const ended = new Map<Role, Visitor>();
	for (const role of ["shopper", "baker", "admin"] as const) {
		const visitor = await visitorAs(sample, role);
		const { cookies } = visitor;
		expect((await visitor.post("/sign-out", {})).status).toBe(303);
		visitor.cookies = cookies;
		ended.set(role, visitor);
	}
	return ended;
}

describe("sent twice at once, a form does its work once", () => {
	const rowsOf = async (service: ServiceName, table: string): Promise<number> => {
		const row = await sample.street.database(service).prepare(`SELECT count(*) AS count FROM ${table}`).first<{ count: number }>();
		return row?.count ?? 0;
	};
	const keyIn = (html: string): string => /name="_key" value="([^"]+)"/.exec(html)?.[1] ?? "";

	async function expectOne(
		service: ServiceName,
		table: string,
		visitor: Visitor,
		page: string,
		action: string,
		fields: Record<string, string>,
	): Promise<void> {
		const key = keyIn(await (await visitor.get(page)).text());
		const before = await rowsOf(service, table);
		const send = () => visitor.post(action, { _key: key, ...fields });
		const answers = await Promise.all([send(), send()]);
		answers.push(await send()); // back, and once more
		for (const { status } of answers) expect([303, 409]).toContain(status);
		expect(answers[0]?.status === 303 || answers[1]?.status === 303).toBe(true);
		expect((await rowsOf(service, table)) - before).toBe(1);
	}

	it("an address", async () => {
		const address = { name: "Ada", line1: "1 Double Street", city: "Galway", postalCode: "H91 AA00", country: "IE" };
		const shopper = await visitorAs(sample, "shopper");
		await expectOne("user", "addresses", shopper, "/account/addresses/new", "/account/addresses/new", address);
	});

	it("a review", async () => {
		const fields = { product: sample.mug.id, rating: "4", title: "A mug", text: "It holds tea." };
		await expectOne(
			"review",
			"reviews",
			await visitorAs(sample, "shopper"),
			`/account/reviews/new?product=${sample.mug.slug}`,
			"/account/reviews/new",
			fields,
		);
	});

	it("a report", async () => {
		const path = `/reviews/${sample.reviewId}/report`;
		await expectOne("review", "review_reports", await visitorAs(sample, "admin"), path, path, { reason: "Advertising" });
	});

	it("something for the cart", async () => {
		const guest = new Visitor(sample.origin);
		await guest.post("/cart/items", { variantId: variantOf(sample.mug), quantity: "1" });
		const item = { variantId: variantOf(sample.loaf), quantity: "2" };
		const answers = await Promise.all([guest.post("/cart/items", item), guest.post("/cart/items", item)]);
		expect(answers.map(({ status }) => status)).toEqual([303, 303]);
		expect(await (await guest.get("/me.json")).json()).toMatchObject({ cartCount: 3 });
	});

	it("an account", async () => {
		const before = await rowsOf("user", "users");
		const fields = { name: "Twice", email: "twice@example.com", password: PASSWORD };
		const send = () => new Visitor(sample.origin).post("/sign-up", fields);
		for (const { status } of await Promise.all([send(), send()])) expect(status).toBeLessThan(500);
		expect((await rowsOf("user", "users")) - before).toBe(1);
	});
});

it("a session that ends in the middle of a form loses nothing: after signing in it is sent as it was", async () => {
	const shopper = await visitorAs(sample, "shopper");
	const { cookies } = shopper;
	await shopper.post("/sign-out", {});
	shopper.cookies = cookies;
	const typed = {
		name: "Ada & <Co>",
		line1: "9 Kept Street",
		city: "Galway",
		postalCode: "H91 AA00",
		country: "IE",
		_key: crypto.randomUUID(),
	};
	const asked = await shopper.post("/account/addresses/new", typed);
	expect(asked.status).toBe(401);
	const valueOf = (html: string, name: string) => decoded(new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "");
	const html = await asked.text();

	const action = valueOf(html, "_action");
	const resumed = await shopper.post("/sign-in", {
		email: SHOPPER.email,
		password: PASSWORD,
		_action: action,
		_fields: valueOf(html, "_fields"),
	});
	const page = await resumed.text();
	const fields = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
		([, name = "", value = ""]) => [decoded(name), decoded(value)] as const,
	);
	expect(Object.fromEntries(fields)).toEqual(typed);
	const sent = await shopper.post(action, fields);
	expect({ status: sent.status, location: sent.headers.get("location") }).toEqual({ status: 303, location: "/account/addresses" });
	expect(await (await shopper.get("/account/addresses")).text()).toContain("9 Kept Street");
});

/** So many forms get their nonsense at the same moment: one alone waits for its answer most of the time. */
const AT_ONCE = 4;

// the last, because some of it is what a form is for: things are deleted, sessions end
it("answers nonsense with a page and never with a fault of ours", async () => {
	const faults: string[] = [];
	const sendNonsense = async (form: PostedForm): Promise<void> => {
		for (const { what, fields } of nonsenseFor(form)) {
			const response = await visitorOf(form.as).post(form.action, fields);
			await expectAPage(response, `${form.action}, ${what}`).catch((error: Error) => faults.push(error.message));
		}
	};
	const harmless = forms.filter((form) => !isDestructive(form)).values();
	const sendNext = async (): Promise<void> => {
		for (const form of harmless) await sendNonsense(form);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
	for (const form of forms.filter(isDestructive)) await sendNonsense(form);
	expect(faults).toEqual([]);
});

const decoded = (html: string): string =>
	html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
