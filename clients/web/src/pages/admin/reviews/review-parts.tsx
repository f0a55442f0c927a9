import type { Schemas } from "../../../../../api/client.ts";
import { Badge } from "../../../components/badge.tsx";
import type { RequestContext } from "../../../core/request-context.ts";

interface PartProps {
	page: RequestContext;
	review: Pick<Schemas["ModeratedReview"], "reports" | "status">;
}

/** Whether it is on the street. */
export const ReviewStatus = ({ page, status }: { page: RequestContext; status: PartProps["review"]["status"] }) => (
	<Badge tone={status === "published" ? "success" : "neutral"}>{page.t.admin.reviews.status[status]}</Badge>
);

/** How many readers want it looked at; nothing where nobody does. */
export const ReportsBadge = ({ page, review: { reports } }: PartProps) =>
	reports === 0 ? null : (
		<Badge tone="warning" icon="warning">
			{page.t.admin.reviews.reports(reports)}
		</Badge>
	);

/** A review as the component of that name takes it, without its text. */
export const reviewProps = (page: RequestContext, review: Schemas["ModeratedReview"]) => ({
	author: review.author,
	rating: { value: review.rating, label: page.t.admin.reviews.stars(review.rating) },
	title: review.title,
	when: { iso: review.createdAt, text: page.format.date(review.createdAt) },
	...(review.verified && { verified: page.t.admin.reviews.verified }),
	...(review.reply && {
		reply: {
			from: page.t.admin.reviews.detail.reply,
			text: review.reply.text,
			when: { iso: review.reply.createdAt, text: page.format.date(review.reply.createdAt) },
		},
	}),
});
