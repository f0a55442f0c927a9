import { summaryOf } from "../../workers/review/src/domain/rating.ts";
import { productRatings, products, reviewEvents, reviews, reviewVotes, vendorRatings } from "../../workers/review/src/store/schema.ts";
import { type Databases, insertRows } from "./databases.ts";
import type { ReviewPlan } from "./order-plans.ts";
import type { OrderRows } from "./order-rows.ts";
import type { Cast } from "./people.ts";
import type { SeededProduct } from "./products.ts";
import { daysBefore, pick, sampleId } from "./sample.ts";

export interface Stars {
	count: number;
	sum: number;
	c1: number;
	c2: number;
	c3: number;
	c4: number;
	c5: number;
	version: number;
}

/** Counts the stars of reviews by whatever they are about. */
export function starsBy(plans: readonly ReviewPlan[], keyOf: (plan: ReviewPlan) => string): Map<string, Stars> {
	const counted = new Map<string, Stars>();
	for (const plan of plans) {
		const stars = counted.get(keyOf(plan)) ?? { count: 0, sum: 0, c1: 0, c2: 0, c3: 0, c4: 0, c5: 0, version: 1 };
		const { rating } = written(plan);
		stars.count += 1;
		stars.sum += rating;
		stars[`c${rating}`] += 1;
		counted.set(keyOf(plan), stars);
	}
	return counted;
}

function written({ product, index }: ReviewPlan) {
	const review = product.item.product.reviews[index];
	if (!review) throw new Error(`${product.item.name} has no review ${index}`);
	return review;
}

const authorOf = (name: string): string => {
	const [first = name, ...rest] = name.split(" ");
	const initial = rest.at(-1)?.[0];
	return initial ? `${first} ${initial}.` : first;
};

/** The reviews with their replies and votes, what is counted from them, and the products they are about. */
export async function seedReviews(
	{ db }: Databases,
	cast: Cast,
	all: readonly SeededProduct[],
	plans: readonly ReviewPlan[],
	orders: ReadonlyMap<string, OrderRows>,
): Promise<void> {
	const review = db("review");
	await insertRows(
		review,
		products,
		all.map(({ stored }) => ({
			id: stored.id,
			vendorId: stored.vendor.id,
			slug: stored.slug,
			title: stored.title,
			status: stored.status,
			version: 1,
		})),
	);
	const votes = plans.flatMap((plan) => votesFor(plan, cast));
	await insertRows(
		review,
		reviews,
		plans.map((plan) => reviewRow(plan, orders, votes)),
	);
	await insertRows(review, reviewVotes, votes);
	await insertRows(
		review,
		reviewEvents,
		plans.map((plan) => ({
			id: sampleId("event", `review ${idOf(plan)}`, plan.at),
			reviewId: idOf(plan),
			action: "write",
			actorKind: "shopper" as const,
			actorId: plan.shopper.id,
			data: {},
			createdAt: plan.at.toISOString(),
		})),
	);
	await insertRows(
		review,
		productRatings,
		[...starsBy(plans, ({ product }) => product.stored.id)].map(([productId, stars]) => ({ productId, ...stars })),
	);
	await insertRows(
		review,
		vendorRatings,
		[...starsBy(plans, ({ product }) => product.shop.id)].map(([vendorId, stars]) => ({ vendorId, ...stars })),
	);
}

const idOf = ({ product, index, at }: ReviewPlan) => sampleId("review", `${product.item.name} ${index}`, at);

function votesFor(plan: ReviewPlan, cast: Cast) {
	const first = pick(`${idOf(plan)} votes`, cast.shoppers.length);
	const voters = cast.shoppers.slice(first, first + pick(`${idOf(plan)} many`, 9)).filter(({ id }) => id !== plan.shopper.id);
	return voters.map(({ id }) => ({ reviewId: idOf(plan), userId: id, createdAt: daysBefore(plan.at, -2).toISOString() }));
}

function reviewRow(
	plan: ReviewPlan,
	orders: ReadonlyMap<string, OrderRows>,
	votes: readonly { reviewId: string }[],
): typeof reviews.$inferInsert {
	const { product, shopper, at } = plan;
	const { rating, title, text, reply } = written(plan);
	const line = orders.get(plan.order.name)?.lines.find(({ productId }) => productId === product.stored.id);
	const createdAt = at.toISOString();
	return {
		id: idOf(plan),
		productId: product.stored.id,
		vendorId: product.shop.id,
		userId: shopper.id,
		orderLineId: line?.id ?? null,
		productTitle: product.stored.title,
		author: authorOf(shopper.name),
		rating,
		title,
		text,
		verified: true,
		status: "published",
		replyText: reply ?? null,
		replyAt: reply ? daysBefore(at, -1).toISOString() : null,
		helpful: votes.filter(({ reviewId }) => reviewId === idOf(plan)).length,
		createdAt,
		updatedAt: createdAt,
	};
}

/** Ratings as other services know them. */
export const ratingsFrom = (stars: ReadonlyMap<string, Stars>): Map<string, { average: number; count: number }> =>
	new Map([...stars].map(([id, counted]) => [id, { average: summaryOf(counted).average ?? 0, count: counted.count }]));
