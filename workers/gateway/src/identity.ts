import { type Identity, SESSION_COOKIE_NAMES } from "#contracts/identity";
import { causeOf } from "#kit/calls";
import type { GatewayEnv } from "./env.ts";

const REMEMBERED_IN_MS = 60_000;
const REMEMBERED_AT_MOST = 2_000;

/** A session token and how it came: a browser sends a cookie on its own, an app sends a bearer token on purpose. */
export interface Token {
	value: string;
	from: "bearer" | "cookie";
}

export function tokenOf(request: Request): Token | null {
	const bearer = /^Bearer +([^\s]+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
	if (bearer) return { value: bearer, from: "bearer" };
	for (const part of request.headers.get("cookie")?.split(";") ?? []) {
		const [name = "", ...value] = part.trim().split("=");
		if (SESSION_COOKIE_NAMES.includes(name)) return { value: value.join("="), from: "cookie" };
	}
	return null;
}

const remembered = new Map<string, { identity: Identity; until: number }>();

/**
 * Who the token stands for, or null. The answer is kept in this isolate for at most 60 seconds, so that a revoked
 * session ends within that time. Only verified accounts are kept: who verifies an email is let in at once.
 */
export async function identify(token: Token, env: Pick<GatewayEnv, "IDENTITY">, requestId: string, now: number): Promise<Identity | null> {
	const known = remembered.get(token.value);
	if (known && known.until > now) return known.identity;
	const identity = await env.IDENTITY.resolve(token.value, causeOf(requestId));
	if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
	if (identity?.emailVerified) remembered.set(token.value, { identity, until: now + REMEMBERED_IN_MS });
	else remembered.delete(token.value);
	return identity;
}

/** Forgets what is known of a token: its owner has just changed something about the account. */
export const forgetIdentity = (token: Token): boolean => remembered.delete(token.value);
