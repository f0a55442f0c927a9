import type { DrizzleD1Database } from "drizzle-orm/d1";
import { isListedAdmin } from "../domain/admin-emails.ts";
import { findProfile, makeAdmin } from "../store/user-store.ts";

/** Makes an admin of a user whose verified email is on the list; changes nothing for anybody else. */
export async function promoteIfListed(db: DrizzleD1Database, userId: string, adminEmails: string): Promise<void> {
	const user = await findProfile(db, userId);
	if (user && user.role !== "admin" && isListedAdmin(adminEmails, user.email, user.emailVerified)) await makeAdmin(db, userId, new Date());
}
