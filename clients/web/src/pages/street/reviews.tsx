import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../api/client.ts";
import { Button } from "../../components/button.tsx";
import { Histogram } from "../../components/histogram.tsx";
import { Review } from "../../components/review.tsx";
import { Stars } from "../../components/stars.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { starsOf } from "./cards.ts";
import { queryOf } from "../../core/query-of.ts";

type ReviewData = Schemas["Review"];

/** The average and how many gave how many stars. */
export function RatingSummary({ page, summary }: { page: RequestContext; summary: Schemas["RatingSummary"] }) {
	const { reviews } = page.t.street;
	const stars = starsOf(page, summary);
	if (!stars || summary.average === null) return null;
	const rows = ([5, 4, 3, 2, 1] as const).map((number) => {
		const count = summary.histogram[number];
		return { label: reviews.starsRow(number, page.format.number(number)), count, text: page.format.number(count) };
	});
	return (
		<div class="stack tight">
			<p class="cluster">
				<strong class="rating">{page.format.rating(summary.average)}</strong>
				<Stars {...stars} count={undefined} />
				<span class="muted">{reviews.count(summary.count, page.format.number(summary.count))}</span>
			</p>
			<Histogram caption={reviews.histogram} headings={[reviews.starsHeading, reviews.countHeading]} rows={rows} />
		</div>
	);
}

interface ReviewListProps {
	page: RequestContext;
	items: readonly ReviewData[];
	shop: string;
	/** The page to come back to, without the locale. */
	back: string;
	/** What stands below a review besides its vote, as the link to its product. */
	beside?: ((review: ReviewData) => Child) | undefined;
}

/** Reviews with the shop's answers; who reads them can say that one helped, or report it. */
export const ReviewList = ({ page, items, shop, back, beside }: ReviewListProps) => (
	<div class="reviews">
		{items.map((review) => (
			<Review
				{...reviewProps(page, review, shop)}
				actions={[<Reactions page={page} review={review} back={back} />, beside?.(review) ?? null]}
			>
				{review.text}
			</Review>
		))}
	</div>
);

function reviewProps({ t, format }: RequestContext, review: ReviewData, shop: string) {
	const { street } = t;
	return {
		author: review.author,
		rating: { value: review.rating, label: street.stars(format.number(review.rating)) },
		title: review.title,
		when: { iso: review.createdAt, text: format.date(review.createdAt) },
		verified: review.verified ? street.reviews.verified : undefined,
		reply: review.reply
			? {
					from: street.reviews.reply(shop),
					text: review.reply.text,
					when: { iso: review.reply.createdAt, text: format.date(review.reply.createdAt) },
				}
			: undefined,
	};
}

/** The vote is a form: an island sends it without leaving the page. */
function Reactions({ page, review: { id, title, helpful }, back }: { page: RequestContext; review: ReviewData; back: string }) {
	const { reviews } = page.t.street;
	return (
		<>
			<form method="post" action={page.href(`/reviews/${id}/vote`)} data-vote>
				<input type="hidden" name="_back" value={back} />
				<Button small variant="quiet" icon="heart" aria-describedby={`votes-${id}`}>
					{reviews.helpful}
				</Button>
			</form>
			<span class="muted small" id={`votes-${id}`} data-votes>
				{helpful > 0 && reviews.helpfulBy(helpful, page.format.number(helpful))}
			</span>
			<a
				class="small"
				href={page.href(`/reviews/${id}/report${queryOf({ back })}`)}
				rel="nofollow"
				aria-label={`${reviews.report}: ${title}`}
			>
				{reviews.report}
			</a>
		</>
	);
}
