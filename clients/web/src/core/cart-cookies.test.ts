import { Hono } from "hono";
import { expect, it } from "vitest";
import type { Web } from "../env.ts";
import { leaveNotOrderable, leaveRemoved, takeNotOrderable, takeRemoved } from "./cart-cookies.ts";

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

it("passes on what of an order could not be put into the cart, the first few by name, once", async () => {
	const app = new Hono<Web>();
	app.post("/:count", (c) => {
		leaveNotOrderable(
			c,
			Array.from({ length: Number(c.req.param("count")) }, (_, index) => `Größe ${index} ${"ü".repeat(100)}`),
		);
		return c.body(null, 204);
	});
	app.get("/", (c) => c.json(takeNotOrderable(c)));
	const passed = async (count: number) => {
		const cookie = (await app.request(`http://street/${count}`, { method: "POST" })).headers.getSetCookie()[0]?.split(";", 1)[0] ?? "";
		expect(cookie.length).toBeLessThan(4_000);
		const taken = await app.request("http://street/", { headers: { cookie } });
		return { left: await taken.json<{ titles: string[]; more: number } | null>(), forgets: taken.headers.getSetCookie().length };
	};
	expect(await passed(0)).toEqual({ left: null, forgets: 0 });
	const many = await passed(7);
	expect(many).toMatchObject({ left: { more: 2 }, forgets: 1 });
	expect(many.left?.titles.map((title) => title.slice(0, 7))).toEqual(["Größe 0", "Größe 1", "Größe 2", "Größe 3", "Größe 4"]);
});
