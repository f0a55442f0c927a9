import type { Schemas } from "../../../../api/client.ts";
import { LinkButton } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { SectionHeader } from "../../components/page-header.tsx";
import { Pagination } from "../../components/pagination.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { productPath } from "./cards.ts";
import { nextPlace, placeQuery, type PlaceInList, previousPlace } from "../../core/paging.ts";
import { RatingSummary, ReviewList } from "./reviews.tsx";
import { queryOf } from "../../core/query-of.ts";

interface ProductReviewsProps {
	page: RequestContext;
	product: Schemas["Product"];
	/** Null where the reviews do not answer. */
	reviews: Schemas["ReviewPage"] | null;
	place: PlaceInList;
}

/** What people say who received the product. */
export function ProductReviews({ page, product, reviews, place }: ProductReviewsProps) {
	const texts = page.t.street.reviews;
	return (
		<section class="stack" aria-labelledby="reviews">
			<SectionHeader id="reviews" title={texts.title} link={{ href: page.href("/legal/reviews"), text: texts.howVerified }} />
			{reviews === null && <Notice>{texts.missing}</Notice>}
			<div class="columns">
				{reviews && reviews.summary.count > 0 && <RatingSummary page={page} summary={reviews.summary} />}
				<div class="stack tight">
					{reviews?.summary.count === 0 && <p>{texts.none}</p>}
					<p class="muted">{texts.writeHint}</p>
					<p>
						<LinkButton href={page.href("/account/reviews")} icon="review">
							{texts.write}
						</LinkButton>
					</p>
				</div>
			</div>
			{reviews && (
				<>
					<ReviewList page={page} items={reviews.items} shop={product.vendor.name} back={productPath(product)} />
					<ReviewPages page={page} product={product} place={place} nextCursor={reviews.nextCursor} />
				</>
			)}
		</section>
	);
}

function ReviewPages({
	page,
	product,
	place,
	nextCursor,
}: Pick<ProductReviewsProps, "page" | "product" | "place"> & { nextCursor: string | null }) {
	const texts = page.t.street.reviews;
	const link = (to: PlaceInList, text: string) => ({ href: `${page.href(productPath(product))}${queryOf(placeQuery(to))}#reviews`, text });
	const previous = previousPlace(place);
	const leadsToFirst = previous?.cursor === undefined && place.page > 2;
	return (
		<Pagination
			label={texts.pages}
			previous={previous && link(previous, leadsToFirst ? texts.newest : texts.newer)}
			status={page.t.street.list.page(page.format.number(place.page))}
			next={nextCursor === null ? undefined : link(nextPlace(place, nextCursor), texts.older)}
		/>
	);
}
