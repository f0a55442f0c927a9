import type { Context } from "hono";
import * as z from "zod";
import { newPasswordSchema } from "#contracts/credentials";
import { Button, LinkButton } from "../../components/button.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { publicApi, tried } from "../../core/api.ts";
import { forgetMailToken, leaveNotice, readMailToken } from "../../core/cookies.ts";
import { check, errorsOf, type FormErrors as Errors, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { DoorPage } from "./account-page.tsx";
import { followMailLink } from "./mail-link.ts";
import { refusedPage } from "../../core/refused.ts";
import { forgetSession } from "./session.ts";
import { NewPassword } from "./sign-up.tsx";

const PATH = "/reset-password";
const formSchema = z.strictObject({ newPassword: newPasswordSchema });

/** The form that sets a new password. */
export function ResetPage({ page, errors }: { page: RequestContext; errors: Errors }) {
	const { t } = page;
	const { reset } = t.account;
	return (
		<DoorPage page={page} title={reset.title} lead={reset.lead}>
			<FormErrors title={t.errors.checkForm} errors={errors} labels={{ newPassword: reset.newPassword }} />
			<form method="post" action={page.href(PATH)} class="panel stack">
				<NewPassword label={reset.newPassword} name="newPassword" hint={t.account.signUp.passwordHint} error={errors["newPassword"]} />
				<div>
					<Button variant="primary">{reset.submit}</Button>
				</div>
			</form>
		</DoorPage>
	);
}

/** A link that works no more, and the way to another. */
export function ExpiredPage({ page }: { page: RequestContext }) {
	const { reset } = page.t.account;
	return (
		<DoorPage page={page} title={reset.expiredTitle} lead={reset.expired}>
			<div>
				<LinkButton variant="primary" href={page.href("/forgot-password")}>
					{reset.again}
				</LinkButton>
			</div>
		</DoorPage>
	);
}

/** Where the link in the mail leads. */
export function showReset(c: Context<Web>): Response {
	const followed = followMailLink(c, PATH);
	if (followed) return followed;
	const page = c.get("page");
	return privatePage(c, readMailToken(c) ? <ResetPage page={page} errors={{}} /> : <ExpiredPage page={page} />);
}

/** Sets the password, which ends all sessions: this one too. */
export async function resetPassword(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const token = readMailToken(c);
	if (!token) return privatePage(c, <ExpiredPage page={page} />, 422);
	const checked = check(formSchema, { newPassword: values["newPassword"] ?? "" }, page.locale);
	if (!checked.ok) return privatePage(c, <ResetPage page={page} errors={checked.errors} />, 422);
	const outcome = await tried(publicApi(c).POST("/auth/reset-password", { body: { token, ...checked.value } }));
	if (!outcome.ok && outcome.problem.status !== 400)
		return refusedPage(c, outcome.problem, <ResetPage page={page} errors={errorsOf(outcome.problem, page.t)} />);
	forgetMailToken(c, page.href(PATH));
	if (!outcome.ok) return privatePage(c, <ExpiredPage page={page} />, 422);
	forgetSession(c);
	leaveNotice(c, "passwordSet");
	return goTo(c, "/sign-in");
}
