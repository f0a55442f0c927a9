import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { verifications } from "../src/store/schema.ts";
import { db, identity, mailedToken, mailsTo, person, signIn } from "./people.ts";

it("sets a new password once per mailed token, and ends every session", async () => {
	const ada = await person({ emailVerified: false });
	const [first, second] = [await signIn(ada.email), await signIn(ada.email)];
	expect((await call("POST", "/auth/request-password-reset", { body: { email: ada.email.toUpperCase() } })).status).toBe(200);
	const token = await mailedToken(ada.email);
	expect(JSON.stringify(await db.select().from(verifications))).not.toContain(token);

	const body = { token, newPassword: "a brand new password" };
	const answers = await Promise.all([1, 2, 3].map(() => call("POST", "/auth/reset-password", { body })));
	expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 400, 400]);

	expect([await identity.resolve(first.token), await identity.resolve(second.token)]).toEqual([null, null]);
	expect((await signIn(ada.email)).response.status).toBe(401);
	const { response, user } = await signIn(ada.email, "a brand new password");
	expect([response.status, user.emailVerified]).toEqual([200, true]);
});

it("refuses a reset token that has expired, and changes nothing", async () => {
	const ada = await person();
	await call("POST", "/auth/request-password-reset", { body: { email: ada.email } });
	await db
		.update(verifications)
		.set({ expiresAt: new Date(Date.now() - 1_000) })
		.where(eq(verifications.value, ada.userId));
	const response = await call("POST", "/auth/reset-password", {
		body: { token: await mailedToken(ada.email), newPassword: "a brand new password" },
	});
	expect(response.status).toBe(400);
	expect((await signIn(ada.email)).response.status).toBe(200);
});

it("answers a reset request for an unknown address like one for a known address, and mails nobody", async () => {
	const ada = await person();
	const known = await call("POST", "/auth/request-password-reset", { body: { email: ada.email } });
	const unknown = await call("POST", "/auth/request-password-reset", { body: { email: "stranger@example.com" } });
	expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
	expect(await mailsTo("stranger@example.com")).toEqual([]);
});
