import type { Context } from "hono";
import { ADMIN_CHANGE_SUBJECTS } from "#contracts/admin-changes";
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
import { categoriesOf, type Categories } from "../../sell/products/posted-form.ts";
import { Time } from "../time.tsx";
import { type Change, type ChangedLine, changedLines, personOf, thingOf } from "./change-words.ts";
import { type People, peopleIn } from "./people.ts";

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
	const [{ items, nextCursor }, categories] = await Promise.all([
		need(myApi(c).GET("/admin/changes", { params: { query } })),
		categoriesOf(c),
	]);
	const people = await peopleIn(c, items);
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
					{ key: "values", text: columns.values, unlabeled: true },
				]}
				rows={items.map((change) => ({ cells: cellsOf(page, change, categories, people) }))}
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

function cellsOf(page: RequestContext, change: Change, categories: Categories, people: People) {
	const { changes } = page.t.admin.sum;
	const { subject, action, actor, createdAt } = change;
	return {
		when: <Time page={page} at={createdAt} />,
		who: <Who page={page} actor={actor} people={people} />,
		what: (
			<span class="change-thing">
				{changes.subjects[subject]} {changes.actions[action]}
				<br />
				<Thing page={page} change={change} people={people} />
			</span>
		),
		values: <Lines page={page} lines={changedLines(page, change, categories)} />,
	};
}

/** Who did it, by name and by what they are here. */
function Who({ page, actor, people }: { page: RequestContext; actor: Change["actor"]; people: People }) {
	const kind = page.t.admin.sum.changes.actors[actor.kind];
	if (actor.id === null) return <>{kind}</>;
	const { name, path } = personOf(page, actor.id, people);
	if (people === null) return <a href={page.href(`/admin/users/${actor.id}`)}>{kind}</a>;
	return (
		<>
			{path === undefined ? name : <a href={page.href(path)}>{name}</a>}
			<br />
			<small class="muted">{kind}</small>
		</>
	);
}

function Thing({ page, change, people }: { page: RequestContext; change: Change; people: People }) {
	const { name, path } = thingOf(page, change, people);
	return path === undefined ? <span class="id">{name}</span> : <a href={page.href(path)}>{name}</a>;
}

const Lines = ({ page, lines }: { page: RequestContext; lines: readonly ChangedLine[] }) => (
	<ul role="list" class="small change-thing">
		{lines.map(({ label, text, path }) => (
			<li>
				<span class="muted">{label}:</span> {path === undefined ? text : <a href={page.href(path)}>{text}</a>}
			</li>
		))}
	</ul>
);
