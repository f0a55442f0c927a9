import type { Identity } from "#contracts/identity";
import type { PurchasesApi } from "#contracts/purchases";
import { fail, ok, type Result } from "#contracts/result";
import type { ReviewInput } from "#contracts/review";
import { authorOf } from "./author.ts";

/** A review as it is about to be stored. */
export interface Draft extends ReviewInput {
	userId: string;
	author: string;
	productId: string;
	vendorId: string;
	orderLineId: string;
	productTitle: string;
}

/** A shopper's review of a product that they received; `email_not_verified` or `forbidden` for others. */
export async function draftReview(
	identity: Identity,
	productId: string,
	input: ReviewInput,
	purchases: PurchasesApi,
): Promise<Result<Draft>> {
	if (!identity.emailVerified) return fail("email_not_verified", "Please verify your email address before you write a review.");
	const line = await purchases.receivedLine(identity.userId, productId);
	if (!line)
		return fail("forbidden", "Only who has received an item can review it. Once yours has arrived, we would love to hear about it.");
	const { vendorId, orderLineId, productTitle } = line;
	return ok({ ...input, userId: identity.userId, author: authorOf(identity.name), productId, vendorId, orderLineId, productTitle });
}
