import type { UserEnv } from "../env.ts";

const SECRET_LENGTH_AT_LEAST = 32;

/** The secret that signs tokens. Throws where it is missing or short, and where a deployment runs on the local one. */
export function authSecret(env: Pick<UserEnv, "AUTH_SECRET" | "PUBLIC_ORIGIN">): string {
	const secret = env.AUTH_SECRET as string | undefined;
	if (!secret || secret.length < SECRET_LENGTH_AT_LEAST) throw new Error("AUTH_SECRET must be set, with at least 32 characters.");
	if (env.PUBLIC_ORIGIN.startsWith("https:") && secret.startsWith("local-only"))
		throw new Error("AUTH_SECRET is the one for local use; set a secret.");
	return secret;
}
