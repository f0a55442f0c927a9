import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PASSWORD, signUp } from "./support/people.ts";
import { openStreet, type Street } from "./support/street.ts";

const STAGING = "https://staging.highstreet.example";
const HOST = "pr-7-highstreet-web-staging.street.workers.dev";
const PREVIEW = `http://${HOST}`; // the street has no certificate
const EMAIL = "reviewer@example.com";

let street: Street;
beforeAll(async () => {
	const user = { PUBLIC_ORIGIN: STAGING, AUTH_SECRET: "a secret of the staging environment", MAIL: "send", LOCAL_CLOCK: "off" };
	street = await openStreet({ secrets: { user } });
	await signUp(street, { email: EMAIL, verify: false });
});
afterAll(() => street.close());

/** Asks the web client as if the preview's host led to it. */
const ask = (method: string, path: string, headers: Record<string, string>, body = ""): Promise<IncomingMessage> =>
	new Promise((resolve, reject) => {
		request(new URL(path, street.url), { method, headers: { ...headers, Host: HOST } }, resolve)
			.on("error", reject)
			.end(body);
	});

const signIn = (origin: string) => {
	const form = new URLSearchParams({ email: EMAIL, password: PASSWORD }).toString();
	return ask("POST", "/sign-in", { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" }, form);
};

describe("the web client at another address than PUBLIC_ORIGIN, as a preview of a pull request is", () => {
	it("signs people in, for that address alone", async () => {
		const { statusCode, headers } = await signIn(PREVIEW);
		expect(statusCode).toBe(303);
		const cookie = headers["set-cookie"]?.find((one) => one.startsWith("__Secure-highstreet.session_token=")) ?? "";
		expect(cookie).toMatch(/; Secure/);
		expect(cookie).not.toMatch(/; Domain/i);

		const account = await ask("GET", "/account", { Cookie: cookie.split(";", 1)[0] ?? "" });
		expect(account.statusCode).toBe(200);
		expect(await text(account)).toContain(EMAIL);
	});

	it("takes no form that comes from staging's own pages", async () => {
		expect((await signIn(STAGING)).statusCode).toBe(403);
	});
});
