import { Hono } from "hono";
import { expect, it } from "vitest";
import { understand } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { followMailLink } from "./mail-link.ts";

function open(address: string) {
	const app = new Hono<Web>().use(understand);
	for (const path of ["/reset-password", "/de/reset-password"])
		app.get(path, (c) => followMailLink(c, "/reset-password") ?? c.text("the page itself"));
	return app.request(`https://street${address}`, {}, { ENVIRONMENT: "production", PUBLIC_ORIGIN: "https://street" });
}

it("moves the secret of a link from the address into a cookie of that page", async () => {
	const response = await open("/de/reset-password?token=a%2Bb");
	expect([response.status, response.headers.get("location")]).toEqual([303, "/de/reset-password"]);
	expect(response.headers.getSetCookie()).toEqual([
		"highstreet.mail=a%2Bb; Max-Age=3600; Path=/de/reset-password; HttpOnly; Secure; SameSite=Lax",
	]);
	expect(response.headers.get("referrer-policy")).toBe("no-referrer");
});

it.each(["", "x".repeat(2_001)])("keeps nothing that cannot be a secret of ours, and forgets an older one", async (token) => {
	const response = await open(`/reset-password?token=${token}`);
	expect(response.status).toBe(303);
	expect(response.headers.getSetCookie()).toEqual(["highstreet.mail=; Max-Age=0; Path=/reset-password"]);
});

it("shows the page itself where the address has no secret", async () => {
	expect(await (await open("/reset-password")).text()).toBe("the page itself");
});
