import { createRoute } from "@hono/zod-openapi";
import { emailSchema } from "#contracts/credentials";
import { idSchema } from "#contracts/ids";
import { pageOf, pageQuery, timeSchema } from "#contracts/page";
import type { ServiceApp } from "#kit/app";
import { problems, refuse, valueOf } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import * as z from "zod";
import type { UserEnv } from "../env.ts";
import { listMails } from "../store/dev-mail-store.ts";
import { json } from "#kit/route-parts";

const mailSchema = z
	.strictObject({ id: idSchema, to: z.string(), subject: z.string(), text: z.string(), html: z.string(), createdAt: timeSchema })
	.meta({ id: "DevMail" });

const getMails = createRoute({
	method: "get",
	path: "/dev/mails",
	summary: "Mails that were not sent",
	description: "Only where mails are kept instead of sent, as in the local street; 404 elsewhere.",
	tags: ["Development"],
	request: { query: z.strictObject({ ...pageQuery, to: emailSchema.optional() }) },
	responses: { 200: json(pageOf(mailSchema).meta({ id: "DevMailPage" }), "The latest mails, newest first"), ...problems(400, 404) },
});

/** Where developers find the links that people get by mail. They lead to where they are read, whichever port the street has. */
export function devMailRoutes(app: ServiceApp<UserEnv>): void {
	app.openapi(getMails, async (c) => {
		if (c.env.MAIL !== "outbox") refuse("not_found", "There is nothing here.");
		const { items, nextCursor } = valueOf(await listMails(drizzle(c.env.DB), c.req.valid("query")));
		const toHere = (written: string) => written.replaceAll(c.env.PUBLIC_ORIGIN, new URL(c.req.url).origin);
		return c.json({ items: items.map((mail) => ({ ...mail, text: toHere(mail.text), html: toHere(mail.html) })), nextCursor }, 200);
	});
}
