import type { Identity, IdentityApi } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { Profile } from "#contracts/user";
import { drizzle } from "drizzle-orm/d1";
import { bindings, call, entrypoint, somebody } from "../../../tests/support/service-under-test.ts";
import type { UserEnv } from "../src/env.ts";
import { hashPassword } from "../src/auth/password.ts";
import { accounts, users } from "../src/store/schema.ts";

export const env = bindings<UserEnv>();
export const db = drizzle(env.DB);
export const identity = entrypoint<IdentityApi>("Identity");

export const PASSWORD = "correct horse battery";
const passwordHash = hashPassword(PASSWORD);

/** Somebody with an account, who signs in with PASSWORD; change only what the test is about. */
export async function person(change: Partial<Identity> = {}): Promise<Identity> {
	const who = somebody({ userId: newId("user"), ...change });
	const [now, password] = [new Date(), await passwordHash];
	const { userId, email, emailVerified, name, role } = who;
	await db.batch([
		db.insert(users).values({ id: userId, name, email, emailVerified, role, createdAt: now, updatedAt: now }),
		db
			.insert(accounts)
			.values({ id: crypto.randomUUID(), accountId: userId, providerId: "credential", userId, password, createdAt: now, updatedAt: now }),
	]);
	return who;
}

export interface SignedIn {
	response: Response;
	token: string;
	user: Profile;
	/** `name=value`, as a browser sends it back. */
	cookie: string;
}

export async function signIn(email: string, password: string = PASSWORD, headers: Record<string, string> = {}): Promise<SignedIn> {
	const response = await call("POST", "/auth/sign-in/email", { body: { email, password }, headers });
	const cookie = response.headers.getSetCookie().find((set) => set.startsWith("highstreet.session_token="));
	const body = await response.clone().json<{ token: string; user: Profile }>();
	return { response, ...body, cookie: cookie?.split(";", 1)[0] ?? "" };
}

export interface Mail {
	id: string;
	to: string;
	subject: string;
	text: string;
	html: string;
	createdAt: string;
}

export async function mailsTo(email: string): Promise<Mail[]> {
	const response = await call("GET", `/dev/mails?to=${encodeURIComponent(email)}`);
	return (await response.json<{ items: Mail[] }>()).items;
}

/** The token in the link of the latest mail to somebody. */
export async function mailedToken(email: string): Promise<string> {
	const [mail] = await mailsTo(email);
	return /token=([^\s&"]+)/.exec(mail?.text ?? "")?.[1] ?? "";
}
