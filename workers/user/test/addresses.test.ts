import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Identity } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { SavedAddress } from "#contracts/user";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { addresses } from "../src/store/schema.ts";
import { db, person } from "./people.ts";

const address = (change: object = {}) => ({
	name: "Ada Byrne",
	line1: "1 Shop Street",
	city: "Galway",
	postalCode: "H91 X2Y3",
	country: "IE",
	...change,
});

const add = (as: Identity, change: object = {}, headers: Record<string, string> = {}) =>
	call("POST", "/me/addresses", { as, body: address(change), headers });
const added = async (as: Identity, change: object = {}) => (await add(as, change)).json<SavedAddress>();
const patch = (as: Identity, id: string, body: unknown) => call("PATCH", `/me/addresses/${id}`, { as, body });
const remove = (as: Identity, id: string) => call("DELETE", `/me/addresses/${id}`, { as });

async function bookOf(as: Identity): Promise<SavedAddress[]> {
	return (await (await call("GET", "/me/addresses?limit=100", { as })).json<{ items: SavedAddress[] }>()).items;
}

const defaultsOf = async (as: Identity) => (await bookOf(as)).filter((item) => item.isDefault).map((item) => item.id);

it("keeps an address as it was sent, and makes the first one the default", async () => {
	const ada = await person();
	const response = await add(ada, { line2: "Flat 2", isDefault: false });
	expect(response.status).toBe(201);
	const first = await response.json<SavedAddress>();
	expect(first).toEqual({
		...address(),
		line2: "Flat 2",
		id: expect.stringMatching(/^addr_/),
		isDefault: true,
		createdAt: expect.any(String),
	});
	const second = await added(ada);
	expect(second.isDefault).toBe(false);
	expect(await bookOf(ada)).toEqual([first, second]);
});

it("takes away with null what an address can do without, and nothing else", async () => {
	const ada = await person();
	const { line2: _, ...first } = await added(ada, { line2: "Flat 2", region: "Connacht" });
	expect(await (await patch(ada, first.id, { line2: null })).json()).toEqual(first);
	expect((await patch(ada, first.id, { city: null })).status).toBe(400);
	expect(await bookOf(ada)).toEqual([first]);
});

it("passes the default on: to one that asks for it, and to the newest when it is removed", async () => {
	const ada = await person();
	const [first, second, third] = [await added(ada), await added(ada), await added(ada, { isDefault: true })];
	expect(await defaultsOf(ada)).toEqual([third.id]);
	expect(await (await patch(ada, first.id, { isDefault: true })).json()).toMatchObject({ id: first.id, isDefault: true });
	expect(await defaultsOf(ada)).toEqual([first.id]);
	expect((await remove(ada, first.id)).status).toBe(204);
	expect(await defaultsOf(ada)).toEqual([third.id]);
	expect((await remove(ada, second.id)).status).toBe(204);
	expect((await remove(ada, third.id)).status).toBe(204);
	expect(await bookOf(ada)).toEqual([]);
});

it("does not leave a book without a default", async () => {
	const ada = await person();
	const only = await added(ada);
	const response = await patch(ada, only.id, { isDefault: false, city: "Cork" });
	expect([response.status, (await response.json<{ code: string }>()).code]).toEqual([409, "conflict"]);
	expect(await bookOf(ada)).toEqual([only]);
	const other = await added(ada);
	expect((await patch(ada, other.id, { isDefault: false, city: "Cork" })).status).toBe(200);
	expect((await patch(ada, only.id, {})).status).toBe(200);
});

it("has exactly one default however additions, changes and removals race", async () => {
	const ada = await person();
	await Promise.all(Array.from({ length: 8 }, (_, n) => add(ada, { isDefault: n % 2 === 0 })));
	expect(await bookOf(ada)).toHaveLength(8);
	expect(await defaultsOf(ada)).toHaveLength(1);

	const [default_ = "", ...others] = [
		...(await defaultsOf(ada)),
		...(await bookOf(ada)).filter((item) => !item.isDefault).map((item) => item.id),
	];
	await Promise.all([
		remove(ada, default_),
		add(ada),
		...others.slice(0, 3).map((id) => patch(ada, id, { isDefault: true })),
		...others.slice(3, 5).map((id) => remove(ada, id)),
	]);
	expect(await bookOf(ada)).toHaveLength(6);
	expect(await defaultsOf(ada)).toHaveLength(1);
});

