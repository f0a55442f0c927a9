import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { myApi, need } from "../../../core/api.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";

type ReportedReview = Schemas["ReportedReview"];

/** `/admin/reviews/{id}/dismiss`: the question before reports are put aside, which cannot be undone. */
export async function showDismissal(c: Context<Web>): Promise<Response> {
	const review = await need(myApi(c).GET("/admin/reviews/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));
	return privatePage(c, <DismissPage page={c.get("page")} review={review} />);
}

/** Says what will happen; or that there is nothing to do, as where somebody else was faster. */
const DismissPage = ({ page, review }: { page: RequestContext; review: ReportedReview }) => {
	const { detail, dismiss } = page.t.admin.reviews;
	const isNeeded = review.allowedActions.includes("dismiss");
	const back = page.href(`/admin/reviews/${review.id}`);
	return (
		<AdminPage
			page={page}
			section="reviews"
			title={dismiss.title}
			lead={isNeeded ? dismiss.question(review.reports) : detail.noReports}
			above={[{ href: back, text: `${detail.title}: ${review.productTitle}` }]}
			narrow
		>
			<form method="post" action={page.href(`/admin/reviews/${review.id}/dismiss`)} class="cluster">
				<input type="hidden" name="until" value={review.reported.at(-1)?.createdAt ?? ""} />
				{isNeeded && <Button variant="primary">{dismiss.submit}</Button>}
				<LinkButton href={back}>{page.t.words.back}</LinkButton>
			</form>
		</AdminPage>
	);
};
