import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Field } from "../../../components/field.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Review } from "../../../components/review.tsx";
import { Tabs } from "../../../components/tabs.tsx";
import { myApi, need } from "../../../core/api.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { readPlace } from "../../../core/paging.ts";
import { AdminPage } from "../admin-page.tsx";
import { type ListAddress, listHref, oneOf, pageLinks, SORTS, typedText } from "../list-address.ts";
import { EmptyList, ListFilters } from "../list-parts.tsx";
import { ReportsBadge, reviewProps } from "./review-parts.tsx";

/** The queues of moderators: what waits for them, what is on the street, what they took off it. */
const TABS = ["reported", "published", "rejected"] as const;
type Tab = (typeof TABS)[number];

const QUERIES = {
	reported: { status: "published", reported: "true" },
	published: { status: "published" },
	rejected: { status: "rejected" },
} as const satisfies Record<Tab, object>;

/** `/admin/reviews?tab=&q=&sort=&cursor=`; the reported ones where no tab is named. */
export async function showReviews(c: Context<Web>): Promise<Response> {
	const address = new URL(c.req.url).searchParams;
	const tab = oneOf(address.get("tab"), TABS) ?? "reported";
	const filters = { q: typedText(address.get("q"), 254), sort: oneOf(address.get("sort"), SORTS) };
	const list: ListAddress = {
		path: "/admin/reviews",
		filters: { tab: tab === "reported" ? undefined : tab, ...filters },
		place: readPlace(address),
	};
	const query = { ...QUERIES[tab], ...filters, cursor: list.place.cursor };
	const { items, nextCursor } = await need(myApi(c).GET("/admin/reviews", { params: { query } }));
	return privatePage(c, <ReviewsPage page={c.get("page")} tab={tab} list={list} reviews={items} nextCursor={nextCursor} />);
}

interface ReviewsPageProps {
	page: RequestContext;
	tab: Tab;
	list: ListAddress;
	reviews: readonly Schemas["ModeratedReview"][];
	nextCursor: string | null;
}

/** The reviews of one queue, to be read here and decided on their own pages. */
export const ReviewsPage = ({ page, tab, list, reviews, nextCursor }: ReviewsPageProps) => {
	const { reviews: texts, frame } = page.t.admin;
	return (
		<AdminPage page={page} section="reviews" title={frame.sections.reviews} lead={texts.lead}>
			<div class="stack">
				<Tabs label={texts.tabsLabel} tabs={TABS.map((name) => tabLink(page, list, name, tab))} />
				<Filters page={page} list={list} />
			</div>
			<h2 class="visually-hidden">{texts.tabs[tab]}</h2>
			{reviews.length === 0 ? (
				<NoReviews page={page} tab={tab} list={list} />
			) : (
				<ul class="stack" role="list" aria-label={texts.tabs[tab]}>
					{reviews.map((review) => (
						<li>
							<ReviewInList page={page} review={review} />
						</li>
					))}
				</ul>
			)}
			<Pagination {...pageLinks(page, list, nextCursor)} />
		</AdminPage>
	);
};

const tabLink = (page: RequestContext, list: ListAddress, name: Tab, current: Tab) => ({
	href: listHref(page, list, { tab: name === "reported" ? undefined : name }),
	text: page.t.admin.reviews.tabs[name],
	current: name === current,
});

const Filters = ({ page, list }: { page: RequestContext; list: ListAddress }) => {
	const { reviews, lists } = page.t.admin;
	return (
		<ListFilters page={page} list={list} label={reviews.filters} searchLabel={reviews.searchLabel} longest={254} fields={["sort"]}>
			<Field
				label={reviews.sortLabel}
				name="sort"
				type="select"
				value={list.filters["sort"]}
				options={[
					{ value: "", text: lists.newest },
					{ value: "oldest", text: lists.oldest },
				]}
			/>
		</ListFilters>
	);
};

const ReviewInList = ({ page, review }: { page: RequestContext; review: Schemas["ModeratedReview"] }) => {
	const { look, about } = page.t.admin.reviews;
	return (
		<div class="panel stack">
			<div class="between">
				<p>
					{about} <a href={page.href(`/products/${review.productId}`)}>{review.productTitle}</a>
				</p>
				<ReportsBadge page={page} review={review} />
			</div>
			<Review
				{...reviewProps(page, review)}
				actions={
					<LinkButton small href={page.href(`/admin/reviews/${review.id}`)} aria-label={`${look}: ${review.title}`}>
						{look}
					</LinkButton>
				}
			>
				<p>{review.text}</p>
			</Review>
		</div>
	);
};

const NoReviews = ({ page, tab, list }: { page: RequestContext; tab: Tab; list: ListAddress }) => {
	const { none } = page.t.admin.reviews;
	if (list.filters["q"] !== undefined || list.place.cursor !== undefined) {
		return (
			<EmptyList page={page} list={list} clearTo={tab === "reported" ? list.path : `${list.path}?tab=${tab}`} icon="review" title="">
				{null}
			</EmptyList>
		);
	}
	return (
		<EmptyState icon={tab === "reported" ? "success" : "review"} title={none[`${tab}Title`]}>
			<p>{none[`${tab}Text`]}</p>
		</EmptyState>
	);
};
