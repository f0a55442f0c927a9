import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Notice } from "../../components/notice.tsx";
import { SectionHeader } from "../../components/page-header.tsx";
import { myApi, need } from "../../core/api.ts";
import { privatePage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { adminOnly } from "./admin-only.ts";
import { AdminPage } from "./admin-page.tsx";
import { exactHit } from "./exact-hit.ts";
import { type FoundItem, FoundItems } from "./found-items.tsx";
import { typedText } from "./list-address.ts";

type Answer = Schemas["SearchAnswer"];

const KINDS = ["user", "order", "vendor", "product", "review"] as const satisfies readonly FoundItem["kind"][];

/** `/admin/search?q=` */
export async function showSearch(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const q = typedText(c.req.query("q") ?? null, 254);
	if (q === undefined) {
		await adminOnly(c);
		return privatePage(c, <NothingTyped page={page} />);
	}
	const answer = await need(myApi(c).GET("/admin/search", { params: { query: { q } } }));
	return privatePage(c, <SearchPage page={page} q={q} answer={answer} />);
}

const NothingTyped = ({ page }: { page: RequestContext }) => {
	const { search } = page.t.admin;
	return (
		<AdminPage page={page} title={search.title}>
			<EmptyState icon="search" title={search.nothingTyped}>
				<p>{search.nothingTypedText}</p>
			</EmptyState>
		</AdminPage>
	);
};

interface SearchPageProps {
	page: RequestContext;
	q: string;
	answer: Answer;
}

/** What was found, by kind; what is exactly it comes first. */
export const SearchPage = ({ page, q, answer: { items, unavailable } }: SearchPageProps) => {
	const { search } = page.t.admin;
	const exact = exactHit(items, q);
	return (
		<AdminPage page={page} title={search.resultsFor(q)} q={q}>
			{unavailable.length > 0 && (
				<Notice tone="warning" role="alert">
					<p>{search.unavailable(page.format.list(unavailable.map((kind) => search.kinds[kind])))}</p>
				</Notice>
			)}
			{exact && <Group page={page} title={search.exact} items={[exact]} />}
			{KINDS.map((kind) => (
				<Group page={page} title={search.kinds[kind]} items={items.filter((item) => item.kind === kind && item !== exact)} />
			))}
			{items.length === 0 ? (
				<EmptyState icon="search" title={search.nothing(q)}>
					<p>{search.nothingText}</p>
				</EmptyState>
			) : (
				<p class="muted small">{search.atMost}</p>
			)}
		</AdminPage>
	);
};

const Group = ({ page, title, items }: { page: RequestContext; title: string; items: readonly FoundItem[] }) =>
	items.length === 0 ? null : (
		<section class="stack">
			<SectionHeader title={title} />
			<FoundItems page={page} items={items} />
		</section>
	);
