import { forgetConsumedEvents } from "#kit/consumer";
import { forgetOldKeys } from "#kit/idempotency";
import { forgetSentEvents } from "#kit/outbox";
import { reach } from "#kit/reach";
import { createService } from "#kit/service";
import { createVendorApp } from "./app.ts";
import type { VendorEnv } from "./env.ts";
import { effectsOf } from "./store/effects.ts";

const app = createVendorApp((env) => ({
	catalog: reach(env.CATALOG, "product"),
	orders: reach(env.ORDERS, "order"),
	reviews: reach(env.REVIEWS, "review"),
}));

export default createService<VendorEnv>({
	app,
	queues: (env) => ({ product: env.TO_PRODUCT, order: env.TO_ORDER, review: env.TO_REVIEW, web: env.TO_WEB }),
	isPublic: (pathname) => /^\/vendors(?:\/|$)/.test(pathname),
	effects: (_env, db) => effectsOf(db),
	sweep: async (_env, db, now) => {
		await db.batch([forgetOldKeys(db, now), forgetConsumedEvents(db, now), forgetSentEvents(db, now)]);
	},
});
