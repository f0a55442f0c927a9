import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { count } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { app } from "../src/app.ts";
import type { UserEnv } from "../src/env.ts";
import { verifyEmailMail } from "../src/mail/account-mails.ts";
import { parseSender } from "../src/mail/send-mail.ts";
import { keepMail } from "../src/store/dev-mail-store.ts";
import { devMails } from "../src/store/schema.ts";
import { db, env, type Mail, mailsTo, PASSWORD, signIn } from "./people.ts";

const mail = (to: string, subject = "Hello") => ({ to, subject, text: "text", html: "<p>text</p>" });

async function ask(change: Partial<UserEnv>, path: string, body?: object): Promise<Response> {
	const ctx = createExecutionContext();
	const init = body ? { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {};
	const response = await app.fetch(new Request(`http://service${path}`, init), { ...env, ...change }, ctx);
	await waitOnExecutionContext(ctx);
	return response;
}

it("escapes what goes into a mail's HTML", () => {
	const { html, text } = verifyEmailMail({ email: "a@example.com" }, `http://x/?token="><script>alert(1)</script>`, "en");
	expect(html).toContain("<!doctype html><html");
	expect(html).not.toContain("<script>");
	expect(text).toContain("http://x/?token=");
});

it.each([
	{ said: { locale: "de" }, headers: {}, subject: "Bestätigen Sie Ihre E-Mail-Adresse" },
	{ said: { locale: "de-AT" }, headers: { "accept-language": "en" }, subject: "Bestätigen Sie Ihre E-Mail-Adresse" },
	{ said: {}, headers: { "accept-language": "de-CH, de;q=0.9, en;q=0.8" }, subject: "Bestätigen Sie Ihre E-Mail-Adresse" },
	{ said: {}, headers: { "accept-language": "fr" }, subject: "Confirm your email address" },
])("writes in the language that somebody signs up in: $said, $headers", async ({ said, headers, subject }) => {
	const email = `${crypto.randomUUID()}@example.com`;
	expect((await call("POST", "/auth/sign-up/email", { headers, body: { name: "Ada", email, password: PASSWORD, ...said } })).status).toBe(
		200,
	);
	expect((await mailsTo(email)).map((sent) => sent.subject)).toEqual([subject]);
});

it("writes every mail about an account in German too, with links to German pages", async () => {
	const email = "deutsch@example.com";
	const signUp = { name: "Ada", email, password: PASSWORD, locale: "de" };
	await call("POST", "/auth/sign-up/email", { body: signUp });
	await call("POST", "/auth/sign-up/email", { body: signUp });
	await call("POST", "/auth/request-password-reset", { body: { email, locale: "de" } });
	const { token, user } = await signIn(email);
	const as = somebody({ userId: user.id, email, emailVerified: false });
	const resent = await call("POST", "/auth/send-verification-email", {
		as,
		headers: { authorization: `Bearer ${token}` },
		body: { locale: "de" },
	});
	expect(resent.status).toBe(200);
	const verify = ["Bestätigen Sie Ihre E-Mail-Adresse", "/de/verify-email?token="];
	await vi.waitFor(async () => expect((await mailsTo(email)).map(({ subject }) => subject)).toHaveLength(4));
	const sent = await mailsTo(email);
	expect(sent.map(({ subject, text }) => [subject, /http:\/\/service(\/\S*?(?:token=|$))/m.exec(text)?.[1]]).toReversed()).toEqual([
		verify,
		["Sie haben schon ein Konto", "/de"],
		["Setzen Sie ein neues Passwort", "/de/reset-password?token="],
		verify,
	]);
	for (const { html, text } of sent) {
		expect(html).toContain('<html lang="de">');
		expect(text.startsWith("Guten Tag,\n")).toBe(true);
	}
});

it("puts nothing into a mail that whoever signs up has typed", async () => {
	await call("POST", "/auth/sign-up/email", {
		body: { name: "Win a prize at http://evil.example", email: "spammed@example.com", password: PASSWORD },
	});
	const [sent] = await mailsTo("spammed@example.com");
	expect(JSON.stringify(sent)).not.toContain("evil.example");
});

it("sends mails where it is told to, after the answer and from the marketplace", async () => {
	const send = vi.fn<() => Promise<EmailSendResult>>(async () => ({ messageId: "1" }));
	const answer = await ask({ MAIL: "send", EMAIL: { send } }, "/auth/sign-up/email", {
		name: "Ada",
		email: "sent@example.com",
		password: PASSWORD,
	});
	expect(answer.status).toBe(200);
	await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1));
	expect(send).toHaveBeenCalledWith(
		expect.objectContaining({
			to: "sent@example.com",
			from: { name: "Highstreet", email: "hello@highstreet.example" },
			subject: "Confirm your email address",
		}),
	);
	expect(await mailsTo("sent@example.com")).toEqual([]);

	const reset = await ask({ MAIL: "send", EMAIL: { send } }, "/auth/request-password-reset", {
		email: "sent@example.com",
	});
	expect(reset.status).toBe(200);
	await vi.waitFor(() =>
		expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ to: "sent@example.com", subject: "Set a new password" })),
	);
});

