import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { accounts, sessions, users } from "../src/store/schema.ts";
import { db, identity, mailedToken, mailsTo, PASSWORD, person, signIn } from "./people.ts";

const signUp = (body: unknown) => call("POST", "/auth/sign-up/email", { body });
const sessionsOf = (userId: string) => db.select().from(sessions).where(eq(sessions.userId, userId));

it("takes a new person from sign-up over the mailed link to a session, by bearer and by cookie, and out again", async () => {
	const email = "ada@example.com";
	const signedUp = await signUp({ name: " Ada Byrne ", email: "Ada@example.com", password: PASSWORD });
	expect([signedUp.status, await signedUp.json()]).toEqual([200, { status: "check_your_mail" }]);
	expect(signedUp.headers.getSetCookie()).toEqual([]);

	const [mail] = await mailsTo(email);
	expect(mail).toMatchObject({ to: email, subject: "Confirm your email address" });
	expect(mail?.text).toContain("http://service/verify-email?token=");

	const verified = await call("GET", `/auth/verify-email?token=${await mailedToken(email)}`);
	expect([verified.status, await verified.json()]).toEqual([200, { status: "verified" }]);
	const again = await call("GET", `/auth/verify-email?token=${await mailedToken(email)}`);
	expect(again.status).toBe(200);

	const { response, token, user, cookie } = await signIn("ADA@example.com");
	expect(response.status).toBe(200);
	expect(response.headers.get("set-auth-token")).toBe(token);
	expect(response.headers.getSetCookie()[0]).toMatch(/^highstreet\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
	expect(user).toEqual({
		id: expect.stringMatching(/^user_[0-9a-f]{32}$/),
		email,
		emailVerified: true,
		name: "Ada Byrne",
		role: "shopper",
		createdAt: expect.any(String),
	});

	for (const headers of [{ authorization: `Bearer ${token}` }, { cookie }, { cookie: `other=1; ${cookie}; last=2` }]) {
		const known = await call("GET", "/auth/get-session", { headers });
		expect(await known.json()).toEqual({
			session: { id: expect.stringMatching(/^sess_/), createdAt: expect.any(String), expiresAt: expect.any(String) },
			user,
		});
	}

	const out = await call("POST", "/auth/sign-out", { headers: { cookie } });
	expect([out.status, await out.json()]).toEqual([200, { status: "signed_out" }]);
	expect(out.headers.getSetCookie()[0]).toMatch(/^highstreet\.session_token=; Max-Age=0;/);
	expect(await (await call("GET", "/auth/get-session", { headers: { authorization: `Bearer ${token}` } })).json()).toBeNull();
	expect(await identity.resolve(token)).toBeNull();
});

it("signs out by bearer token, once or more, and without any session", async () => {
	const ada = await person();
	const { token } = await signIn(ada.email);
	for (const headers of [
		{ authorization: `Bearer ${token}` },
		{ authorization: `Bearer ${token}` },
		{},
		{ authorization: "Bearer nonsense" },
	]) {
		expect((await call("POST", "/auth/sign-out", { headers })).status).toBe(200);
	}
	expect(await sessionsOf(ada.userId)).toEqual([]);
});

it("answers a sign-up for a known address like one for a new address, and changes nothing", async () => {
	const ada = await person();
	const known = await signUp({ name: "Mallory", email: ada.email, password: "another password" });
	const unknown = await signUp({ name: "Mallory", email: "new-one@example.com", password: "another password" });

	expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
	expect([...known.headers.keys()]).toEqual([...unknown.headers.keys()]);
	expect((await mailsTo(ada.email)).map((mail) => mail.subject)).toEqual(["You already have an account"]);
	expect((await mailsTo("new-one@example.com")).map((mail) => mail.subject)).toEqual(["Confirm your email address"]);
	expect(await db.select({ name: users.name }).from(users).where(eq(users.email, ada.email))).toEqual([{ name: ada.name }]);
	expect((await signIn(ada.email, "another password")).response.status).toBe(401);
	expect((await signIn(ada.email)).response.status).toBe(200);
});

it("opens one account when the same address signs up several times at once", async () => {
	const answers = await Promise.all(
		Array.from({ length: 5 }, () => signUp({ name: "Ada", email: "raced@example.com", password: PASSWORD })),
	);
	expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
	const rows = await db.select().from(users).where(eq(users.email, "raced@example.com"));
	expect(rows).toHaveLength(1);
	expect(
		await db
			.select()
			.from(accounts)
			.where(eq(accounts.userId, rows[0]?.id ?? "")),
	).toHaveLength(1);
	expect((await signIn("raced@example.com")).response.status).toBe(200);
});

it("answers a wrong password like an unknown address", async () => {
	const ada = await person();
	const wrong = await signIn(ada.email, "wrong password");
	const unknown = await signIn("nobody@example.com", "wrong password");
	const problem = { code: "invalid_credentials", status: 401, detail: "The email or the password is wrong." };
	for (const { response } of [wrong, unknown]) {
		expect(response.status).toBe(401);
		expect(response.headers.get("content-type")).toBe("application/problem+json");
		expect(response.headers.getSetCookie()).toEqual([]);
		expect(await response.json()).toMatchObject(problem);
	}
	expect(await sessionsOf(ada.userId)).toEqual([]);
});

it("lets somebody in who has not verified the address yet, and sends the mail again on request", async () => {
	const ada = await person({ emailVerified: false });
	const { token, user } = await signIn(ada.email);
	expect(user.emailVerified).toBe(false);

	const headers = { authorization: `Bearer ${token}` };
	expect((await call("POST", "/auth/send-verification-email", { as: ada, headers })).status).toBe(200);
	await call("GET", `/auth/verify-email?token=${await mailedToken(ada.email)}`);
	expect(await identity.resolve(token)).toMatchObject({ userId: ada.userId, emailVerified: true });

	const late = await call("POST", "/auth/send-verification-email", { as: ada, headers });
	expect([late.status, (await late.json<{ code: string }>()).code]).toEqual([409, "conflict"]);
	expect(await mailsTo(ada.email)).toHaveLength(1);
	expect((await call("POST", "/auth/send-verification-email")).status).toBe(401);
});

it("refuses links whose token is made up, changed or of another kind", async () => {
	const ada = await person({ emailVerified: false });
	const { token } = await signIn(ada.email);
	await call("POST", "/auth/send-verification-email", { as: ada, headers: { authorization: `Bearer ${token}` } });
	const good = await mailedToken(ada.email);
	const bads = [
		"nonsense",
		`${good.slice(0, -4)}AAAA`,
		"eyJhbGciOiJub25lIn0.eyJlbWFpbCI6ImFAZXhhbXBsZS5jb20ifQ.",
		encodeURIComponent(token),
	];
	for (const bad of bads) {
		const response = await call("GET", `/auth/verify-email?token=${bad}`);
		expect([response.status, (await response.json<{ code: string }>()).code]).toEqual([400, "invalid_input"]);
	}
	expect((await db.select().from(users).where(eq(users.id, ada.userId)))[0]?.emailVerified).toBe(false);
});

it("makes an admin of who verifies a listed address, and not before", async () => {
	await signUp({ name: "Grace", email: "admin@highstreet.example", password: PASSWORD });
	expect((await signIn("admin@highstreet.example")).user.role).toBe("shopper");
	await call("GET", `/auth/verify-email?token=${await mailedToken("admin@highstreet.example")}`);
	const { token, user } = await signIn("admin@highstreet.example");
	expect(user.role).toBe("admin");
	expect(await identity.resolve(token)).toMatchObject({ role: "admin" });
});

it.each([
	["no body", undefined],
	["broken JSON", "{"],
	["an array", []],
	["a short password", { name: "A", email: "a@example.com", password: "123456789" }],
	["a long password", { name: "A", email: "a@example.com", password: "x".repeat(129) }],
	["no address", { name: "A", email: "not an address", password: PASSWORD }],
	["an endless address", { name: "A", email: `${"a".repeat(260)}@example.com`, password: PASSWORD }],
	["an empty name", { name: "  ", email: "a@example.com", password: PASSWORD }],
	["a role of one's own choice", { name: "A", email: "a@example.com", password: PASSWORD, role: "admin" }],
	["a verification of one's own", { name: "A", email: "a@example.com", password: PASSWORD, emailVerified: true }],
	["numbers for words", { name: 1, email: 2, password: 3 }],
])("refuses a sign-up with %s, and opens no account", async (_, body) => {
	const response = await call("POST", "/auth/sign-up/email", { body, headers: { "content-type": "application/json" } });
	expect(response.status).toBe(400);
	expect(response.headers.get("content-type")).toBe("application/problem+json");
	expect(await db.select().from(users).where(eq(users.email, "a@example.com"))).toEqual([]);
});

it.each([
	["POST", "/auth/sign-in/email", { email: "a@example.com" }],
	["POST", "/auth/sign-in/email", { email: "a@example.com", password: "x", rememberMe: false }],
	["POST", "/auth/sign-in/email?callbackURL=https://evil.example", { email: "a@example.com", password: "x" }],
	["POST", "/auth/request-password-reset", { email: "a@example.com", redirectTo: "https://evil.example" }],
	["POST", "/auth/reset-password", { token: "", newPassword: PASSWORD }],
	["POST", "/auth/reset-password", { token: "a'; DROP TABLE users; --", newPassword: PASSWORD }],
	["POST", "/auth/sign-out?all=1", undefined],
	["GET", "/auth/verify-email", undefined],
	["GET", "/auth/verify-email?token=a&token=b", undefined],
	["GET", "/auth/get-session?disableCookieCache=true", undefined],
])("answers nonsense at %s %s with 400", async (method, path, body) => {
	const response = await call(method, path, { body });
	expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
});

it.each(["Bearer", "Bearer x", "Bearer %", "Bearer a.b", "Bearer %00.%00", "Basic YTpi", `Bearer ${"x".repeat(5_000)}`])(
	"takes the header %s for nobody",
	async (authorization) => {
		expect(await (await call("GET", "/auth/get-session", { headers: { authorization } })).json()).toBeNull();
	},
);
