import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import type { FormState } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { draftOf } from "../../../core/draft.ts";

interface ReviewDecisionsProps {
	page: RequestContext;
	review: Schemas["ReportedReview"];
	/** Of the form that rejects. */
	state: FormState;
}

/** What can be done with a review now, with what each means. */
export const ReviewDecisions = ({ page, review, state }: ReviewDecisionsProps) => {
	const { detail, dismiss, publish } = page.t.admin.reviews;
	const may = (action: string) => review.allowedActions.includes(action);
	const path = (action: string) => page.href(`/admin/reviews/${review.id}/${action}`);
	return (
		<section class="panel stack" aria-labelledby="decide">
			<SectionHeader title={detail.decide} id="decide" />
			<FormErrors title={page.t.errors.checkForm} errors={state.errors} />
			{may("publish") && <Decision action={path("publish")} text={publish.text} submit={publish.submit} />}
			{may("dismiss") && (
				<div class="stack tight">
					<p class="small muted">{dismiss.text}</p>
					<LinkButton variant="primary" wide href={path("dismiss")}>
						{dismiss.open}
					</LinkButton>
				</div>
			)}
			{may("reject") && <Rejection page={page} id={review.id} action={path("reject")} state={state} />}
		</section>
	);
};

const Decision = ({ action, text, submit }: { action: string; text: string; submit: string }) => (
	<form method="post" action={action} class="stack tight">
		<p class="small muted">{text}</p>
		<Button variant="primary" wide>
			{submit}
		</Button>
	</form>
);

interface RejectionProps {
	page: RequestContext;
	id: string;
	action: string;
	state: FormState;
}

const Rejection = ({ page, id, action, state: { values, errors } }: RejectionProps) => {
	const { reject } = page.t.admin.reviews;
	return (
		<form method="post" action={action} class="stack rule" {...draftOf(page, `admin-reject-${id}`)}>
			<p class="small muted">{reject.text}</p>
			<Field
				label={page.t.admin.reason}
				name="reason"
				type="textarea"
				rows={3}
				required
				maxlength={500}
				hint={reject.hint}
				value={values["reason"]}
				error={errors["reason"]}
			/>
			<Button variant="danger" wide>
				{reject.submit}
			</Button>
		</form>
	);
};
