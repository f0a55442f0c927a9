import { createRoute } from "@hono/zod-openapi";
import { resendSchema, resetRequestSchema, resetSchema, signUpSchema } from "#contracts/credentials";
import { requireIdentity, type ServiceApp } from "#kit/app";
import { problems, valueOf } from "#kit/problem";
import * as z from "zod";
import { afterAnswer } from "../auth/after-answer.ts";
import { attempt, authCodeOf } from "../auth/auth-refusal.ts";
import { authHeaders } from "../auth/auth-request.ts";
import type { Auth } from "../auth/create-auth.ts";
import { withOtherSecret } from "../auth/auth-secret.ts";
import { loadAuth } from "../auth/load-auth.ts";
import { mailLanguage } from "../auth/mail-language.ts";
import type { UserEnv } from "../env.ts";
import { json, jsonBody, noQuery, optionalJsonBody } from "#kit/route-parts";

const mailedSchema = z.strictObject({ status: z.literal("check_your_mail") }).meta({ id: "Mailed" });

const signUp = createRoute({
	method: "post",
	path: "/auth/sign-up/email",
	summary: "Open an account",
	description:
		"Sends a mail with a link that verifies the address. Answers the same where the address has an account already, and tells its owner by mail.",
	tags: ["Accounts"],
	request: { query: noQuery, body: jsonBody(signUpSchema) },
	responses: { 200: json(mailedSchema, "A mail is on its way"), ...problems(400, 413, 415) },
});

const verifyEmail = createRoute({
	method: "get",
	path: "/auth/verify-email",
	summary: "Verify an email address",
	description: "With the token of the mail, whose link leads to the page /verify-email. A second time does no harm.",
	tags: ["Accounts"],
	request: { query: z.strictObject({ token: z.string().min(1).max(2_000) }) },
	responses: {
		200: json(z.strictObject({ status: z.literal("verified") }).meta({ id: "Verified" }), "The address is verified"),
		...problems(400),
	},
});

const resend = createRoute({
	method: "post",
	path: "/auth/send-verification-email",
	summary: "Send the verification mail again",
	tags: ["Accounts"],
	request: { query: noQuery, body: optionalJsonBody(resendSchema) },
	responses: { 200: json(mailedSchema, "A mail is on its way"), ...problems(400, 401, 409, 413, 415) },
});

const requestReset = createRoute({
	method: "post",
	path: "/auth/request-password-reset",
	summary: "Ask for a mail that lets you set a new password",
	description: "Answers the same whether or not the address has an account.",
	tags: ["Accounts"],
	request: { query: noQuery, body: jsonBody(resetRequestSchema) },
	responses: { 200: json(mailedSchema, "If there is such an account, a mail is on its way"), ...problems(400, 413, 415) },
});

const reset = createRoute({
	method: "post",
	path: "/auth/reset-password",
	summary: "Set a new password",
	description: "With the token of the mail, once. Ends all sessions of the account.",
	tags: ["Accounts"],
	request: { query: noQuery, body: jsonBody(resetSchema) },
	responses: {
		200: json(z.strictObject({ status: z.literal("password_set") }).meta({ id: "PasswordSet" }), "The new password counts"),
		...problems(400, 413, 415),
	},
});

/** Opening an account, proving its address, and getting back in. */
export function accountRoutes(app: ServiceApp<UserEnv>): void {
	app.openapi(signUp, async (c) => {
		const { locale, ...input } = c.req.valid("json");
		await signUpOnce(await loadAuth(c.env, c.req.url, mailLanguage(locale, c.req.header("accept-language"))), input);
		return c.json({ status: "check_your_mail" as const }, 200);
	});

	app.openapi(verifyEmail, async (c) => {
		const query = c.req.valid("query");
		const verify = async (env: UserEnv) => attempt((await loadAuth(env, c.req.url)).api.verifyEmail({ query }));
		const other = withOtherSecret(c.env);
		const verified = await verify(c.env);
		valueOf(verified.ok || other === null ? verified : await verify(other)); // the mail may be older than the secret
		return c.json({ status: "verified" as const }, 200);
	});

	app.openapi(resend, async (c) => {
		const { email } = requireIdentity(c);
		const auth = await loadAuth(c.env, c.req.url, mailLanguage(c.req.valid("json").locale, c.req.header("accept-language")));
		const headers = await authHeaders(c.req.raw.headers, c.env);
		valueOf(await attempt(auth.api.sendVerificationEmail({ body: { email }, headers })));
		return c.json({ status: "check_your_mail" as const }, 200);
	});

	app.openapi(requestReset, async (c) => {
		const { locale, email } = c.req.valid("json");
		const auth = await loadAuth(c.env, c.req.url, mailLanguage(locale, c.req.header("accept-language")));
		await afterAnswer(c.env, auth.api.requestPasswordReset({ body: { email } }));
		return c.json({ status: "check_your_mail" as const }, 200);
	});

	app.openapi(reset, async (c) => {
		const auth = await loadAuth(c.env, c.req.url);
		valueOf(await attempt(auth.api.resetPassword({ body: c.req.valid("json") })));
		return c.json({ status: "password_set" as const }, 200);
	});
}

/** Signs up. Where another sign-up took the address in this very moment, the second try finds it known. */
async function signUpOnce(auth: Auth, input: Omit<z.infer<typeof signUpSchema>, "locale">): Promise<void> {
	try {
		await auth.api.signUpEmail({ body: input });
	} catch (error) {
		if (authCodeOf(error) !== "FAILED_TO_CREATE_USER") throw error;
		await auth.api.signUpEmail({ body: input });
	}
}
