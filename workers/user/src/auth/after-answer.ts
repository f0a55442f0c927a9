import { waitUntil } from "cloudflare:workers";
import { logError } from "#kit/log";
import type { UserEnv } from "../env.ts";

/**
 * Lets work go on after the answer, so that not even the time it takes tells whether an account exists.
 * Where mails are kept for developers it is awaited instead: they look for the mail at once.
 */
export async function afterAnswer(env: UserEnv, work: Promise<unknown>): Promise<void> {
	if (env.MAIL === "outbox") await work;
	else waitUntil(work.catch((error: unknown) => logError("work after the answer failed", error)));
}
