import { Button, LinkButton } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { reviewInputSchema } from "#contracts/review";
import { draftOf } from "../../core/draft.ts";
import { check, type Checked, type FormState, type FormValues } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Schemas } from "../../../../api/client.ts";
import { RatingField } from "./rating-field.tsx";

interface ReviewFormProps {
	page: RequestContext;
	/** Where the form goes. */
	path: string;
	/** Under which key the browser keeps what is typed. */
	draft: string;
	state: FormState;
	keep: Record<string, string | undefined>;
	submit: string;
	hint?: string | undefined;
}

/** Stars, headline and text, for a new review and for a change. */
export function ReviewForm({ page, path, draft, state: { values, errors }, keep, submit, hint }: ReviewFormProps) {
	const { reviews } = page.t.account;
	return (
		<>
			<FormErrors
				title={page.t.errors.checkForm}
				errors={errors}
				labels={{ rating: reviews.rating, title: reviews.headline, text: reviews.text }}
			/>
			<form method="post" action={page.href(path)} class="panel stack" {...draftOf(page, draft)}>
				<HiddenFields keep={keep} />
				<RatingField page={page} value={values["rating"]} error={errors["rating"]} />
				<Field label={reviews.headline} name="title" required maxlength={120} value={values["title"]} error={errors["title"]} />
				<Field
					label={reviews.text}
					name="text"
					type="textarea"
					rows={7}
					required
					maxlength={4_000}
					hint={reviews.textHint}
					value={values["text"]}
					error={errors["text"]}
				/>
				{hint !== undefined && <p class="small muted">{hint}</p>}
				<div class="cluster">
					<Button variant="primary">{submit}</Button>
					<LinkButton variant="quiet" href={page.href("/account/reviews")}>
						{page.t.words.cancel}
					</LinkButton>
				</div>
			</form>
		</>
	);
}

/** What the form says, as the API takes it; stars that nobody chose are asked for in words of ours. */
export function checkReview(page: RequestContext, values: FormValues): Checked<Schemas["ReviewInput"]> {
	const rating = /^[1-5]$/.test(values["rating"] ?? "") ? Number(values["rating"]) : undefined;
	const checked = check(reviewInputSchema, { rating, title: values["title"] ?? "", text: values["text"] ?? "" }, page.locale);
	if (checked.ok || rating !== undefined) return checked;
	return { ok: false, errors: { ...checked.errors, rating: page.t.account.reviews.ratingMissing } };
}
