import { expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { app } from "../src/app.ts";
import { authSecret, authSecrets } from "../src/auth/auth-secret.ts";
import { resolveIdentity } from "../src/auth/resolve-identity.ts";
import type { UserEnv } from "../src/env.ts";
import { findProfile } from "../src/store/user-store.ts";
import { db, env, mailedToken, PASSWORD, person, signIn } from "./people.ts";

/** The service after its secret was rotated: with the one before, or without it. */
const NEW = "20261101T000000Z.the-secret-after-the-rotation";
const rotated: UserEnv = { ...env, AUTH_SECRET_OTHER: NEW };
const forgotten: UserEnv = { ...env, AUTH_SECRET: NEW };

const ask = async (bindings: UserEnv, path: string, token?: string): Promise<Response> =>
	app.fetch(new Request(`http://service${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} }), bindings);

it("a rotated secret signs nobody out while the one before is believed", async () => {
	const ada = await person();
	const { token } = await signIn(ada.email);

	expect(await resolveIdentity(token, rotated, new Date())).toMatchObject({ userId: ada.userId });
	expect(await resolveIdentity(token, forgotten, new Date())).toBeNull();
});

it("a session is signed anew when it is asked for, and then outlives the secret before", async () => {
	const ada = await person();
	const { token } = await signIn(ada.email);

	const response = await ask(rotated, "/auth/get-session", token);
	expect(await response.json()).toMatchObject({ user: { id: ada.userId } });
	const again = await app.fetch(
		new Request("http://service/auth/sign-in/email", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ email: ada.email, password: PASSWORD }),
		}),
		rotated,
	);
	const fresh = (await again.json<{ token: string }>()).token;
	expect(await resolveIdentity(fresh, forgotten, new Date())).toMatchObject({ userId: ada.userId });
	expect(await resolveIdentity(fresh, env, new Date())).toBeNull();
});

it("a link that was mailed before a rotation still verifies, and one by neither secret does not", async () => {
	const email = `${crypto.randomUUID()}@example.com`;
	await call("POST", "/auth/sign-up/email", { body: { name: "Ada", email, password: PASSWORD } });
	const { user } = await signIn(email);
	const path = `/auth/verify-email?token=${await mailedToken(email)}`;

	expect((await ask(forgotten, path)).status).toBe(400);
	expect((await ask({ ...forgotten, AUTH_SECRET_OTHER: "another-secret-altogether-0123456789abc" }, path)).status).toBe(400);
	expect(await findProfile(db, user.id)).toMatchObject({ emailVerified: false });
	expect((await ask(rotated, path)).status).toBe(200);
	expect(await findProfile(db, user.id)).toMatchObject({ emailVerified: true });
});

it("JSON Web Tokens are signed with a new key after a rotation, and the old key still verifies", async () => {
	const ada = await person();
	const { token } = await signIn(ada.email);
	const kidOf = (jwt: string) => (JSON.parse(atob(jwt.split(".")[0] ?? "")) as { kid: string }).kid;
	const sign = async (bindings: UserEnv) => kidOf((await (await ask(bindings, "/auth/token", token)).json<{ token: string }>()).token);

	const before = await sign(env);
	const after = await sign(rotated);
	expect(after).not.toBe(before);
	expect(await sign(rotated)).toBe(after);
	const { keys } = await (await ask(rotated, "/auth/jwks")).json<{ keys: { kid: string }[] }>();
	expect(keys.map(({ kid }) => kid)).toEqual(expect.arrayContaining([before, after]));
});

it.each([
	["the only one", { AUTH_SECRET: "first-0123456789-0123456789-0123456789" }, "first"],
	["the stamped one of two", { AUTH_SECRET_OTHER: "20260101T000000Z.other-0123456789-0123456789" }, "20260101"],
	[
		"the later of two stamps",
		{ AUTH_SECRET: "20260201T000000Z.first-0123456789-0123", AUTH_SECRET_OTHER: "20260101T000000Z.other-0123" },
		"20260201",
	],
	["the older one until the newer one's time", { AUTH_SECRET_OTHER: "20260601T000000Z.other-0123456789-0123456789" }, "first"],
	[
		"the older one in the other place too",
		{ AUTH_SECRET: "20260601T000000Z.f-0123456789-01234", AUTH_SECRET_OTHER: "20260101T000000Z.other-0123" },
		"20260101",
	],
	["the first of two without a time", { AUTH_SECRET_OTHER: "other-0123456789-0123456789-0123456789" }, "first"],
])("what signs is %s", (_, change, begins) => {
	const secrets = { PUBLIC_ORIGIN: "https://highstreet.example", AUTH_SECRET: "first-0123456789-0123456789-0123456789", ...change };
	expect(authSecret(secrets, new Date("2026-05-01T00:00:00Z"))).toMatch(new RegExp(`^${begins}`));
	expect(authSecrets(secrets)).toHaveLength(Object.keys(change).includes("AUTH_SECRET_OTHER") ? 2 : 1);
});

it("an isolate changes to the new secret at its time, and nobody notices", async () => {
	const soon = new Date(Date.now() + 1_500).toISOString().replace(/[-:]|\.\d+/g, "");
	const changing = { ...env, AUTH_SECRET_OTHER: `${soon}.the-secret-that-signs-in-a-moment` };
	const ada = await person();
	const { token } = await signIn(ada.email);
	const asks = async () => (await (await ask(changing, "/auth/get-session", token)).json<{ user: { id: string } } | null>())?.user.id;
	expect(await asks()).toBe(ada.userId);
	await expect.poll(() => authSecret(changing), { timeout: 10_000 }).toBe(changing.AUTH_SECRET_OTHER);
	expect(await asks()).toBe(ada.userId);
});
