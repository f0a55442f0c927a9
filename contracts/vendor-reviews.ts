import type { IdempotencyScope } from "./idempotency.ts";
import type { Page, PageRequest } from "./page.ts";
import type { Result } from "./result.ts";
import type { OwnReview } from "./review.ts";
import type { Created } from "./vendor-catalog.ts";

/** Which of the reviews of a shop's products. */
export interface VendorReviewFilter extends PageRequest {
	rating?: number | undefined;
	/** Whether the shop has answered; false: only what it can answer, which is what is shown. */
	replied?: boolean | undefined;
}

/** Granted to the vendor service, which has authorized the caller for `vendorId`: the reviews of that one shop's products. */
export interface VendorReviewsApi {
	list(vendorId: string, filter: VendorReviewFilter): Promise<Result<Page<OwnReview>>>;
	/** How many wait for an answer, counted up to 100. */
	countToAnswer(vendorId: string): Promise<number>;
	/** One public answer a review; a second one replaces it. */
	reply(vendorId: string, reviewId: string, text: string, scope: IdempotencyScope | null): Promise<Result<Created<OwnReview>>>;
}
