import type { Context } from "hono";
import { ADMIN_CHANGE_SUBJECTS } from "#contracts/admin-changes";
import type { Schemas } from "../../../../../api/client.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table } from "../../../components/table.tsx";
import { Tabs } from "../../../components/tabs.tsx";
import { myApi, need } from "../../../core/api.ts";
import { readPlace } from "../../../core/paging.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { type ListAddress, listHref, oneOf, pageLinks, typedText } from "../list-address.ts";
import { Time } from "../time.tsx";

type Change = Schemas["AdminChange"];

/** `/admin/changes?subject=&id=&cursor=` */
export async function showChanges(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { changes } = page.t.admin.sum;
	const address = new URL(c.req.url).searchParams;
	const subject = oneOf(address.get("subject"), ADMIN_CHANGE_SUBJECTS);
	const id = typedText(address.get("id"), 200);
	const list: ListAddress = { path: "/admin/changes", filters: { subject, id }, place: readPlace(address) };
	const query = {
		limit: 50,
		...(subject && { subject }),
		...(id !== undefined && { subjectId: id }),
		...(list.place.cursor !== undefined && { cursor: list.place.cursor }),
	};
	const { items, nextCursor } = await need(myApi(c).GET("/admin/changes", { params: { query } }));
	const { columns } = changes;
	return privatePage(
		c,
		<AdminPage page={page} section="changes" title={changes.title} lead={changes.lead}>
			<Tabs
				label={changes.bySubject}
				tabs={[undefined, ...ADMIN_CHANGE_SUBJECTS].map((name) => ({
					href: listHref(page, list, { subject: name, id: undefined }),
					text: name === undefined ? page.t.words.all : changes.subjects[name],
					current: name === subject,
				}))}
			/>
			<Table
				caption={changes.title}
				hideCaption
				look="stack"
				dense
				columns={[
					{ key: "when", text: columns.when, heading: true },
					{ key: "who", text: columns.who },
					{ key: "what", text: columns.what },
					{ key: "before", text: columns.before },
					{ key: "after", text: columns.after },
				]}
				rows={items.map((change) => ({ cells: cellsOf(page, change) }))}
				empty={
					<EmptyState icon="clock" title={changes.none.title}>
						<p>{changes.none.text}</p>
					</EmptyState>
				}
			/>
			<Pagination {...pageLinks(page, list, nextCursor)} />
		</AdminPage>,
	);
}

function cellsOf(page: RequestContext, { subject, subjectId, action, actor, before, after, createdAt }: Change) {
	const { changes } = page.t.admin.sum;
	const who = changes.actors[actor.kind];
	return {
		when: <Time page={page} at={createdAt} />,
		who: actor.id === null ? who : <a href={page.href(`/admin/users/${actor.id}`)}>{who}</a>,
		what: (
			<>
				{changes.subjects[subject]} {changes.actions[action]}
				<br />
				<span class="muted small id">{subjectId}</span>
			</>
		),
		before: <Values page={page} values={onlyChanged(before, after)} />,
		after: <Values page={page} values={onlyChanged(after, before)} />,
	};
}

type Values = Change["before"];

const SAYS_NOTHING = new Set(["null", "[]", '""']);

/** Of two sides what differs between them; of a side without another one what it says. */
function onlyChanged(values: Values, other: Values): [string, string][] {
	const entries = Object.entries(values ?? {}).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
	if (other === null) return entries.filter(([, value]) => !SAYS_NOTHING.has(value));
	return entries.filter(([name, value]) => !(name in other) || JSON.stringify(other[name]) !== value);
}

const Values = ({ page, values }: { page: RequestContext; values: readonly [string, string][] }) =>
	values.length === 0 ? (
		<span>{page.t.admin.sum.changes.nothing}</span>
	) : (
		<ul role="list" class="small">
			{values.map(([name, value]) => (
				<li>
					{name}: <span class="id">{value}</span>
				</li>
			))}
		</ul>
	);
