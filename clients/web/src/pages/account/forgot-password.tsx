import type { Context } from "hono";
import { resetRequestSchema } from "#contracts/credentials";
import { Button, LinkButton } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { publicApi, tried } from "../../core/api.ts";
import { check, EMPTY_FORM, errorsOf, type FormState, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { DevMailboxLink, DoorPage } from "./account-page.tsx";
import { refusedPage } from "../../core/refused.ts";

/** The form that asks for a link to set a new password. */
export function ForgotPage({ page, state: { values, errors } }: { page: RequestContext; state: FormState }) {
	const { t } = page;
	const { forgot } = t.account;
	return (
		<DoorPage page={page} title={forgot.title} lead={forgot.lead}>
			<FormErrors title={t.errors.checkForm} errors={errors} labels={{ email: t.account.email }} />
			<form method="post" action={page.href("/forgot-password")} class="panel stack">
				<Field
					label={t.account.email}
					name="email"
					type="email"
					required
					maxlength={254}
					autocomplete="username"
					value={values["email"]}
					error={errors["email"]}
				/>
				<div class="between">
					<Button variant="primary">{forgot.submit}</Button>
					<a href={page.href("/sign-in")}>{forgot.back}</a>
				</div>
			</form>
		</DoorPage>
	);
}

/** Shows the form. */
export const showForgot = (c: Context<Web>): Response => privatePage(c, <ForgotPage page={c.get("page")} state={EMPTY_FORM} />);

/** Has the mail sent, and says the same whether or not there is such an account. */
export async function askForReset(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const checked = check(resetRequestSchema, { email: values["email"]?.trim() ?? "", locale: page.locale }, page.locale);
	if (!checked.ok) return privatePage(c, <ForgotPage page={page} state={{ values, errors: checked.errors }} />, 422);
	const outcome = await tried(publicApi(c).POST("/auth/request-password-reset", { body: checked.value }));
	if (outcome.ok) return goTo(c, "/forgot-password/sent");
	return refusedPage(c, outcome.problem, <ForgotPage page={page} state={{ values, errors: errorsOf(outcome.problem, page.t) }} />);
}

/** The mail is on its way, if there is anybody to get it. */
export function showResetSent(c: Context<Web>): Response {
	const page = c.get("page");
	const { forgot } = page.t.account;
	return privatePage(
		c,
		<DoorPage page={page} title={forgot.sentTitle} lead={forgot.sent}>
			<div class="stack">
				<div>
					<LinkButton href={page.href("/sign-in")}>{forgot.back}</LinkButton>
				</div>
				<DevMailboxLink page={page} />
			</div>
		</DoorPage>,
	);
}
