import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Identity } from "#contracts/identity";
import { call } from "../../../tests/support/service-under-test.ts";
import { forgetExpired } from "../src/store/session-store.ts";
import { sessions } from "../src/store/schema.ts";
import { db, identity, person, signIn } from "./people.ts";

interface Devices {
	items: { id: string; lastSeenAt: string; userAgent: string | null; current: boolean }[];
	nextCursor: string | null;
}

async function signedInThrice(): Promise<{ tokens: string[]; ada: Identity }> {
	const { email } = await person();
	const tokens: string[] = [];
	for (const agent of ["phone", "tablet", "x".repeat(400)]) tokens.push((await signIn(email, undefined, { "user-agent": agent })).token);
	const ada = await identity.resolve(tokens[1] ?? "");
	if (!ada) throw new Error("not signed in");
	return { tokens, ada };
}

const devicesOf = async (as: Identity, query = "") => (await call("GET", `/me/sessions${query}`, { as })).json<Devices>();

it("lists a person's sessions, newest first, and marks the current one", async () => {
	const { ada } = await signedInThrice();
	const { items } = await devicesOf(ada);
	expect(items.map(({ userAgent, current }) => [userAgent, current])).toEqual([
		["x".repeat(300), false],
		["tablet", true],
		["phone", false],
	]);
	expect(items.map((item) => Date.parse(item.lastSeenAt) > Date.now() - 60_000)).toEqual([true, true, true]);
	expect(JSON.stringify(items)).not.toContain("token");
});

it("lists them page by page", async () => {
	const { ada } = await signedInThrice();
	const first = await devicesOf(ada, "?limit=2");
	const second = await devicesOf(ada, `?limit=2&cursor=${first.nextCursor}`);
	expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
	expect(new Set([...first.items, ...second.items].map((item) => item.id)).size).toBe(3);
});

it("ends one session, and nobody else's", async () => {
	const { tokens, ada } = await signedInThrice();
	const other = await signedInThrice();
	const phone = await identity.resolve(tokens[0] ?? "");
	const path = `/me/sessions/${phone?.sessionId}`;

	expect((await call("DELETE", path, { as: other.ada })).status).toBe(404);
	expect(await identity.resolve(tokens[0] ?? "")).not.toBeNull();
	expect((await call("DELETE", path, { as: ada })).status).toBe(204);
	expect(await identity.resolve(tokens[0] ?? "")).toBeNull();
	expect((await call("DELETE", path, { as: ada })).status).toBe(404);
	expect((await devicesOf(ada)).items).toHaveLength(2);
});

it("ends all other sessions of a person, and keeps the current one", async () => {
	const { tokens, ada } = await signedInThrice();
	const other = await signedInThrice();
	expect((await call("DELETE", "/me/sessions", { as: ada })).status).toBe(204);
	expect((await Promise.all(tokens.map((token) => identity.resolve(token)))).map((found) => found !== null)).toEqual([false, true, false]);
	expect((await devicesOf(other.ada)).items).toHaveLength(3);
});

it("shows no expired session, and forgets it with the sweep", async () => {
	const { ada } = await signedInThrice();
	await db
		.update(sessions)
		.set({ expiresAt: new Date(0) })
		.where(eq(sessions.userAgent, "phone"));
	expect((await devicesOf(ada)).items.map((item) => item.userAgent)).not.toContain("phone");
	await forgetExpired(db, new Date());
	expect(await db.select().from(sessions).where(eq(sessions.userAgent, "phone"))).toEqual([]);
	expect((await devicesOf(ada)).items).toHaveLength(2);
});

it.each([
	["GET", "/me/sessions?limit=0"],
	["GET", "/me/sessions?cursor=nonsense"],
	["GET", "/me/sessions?page=2"],
	["DELETE", "/me/sessions?all=1"],
	["DELETE", "/me/sessions/a%20b"],
])("answers nonsense at %s %s with 400, and ends nothing", async (method, path) => {
	const { ada } = await signedInThrice();
	expect((await call(method, path, { as: ada })).status).toBe(400);
	expect((await devicesOf(ada)).items).toHaveLength(3);
});
