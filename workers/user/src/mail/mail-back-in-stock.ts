import type { EventOf } from "#contracts/events";
import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import type { UserEnv } from "../env.ts";
import { keptMail } from "../store/dev-mail-store.ts";
import { parseSender } from "./send-mail.ts";
import { backInStockMail } from "./templates.tsx";

/**
 * Mails somebody who asked that something can be bought again. Where it cannot be sent the event fails, and the queue
 * brings it again.
 */
export async function mailBackInStock(
	env: UserEnv,
	db: DrizzleD1Database,
	alert: EventOf<"product.back_in_stock">["alert"],
): Promise<BatchItem<"sqlite">[]> {
	const mail = backInStockMail(alert, env.PUBLIC_ORIGIN);
	if (env.MAIL === "outbox") return [...keptMail(db, mail, new Date())];
	await env.EMAIL.send({ from: parseSender(env.MAIL_FROM), ...mail });
	return [];
}
