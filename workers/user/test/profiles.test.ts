import { expect, it } from "vitest";
import type { Me, Profile } from "#contracts/user";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { person } from "./people.ts";

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
		addresses: [],
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

it("gives people their addresses along with their profile, the default first", async () => {
	const ada = await person();
	const address = { name: "Ada", line1: "1 Quay Street", city: "Galway", postalCode: "H91 X2Y3", country: "IE" };
	for (const line1 of ["one", "two", "three"]) await call("POST", "/me/addresses", { as: ada, body: { ...address, line1 } });
	await call("POST", "/me/addresses", { as: ada, body: { ...address, line1: "home", isDefault: true } });
	await call("POST", "/me/addresses", { as: await person(), body: address });
	const me = await (await call("GET", "/me", { as: ada })).json<Me>();
	expect(me.addresses.map(({ line1, isDefault }) => [line1, isDefault])).toEqual([
		["home", true],
		["one", false],
		["two", false],
		["three", false],
	]);
	const book = await (await call("GET", "/me/addresses", { as: ada })).json<{ items: Me["addresses"] }>();
	expect(book.items).toEqual(expect.arrayContaining(me.addresses));
	expect(await (await call("PATCH", "/me", { as: ada, body: { name: "Ada L." } })).json()).toEqual({ ...me, name: "Ada L." });
});
