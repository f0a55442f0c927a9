import { SESSION_COOKIE_NAMES } from "#contracts/identity";

/** A token and the base64 of 32 bytes, and not a character more. */
const SIGNED_TOKEN = /^(\w{1,128})\.([A-Za-z0-9+/]{43}=)$/;

const keyOf = (secret: string): Promise<CryptoKey> =>
	crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);

/** What clients carry for a session: its token and a signature, `<token>.<base64>`. The form is better-auth's. */
export async function signSessionToken(secret: string, token: string): Promise<string> {
	const signature = await crypto.subtle.sign("HMAC", await keyOf(secret), new TextEncoder().encode(token));
	return `${token}.${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}

/**
 * The session's token in what a client carries, percent-encoded (as in cookies) or not; null where the signature is by none of our
 * secrets.
 */
export async function verifySessionToken(secrets: readonly string[], carried: string): Promise<string | null> {
	const [, token, signature] = SIGNED_TOKEN.exec(decoded(carried)) ?? [];
	if (!token || !signature) return null;
	const bytes = Uint8Array.from(atob(signature), (char) => char.charCodeAt(0));
	for (const secret of secrets)
		if (await crypto.subtle.verify("HMAC", await keyOf(secret), bytes, new TextEncoder().encode(token))) return token;
	return null;
}

/** What a request carries: the bearer token, or else the session cookie. */
export function carriedToken(headers: Headers): string | null {
	const bearer = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
	if (bearer) return bearer;
	const cookies = (headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim().split("="));
	return (
		cookies
			.find(([name = ""]) => SESSION_COOKIE_NAMES.includes(name))
			?.slice(1)
			.join("=") ?? null
	);
}

function decoded(carried: string): string {
	try {
		return decodeURIComponent(carried);
	} catch {
		return ""; // a percent sign that encodes nothing: not a token of ours
	}
}
