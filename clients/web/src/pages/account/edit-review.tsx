import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { Button, LinkButton } from "../../components/button.tsx";
import { ConfirmPanel } from "../../components/dialog.tsx";
import { ApiFailure, myApi, need, tried } from "../../core/api.ts";
import { leaveNotice } from "../../core/cookies.ts";
import { errorsOf, type FormErrors, type FormState, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { AccountPage } from "./account-page.tsx";
import { refusedPage } from "../../core/refused.ts";
import { checkReview, ReviewForm } from "./review-form.tsx";

const LIST = "/account/reviews";
const params = (c: Context<Web>) => ({ params: { path: { id: c.req.param("id") ?? "" } } });
const mine = (c: Context<Web>): Promise<Schemas["OwnReview"]> => need(myApi(c).GET("/me/reviews/{id}", params(c)));

/** One's own review, to be changed. */
export function EditReviewPage({ page, id, product, state }: { page: RequestContext; id: string; product: string; state: FormState }) {
	const { reviews } = page.t.account;
	return (
		<AccountPage page={page} title={reviews.editTitle(product)} section="reviews" narrow>
			<ReviewForm
				page={page}
				path={`${LIST}/${id}`}
				draft={`review:${id}`}
				state={state}
				keep={{ _product: product }}
				submit={reviews.save}
			/>
		</AccountPage>
	);
}

/** Shows the form with what the review says. */
export async function showEdit(c: Context<Web>): Promise<Response> {
	const { id, rating, title, text, productTitle } = await mine(c);
	const state: FormState = { values: { rating: String(rating), title, text }, errors: {} };
	return privatePage(c, <EditReviewPage page={c.get("page")} id={id} product={productTitle} state={state} />);
}

/** Changes the review. */
export async function changeReview(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const shown = (errors: FormErrors) => (
		<EditReviewPage page={page} id={c.req.param("id") ?? ""} product={values["_product"] ?? ""} state={{ values, errors }} />
	);
	const checked = checkReview(page, values);
	if (!checked.ok) return privatePage(c, shown(checked.errors), 422);
	const outcome = await tried(myApi(c).PATCH("/reviews/{id}", { ...params(c), body: checked.value }));
	if (!outcome.ok) return refusedPage(c, outcome.problem, shown(errorsOf(outcome.problem, page.t)));
	leaveNotice(c, "reviewSaved");
	return goTo(c, LIST);
}

/** Asks before a review goes. */
export async function showReviewRemoval(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { id, productTitle } = await mine(c);
	const { reviews } = page.t.account;
	return privatePage(
		c,
		<ShopPage page={page} facts={{ title: reviews.removeTitle }} section="/account">
			<div class="container narrow">
				<ConfirmPanel
					title={reviews.removeTitle}
					actions={
						<>
							<form method="post" action={page.href(`${LIST}/${id}/delete`)}>
								<Button variant="danger">{page.t.words.delete}</Button>
							</form>
							<LinkButton href={page.href(LIST)}>{page.t.words.cancel}</LinkButton>
						</>
					}
				>
					<p>{reviews.removeText(productTitle)}</p>
				</ConfirmPanel>
			</div>
		</ShopPage>,
	);
}

/** Deletes the review; one that is gone already is no fault. */
export async function removeReview(c: Context<Web>): Promise<Response> {
	const outcome = await tried(myApi(c).DELETE("/reviews/{id}", params(c)));
	if (!outcome.ok && outcome.problem.status !== 404) throw new ApiFailure(outcome.problem);
	leaveNotice(c, "reviewRemoved");
	return goTo(c, LIST);
}
