import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Notice } from "../../components/notice.tsx";
import { SectionHeader } from "../../components/page-header.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Picture } from "../../components/picture.tsx";
import { Review } from "../../components/review.tsx";
import { ifThere, myApi, need } from "../../core/api.ts";
import { takeNotice } from "../../core/cookies.ts";
import { ownPicture } from "../../core/own-content.ts";
import { privatePage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { AccountPage } from "./account-page.tsx";
import { UnverifiedNotice } from "./verify-email.tsx";

interface ReviewsPageProps {
	page: RequestContext;
	/** Null where nobody can say right now. */
	waiting: Schemas["ReviewablePage"] | null;
	written: Schemas["OwnReviewPage"];
	verified: boolean;
	notice?: string | null | undefined;
}

/** What waits for a review, and what was written. */
export function ReviewsPage({ page, waiting, written, verified, notice }: ReviewsPageProps) {
	const { reviews } = page.t.account;
	const nothing = waiting?.items.length === 0 && written.items.length === 0;
	return (
		<AccountPage page={page} title={reviews.title} section="reviews" lead={reviews.lead} notice={notice}>
			{!verified && <UnverifiedNotice page={page} text={page.t.account.verify.unverified} />}
			{nothing ? (
				<EmptyState icon="review" title={reviews.emptyTitle}>
					<p>{reviews.emptyText}</p>
				</EmptyState>
			) : (
				<>
					<Waiting page={page} waiting={waiting} />
					<Written page={page} written={written} />
				</>
			)}
		</AccountPage>
	);
}

function Waiting({ page, waiting }: { page: RequestContext; waiting: ReviewsPageProps["waiting"] }) {
	const { reviews } = page.t.account;
	if (!waiting) return <Notice tone="warning">{reviews.waitingDown}</Notice>;
	if (waiting.items.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="waiting">
			<SectionHeader id="waiting" title={reviews.waiting} />
			<ul class="grid roomy" role="list">
				{waiting.items.map((item) => (
					<li>
						<WaitingCard page={page} item={item} />
					</li>
				))}
			</ul>
			<Pagination label={reviews.waiting} next={nextPage(page, "waiting", waiting.nextCursor)} />
		</section>
	);
}

function WaitingCard({ page, item: { product, vendor, deliveredAt } }: { page: RequestContext; item: Schemas["Reviewable"] }) {
	const { reviews } = page.t.account;
	return (
		<article class="panel to-review">
			<Picture src={ownPicture(product.imageUrl)} alt="" place="thumb" placeholder="bag" />
			<div class="stack tight">
				<h3>
					<a href={page.href(`/shops/${vendor.slug}/${product.slug}`)}>{product.title}</a>
				</h3>
				<p class="muted small">
					{reviews.from(vendor.name)} · <time datetime={deliveredAt}>{reviews.received(page.format.date(deliveredAt))}</time>
				</p>
				<div>
					<LinkButton
						small
						href={page.href(`/account/reviews/new?product=${encodeURIComponent(product.id)}`)}
						aria-label={reviews.writeFor(product.title)}
					>
						{reviews.write}
					</LinkButton>
				</div>
			</div>
		</article>
	);
}

function Written({ page, written }: { page: RequestContext; written: Schemas["OwnReviewPage"] }) {
	const { reviews } = page.t.account;
	return (
		<section class="stack" aria-labelledby="written">
			<SectionHeader id="written" title={reviews.written} />
			{written.items.length === 0 && <p class="muted">{reviews.noneWritten}</p>}
			{written.items.map((review) => (
				<WrittenReview page={page} review={review} />
			))}
			<Pagination label={reviews.written} next={nextPage(page, "cursor", written.nextCursor)} />
		</section>
	);
}

function WrittenReview({ page, review }: { page: RequestContext; review: Schemas["OwnReview"] }) {
	const { reviews } = page.t.account;
	const moment = (iso: string) => ({ iso, text: page.format.date(iso) });
	const path = page.href(`/account/reviews/${review.id}`);
	return (
		<div class="stack tight">
			<p>
				<a href={page.href(`/products/${review.productId}`)}>{review.productTitle}</a>
			</p>
			{review.status === "rejected" && (
				<Notice tone="warning" title={reviews.hidden}>
					{review.statusReason ? reviews.hiddenText(review.statusReason) : reviews.hiddenPlain}
				</Notice>
			)}
			<Review
				author={review.author}
				rating={{ value: review.rating, label: reviews.ofFive(review.rating) }}
				title={review.title}
				when={moment(review.createdAt)}
				verified={review.verified ? reviews.verified : undefined}
				reply={review.reply ? { from: reviews.reply, text: review.reply.text, when: moment(review.reply.createdAt) } : undefined}
				actions={
					<>
						<LinkButton small href={path} aria-label={reviews.edit(review.productTitle)}>
							{page.t.words.edit}
						</LinkButton>
						<LinkButton small variant="quiet" href={`${path}/delete`} aria-label={reviews.remove(review.productTitle)}>
							{page.t.words.delete}
						</LinkButton>
					</>
				}
			>
				{review.text}
			</Review>
		</div>
	);
}

const nextPage = (page: RequestContext, name: "cursor" | "waiting", cursor: string | null) =>
	cursor === null ? undefined : { href: page.href(`/account/reviews?${name}=${encodeURIComponent(cursor)}`), text: page.t.words.next };

/** What somebody can review and has reviewed. */
export async function showReviews(c: Context<Web>): Promise<Response> {
	const api = myApi(c);
	const [cursor, waitingCursor] = [c.req.query("cursor"), c.req.query("waiting")];
	const [me, waiting, written] = await Promise.all([
		need(api.GET("/me")),
		ifThere(api.GET("/me/reviewable", { params: { query: { limit: 12, ...(waitingCursor && { cursor: waitingCursor }) } } })),
		need(api.GET("/me/reviews", { params: { query: { limit: 20, ...(cursor && { cursor }) } } })),
	]);
	return privatePage(
		c,
		<ReviewsPage page={c.get("page")} waiting={waiting} written={written} verified={me.emailVerified} notice={takeNotice(c)} />,
	);
}
