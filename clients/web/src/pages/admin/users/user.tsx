import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { LinkButton } from "../../../components/button.tsx";
import { DefinitionList } from "../../../components/definition-list.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { myApi, need } from "../../../core/api.ts";
import { takeNotice } from "../../../core/cookies.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { LeftNotice } from "../left-notice.tsx";
import { Time } from "../time.tsx";
import { UserRole } from "./users.tsx";

/** `/admin/users/{id}` */
export async function showUser(c: Context<Web>): Promise<Response> {
	const user = await need(myApi(c).GET("/admin/users/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));
	return privatePage(c, <UserPage page={c.get("page")} user={user} left={takeNotice(c)} />);
}

interface UserPageProps {
	page: RequestContext;
	user: Schemas["AdminUser"];
	left: string | null;
}

/** An account, and the ways to what belongs to it. */
export const UserPage = ({ page, user, left }: UserPageProps) => {
	const { detail, signOut } = page.t.admin.people;
	return (
		<AdminPage
			page={page}
			section="users"
			title={user.name}
			badge={<UserRole page={page} role={user.role} />}
			above={[]}
			actions={
				user.sessionCount > 0 && (
					<LinkButton variant="danger" href={page.href(`/admin/users/${user.id}/sign-out`)}>
						{signOut.open}
					</LinkButton>
				)
			}
			notice={<LeftNotice page={page} left={left} />}
		>
			<div class="columns">
				<section class="panel stack">
					<SectionHeader title={detail.profile} />
					<Profile page={page} user={user} />
				</section>
				<section class="panel stack">
					<SectionHeader title={detail.more} />
					<ul class="stack tight" role="list">
						<li>
							<a href={page.href(`/admin/orders?q=${user.id}`)}>{detail.orders}</a>
						</li>
						<li>
							<a href={page.href(`/admin/reviews?tab=published&q=${user.id}`)}>{detail.reviews}</a>
						</li>
						<li>
							<a href={page.href(`/admin/users/${user.id}/credit`)}>{page.t.admin.sum.credit.open}</a>
						</li>
						<li>
							<a href={page.href(`/admin/tax-rates/exemptions?user=${user.id}`)}>{page.t.admin.sum.taxes.exempt}</a>
						</li>
					</ul>
				</section>
			</div>
		</AdminPage>
	);
};

const Profile = ({ page, user }: Omit<UserPageProps, "left">) => {
	const { detail } = page.t.admin.people;
	const { words } = page.t;
	return (
		<DefinitionList
			items={[
				{ term: detail.name, details: user.name },
				{ term: detail.email, details: user.email },
				{ term: detail.emailState, details: user.emailVerified ? words.yes : words.no },
				{ term: detail.since, details: <Time page={page} at={user.createdAt} /> },
				{ term: detail.addresses, details: page.format.number(user.addressCount) },
				{ term: detail.sessions, details: detail.sessionCount(user.sessionCount) },
				{ term: detail.id, details: <span class="id">{user.id}</span> },
			]}
		/>
	);
};
