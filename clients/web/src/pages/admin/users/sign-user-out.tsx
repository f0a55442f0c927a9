import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { ifThere, myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { errorsOf, type FormErrors as Faults } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { AdminPage } from "../admin-page.tsx";

/** Whom it is about, and whether that is the operator. */
async function accountOf(c: Context<Web>): Promise<{ user: Schemas["AdminUser"]; isOwn: boolean }> {
	const [user, me] = await Promise.all([
		need(myApi(c).GET("/admin/users/{id}", { params: { path: { id: c.req.param("id") ?? "" } } })),
		ifThere(myApi(c).GET("/me")),
	]);
	return { user, isOwn: me?.id === user.id };
}

/** `/admin/users/{id}/sign-out`: the question before it is done. */
export async function showUserSignOut(c: Context<Web>): Promise<Response> {
	return privatePage(c, <SignOutPage page={c.get("page")} {...await accountOf(c)} errors={{}} />);
}

/** `POST /admin/users/{id}/sign-out`; a second time does nothing more. */
export async function signUserOut(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const id = c.req.param("id") ?? "";
	const done = await tried(myApi(c).POST("/admin/users/{id}/sign-out", { params: { path: { id } } }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		return refusedPage(c, done.problem, <SignOutPage page={page} {...await accountOf(c)} errors={errorsOf(done.problem, page.t)} />);
	}
	leaveNotice(c, "userSignedOut");
	return goTo(c, `/admin/users/${id}`);
}

interface SignOutPageProps {
	page: RequestContext;
	user: Schemas["AdminUser"];
	isOwn: boolean;
	errors: Faults;
}

/** Says what will happen. */
export const SignOutPage = ({ page, user, isOwn, errors }: SignOutPageProps) => {
	const { signOut, detail } = page.t.admin.people;
	const back = page.href(`/admin/users/${user.id}`);
	const isNeeded = user.sessionCount > 0;
	return (
		<AdminPage
			page={page}
			section="users"
			title={signOut.title(user.name)}
			lead={isNeeded ? signOut.text(detail.sessionCount(user.sessionCount)) : signOut.notNeeded}
			above={[{ href: back, text: user.name }]}
			narrow
		>
			<FormErrors title={page.t.problems.unknown} errors={errors} />
			{isOwn && (
				<Notice tone="warning">
					<p>{signOut.own}</p>
				</Notice>
			)}
			<form method="post" action={page.href(`/admin/users/${user.id}/sign-out`)} class="cluster">
				{isNeeded && <Button variant="danger">{signOut.submit}</Button>}
				<LinkButton href={back}>{signOut.keep}</LinkButton>
			</form>
		</AdminPage>
	);
};