it("answers the same when a mail cannot be sent, and logs no address", async () => {
	const logged = vi.spyOn(console, "log");
	const send = vi.fn<() => Promise<EmailSendResult>>(async () => Promise.reject(new Error("no mail to unsent@example.com")));
	const answer = await ask({ MAIL: "send", EMAIL: { send } }, "/auth/sign-up/email", {
		name: "Ada",
		email: "unsent@example.com",
		password: PASSWORD,
	});
	expect(answer.status).toBe(200);
	await vi.waitFor(() => expect(JSON.stringify(logged.mock.calls)).toContain("mail not sent"));
	expect(JSON.stringify(logged.mock.calls)).not.toContain("unsent@example.com");
	logged.mockRestore();
});

it("shows kept mails newest first, page by page, and of one recipient where asked", async () => {
	for (const subject of ["one", "two", "three"]) await keepMail(db, mail("Reader@example.com", subject), new Date());
	const first = await (await call("GET", "/dev/mails?to=READER@example.com&limit=2")).json<{ items: Mail[]; nextCursor: string }>();
	const second = await (
		await call("GET", `/dev/mails?to=reader@example.com&limit=2&cursor=${first.nextCursor}`)
	).json<{ items: Mail[]; nextCursor: null }>();
	expect([...first.items, ...second.items].map((item) => item.subject)).toEqual(["three", "two", "one"]);
	const [latest] = (await (await call("GET", "/dev/mails?limit=1")).json<{ items: Mail[] }>()).items;
	expect(latest).toEqual({ ...mail("reader@example.com", "three"), id: expect.stringMatching(/^mail_/), createdAt: expect.any(String) });
	expect((await call("GET", "/dev/mails?to=nobody")).status).toBe(400);
});

it("shows no mails where they are sent", async () => {
	expect((await ask({ MAIL: "send" }, "/dev/mails")).status).toBe(404);
});

it("keeps the latest 500 mails", async () => {
	const old = Array.from({ length: 505 }, (_, n) =>
		db.insert(devMails).values({
			id: `mail_0${String(n).padStart(4, "0")}`,
			recipient: "old@example.com",
			subject: "old",
			text: "",
			html: "",
			createdAt: new Date(0),
		}),
	);
	for (const insert of old) await insert;
	await keepMail(db, mail("last@example.com"), new Date());
	expect(await db.select({ kept: count() }).from(devMails)).toEqual([{ kept: 500 }]);
	expect(await mailsTo("last@example.com")).toHaveLength(1);
});

it("reads the sender's name and address", () => {
	expect(parseSender("High Street <a@example.com>")).toEqual({ name: "High Street", email: "a@example.com" });
	expect(parseSender("a@example.com")).toEqual({ name: "", email: "a@example.com" });
});

it("sets a secure cookie with the browsers' prefix where the origin is https", async () => {
	const secure = { PUBLIC_ORIGIN: "https://highstreet.example", AUTH_SECRET: "a-secret-of-a-deployment-0123456789abcdef" };
	await ask(secure, "/auth/sign-up/email", { name: "Ada", email: "secure@example.com", password: PASSWORD });
	const answer = await ask(secure, "/auth/sign-in/email", { email: "secure@example.com", password: PASSWORD });
	expect(answer.headers.getSetCookie()[0]).toMatch(
		/^__Secure-highstreet\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
	);
});
