import type { Event } from "#contracts/events";
import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import type { UserEnv } from "../env.ts";
import type { Mail } from "./mail.ts";
import { mailOnce } from "./mail-once.ts";
import { orderMail } from "./order/order-mail.ts";
import { backInStockMail } from "./templates.tsx";

/** Mails whoever an event is for; of most events nobody is told. */
export async function mailEvent(env: UserEnv, db: DrizzleD1Database, event: Event): Promise<BatchItem<"sqlite">[]> {
	const mail = mailOf(event, env.PUBLIC_ORIGIN);
	return mail ? mailOnce(env, db, event.id, mail) : [];
}

function mailOf(event: Event, origin: string): Mail | null {
	if (event.type === "product.back_in_stock") return backInStockMail(event.alert, origin);
	return event.type === "order.news" ? orderMail(event.news, event.at, origin) : null;
}
