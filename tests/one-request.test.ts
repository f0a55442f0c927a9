import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOG_FIELDS, OTHER_FIELDS } from "../scripts/dashboards/log-fields.ts";
import { fillCart, openShop, signUpAdmin, stockProduct } from "./support/people.ts";
import { eventually, openStreet, type Street } from "./support/street.ts";

type Line = Record<string, unknown> & { what: string; service: string };

const lines: Line[] = [];
let street: Street;
let variant: string;

beforeAll(async () => {
	street = await openStreet({ onLine: (text) => void lines.push(JSON.parse(text) as Line) });
	const shop = await openShop(street, await signUpAdmin(street), "Quay Bakery");
	variant = (await stockProduct(street, shop, { title: "Sourdough", price: 650 })).variants[0]?.id ?? "";
});
afterAll(() => street.close());

/** What a line is about, in a few words. */
const inWords = ({ what, service, route, method, type, step, destination }: Line): string =>
	[service, what, route ?? method ?? type ?? step ?? destination].filter(Boolean).join(" ");

const linesOf = (requestId: string) =>
	lines.filter((line) => line["requestId"] === requestId || (line["requestIds"] as string[] | undefined)?.includes(requestId));

async function buy(requestId: string, email?: string) {
	const { id, cartToken, cart } = await fillCart(street, [variant]);
	if (email) await street.must("PUT", `/carts/${id}/contact`, { cartToken, body: { email } });
	await street.must("POST", `/carts/${id}/checkout`, {
		cartToken,
		key: crypto.randomUUID(),
		headers: { "X-Request-Id": requestId },
		body: { expectedTotal: cart.totals.total, payment: { provider: "test", token: "tok_approved" } },
	});
	return cartToken;
}

describe("one request id", () => {
	it("goes with a purchase from the front door to the last queue", async () => {
		await buy("purchase-0001");
		const expected = [
			"product call Inventory.reserve",
			"order payment authorize",
			"product call Inventory.commit",
			"order order placed",
			"order payment capture",
			"order request POST /carts/:id/checkout",
			"gateway request POST /carts/:id/checkout",
			"order outbox vendor",
			"order outbox user",
			"vendor event order.vendor_order_changed",
			"vendor event order.money_moved",
			"user event order.news",
			"product event order.products_bought",
		];
		let missing = expected;
		await eventually("the lines of everybody who hears of it", async () => {
			missing = expected.filter((words) => !linesOf("purchase-0001").map(inWords).includes(words));
			return missing.length === 0;
		}).catch(() => undefined);
		expect(missing).toEqual([]);
	});

	it("stands in the answer and in a refusal, and belongs to nobody else's lines", async () => {
		const headers = { "X-Request-Id": "refusal-0001" };
		const refused = await street.ask<{ instance: string }>("GET", "/carts/cart_unknown", { headers });
		expect(refused.headers.get("x-request-id")).toBe("refusal-0001");
		expect(refused.body.instance).toBe("refusal-0001");
		expect(linesOf("refusal-0001").map(inWords).toSorted()).toEqual(["gateway request GET /carts/:id", "order request GET /carts/:id"]);
	});

	it("does not stand in a page that everybody sees: whoever asks first may not be named in a copy for all", async () => {
		for (const id of ["copied-0001", "copied-0002"]) {
			const page = await fetch(new URL("/", street.url), { headers: { "X-Request-Id": id } });
			expect([page.status, page.headers.get("x-request-id")]).toEqual([200, null]);
			expect(await page.text()).not.toContain("copied-0001");
		}
	});

	it("goes from a page to what the page asks and does", async () => {
		const headers = {
			"X-Request-Id": "page-00001",
			Origin: new URL(street.url).origin,
			"Content-Type": "application/x-www-form-urlencoded",
		};
		const body = new URLSearchParams({ variantId: variant, quantity: "1" });
		const answer = await fetch(new URL("/cart/items", street.url), { method: "POST", headers, body, redirect: "manual" });
		expect(answer.headers.get("x-request-id")).toBe("page-00001");
		const told = linesOf("page-00001").map(inWords);
		expect(told.filter((words) => words.startsWith("web page POST"))).toHaveLength(1);
		expect(told).toContain("gateway request POST /carts");
		expect(told).toContain("order request POST /carts/:id/items");
	});
});

describe("log lines", () => {
	it("are quiet about reads of what everybody sees, which are nearly all of the traffic", async () => {
		const before = lines.length;
		await street.must("GET", "/categories");
		await street.must("GET", "/categories");
		const gateway = lines.slice(before).filter(({ service, route }) => service === "gateway" && String(route).includes("categories"));
		expect(gateway).toEqual([]);
	});

	it("of everything that these tests did have nothing personal in them, and no token", async () => {
		const email = "grace.hopper@navy.example";
		const cartToken = await buy("personal-0001", email);
		await eventually("the mail", async () => linesOf("personal-0001").some((line) => inWords(line) === "user event order.news"));
		const all = JSON.stringify(lines);
		for (const secret of [
			email,
			cartToken,
			"@example.com",
			"@highstreet.example",
			"Ada Lovelace",
			"Shop Street",
			"H91 ",
			"tok_approved",
			"password",
		]) {
			expect(all).not.toContain(secret);
		}
	});

	it("have no fields that the list of them does not know", () => {
		const known = new Set([...Object.keys(LOG_FIELDS), ...OTHER_FIELDS]);
		expect([...new Set(lines.flatMap((line) => Object.keys(line)))].filter((field) => !known.has(field))).toEqual([]);
		const mistyped = lines.filter((line) =>
			Object.entries(LOG_FIELDS).some(([field, type]) => line[field] !== undefined && typeof line[field] !== type),
		);
		expect(mistyped).toEqual([]);
	});

	it("name the Worker, and for what somebody asked the request", () => {
		const nameless = lines.filter(({ service, what }) => !service || !what);
		expect(nameless).toEqual([]);
		const asked = lines.filter(({ what }) => ["request", "page", "call", "event", "payment"].includes(what));
		expect(asked.filter((line) => typeof line["requestId"] !== "string")).toEqual([]);
	});
});
