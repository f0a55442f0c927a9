import * as z from "zod";
import type { Cause } from "./cause.ts";

export const identitySchema = z.strictObject({
	userId: z.string(),
	email: z.string(),
	emailVerified: z.boolean(),
	name: z.string(),
	role: z.enum(["shopper", "admin"]),
	/** The session that the token belongs to: marks the current one among a person's devices. */
	sessionId: z.string().optional(),
});

/** Who is signed in, as the user service says and the gateway hands on. */
export type Identity = z.infer<typeof identitySchema>;

/** Granted to the gateway: turns a session token (cookie or bearer) into an identity. */
export interface IdentityApi {
	/** The token's identity, or null where the session is unknown, ended or expired. */
	resolve(token: string, cause?: Cause): Promise<Identity | null>;
}

/** Who does something to an order, a vendor or a review; goes into its event log. */
export type ActorKind = "guest" | "shopper" | "vendor" | "admin" | "system";

export interface Actor {
	kind: ActorKind;
	/** The user's id, where there is one. */
	id: string | null;
}

export const SYSTEM: Actor = { kind: "system", id: null };

/** The session cookie: the first name over HTTPS, where browsers insist on the prefix, the second locally. */
export const SESSION_COOKIE_NAMES: readonly string[] = ["__Secure-highstreet.session_token", "highstreet.session_token"];
