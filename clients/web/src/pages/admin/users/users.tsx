import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Badge } from "../../../components/badge.tsx";
import { Field } from "../../../components/field.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table, type TableRow } from "../../../components/table.tsx";
import { myApi, need } from "../../../core/api.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { readPlace } from "../../../core/paging.ts";
import { AdminPage } from "../admin-page.tsx";
import { type ListAddress, oneOf, pageLinks, sortByTime, SORTS, typedText } from "../list-address.ts";
import { EmptyList, ListFilters } from "../list-parts.tsx";
import { Time } from "../time.tsx";

const ROLES = ["shopper", "admin"] as const satisfies readonly Schemas["Profile"]["role"][];

/** `/admin/users?q=&role=&sort=&cursor=` */
export async function showUsers(c: Context<Web>): Promise<Response> {
	const address = new URL(c.req.url).searchParams;
	const filters = {
		q: typedText(address.get("q"), 254),
		role: oneOf(address.get("role"), ROLES),
		sort: oneOf(address.get("sort"), SORTS),
	};
	const list: ListAddress = { path: "/admin/users", filters, place: readPlace(address) };
	const { items, nextCursor } = await need(myApi(c).GET("/admin/users", { params: { query: { ...filters, cursor: list.place.cursor } } }));
	return privatePage(c, <UsersPage page={c.get("page")} list={list} users={items} nextCursor={nextCursor} />);
}

interface UsersPageProps {
	page: RequestContext;
	list: ListAddress;
	users: readonly Schemas["Profile"][];
	nextCursor: string | null;
}

/** All accounts. */
export const UsersPage = ({ page, list, users, nextCursor }: UsersPageProps) => {
	const { people, frame } = page.t.admin;
	const { columns } = people;
	return (
		<AdminPage page={page} section="users" title={frame.sections.users} lead={people.lead}>
			<Filters page={page} list={list} />
			<Table
				caption={people.caption}
				hideCaption
				look="stack"
				columns={[
					{ key: "name", text: columns.name, heading: true },
					{ key: "email", text: columns.email },
					{ key: "role", text: columns.role },
					{ key: "since", text: columns.since, sort: sortByTime(page, list) },
				]}
				rows={users.map((user) => userRow(page, user))}
				empty={
					<EmptyList page={page} list={list} icon="users" title={people.none.title}>
						{people.none.text}
					</EmptyList>
				}
			/>
			<Pagination {...pageLinks(page, list, nextCursor)} />
		</AdminPage>
	);
};

const Filters = ({ page, list }: { page: RequestContext; list: ListAddress }) => {
	const { people, lists } = page.t.admin;
	return (
		<ListFilters page={page} list={list} label={people.filters} searchLabel={people.searchLabel} longest={254} fields={["role"]}>
			<Field
				label={people.roleLabel}
				name="role"
				type="select"
				value={list.filters["role"]}
				options={[{ value: "", text: lists.any }, ...ROLES.map((value) => ({ value, text: people.roles[value] }))]}
			/>
		</ListFilters>
	);
};

const userRow = (page: RequestContext, user: Schemas["Profile"]): TableRow => {
	const { people } = page.t.admin;
	return {
		cells: {
			name: <a href={page.href(`/admin/users/${user.id}`)}>{user.name}</a>,
			email: (
				<span>
					{user.email} {!user.emailVerified && <Badge tone="warning">{people.notVerified}</Badge>}
				</span>
			),
			role: <UserRole page={page} role={user.role} />,
			since: <Time page={page} at={user.createdAt} dayOnly />,
		},
	};
};

/** What somebody may do, in a word. */
export const UserRole = ({ page, role }: { page: RequestContext; role: Schemas["Profile"]["role"] }) => (
	<Badge tone={role === "admin" ? "accent" : "neutral"}>{page.t.admin.people.roles[role]}</Badge>
);
