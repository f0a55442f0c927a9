import type { UserEnv } from "../env.ts";

type Secrets = Pick<UserEnv, "AUTH_SECRET" | "AUTH_SECRET_OTHER">;

/**
 * The secret that signs tokens: of two, the newer one, as soon as its time has come. A secret may begin with the moment from which it
 * signs (`20261123T045000Z.…`): until then it is believed only, so that it is known everywhere before anything is signed with it.
 * That both are long and none is the local one where we are deployed is checked before anybody comes here (contracts/settings.ts).
 */
export function authSecret(env: Secrets, now: Date = new Date()): string {
	const { AUTH_SECRET: first, AUTH_SECRET_OTHER: other } = env;
	if (!other) return first;
	const [older, newer] = signsFrom(other) > signsFrom(first) ? [first, other] : [other, first];
	return signsFrom(newer) <= stampOf(now) ? newer : older;
}

/** The moment that a secret begins with; of one that says none, "" is before all others. */
const signsFrom = (secret: string): string => /^(\d{8}T\d{6}Z)\./.exec(secret)?.[1] ?? "";

const stampOf = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/g, "");

/** The secrets whose signatures are believed, the one that signs first. */
export function authSecrets(env: Secrets): readonly string[] {
	const signing = authSecret(env);
	const others = [env.AUTH_SECRET, env.AUTH_SECRET_OTHER ?? ""].filter((secret) => secret !== "" && secret !== signing);
	return [signing, ...others];
}

/** A service that signs with the other secret, for links that were mailed with it; null where there is only one. */
export function withOtherSecret<Env extends Secrets>(env: Env): Env | null {
	const [, other] = authSecrets(env);
	if (other === undefined) return null;
	const { AUTH_SECRET_OTHER: _, ...rest } = env;
	return { ...(rest as Env), AUTH_SECRET: other };
}
