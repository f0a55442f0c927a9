import { Hono } from "hono";
import { expect, it } from "vitest";
import type { Web } from "../env.ts";
import { leaveRemoved, takeRemoved } from "./cart-cookies.ts";

/** What the next page learns of a line that was taken out of the cart. */
async function passedOn(title: string) {
	const app = new Hono<Web>();
	app.post("/", (c) => {
		leaveRemoved(c, { variantId: "var_1", quantity: 2, title });
		return c.body(null, 204);
	});
	app.get("/", (c) => c.json(takeRemoved(c)));
	const left = await app.request("http://street/", { method: "POST" });
	const cookie = left.headers.getSetCookie()[0]?.split(";", 1)[0] ?? "";
	return { status: left.status, removed: await (await app.request("http://street/", { headers: { cookie } })).json() };
}

it.each(["Mug", "Tee & Kanne; süß, 50 % – „gut“", "a.b.c\nd"])("passes on that %j was taken out", async (title) => {
	expect(await passedOn(title)).toEqual({ status: 204, removed: { variantId: "var_1", quantity: 2, title } });
});

it("cuts a long title without tripping over a half character", async () => {
	const title = `${"x".repeat(119)}🍞 and more`;
	expect(await passedOn(title)).toMatchObject({ status: 204, removed: { title: `${"x".repeat(119)}\uFFFD` } });
});
