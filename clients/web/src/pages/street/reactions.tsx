import type { Context } from "hono";
import * as z from "zod";
import { text } from "#contracts/page";
import { Button, LinkButton } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { Notice } from "../../components/notice.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ApiFailure, myApi, type Outcome, sessionCookie, tried } from "../../core/api.ts";
import { leaveNotice, takeNotice } from "../../core/cookies.ts";
import { check, EMPTY_FORM, errorsOf, type FormState, nested, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import { askToSignIn, safeNext } from "../../core/sign-in-first.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { queryOf } from "../../core/query-of.ts";

const LONGEST_REASON = 500;
const reportSchema = z.strictObject({ reason: text(LONGEST_REASON) });

const reviewOf = (c: Context<Web>): string => c.req.param("id") ?? "";

/**
 * `POST /reviews/{id}/vote`: says that a review helped, or takes that back (`withdraw`). Twice is once. Answers JSON to the
 * island: how many it helped, and thanks, in words.
 */
export async function vote(c: Context<Web>): Promise<Response> {
	const { _back, withdraw } = await readForm(c);
	const params = { path: { id: reviewOf(c) } };
	const api = myApi(c);
	const outcome = await tried(
		withdraw === undefined ? api.PUT("/reviews/{id}/vote", { params }) : api.DELETE("/reviews/{id}/vote", { params }),
	);
	if (c.req.header("accept")?.startsWith("application/json") === true) return answerIsland(c, outcome);
	if (!outcome.ok && outcome.problem.code !== "conflict") throw new ApiFailure(outcome.problem);
	leaveNotice(c, outcome.ok ? (withdraw === undefined ? "reviewVoted" : "reviewVoteWithdrawn") : "reviewIsOwn");
	return goTo(c, `/reviews/${params.path.id}/vote${queryOf({ back: safeNext(_back) })}`);
}

function answerIsland(c: Context<Web>, outcome: Outcome<{ helpful: number }>): Response {
	const { t, format } = c.get("page");
	if (!outcome.ok) return c.json({ message: errorsOf(outcome.problem, t)[""] ?? t.problems.unknown }, outcome.problem.status as 409);
	return c.json({
		votes: t.street.reviews.helpfulBy(outcome.data.helpful, format.number(outcome.data.helpful)),
		message: t.notices["reviewVoted"],
	});
}

/** `GET /reviews/{id}/vote`: what became of the vote, and the way back. */
export function votePage(c: Context<Web>): Response {
	const page = c.get("page");
	const { reactions } = page.t.street;
	const back = safeNext(c.req.query("back"));
	const notice = takeNotice(c);
	return privatePage(
		c,
		<ShopPage page={page} facts={{ title: reactions.voteTitle }}>
			<div class="container narrow stack">
				<PageHeader title={reactions.voteTitle} lead={reactions.voteText} />
				<Said page={page} notice={notice} />
				<form method="post" action={page.href(`/reviews/${reviewOf(c)}/vote`)} class="cluster">
					<input type="hidden" name="_back" value={back} />
					{notice === "reviewVoted" ? (
						<Button name="withdraw" value="yes">
							{reactions.withdraw}
						</Button>
					) : (
						<Button icon="heart">{reactions.vote}</Button>
					)}
					<Back page={page} to={back} />
				</form>
			</div>
		</ShopPage>,
	);
}

const Said = ({ page, notice }: { page: RequestContext; notice: string | null }) => {
	const said = notice === null ? undefined : page.t.notices[notice];
	return said === undefined ? null : (
		<Notice tone={notice === "reviewIsOwn" ? "warning" : "success"} role="status">
			{said}
		</Notice>
	);
};

const Back = ({ page, to }: { page: RequestContext; to: string }) => (
	<LinkButton variant="quiet" icon="back" href={`${page.href(to)}#reviews`}>
		{page.t.street.reactions.back}
	</LinkButton>
);

/** `GET /reviews/{id}/report`: asks what is wrong with a review. */
export async function reportPage(c: Context<Web>): Promise<Response> {
	if (sessionCookie(c) === undefined) return askToSignIn(c);
	const notice = takeNotice(c);
	return showReport(c, { back: safeNext(c.req.query("back")), notice, form: EMPTY_FORM, status: 200 });
}

/** `POST /reviews/{id}/report`: notes it; twice is once. */
export async function report(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const back = safeNext(values["_back"]);
	const refused = (errors: FormState["errors"]) => showReport(c, { back, notice: null, form: { values, errors }, status: 422 });
	const checked = check(reportSchema, { reason: nested(values)["reason"] ?? "" }, page.locale);
	if (!checked.ok) return refused(checked.errors);
	const id = reviewOf(c);
	const outcome = await tried(myApi(c).POST("/reviews/{id}/report", { params: { path: { id } }, body: checked.value }));
	if (!outcome.ok && outcome.problem.status === 400) return refused(errorsOf(outcome.problem, page.t));
	if (!outcome.ok) throw new ApiFailure(outcome.problem);
	leaveNotice(c, "reviewReported");
	return goTo(c, `/reviews/${id}/report${queryOf({ back })}`);
}

interface Report {
	back: string;
	notice: string | null;
	form: FormState;
	status: 200 | 422;
}

function showReport(c: Context<Web>, { back, notice, form: { values, errors }, status }: Report): Response {
	const page = c.get("page");
	const { reactions } = page.t.street;
	const isDone = notice === "reviewReported";
	return privatePage(
		c,
		<ShopPage page={page} facts={{ title: reactions.reportTitle }}>
			<div class="container narrow stack">
				<PageHeader title={isDone ? reactions.thanks : reactions.reportTitle} lead={isDone ? undefined : reactions.reportText} />
				<FormErrors
					title={page.t.errors.checkForm}
					errors={Object.entries(errors).map(([name, message]) => ({ ...(name && { name }), message }))}
				/>
				<Said page={page} notice={notice} />
				{!isDone && (
					<form method="post" action={page.href(`/reviews/${reviewOf(c)}/report`)} class="stack">
						<input type="hidden" name="_back" value={back} />
						<Field
							label={reactions.reason}
							name="reason"
							type="textarea"
							value={values["reason"]}
							error={errors["reason"]}
							required
							maxlength={LONGEST_REASON}
						/>
						<div class="cluster">
							<Button variant="primary">{reactions.send}</Button>
						</div>
					</form>
				)}
				<p>
					<Back page={page} to={back} />
				</p>
			</div>
		</ShopPage>,
		status,
	);
}
