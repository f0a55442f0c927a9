import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { authSecret } from "../src/auth/auth-secret.ts";
import { sessions, users } from "../src/store/schema.ts";
import { db, identity, person, signIn } from "./people.ts";

it("resolves the bearer token and the cookie's value, percent-encoded or not", async () => {
	const ada = await person();
	const { token, cookie } = await signIn(ada.email);
	const value = cookie.slice("highstreet.session_token=".length);
	const who = { ...ada, sessionId: expect.stringMatching(/^sess_[0-9a-f]{32}$/) as string };
	expect(value).toBe(encodeURIComponent(token));
	expect(await identity.resolve(token)).toEqual(who);
	expect(await identity.resolve(value)).toEqual(who);
});

it("resolves nothing that was tampered with or made up", async () => {
	const ada = await person();
	const bea = await person();
	const [own, other] = [(await signIn(ada.email)).token, (await signIn(bea.email)).token];
	const [bare = "", signature = ""] = own.split(".");
	const swapped = `${other.split(".")[0]}.${signature}`;
	const forged = [
		bare,
		`${bare}.`,
		`.${signature}`,
		`${bare}x.${signature}`,
		`${bare}.${signature.slice(0, -5)}AAAA=`,
		swapped,
		`${bare}.!!!`,
		"",
		".",
		"%",
		"%E0%A4%A",
		"x".repeat(10_000),
		`${own}\n`,
		"' OR 1=1 --",
	];
	const resolved = await Promise.all(forged.map((token) => identity.resolve(token)));
	expect(forged.filter((_, n) => resolved[n] !== null)).toEqual([]);
});

it("resolves a session neither after it has expired nor after it was ended", async () => {
	const ada = await person();
	const [expired, ended] = [await signIn(ada.email), await signIn(ada.email)];
	const id = (await identity.resolve(expired.token))?.sessionId ?? "";
	await db
		.update(sessions)
		.set({ expiresAt: new Date(Date.now() - 1) })
		.where(eq(sessions.id, id));
	await call("POST", "/auth/sign-out", { headers: { cookie: ended.cookie } });

	expect(await identity.resolve(expired.token)).toBeNull();
	expect(await identity.resolve(ended.token)).toBeNull();
	expect(await (await call("GET", "/auth/get-session", { headers: { cookie: expired.cookie } })).json()).toBeNull();
});

it("tells the role and the name as they are now", async () => {
	const ada = await person();
	const { token } = await signIn(ada.email);
	await db.update(users).set({ role: "admin", name: "Ada the Admin" }).where(eq(users.id, ada.userId));
	expect(await identity.resolve(token)).toMatchObject({ role: "admin", name: "Ada the Admin" });
});

it("renews a session that is more than a day old when it is asked for", async () => {
	const ada = await person();
	const { token, cookie } = await signIn(ada.email);
	const soon = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000);
	await db.update(sessions).set({ expiresAt: soon }).where(eq(sessions.userId, ada.userId));

	const response = await call("GET", "/auth/get-session", { headers: { authorization: `Bearer ${token}` } });
	const { session } = await response.json<{ session: { expiresAt: string } }>();
	expect(Date.parse(session.expiresAt)).toBeGreaterThan(soon.getTime());
	expect(response.headers.getSetCookie()[0]).toContain(`${cookie};`);
});

it("refuses to run on a short secret, and on the local one where the origin is https", () => {
	expect(() => authSecret({ AUTH_SECRET: "short", PUBLIC_ORIGIN: "http://localhost" })).toThrow("AUTH_SECRET");
	expect(() =>
		authSecret({ AUTH_SECRET: "local-only-c7f1e0a94b3d5826-not-for-any-deployment", PUBLIC_ORIGIN: "https://highstreet.example" }),
	).toThrow("local use");
});
