import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../../api/client.ts";
import { LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { SortSelect } from "../../../components/sort-select.tsx";
import { Tabs } from "../../../components/tabs.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import { nextPlace, type PlaceInList, previousPlace } from "../../../core/paging.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { replyField, type RefusedReply, ReviewWithReply } from "./review-with-reply.tsx";
import { type ReviewQuery, reviewQueryText, VIEWS } from "./review-query.ts";

interface ReviewsPageProps {
	page: RequestContext;
	own: OwnShop;
	query: ReviewQuery;
	reviews: { items: Schemas["OwnReview"][]; nextCursor: string | null };
	/** An answer that was refused. */
	refused?: RefusedReply | undefined;
	notice?: Child | undefined;
}

/** What shoppers say of a shop's products, each with the shop's answer or the form for it. */
export function ReviewsPage({ page, own, query, reviews, refused, notice }: ReviewsPageProps) {
	const text = page.t.sell.reviews;
	const path = `/sell/${own.shop.id}/reviews`;
	const hasNone = reviews.items.length === 0;
	return (
		<SellPage page={page} own={own} section="reviews" title={text.title}>
			<PageHeader title={text.title} lead={text.lead} />
			{notice}
			{refused && <FormErrors title={page.t.errors.checkForm} errors={{ [replyField(refused.id)]: refused.error }} />}
			<Filters page={page} query={query} path={path} />
			{hasNone && <NoReviews page={page} query={query} path={path} />}
			{!hasNone && (
				<section class="stack" aria-labelledby="list">
					<h2 id="list" class="visually-hidden">
						{text.views[query.view]}
					</h2>
					<ul class="stack loose" role="list">
						{reviews.items.map((review) => (
							<li id={review.id}>
								<ReviewWithReply
									page={page}
									shop={own.shop}
									review={review}
									list={reviewQueryText(query, { place: query.place })}
									refused={refused?.id === review.id ? refused : undefined}
									keepsDraft={refused === undefined || refused.id === review.id}
								/>
							</li>
						))}
					</ul>
				</section>
			)}
			<Pagination label={page.t.words.pages} {...links(page, path, query, reviews.nextCursor)} />
		</SellPage>
	);
}

function Filters({ page, query, path }: { page: RequestContext; query: ReviewQuery; path: string }) {
	const text = page.t.sell.reviews;
	return (
		<div class="stack">
			<Tabs
				label={text.viewsLabel}
				tabs={VIEWS.map((view) => ({
					href: page.href(path + reviewQueryText(query, { view })),
					text: text.views[view],
					current: view === query.view,
				}))}
			/>
			<SortSelect
				action={page.href(path)}
				name="rating"
				label={text.stars}
				keep={{ view: query.view === "all" ? undefined : query.view }}
				value={query.rating?.toString() ?? ""}
				submitText={page.t.words.filter}
				options={[
					{ value: "", text: text.anyStars },
					...[5, 4, 3, 2, 1].map((count) => ({ value: String(count), text: text.starsOf(count) })),
				]}
			/>
		</div>
	);
}

function NoReviews({ page, query, path }: { page: RequestContext; query: ReviewQuery; path: string }) {
	const text = page.t.sell.reviews;
	const isAll = query.view === "all" && query.rating === undefined;
	const all = isAll ? undefined : <LinkButton href={page.href(path)}>{text.showAll}</LinkButton>;
	const answered = query.view === "waiting" && query.rating === undefined;
	const [title, said] = isAll
		? [text.emptyTitle, text.emptyText]
		: answered
			? [text.allAnswered, text.allAnsweredText]
			: [text.noneTitle, text.noneText];
	return (
		<EmptyState icon="review" title={title} action={all}>
			<p>{said}</p>
		</EmptyState>
	);
}

function links(page: RequestContext, path: string, query: ReviewQuery, nextCursor: string | null) {
	const to = (place: PlaceInList) => page.href(path + reviewQueryText(query, { place }));
	const before = previousPlace(query.place);
	return {
		...(before && { previous: { href: to(before), text: page.t.words.previous } }),
		...(nextCursor !== null && { next: { href: to(nextPlace(query.place, nextCursor)), text: page.t.words.next } }),
		status: `${page.t.words.page} ${page.format.number(query.place.page)}`,
	};
}
