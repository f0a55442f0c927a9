import { VENDOR_SETTINGS } from "#contracts/settings";
import { forgetConsumedEvents } from "#kit/consumer";
import { forgetOldKeys } from "#kit/idempotency";
import { forgetSentEvents } from "#kit/outbox";
import { reach } from "#kit/reach";
import { createService } from "#kit/service";
import { logError } from "#kit/log";
import { createVendorApp } from "./app.ts";
import { sweepPayouts } from "./domain/ledger/send-payout.ts";
import type { PortsFrom, VendorEnv } from "./env.ts";
import { effectsOf } from "./store/effects.ts";
import { openPayouts } from "./store/ledger/open-payouts.ts";

const portsFrom: PortsFrom = (env) => ({
	catalog: reach(env.CATALOG, "product"),
	orders: reach(env.ORDERS, "order"),
	payouts: reach(env.PAYOUTS, "order"),
	promotions: reach(env.PROMOTIONS, "order"),
	reviews: reach(env.REVIEWS, "review"),
});
const app = createVendorApp(portsFrom);

export default createService<VendorEnv>({
	name: "vendor",
	settings: VENDOR_SETTINGS,
	app,
	queues: (env) => ({ product: env.TO_PRODUCT, order: env.TO_ORDER, review: env.TO_REVIEW, web: env.TO_WEB }),
	isPublic: (pathname) => /^\/vendors(?:\/|$)/.test(pathname),
	effects: (env, db) => effectsOf(db, Number(env.PAYOUT_HOLD_DAYS)),
	sweep: async (env, db, now) => {
		const provider = portsFrom(env).payouts;
		await sweepPayouts({ payouts: openPayouts(db), provider, now: () => now, report: logError });
		await db.batch([forgetOldKeys(db, now), forgetConsumedEvents(db, now), forgetSentEvents(db, now)]);
	},
});
