import type { Context } from "hono";
import { Button, LinkButton } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { ApiFailure, myApi, publicApi, sessionCookie, tried } from "../../core/api.ts";
import { forgetMailToken, leaveNotice, readMailToken } from "../../core/cookies.ts";
import { errorsOf } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { DevMailboxLink, DoorPage } from "./account-page.tsx";
import { followMailLink } from "./mail-link.ts";
import { refusedPage } from "../../core/refused.ts";

const PATH = "/verify-email";

interface VerifyPageProps {
	page: RequestContext;
	/** Whether there is a link to confirm with, none (yet), or one that does not work any more. */
	link: "ready" | "none" | "expired";
	signedIn: boolean;
	/** What else went wrong. */
	error?: string | undefined;
}

/** One button that confirms the address: a mail program that opens links to look at them confirms nothing. */
export function VerifyPage({ page, link, signedIn, error }: VerifyPageProps) {
	const { verify: text } = page.t.account;
	return (
		<DoorPage page={page} title={link === "expired" ? text.expiredTitle : text.title}>
			{error !== undefined && (
				<Notice tone="danger" role="alert">
					{error}
				</Notice>
			)}
			{link === "ready" ? (
				<form method="post" action={page.href(PATH)} class="panel stack">
					<p>{text.ready}</p>
					<div>
						<Button variant="primary">{text.submit}</Button>
					</div>
					<p class="small muted">{text.notYours}</p>
				</form>
			) : (
				<div class="panel stack">
					<p>{link === "expired" ? text.expired : text.open}</p>
					{signedIn ? <ResendForm page={page} /> : <SignInForNewMail page={page} />}
					<DevMailboxLink page={page} />
				</div>
			)}
		</DoorPage>
	);
}

function SignInForNewMail({ page }: { page: RequestContext }) {
	return (
		<>
			<p>{page.t.account.verify.signInFirst}</p>
			<div>
				<LinkButton variant="primary" href={page.href(`/sign-in?next=${encodeURIComponent(page.href(PATH))}`)}>
					{page.t.frame.signIn}
				</LinkButton>
			</div>
		</>
	);
}

/** Sends the mail again, to the address of who is signed in. */
export const ResendForm = ({ page }: { page: RequestContext }) => (
	<form method="post" action={page.href(`${PATH}/resend`)}>
		<Button icon="mail">{page.t.account.verify.again}</Button>
	</form>
);

/** Asks for the mail's link to be opened, where somebody is signed in whose address is not confirmed yet. */
export const UnverifiedNotice = ({ page, text }: { page: RequestContext; text: string }) => (
	<Notice tone="warning">
		<div class="stack tight">
			<p>{text}</p>
			<ResendForm page={page} />
			<DevMailboxLink page={page} />
		</div>
	</Notice>
);

/** Where the link in the mail leads: it changes nothing before a person presses the button. */
export function showVerify(c: Context<Web>): Response {
	const followed = followMailLink(c, PATH);
	if (followed) return followed;
	const link = readMailToken(c) ? "ready" : "none";
	return privatePage(c, <VerifyPage page={c.get("page")} link={link} signedIn={sessionCookie(c) !== undefined} />);
}

/** Confirms the address. */
export async function verifyEmail(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const token = readMailToken(c);
	if (!token) return goTo(c, PATH);
	const signedIn = sessionCookie(c) !== undefined;
	const outcome = await tried(publicApi(c).GET("/auth/verify-email", { params: { query: { token } } }));
	if (outcome.ok) {
		forgetMailToken(c, page.href(PATH));
		leaveNotice(c, "emailVerified");
		return goTo(c, signedIn ? "/account" : "/sign-in");
	}
	const { problem } = outcome;
	if (problem.status !== 400) {
		const error = errorsOf(problem, page.t)[""];
		return refusedPage(c, problem, <VerifyPage page={page} link="ready" signedIn={signedIn} error={error} />);
	}
	forgetMailToken(c, page.href(PATH));
	return privatePage(c, <VerifyPage page={page} link="expired" signedIn={signedIn} />, 422);
}

/** Sends the mail again; says so where the address is confirmed already. */
export async function resendVerification(c: Context<Web>): Promise<Response> {
	const outcome = await tried(myApi(c).POST("/auth/send-verification-email", { body: { locale: c.get("page").locale } }));
	if (!outcome.ok && outcome.problem.status !== 409) throw new ApiFailure(outcome.problem);
	leaveNotice(c, outcome.ok ? "mailSent" : "alreadyVerified");
	return goTo(c, "/account");
}
