import type { IdempotencyScope } from "./idempotency.ts";
import type { Page, PageRequest } from "./page.ts";
import type { Result } from "./result.ts";
import type { OwnReview } from "./review.ts";
import type { Created } from "./vendor-catalog.ts";

/** Granted to the vendor service, which has authorized the caller for `vendorId`: the reviews of that one shop's products. */
export interface VendorReviewsApi {
	list(vendorId: string, filter: PageRequest): Promise<Result<Page<OwnReview>>>;
	/** One public answer a review; a second one replaces it. */
	reply(vendorId: string, reviewId: string, text: string, scope: IdempotencyScope | null): Promise<Result<Created<OwnReview>>>;
}
