import type { Context } from "hono";
import { myApi, sessionCookie } from "../../core/api.ts";
import { forgetCart, forgetLastSteps, leaveNotice } from "../../core/cookies.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { forgetSession } from "./session.ts";

/** Ends the session, and forgets what this browser knows of the person, also where the API cannot be reached. */
export async function signOut(c: Context<Web>): Promise<Response> {
	if (sessionCookie(c)) await endSession(c);
	forgetSession(c);
	forgetCart(c);
	forgetLastSteps(c);
	leaveNotice(c, "signedOut");
	return goTo(c, "/sign-in");
}

async function endSession(c: Context<Web>): Promise<void> {
	try {
		await myApi(c).POST("/auth/sign-out");
	} catch {
		// the cookie goes all the same
	}
}
