import { waitUntil } from "cloudflare:workers";
import { log } from "#kit/log";
import { drizzle } from "drizzle-orm/d1";
import type { UserEnv } from "../env.ts";
import { keepMail } from "../store/dev-mail-store.ts";
import type { Mail } from "./mail.ts";

/**
 * Sends a mail, or keeps it where developers read it. A mail is sent after the answer,
 * so that no answer takes longer, and none fails, because of one.
 */
export async function sendMail(env: UserEnv, mail: Mail): Promise<void> {
	if (env.MAIL === "outbox") return keepMail(drizzle(env.DB), mail, new Date());
	waitUntil(deliver(env, mail));
}

async function deliver(env: UserEnv, mail: Mail): Promise<void> {
	try {
		await env.EMAIL.send({ from: parseSender(env.MAIL_FROM), ...mail });
	} catch (error) {
		// neither its subject, which can name a person's order, nor what was thrown, which can name the address
		log("mail not sent", { level: "error", code: error instanceof Error && "code" in error ? error.code : "unknown" });
	}
}

/** `Name <address>` in its parts. */
export function parseSender(sender: string): { name: string; email: string } {
	const [, name = "", email = sender] = /^(.*?)\s*<([^>]+)>$/.exec(sender) ?? [];
	return { name, email };
}
