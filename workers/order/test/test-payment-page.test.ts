import { expect, it } from "vitest";
import type { Order } from "#contracts/order";
import { createOrderApp } from "../src/app.ts";
import { env, Street } from "./street.ts";

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

async function waiting() {
	const street = new Street();
	const ready = await street.cart({ [street.variant(await street.vendor())]: 1 });
	const order = (await street.checkOut(ready, { cardToken: "tok_requires_action" })).body as unknown as Order;
	const path = new URL(order.payment.nextAction?.url ?? "").pathname.replace("/api/v1", "");
	const ask = (method: string, headers: Record<string, string>, body?: string, query = "") =>
		createOrderApp(() => street.ports).request(
			`http://street${path}${query}`,
			{ method, headers, ...(body !== undefined && { body }) },
			env,
		);
	const send = (body: string, headers: Record<string, string> = {}) =>
		ask("POST", { "content-type": "application/x-www-form-urlencoded", ...headers }, body);
	return { street, ready, order, ask, send };
}

it("is a page with two buttons for a browser, which can load and run nothing, and JSON for all others", async () => {
	const { ask, order } = await waiting();
	const page = await ask("GET", { accept: BROWSER });
	expect(page.headers.get("content-type")).toBe("text/html; charset=UTF-8");
	expect(page.headers.get("vary")).toContain("Accept");
	expect(page.headers.get("cache-control")).toBe("private, no-store");
	const html = await page.text();
	expect(html).toContain(order.number);
	expect(html.match(/<button name="outcome" value="(approve|decline)">/g)).toHaveLength(2);
	expect(html).not.toContain("<script");
	const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? "";
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style)));
	expect(page.headers.get("content-security-policy")).toBe(
		`default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...digest))}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
	);
	for (const accept of ["*/*", "application/json", "application/json, text/html;q=0.5", "nonsense", ""]) {
		expect((await ask("GET", { accept })).headers.get("content-type")).toBe("application/json");
	}
});

it.each([
	["approve", "true", "placed"],
	["decline", "false", "canceled"],
])("leads on to the order when its form says %s", async (outcome, paid, status) => {
	const { street, ready, order, send, ask } = await waiting();
	const answer = await send(`outcome=${outcome}`, { origin: "http://street" });
	expect([answer.status, answer.headers.get("location")]).toEqual([303, `/orders/${order.id}?paid=${paid}`]);
	expect((await street.read(order.id, ready)).status).toBe(status);
	const other = await send(`outcome=${outcome === "approve" ? "decline" : "approve"}`);
	expect([other.status, other.headers.get("location")]).toEqual([303, `/orders/${order.id}?paid=${paid}`]);
	expect(await (await ask("GET", { accept: BROWSER })).text()).toContain("This payment is decided");
});

it("refuses what is not its own form, and decides nothing", async () => {
	const { street, ready, order, send, ask } = await waiting();
	expect((await send("outcome=approve", { origin: "https://evil.example" })).status).toBe(403);
	for (const body of ["", "outcome=", "outcome=maybe", "outcome=approve&amount=0", "{}"]) expect((await send(body)).status).toBe(400);
	expect((await ask("POST", { "content-type": "application/x-www-form-urlencoded" }, "outcome=approve", "?a=b")).status).toBe(400);
	expect((await ask("POST", { "content-type": "text/plain" }, "outcome=approve")).status).toBe(415);
	expect((await ask("POST", {})).status).toBe(400);
	expect((await street.read(order.id, ready)).paymentStatus).toBe("requires_action");
	const elsewhere = await createOrderApp(() => street.ports).request(
		"http://street/orders/lookup",
		{ method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "number=1" },
		env,
	);
	expect(elsewhere.status).toBe(415);
});
