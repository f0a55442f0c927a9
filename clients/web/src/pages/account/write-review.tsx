import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { ApiFailure, ifThere, myApi, need, tried } from "../../core/api.ts";
import { leaveNotice } from "../../core/cookies.ts";
import { errorsOf, type FormErrors, type FormState, readForm } from "../../core/forms.ts";
import { idempotencyHeader } from "../../core/form-key.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { AccountPage } from "./account-page.tsx";
import { refusedPage } from "../../core/refused.ts";
import { checkReview, ReviewForm } from "./review-form.tsx";
import { UnverifiedNotice } from "./verify-email.tsx";

const PATH = "/account/reviews/new";
const addressFor = (product: string): string => `${PATH}?product=${encodeURIComponent(product)}`;

interface NewReviewProps {
	page: RequestContext;
	/** The id or slug in the address. */
	product: string;
	title: string | undefined;
	state: FormState;
	verified: boolean;
}

/** The form for a review. The title goes along, so that the form can be shown again without asking for it. */
export function NewReviewPage({ page, product, title, state, verified }: NewReviewProps) {
	const { reviews } = page.t.account;
	return (
		<AccountPage
			page={page}
			title={title ? reviews.newTitle(title) : reviews.newTitlePlain}
			section="reviews"
			address={addressFor(product)}
			narrow
		>
			{!verified && <UnverifiedNotice page={page} text={reviews.verifyFirst} />}
			<ReviewForm
				page={page}
				path={PATH}
				draft={`review:${product}`}
				state={state}
				keep={{ product, _key: state.values["_key"], _title: title }}
				submit={reviews.publish}
				hint={reviews.publishHint}
			/>
		</AccountPage>
	);
}

/** For those who have not received the product, or have reviewed it. */
export function NotYetPage({ page, product, title }: { page: RequestContext; product: string; title: string }) {
	const { reviews } = page.t.account;
	return (
		<AccountPage page={page} title={reviews.newTitle(title)} section="reviews" address={addressFor(product)} narrow>
			<EmptyState
				icon="review"
				title={reviews.notReceivedTitle}
				action={
					<>
						<LinkButton href={page.href(`/products/${encodeURIComponent(product)}`)}>{reviews.toProduct}</LinkButton>
						<LinkButton href={page.href("/account/reviews")}>{reviews.title}</LinkButton>
					</>
				}
			>
				<p>{reviews.notReceivedText}</p>
			</EmptyState>
		</AccountPage>
	);
}

/** Shows the form to those who may write; where that cannot be known for sure, the API decides when it is sent. */
export async function showNewReview(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const product = c.req.query("product") ?? "";
	const api = myApi(c);
	const [me, known, waiting] = await Promise.all([
		need(api.GET("/me")),
		ifThere(api.GET("/products/{idOrSlug}", { params: { path: { idOrSlug: product || "-" } } })),
		ifThere(api.GET("/me/reviewable", { params: { query: { limit: 100 } } })),
	]);
	const received = waiting?.items.find((item) => item.product.id === product || item.product.slug === product)?.product;
	const title = received?.title ?? known?.title;
	if (title === undefined) throw new ApiFailure(noProduct);
	if (!received && waiting?.nextCursor === null) return privatePage(c, <NotYetPage page={page} product={product} title={title} />);
	const state: FormState = { values: { _key: crypto.randomUUID() }, errors: {} };
	return privatePage(
		c,
		<NewReviewPage page={page} product={received?.id ?? product} title={title} state={state} verified={me.emailVerified} />,
	);
}

const noProduct: Schemas["Problem"] = { type: "about:blank", code: "not_found", title: "Not found", status: 404, detail: "", instance: "" };

/** Publishes the review, once per form. */
export async function publishReview(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const product = values["product"] ?? "";
	const shown = (errors: FormErrors, verified = true) => (
		<NewReviewPage page={page} product={product} title={values["_title"]} state={{ values, errors }} verified={verified} />
	);
	const checked = checkReview(page, values);
	if (!checked.ok) return privatePage(c, shown(checked.errors), 422);
	const outcome = await tried(
		myApi(c).POST("/products/{idOrSlug}/reviews", {
			params: { path: { idOrSlug: product || "-" }, ...idempotencyHeader(values) },
			body: checked.value,
		}),
	);
	if (!outcome.ok)
		return refusedPage(c, outcome.problem, shown(faultsOf(page, outcome.problem), outcome.problem.code !== "email_not_verified"));
	leaveNotice(c, "reviewPublished");
	return goTo(c, "/account/reviews");
}

function faultsOf(page: RequestContext, problem: Schemas["Problem"]): FormErrors {
	const { reviews } = page.t.account;
	if (problem.code === "email_not_verified") return {};
	if (problem.code === "conflict") return { "": reviews.already };
	if (problem.code === "forbidden") return { "": reviews.notReceived };
	return errorsOf(problem, page.t);
}
