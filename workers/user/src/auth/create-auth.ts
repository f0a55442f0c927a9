import { newId } from "#contracts/ids";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { betterAuth } from "better-auth/minimal";
import { jwt } from "better-auth/plugins/jwt";
import { drizzle } from "drizzle-orm/d1";
import type { UserEnv } from "../env.ts";
import { accountExistsMail, resetPasswordMail, verifyEmailMail } from "../mail/account-mails.ts";
import type { MailLocale } from "../mail/letter.tsx";
import { sendMail } from "../mail/send-mail.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { accounts, jwks, sessions, users, verifications } from "../store/schema.ts";
import { markEmailVerified } from "../store/user-store.ts";
import { authSecret } from "./auth-secret.ts";
import { promoteIfListed } from "./promote-admin.ts";

const SESSION_LIFESPAN_IN_S = 30 * 24 * 60 * 60;
const SESSION_RENEWED_AFTER_S = 24 * 60 * 60;
const VERIFICATION_LIFESPAN_IN_S = 24 * 60 * 60;
const RESET_LIFESPAN_IN_S = 60 * 60;

export type Auth = ReturnType<typeof createAuth>;

/**
 * better-auth with our tables, ids, hashing and mails. Only its server API is called, by our own routes:
 * requests never reach its router, so its origin check and rate limiter (the gateway's matters) have nothing to do.
 * Its mails are in the language, and so are the pages that they lead to.
 */
export function createAuth(env: UserEnv, locale: MailLocale) {
	const db = drizzle(env.DB);
	const site = `${env.PUBLIC_ORIGIN}${locale === "en" ? "" : `/${locale}`}`;
	const link = (path: string, token: string) => `${site}${path}?token=${encodeURIComponent(token)}`;
	return betterAuth({
		appName: "Highstreet",
		baseURL: env.PUBLIC_ORIGIN,
		basePath: "/api/v1/auth",
		secret: authSecret(env),
		database: drizzleAdapter(db, {
			provider: "sqlite",
			schema: { user: users, session: sessions, account: accounts, verification: verifications, jwks },
		}),
		user: { additionalFields: { role: { type: "string", required: false, defaultValue: "shopper", input: false } } },
		session: { expiresIn: SESSION_LIFESPAN_IN_S, updateAge: SESSION_RENEWED_AFTER_S },
		verification: { storeIdentifier: "hashed" },
		emailAndPassword: {
			enabled: true,
			autoSignIn: false,
			minPasswordLength: 10,
			maxPasswordLength: 256, // UTF-16 units; the routes allow 128 characters
			password: { hash: (password) => hashPassword(password), verify: ({ password, hash }) => verifyPassword(password, hash) },
			onExistingUserSignUp: ({ user }) => sendMail(env, accountExistsMail(user, site, locale)),
			sendResetPassword: ({ user, token }) => sendMail(env, resetPasswordMail(user, link("/reset-password", token), locale)),
			resetPasswordTokenExpiresIn: RESET_LIFESPAN_IN_S,
			revokeSessionsOnPasswordReset: true,
			// The token came by mail, so whoever has it reads mail at the address.
			onPasswordReset: async ({ user }) => {
				await markEmailVerified(db, user.id, new Date());
				await promoteIfListed(db, user.id, env.ADMIN_EMAILS);
			},
		},
		emailVerification: {
			sendOnSignUp: true,
			expiresIn: VERIFICATION_LIFESPAN_IN_S,
			sendVerificationEmail: ({ user, token }) => sendMail(env, verifyEmailMail(user, link("/verify-email", token), locale)),
			afterEmailVerification: (user) => promoteIfListed(db, user.id, env.ADMIN_EMAILS),
		},
		plugins: [
			jwt({
				disableSettingJwtHeader: true,
				jwt: {
					issuer: env.PUBLIC_ORIGIN,
					audience: env.PUBLIC_ORIGIN,
					expirationTime: "5m",
					definePayload: ({ user }) => ({ role: user["role"] as unknown, emailVerified: user.emailVerified }),
				},
			}),
		],
		advanced: {
			cookiePrefix: "highstreet",
			useSecureCookies: env.PUBLIC_ORIGIN.startsWith("https:"),
			database: { generateId: ({ model }) => idFor(model) },
			ipAddress: { disableIpTracking: true },
		},
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		// Its messages name email addresses; what matters reaches our own log as an error.
		logger: { disabled: true },
	});
}

const idFor = (model: string): string => (model === "user" || model === "session" ? newId(model) : crypto.randomUUID());
