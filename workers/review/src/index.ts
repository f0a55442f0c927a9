import { WorkerEntrypoint } from "cloudflare:workers";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { VendorReviewFilter, VendorReviewsApi } from "#contracts/vendor-reviews";
import { REVIEW_SETTINGS } from "#contracts/settings";
import { followCalls } from "#kit/calls";
import { forgetConsumedEvents } from "#kit/consumer";
import { forgetOldKeys } from "#kit/idempotency";
import { forgetSentEvents } from "#kit/outbox";
import { reach } from "#kit/reach";
import { afterChange, createService } from "#kit/service";
import { settingsCheck } from "#kit/settings";
import { createReviewApp } from "./app.ts";
import type { ReviewEnv } from "./env.ts";
import { dbOf } from "#kit/db";
import { effectsOf } from "./store/effects.ts";
import { replyToReview } from "./store/reply-store.ts";
import { countToAnswer, listOfVendor } from "./store/review-lists.ts";

const app = createReviewApp((env) => ({ purchases: reach(env.PURCHASES, "order") }));

const queuesOf = (env: ReviewEnv) => ({ product: env.TO_PRODUCT, vendor: env.TO_VENDOR, web: env.TO_WEB });

export default createService<ReviewEnv>({
	name: "review",
	settings: REVIEW_SETTINGS,
	app,
	queues: queuesOf,
	isPublic: (pathname) => /^\/(?:products|vendors)\//.test(pathname),
	effects: (_env, db) => effectsOf(db),
	sweep: async (_env, db, now) => {
		await db.batch([forgetOldKeys(db, now), forgetConsumedEvents(db, now), forgetSentEvents(db, now)]);
	},
});

/** Granted to the vendor service: the reviews of the one shop that it names, to read and to answer. */
export class VendorReviews extends WorkerEntrypoint<ReviewEnv> implements VendorReviewsApi {
	list(vendorId: string, filter: VendorReviewFilter) {
		return listOfVendor(dbOf(this.env), vendorId, filter);
	}

	countToAnswer(vendorId: string) {
		return countToAnswer(dbOf(this.env), vendorId);
	}

	async reply(vendorId: string, reviewId: string, text: string, scope: IdempotencyScope | null) {
		const replied = await replyToReview(dbOf(this.env), { vendorId, reviewId, text }, scope, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return replied;
	}
}

followCalls({ VendorReviews }, settingsCheck("review", REVIEW_SETTINGS));
