import { expect, it } from "vitest";
import { newId } from "#contracts/ids";
import type { SearchItem } from "#contracts/search";
import type { AdminUser, Profile } from "#contracts/user";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { identity, person, signIn } from "./people.ts";

interface Users {
	items: Profile[];
	nextCursor: string | null;
}

const admin = somebody({ role: "admin" });
const users = async (query = "") => (await call("GET", `/admin/users${query}`, { as: admin })).json<Users>();
const idsOf = async (query: string) => (await users(query)).items.map((item) => item.id);

it("lists accounts for admins, newest first or oldest first, page by page", async () => {
	const made = [await person(), await person(), await person()].map((who) => who.userId);
	const first = await users("?limit=2");
	expect(first.items.map((item) => item.id)).toEqual([made[2], made[1]]);
	const second = await users(`?limit=1&cursor=${first.nextCursor}`);
	expect(second.items.map((item) => item.id)).toEqual([made[0]]);
	const everybody = await idsOf("?sort=oldest&limit=100");
	expect(everybody).toEqual((await idsOf("?limit=100")).toReversed());
	const oldest = await users("?sort=oldest&limit=1");
	expect(await idsOf(`?sort=oldest&limit=1&cursor=${oldest.nextCursor}`)).toEqual([everybody[1]]);
});

it("finds accounts by the beginning of the address or the id, a part of the name, and the role", async () => {
	const email = `grace.${crypto.randomUUID()}@navy.example`;
	const { userId } = await person({ email, name: "Grace 100%_Hopper" });
	const boss = await person({ role: "admin", name: "Grace Boss" });
	for (const q of [email.toUpperCase(), email.slice(0, -5), userId.slice(0, -1), userId, "hopper", "100%_H"]) {
		expect(await idsOf(`?q=${encodeURIComponent(q)}`)).toEqual([userId]);
	}
	for (const q of ["navy.example", "race.", "user__", "hop%er", "x".repeat(254)])
		expect(await idsOf(`?q=${encodeURIComponent(q)}`)).toEqual([]);
	expect(await idsOf("?q=grace")).toEqual([boss.userId, userId]);
	expect(await idsOf("?q=grace&role=admin")).toEqual([boss.userId]);
	expect(await idsOf("?q=grace&role=shopper")).toEqual([userId]);
});

it("finds accounts by their ids, as many as are still there", async () => {
	const [ada, eve] = [await person(), await person()];
	expect(await idsOf(`?ids=${ada.userId},${eve.userId},user_gone`)).toEqual([eve.userId, ada.userId]);
	expect(await idsOf("?ids=user_gone")).toEqual([]);
	for (const wrong of ["", "a b", Array.from({ length: 101 }, () => "user_1").join(",")])
		expect((await call("GET", `/admin/users?ids=${encodeURIComponent(wrong)}`, { as: admin })).status).toBe(400);
});

it("finds them in the search of everything too", async () => {
	const who = await person({ name: "Katherine Johnson" });
	const { items } = await (await call("GET", "/admin/search?q=johnson", { as: admin })).json<{ items: SearchItem[] }>();
	expect(items).toEqual([
		{ kind: "user", id: who.userId, title: who.name, detail: who.email, status: "shopper", createdAt: expect.any(String) },
	]);
	for (let count = 0; count < 11; count++) await person({ name: "Johnson again" });
	expect((await (await call("GET", "/admin/search?q=johnson", { as: admin })).json<{ items: SearchItem[] }>()).items).toHaveLength(10);
});

it("shows an account with how many addresses and sessions it has, and ends those", async () => {
	const ada = await person();
	const path = `/admin/users/${ada.userId}`;
	const address = { name: "Ada", line1: "1 Quay Street", city: "Galway", postalCode: "H91 X2Y3", country: "IE" };
	await call("POST", "/me/addresses", { as: ada, body: address });
	const [phone, laptop] = [await signIn(ada.email), await signIn(ada.email)];
	const other = await person();
	const { token: others } = await signIn(other.email);
	const shown = await (await call("GET", path, { as: admin })).json<AdminUser>();
	expect(shown).toEqual({ ...laptop.user, addressCount: 1, sessionCount: 2 });
	const ended = await call("POST", `${path}/sign-out`, { as: admin });
	expect([ended.status, await ended.json()]).toEqual([200, { ...shown, sessionCount: 0 }]);
	for (const { token } of [phone, laptop]) expect(await identity.resolve(token)).toBeNull();
	expect(await identity.resolve(others)).toMatchObject({ userId: other.userId });
	expect((await call("POST", `${path}/sign-out`, { as: admin })).status).toBe(200);
	expect((await signIn(ada.email)).response.status).toBe(200);
});

it("knows no account that is not there", async () => {
	const path = `/admin/users/${newId("user")}`;
	expect((await call("GET", path, { as: admin })).status).toBe(404);
	expect((await call("POST", `${path}/sign-out`, { as: admin })).status).toBe(404);
});

it("is for admins only", async () => {
	const ada = await person();
	const { token } = await signIn(ada.email);
	for (const [method, path] of [
		["GET", "/admin/users"],
		["GET", "/admin/search?q=a"],
		["GET", `/admin/users/${ada.userId}`],
		["POST", `/admin/users/${ada.userId}/sign-out`],
	] as const) {
		expect((await call(method, path)).status).toBe(401);
		expect((await call(method, path, { as: ada })).status).toBe(403);
	}
	expect(await identity.resolve(token)).not.toBeNull();
	expect((await call("GET", "/admin/users?q=", { as: admin })).status).toBe(400);
	expect((await call("GET", "/admin/users?cursor=bm9uc2Vuc2U", { as: admin })).status).toBe(400);
});
