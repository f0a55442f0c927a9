import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { DefinitionList } from "../../../components/definition-list.tsx";
import { Notice } from "../../../components/notice.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { Review } from "../../../components/review.tsx";
import { myApi, need } from "../../../core/api.ts";
import { takeNotice } from "../../../core/cookies.ts";
import { EMPTY_FORM, type FormState } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { LeftNotice, UndoButton } from "../left-notice.tsx";
import { Time } from "../time.tsx";
import { ReviewDecisions } from "./review-decisions.tsx";
import { ReportsBadge, ReviewStatus, reviewProps } from "./review-parts.tsx";

type ReportedReview = Schemas["ReportedReview"];

/** `/admin/reviews/{id}` */
export async function showReview(c: Context<Web>): Promise<Response> {
	const review = await need(myApi(c).GET("/admin/reviews/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));
	return privatePage(c, <ReviewPage page={c.get("page")} review={review} left={takeNotice(c)} state={EMPTY_FORM} />);
}

interface ReviewPageProps {
	page: RequestContext;
	review: ReportedReview;
	left?: string | null | undefined;
	/** Of the form that rejects. */
	state: FormState;
}

/** A review with why it was reported, and the decisions about it. */
export const ReviewPage = ({ page, review, left = null, state }: ReviewPageProps) => {
	const { detail } = page.t.admin.reviews;
	const mayUndo = left === "reviewRejected" && review.allowedActions.includes("publish");
	return (
		<AdminPage
			page={page}
			section="reviews"
			title={`${detail.title}: ${review.productTitle}`}
			badge={
				<>
					<ReviewStatus page={page} status={review.status} />
					<ReportsBadge page={page} review={review} />
				</>
			}
			above={[]}
			notice={
				<LeftNotice page={page} left={left} undo={mayUndo && <UndoButton page={page} action={`/admin/reviews/${review.id}/publish`} />} />
			}
		>
			{review.statusReason !== null && <Notice tone="warning">{detail.reasonOfRejection(review.statusReason)}</Notice>}
			<div class="beside">
				<div class="stack loose">
					<section class="stack" aria-labelledby="written">
						<SectionHeader title={detail.review} id="written" />
						<div class="panel">
							<Review {...reviewProps(page, review)}>
								<p>{review.text}</p>
							</Review>
						</div>
					</section>
					<Reports page={page} reported={review.reported} />
				</div>
				<aside class="stack" aria-label={detail.decide}>
					<ReviewDecisions page={page} review={review} state={state} />
					<ReviewFacts page={page} review={review} />
				</aside>
			</div>
		</AdminPage>
	);
};

const Reports = ({ page, reported }: { page: RequestContext; reported: ReportedReview["reported"] }) => {
	const { detail } = page.t.admin.reviews;
	return (
		<section class="stack" aria-labelledby="reports">
			<SectionHeader title={detail.reportsTitle} id="reports" />
			{reported.length === 0 ? (
				<p class="muted">{detail.noReports}</p>
			) : (
				<ul class="stack" role="list">
					{reported.map(({ reason, createdAt }) => (
						<li class="panel stack tight">
							<p class="said">{reason}</p>
							<p class="muted small">
								<Time page={page} at={createdAt} />
							</p>
						</li>
					))}
				</ul>
			)}
		</section>
	);
};

const ReviewFacts = ({ page, review }: { page: RequestContext; review: ReportedReview }) => {
	const { detail } = page.t.admin.reviews;
	return (
		<section class="panel stack" aria-labelledby="facts">
			<SectionHeader title={detail.facts} id="facts" />
			<DefinitionList
				items={[
					{ term: detail.product, details: <a href={page.href(`/products/${review.productId}`)}>{review.productTitle}</a> },
					{ term: detail.shop, details: <a href={page.href(`/admin/shops/${review.vendorId}`)}>{detail.toShop}</a> },
					{ term: detail.author, details: <a href={page.href(`/admin/users/${review.userId}`)}>{review.author}</a> },
					{ term: detail.written, details: <Time page={page} at={review.createdAt} /> },
					{ term: detail.helpful, details: page.format.number(review.helpful) },
				]}
			/>
		</section>
	);
};
