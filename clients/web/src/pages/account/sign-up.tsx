import type { Context } from "hono";
import { signUpSchema } from "#contracts/credentials";
import { Button, LinkButton } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { publicApi, tried } from "../../core/api.ts";
import { check, EMPTY_FORM, errorsOf, type FormState, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import { safeNext } from "../../core/sign-in-first.ts";
import type { Web } from "../../env.ts";
import { DevMailboxLink, DoorPage } from "./account-page.tsx";
import { refusedPage } from "../../core/refused.ts";
import { isSignedIn } from "./session.ts";
import { onwards, withNext } from "./sign-in.tsx";

type Onwards = ReturnType<typeof onwards>;

/** The form that opens an account. */
export function SignUpPage({ page, state: { values, errors }, keep }: { page: RequestContext; state: FormState; keep: Onwards }) {
	const { t } = page;
	const { signUp: text, name, email, password } = t.account;
	return (
		<DoorPage page={page} title={text.title} lead={text.lead} address={withNext("/sign-up", keep.next)}>
			<FormErrors title={t.errors.checkForm} errors={errors} labels={{ name, email, password }} />
			<form method="post" action={page.href("/sign-up")} class="panel stack" data-keep-drafts>
				<HiddenFields keep={keep} />
				<Field
					label={name}
					name="name"
					required
					maxlength={120}
					autocomplete="name"
					hint={text.nameHint}
					value={values["name"]}
					error={errors["name"]}
				/>
				<Field
					label={email}
					name="email"
					type="email"
					required
					maxlength={254}
					autocomplete="email"
					value={values["email"]}
					error={errors["email"]}
				/>
				<NewPassword label={password} name="password" hint={text.passwordHint} error={errors["password"]} />
				<p class="small muted">
					{text.terms} <a href={page.href("/legal/terms")}>{t.frame.terms}</a>. {text.privacy}{" "}
					<a href={page.href("/legal/privacy")}>{t.frame.privacy}</a>.
				</p>
				<Button variant="primary">{text.submit}</Button>
			</form>
			<p>
				{text.haveOne} <a href={page.href(withNext("/sign-in", keep.next))}>{t.frame.signIn}</a>
			</p>
		</DoorPage>
	);
}

/** A password to be set, with what it has to be; never shown again. */
export const NewPassword = ({ label, name, hint, error }: { label: string; name: string; hint: string; error?: string | undefined }) => (
	<Field
		label={label}
		name={name}
		type="password"
		required
		minlength={10}
		maxlength={128}
		autocomplete="new-password"
		hint={hint}
		error={error}
	/>
);

/** Shows the form; who is signed in has an account already. */
export async function showSignUp(c: Context<Web>): Promise<Response> {
	if (await isSignedIn(c)) return goTo(c, "/account");
	return privatePage(c, <SignUpPage page={c.get("page")} state={EMPTY_FORM} keep={onwards(safeNext(c.req.query("next")))} />);
}

/** Opens an account. What follows is the same for an address that has one already, so that nobody learns who has. */
export async function signUp(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const keep = onwards(safeNext(values["next"]));
	const wanted = { name: values["name"] ?? "", email: values["email"]?.trim() ?? "", password: values["password"] ?? "" };
	const checked = check(signUpSchema, { ...wanted, locale: page.locale }, page.locale);
	if (!checked.ok) return privatePage(c, <SignUpPage page={page} state={{ values, errors: checked.errors }} keep={keep} />, 422);
	const outcome = await tried(publicApi(c).POST("/auth/sign-up/email", { body: checked.value }));
	if (outcome.ok) return goTo(c, withNext("/sign-up/check-mail", keep.next));
	const state = { values, errors: errorsOf(outcome.problem, page.t) };
	return refusedPage(c, outcome.problem, <SignUpPage page={page} state={state} keep={keep} />);
}

/** What to do now: a mail is on its way, and nobody has to wait for it. */
export function showCheckMail(c: Context<Web>): Response {
	const page = c.get("page");
	const { checkMail } = page.t.account;
	const { next } = onwards(safeNext(c.req.query("next")));
	return privatePage(
		c,
		<DoorPage page={page} title={checkMail.title} lead={checkMail.text} address={withNext("/sign-up/check-mail", next)}>
			<div class="panel stack">
				<p>{checkMail.meanwhile}</p>
				<div class="cluster">
					<LinkButton variant="primary" href={page.href(withNext("/sign-in", next))}>
						{page.t.frame.signIn}
					</LinkButton>
				</div>
				<p class="small muted">{checkMail.known}</p>
				<p class="small muted">{checkMail.nothing}</p>
				<DevMailboxLink page={page} />
			</div>
		</DoorPage>,
	);
}
