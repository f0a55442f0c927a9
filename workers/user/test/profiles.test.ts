import { expect, it } from "vitest";
import type { Profile } from "#contracts/user";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { person } from "./people.ts";

interface Users {
	items: Profile[];
	nextCursor: string | null;
}

const admin = somebody({ role: "admin" });
const users = async (query = "") => (await call("GET", `/admin/users${query}`, { as: admin })).json<Users>();

it("tells people who they are", async () => {
	const ada = await person();
	const response = await call("GET", "/me", { as: ada });
	expect(await response.json()).toEqual({
		id: ada.userId,
		email: ada.email,
		emailVerified: true,
		name: ada.name,
		role: "shopper",
		createdAt: expect.any(String),
	});
	expect(response.headers.get("cache-control")).toBe("private, no-store");
});

it("lets people change their name, and nothing else", async () => {
	const ada = await person();
	const changed = await call("PATCH", "/me", { as: ada, body: { name: "Ada Lovelace" } });
	expect([changed.status, (await changed.json<Profile>()).name]).toEqual([200, "Ada Lovelace"]);
	expect((await (await call("PATCH", "/me", { as: ada, body: {} })).json<Profile>()).name).toBe("Ada Lovelace");
	for (const body of [{ role: "admin" }, { email: "b@example.com" }, { name: "" }, { name: 1 }, { name: "x".repeat(121) }, [], "{"]) {
		expect((await call("PATCH", "/me", { as: ada, body })).status).toBe(400);
	}
	expect(await (await call("GET", "/me", { as: ada })).json()).toMatchObject({ name: "Ada Lovelace", email: ada.email, role: "shopper" });
});

it("asks who is signed out, or whose account is gone, to sign in", async () => {
	expect((await call("GET", "/me")).status).toBe(401);
	expect((await call("GET", "/me", { as: somebody() })).status).toBe(401);
	expect((await call("PATCH", "/me", { as: somebody(), body: { name: "A" } })).status).toBe(401);
});

it("lists accounts for admins, newest first, page by page", async () => {
	const made = [await person(), await person(), await person()].map((who) => who.userId);
	const first = await users("?limit=2");
	expect(first.items.map((item) => item.id)).toEqual([made[2], made[1]]);
	const second = await users(`?limit=1&cursor=${first.nextCursor}`);
	expect(second.items.map((item) => item.id)).toEqual([made[0]]);
});

it("finds an account by its whole address or the beginning of its id", async () => {
	const ada = await person();
	const only = [ada.userId];
	expect((await users(`?q=${ada.email.toUpperCase()}`)).items.map((item) => item.id)).toEqual(only);
	expect((await users(`?q=${ada.userId.slice(0, -1)}`)).items.map((item) => item.id)).toEqual(only);
	expect((await users(`?q=${ada.email.slice(0, -1)}`)).items).toEqual([]);
	expect((await users("?q=%25")).items).toEqual([]);
	expect((await users("?q=user__")).items).toEqual([]);
});

it("shows accounts to admins only", async () => {
	expect((await call("GET", "/admin/users")).status).toBe(401);
	expect((await call("GET", "/admin/users", { as: await person() })).status).toBe(403);
	expect((await call("GET", "/admin/users?q=", { as: admin })).status).toBe(400);
	expect((await call("GET", "/admin/users?cursor=bm9uc2Vuc2U", { as: admin })).status).toBe(400);
});
