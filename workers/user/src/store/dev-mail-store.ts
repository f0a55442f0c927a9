import { newId } from "#contracts/ids";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import * as z from "zod";
import { devMails } from "./schema.ts";

const KEPT = 500;

export interface MailToKeep {
	to: string;
	subject: string;
	text: string;
	html: string;
}

export interface KeptMail extends MailToKeep {
	id: string;
	createdAt: string;
}

/** Keeps a mail for developers to read; only the latest 500 stay. */
export async function keepMail(db: DrizzleD1Database, mail: MailToKeep, now: Date): Promise<void> {
	await db.batch(keptMail(db, mail, now));
}

/** The statements that do so. */
export function keptMail(db: DrizzleD1Database, { to, ...content }: MailToKeep, now: Date) {
	return [
		db.insert(devMails).values({ id: newId("mail"), recipient: to.toLowerCase(), ...content, createdAt: now }),
		db.delete(devMails).where(sql`id <= (SELECT id FROM dev_mails ORDER BY id DESC LIMIT 1 OFFSET ${KEPT})`),
	] as const;
}

/** Kept mails, newest first, of everybody or of one recipient. */
export async function listMails(db: DrizzleD1Database, filter: PageRequest & { to?: string | undefined }): Promise<Result<Page<KeptMail>>> {
	const after = filter.cursor ? decodeCursor(filter.cursor, z.tuple([z.string()])) : null;
	if (after && !after.ok) return after;
	const rows = await db
		.select()
		.from(devMails)
		.where(
			and(filter.to ? eq(devMails.recipient, filter.to.toLowerCase()) : undefined, after ? lt(devMails.id, after.value[0]) : undefined),
		)
		.orderBy(desc(devMails.id))
		.limit(filter.limit + 1);
	const toMail = ({ recipient, createdAt, ...mail }: typeof devMails.$inferSelect): KeptMail => ({
		...mail,
		to: recipient,
		createdAt: createdAt.toISOString(),
	});
	return ok(pageFrom(rows, filter.limit, toMail, (row) => [row.id]));
}
