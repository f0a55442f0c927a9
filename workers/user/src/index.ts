import { WorkerEntrypoint } from "cloudflare:workers";
import type { IdentityApi } from "#contracts/identity";
import { USER_SETTINGS } from "#contracts/settings";
import { followCalls } from "#kit/calls";
import { forgetConsumedEvents } from "#kit/consumer";
import { forgetOldKeys } from "#kit/idempotency";
import { createService } from "#kit/service";
import { settingsCheck } from "#kit/settings";
import { app } from "./app.ts";
import { resolveIdentity } from "./auth/resolve-identity.ts";
import type { UserEnv } from "./env.ts";
import { mailEvent } from "./mail/mail-event.ts";
import { forgetExpired } from "./store/session-store.ts";

export default createService<UserEnv>({
	name: "user",
	settings: USER_SETTINGS,
	app,
	effects: (env, db) => (event) => mailEvent(env, db, event),
	sweep: async (_env, db, now) => {
		await forgetExpired(db, now);
		await forgetOldKeys(db, now);
		await forgetConsumedEvents(db, now);
	},
});

/** Granted to the gateway: who a session token stands for. */
export class Identity extends WorkerEntrypoint<UserEnv> implements IdentityApi {
	resolve(token: string) {
		return resolveIdentity(token, this.env, new Date());
	}
}

followCalls({ Identity }, settingsCheck("user", USER_SETTINGS));