it("holds 50 addresses, also when the last ones race, and has room again after a removal", async () => {
	const ada = await person();
	for (let n = 0; n < 48; n++) await added(ada);
	const kept = await defaultsOf(ada);
	const answers = await Promise.all(Array.from({ length: 6 }, () => add(ada)));
	expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 201, 409, 409, 409, 409]);
	expect((await add(ada, { isDefault: true })).status).toBe(409);
	expect(await bookOf(ada)).toHaveLength(50);
	expect(await defaultsOf(ada)).toEqual(kept);
	await remove(ada, kept[0] ?? "");
	expect((await add(ada)).status).toBe(201);
});

it("adds an address once per Idempotency-Key, also when repeats race, and refuses the key for another body", async () => {
	const ada = await person();
	const key = { "Idempotency-Key": crypto.randomUUID() };
	const answers = await Promise.all([1, 2, 3].map(() => add(ada, {}, key)));
	expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
	const replay = await add(ada, {}, key);
	expect([replay.status, replay.headers.get("Idempotent-Replayed")]).toEqual([201, "true"]);
	expect((await add(ada, { city: "Cork" }, key)).status).toBe(422);
	expect(await bookOf(ada)).toHaveLength(1);
	expect((await add(await person(), { city: "Cork" }, key)).status).toBe(201);
});

it("answers for other people's addresses as for missing ones, and changes nothing", async () => {
	const [ada, bea] = [await person(), await person()];
	const hers = await added(ada);
	for (const id of [hers.id, newId("address")]) {
		for (const response of [
			await patch(bea, id, { city: "Cork" }),
			await patch(bea, id, { isDefault: true }),
			await patch(bea, id, { isDefault: false }),
			await remove(bea, id),
		]) {
			expect([response.status, (await response.json<{ detail: string }>()).detail]).toEqual([404, "There is no such address."]);
		}
	}
	expect(await bookOf(ada)).toEqual([hers]);
	expect(await bookOf(bea)).toEqual([]);
});

it("lists the book page by page", async () => {
	const ada = await person();
	const ids = [await added(ada), await added(ada), await added(ada)].map((item) => item.id);
	const first = await (await call("GET", "/me/addresses?limit=2", { as: ada })).json<{ items: SavedAddress[]; nextCursor: string }>();
	const second = await (
		await call("GET", `/me/addresses?limit=2&cursor=${first.nextCursor}`, { as: ada })
	).json<{ items: SavedAddress[]; nextCursor: null }>();
	expect([...first.items, ...second.items].map((item) => item.id)).toEqual(ids);
	expect(second.nextCursor).toBeNull();
});

it.each([
	["nothing", {}],
	["a country that is none", address({ country: "Ireland" })],
	["an endless line", address({ line1: "x".repeat(121) })],
	["a blank city", address({ city: "   " })],
	["a number for a name", address({ name: 7 })],
	["an owner", address({ userId: "user_1" })],
	["an id", address({ id: "addr_1" })],
	["a lone surrogate", address({ city: "\uD800" })],
	["a NUL", address({ city: "a\u0000b" })],
])("refuses an address with %s, and keeps nothing", async (_, body) => {
	const ada = await person();
	expect((await call("POST", "/me/addresses", { as: ada, body })).status).toBe(400);
	expect(await db.select().from(addresses).where(eq(addresses.userId, ada.userId))).toEqual([]);
});

it("refuses an Idempotency-Key that is none", async () => {
	expect((await add(await person(), {}, { "Idempotency-Key": "x".repeat(256) })).status).toBe(400);
});

it("takes text that looks like SQL or HTML as text", async () => {
	const ada = await person();
	const text = `'); DROP TABLE addresses; -- <script>alert(1)</script>`;
	expect(await added(ada, { line1: text })).toMatchObject({ line1: text });
});

it("tells nobody who is signed out, or whose account is gone, anything", async () => {
	expect((await call("GET", "/me/addresses")).status).toBe(401);
	expect((await call("POST", "/me/addresses", { body: address() })).status).toBe(401);
	expect((await add(somebody())).status).toBe(401);
});
