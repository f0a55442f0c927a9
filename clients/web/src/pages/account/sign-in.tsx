import type { Context } from "hono";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { Notice } from "../../components/notice.tsx";
import { publicApi, tried } from "../../core/api.ts";
import { takeNotice } from "../../core/cookies.ts";
import { errorsOf, type FormState, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { safeNext } from "../../core/sign-in-first.ts";
import type { Web } from "../../env.ts";
import { claimGuestCart } from "../purchase/own-cart.ts";
import { DoorPage } from "./account-page.tsx";
import { ResumedPage } from "./resumed-page.tsx";
import { refusedPage } from "../../core/refused.ts";
import { isSignedIn, passOnCookies, sessionBegunBy } from "./session.ts";

interface SignInPageProps {
	page: RequestContext;
	state: FormState;
	/** What goes along: `next`, or the kept form as `_action` and `_fields`. */
	keep: Record<string, string | undefined>;
	notice?: string | null | undefined;
}

/** The sign-in form. */
export function SignInPage({ page, state: { values, errors }, keep, notice }: SignInPageProps) {
	const { t } = page;
	const { signIn: text } = t.account;
	return (
		<DoorPage page={page} title={text.title} lead={text.lead} notice={notice} address={withNext("/sign-in", keep["next"])}>
			<FormErrors title={t.errors.checkForm} errors={errors} />
			{keep["_action"] !== undefined && <Notice tone="warning">{t.errors.sessionEnded}</Notice>}
			{notice === "signedOut" && <div data-forget-drafts hidden />}
			<form method="post" action={page.href("/sign-in")} class="panel stack" data-keep-drafts>
				<HiddenFields keep={keep} />
				<Field
					label={t.account.email}
					name="email"
					type="email"
					required
					autocomplete="username"
					value={values["email"]}
					error={errors["email"]}
				/>
				<Field
					label={t.account.password}
					name="password"
					type="password"
					required
					autocomplete="current-password"
					error={errors["password"]}
				/>
				<div class="between">
					<Button variant="primary">{text.title}</Button>
					<a href={page.href("/forgot-password")}>{text.forgot}</a>
				</div>
			</form>
			<p>
				{text.newHere} <a href={page.href(withNext("/sign-up", keep["next"]))}>{text.signUp}</a>
			</p>
		</DoorPage>
	);
}

/** The hidden field that keeps where somebody wanted to go; home needs none. */
export const onwards = (next: string): { next?: string } => (next === "/" ? {} : { next });

/** A path of the pages before the sign-in, that goes on to the same place. */
export const withNext = (path: string, next: string | undefined): string => (next ? `${path}?next=${encodeURIComponent(next)}` : path);

/** Shows the form; who is signed in already goes on at once. */
export async function showSignIn(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const next = safeNext(c.req.query("next"));
	if (await isSignedIn(c)) return c.redirect(next === "/" ? page.href("/account") : next, 303);
	return privatePage(c, <SignInPage page={page} state={{ values: {}, errors: {} }} keep={onwards(next)} notice={takeNotice(c)} />);
}

/** Signs in, takes the guest's cart along, and goes on to where somebody wanted to be, or back to the form that was kept. */
export async function signIn(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const next = safeNext(values["next"]);
	const action = safeNext(values["_action"]);
	const resumes = action !== "/" && action === values["_action"];
	const keep = resumes ? { _action: action, _fields: values["_fields"] } : onwards(next);
	const credentials = { email: values["email"]?.trim() ?? "", password: values["password"] ?? "" };
	const outcome = await tried(publicApi(c).POST("/auth/sign-in/email", { body: credentials }));
	if (!outcome.ok) {
		const { problem } = outcome;
		const wrong = problem.status === 400 || problem.status === 401;
		const errors = wrong ? { "": page.t.account.signIn.wrong } : errorsOf(problem, page.t);
		return refusedPage(c, problem, <SignInPage page={page} state={{ values, errors }} keep={keep} />);
	}
	passOnCookies(c, outcome.response);
	await claimGuestCart(c, sessionBegunBy(outcome.response));
	if (resumes) return privatePage(c, <ResumedPage page={page} action={action} fields={values["_fields"] ?? ""} />);
	return c.redirect(next === "/" ? page.href("/") : next, 303);
}
