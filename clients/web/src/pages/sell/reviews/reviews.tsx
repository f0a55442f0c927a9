import type { Context } from "hono";
import { replyInputSchema } from "#contracts/review";
import type { Problem } from "../../../../../api/client.ts";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { check, errorsOf, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { DoneNotice } from "../done-notice.tsx";
import { idempotencyHeader } from "../../../core/form-key.ts";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { endWhereHopeless } from "../../../core/refused.ts";
import { showChange } from "../show-change.ts";
import { askedReviews, readReviewQuery, type ReviewQuery, reviewQueryText } from "./review-query.ts";
import { ReviewsPage } from "./reviews-page.tsx";
import { type RefusedReply, replyField } from "./review-with-reply.tsx";

/** `/sell/{vendorId}/reviews` */
export const showReviews = (c: Context<Web>): Promise<Response> => reviewsPage(c, readReviewQuery(new URL(c.req.url).searchParams), 200);

async function reviewsPage(
	c: Context<Web>,
	query: ReviewQuery,
	status: 200 | 409 | 422 | 429 | 503,
	refused?: RefusedReply,
): Promise<Response> {
	const page = c.get("page");
	const path = { vendorId: vendorIdOf(c) };
	const [own, reviews] = await Promise.all([
		shopOf(c),
		need(myApi(c).GET("/vendor/{vendorId}/reviews", { params: { path, query: askedReviews(query) } })),
	]);
	const notice = <DoneNotice page={page} notice={takeNotice(c)} />;
	return privatePage(c, <ReviewsPage page={page} own={own} query={query} reviews={reviews} refused={refused} notice={notice} />, status);
}

/** Answers a review in public; a second answer replaces the first. */
export async function replyToReview(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const id = c.req.param("reviewId") ?? "";
	const text = values[replyField(id)] ?? "";
	const query = readReviewQuery(new URLSearchParams(values["_list"] ?? ""));
	const checked = check(replyInputSchema, text.trim() === "" ? {} : { text }, page.locale);
	if (!checked.ok) return reviewsPage(c, query, 422, { id, text, error: Object.values(checked.errors)[0] ?? "" });
	const outcome = await tried(
		myApi(c).POST("/vendor/{vendorId}/reviews/{id}/reply", {
			params: { path: { vendorId: vendorIdOf(c), id }, ...idempotencyHeader(values) },
			body: checked.value,
		}),
	);
	if (!outcome.ok) {
		const { problem } = outcome;
		endWhereHopeless(problem);
		const status = problem.status === 409 || problem.status === 429 ? problem.status : problem.status >= 500 ? 503 : 422;
		return reviewsPage(c, query, status, { id, text, error: faultOf(page, problem) });
	}
	await showChange(c, [outcome.data.productId]);
	leaveNotice(c, "replySaved");
	return goTo(c, shopPath(c, `/reviews${reviewQueryText(query, { place: query.place })}`));
}

const faultOf = (page: RequestContext, problem: Problem): string =>
	problem.status === 409 ? page.t.sell.reviews.hiddenNow : (Object.values(errorsOf(problem, page.t))[0] ?? page.t.problems.unknown);
