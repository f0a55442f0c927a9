import { createExecutionContext } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import service from "../src/index.ts";
import { sessions, users } from "../src/store/schema.ts";
import { db, env, identity, person, signIn } from "./people.ts";

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

it.each([
	["a short secret", { AUTH_SECRET: "short" }],
	["the local secret where the origin is https", { PUBLIC_ORIGIN: "https://highstreet.example", MAIL: "send" }],
	["no secret", { AUTH_SECRET: "" }],
])("nobody is let in, nor signed out, by a service with %s: it does nothing", async (_, change) => {
	const ada = await person();
	const { token } = await signIn(ada.email);
	const request = new Request<unknown, IncomingRequestCfProperties>("http://service/auth/sign-out", {
		method: "POST",
		headers: { authorization: `Bearer ${token}` },
	});
	vi.spyOn(console, "error").mockReturnValue();
	expect((await service.fetch(request, { ...env, ...change }, createExecutionContext())).status).toBe(503);
	vi.restoreAllMocks();
	expect(await identity.resolve(token)).toMatchObject({ userId: ada.userId });
});
