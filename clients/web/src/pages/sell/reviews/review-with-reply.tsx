import type { Schemas } from "../../../../../api/client.ts";
import { Badge } from "../../../components/badge.tsx";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { Review } from "../../../components/review.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import { draftOf } from "../../../core/draft.ts";

/** An answer as it was typed, and why it was refused. */
export interface RefusedReply {
	id: string;
	text: string;
	error: string;
}

interface ReviewWithReplyProps {
	page: RequestContext;
	shop: Schemas["OwnVendor"];
	review: Schemas["OwnReview"];
	/** The query of the list, to come back to it. */
	list: string;
	refused: RefusedReply | undefined;
	/** Whether the browser keeps what is typed here. Where another answer was refused, it would take all of them for it. */
	keepsDraft: boolean;
}

/** The name of the field for the answer to a review. */
export const replyField = (id: string): string => `text.${id}`;

/** A review with its answer, and the form for it, folded. */
export function ReviewWithReply(props: ReviewWithReplyProps) {
	const { page, review, refused } = props;
	const text = page.t.sell.reviews;
	const { reply } = review;
	const isShown = review.status === "published";
	return (
		<div class="panel stack">
			<div class="between">
				<p class="muted small">{text.of(review.productTitle)}</p>
				{!isShown && <Badge tone="warning">{text.hidden}</Badge>}
			</div>
			<Review
				author={review.author}
				rating={{ value: review.rating, label: text.ofFive(review.rating) }}
				title={review.title}
				when={{ iso: review.createdAt, text: page.format.date(review.createdAt) }}
				verified={review.verified ? text.verified : undefined}
				level={3}
				reply={
					reply === null
						? undefined
						: { from: text.yourAnswer, text: reply.text, when: { iso: reply.createdAt, text: page.format.date(reply.createdAt) } }
				}
			>
				{review.text}
			</Review>
			{!isShown && <p class="muted">{review.statusReason === null ? text.hiddenPlain : text.hiddenText(review.statusReason)}</p>}
			{isShown && (
				<details open={refused !== undefined} data-opens-for-draft>
					<summary class="button secondary small">{reply === null ? text.answer : text.change}</summary>
					<ReplyForm {...props} />
				</details>
			)}
		</div>
	);
}

function ReplyForm({ page, shop, review, list, refused, keepsDraft }: ReviewWithReplyProps) {
	const text = page.t.sell.reviews;
	const name = replyField(review.id);
	return (
		<form
			method="post"
			action={page.href(`/sell/${shop.id}/reviews/${review.id}/reply`)}
			class="stack"
			{...(keepsDraft ? draftOf(page, `reply:${review.id}`) : {})}
		>
			<input type="hidden" name="_key" value={crypto.randomUUID()} />
			<input type="hidden" name="_list" value={list} />
			<Field
				label={text.answerTo(review.author, review.productTitle)}
				name={name}
				type="textarea"
				rows={3}
				required
				maxlength={2_000}
				hint={text.answerHint}
				value={refused?.text ?? review.reply?.text}
				error={refused?.error}
			/>
			<div>
				<Button small variant="primary">
					{review.reply === null ? text.submit : text.replace}
				</Button>
			</div>
		</form>
	);
}
