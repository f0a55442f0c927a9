import type { Cast, Person } from "./people.ts";
import type { SeededProduct } from "./products.ts";
import { DEMO } from "../street/people.ts";
import { chance, daysBefore, pick } from "./sample.ts";

/** How far a sample order has come. */
export type Fate =
	| "completed"
	| "placed"
	| "accepted"
	| "partly-sent"
	| "sent"
	| "canceled"
	| "rejected"
	| "partly-rejected"
	| "awaiting-payment"
	| "awaiting-action";

/** What happens to a sample order besides its fate. */
export type AfterSale = "return-asked" | "returned" | "exchanged" | "piece-canceled" | "paid-back";

export interface PlannedLine {
	product: SeededProduct;
	/** Which of the product's variants. */
	variant: number;
	quantity: number;
}

export interface OrderPlan {
	name: string;
	/** Null for a guest. */
	shopper: Person | null;
	at: Date;
	fate: Fate;
	lines: PlannedLine[];
	codes?: readonly string[];
	/** Paid in part with the demo shopper's store credit. */
	usesCredit?: boolean;
	/** What else happened to its first part. */
	afterSale?: AfterSale;
}

/** A review that somebody writes of something they received. */
export interface ReviewPlan {
	product: SeededProduct;
	index: number;
	shopper: Person;
	order: OrderPlan;
	at: Date;
}

const LINES_AT_MOST = 3;

/** Every written review becomes somebody's, who bought the item before; their orders hold one to three things. */
export function planReviews(today: Date, cast: Cast, products: readonly SeededProduct[]): { orders: OrderPlan[]; reviews: ReviewPlan[] } {
	const bought = new Map<Person, { product: SeededProduct; index: number }[]>();
	for (const product of products) {
		product.item.product.reviews.forEach((_, index) => {
			const place = pick(`${product.item.name} first reviewer`, cast.shoppers.length) + index * 5;
			const shopper = cast.shoppers[place % cast.shoppers.length];
			if (shopper) bought.set(shopper, [...(bought.get(shopper) ?? []), { product, index }]);
		});
	}
	const orders: OrderPlan[] = [];
	const reviews: ReviewPlan[] = [];
	for (const [shopper, things] of bought) {
		for (let start = 0, number = 1; start < things.length; number += 1) {
			const some = things.slice(start, start + 1 + pick(`${shopper.email} size ${number}`, LINES_AT_MOST));
			start += some.length;
			const name = `${shopper.email} ${number}`;
			const order: OrderPlan = {
				name,
				shopper,
				at: daysBefore(today, 24 + chance(name) * 290),
				fate: "completed",
				lines: some.map(({ product }) => lineOf(name, product)),
			};
			orders.push(order);
			reviews.push(
				...some.map((thing) => ({
					...thing,
					shopper,
					order,
					at: daysBefore(order.at, -(5 + chance(`${name} ${thing.product.item.name}`) * 16)),
				})),
			);
		}
	}
	return { orders, reviews };
}

const lineOf = (name: string, product: SeededProduct): PlannedLine => ({
	product,
	variant: pick(`${name} ${product.item.name} variant`, product.stored.variants.length),
	quantity: 1 + (pick(`${name} ${product.item.name} quantity`, 4) === 0 ? 1 : 0),
});

type More = Pick<OrderPlan, "codes" | "usesCredit" | "afterSale">;

/** What is going on right now, newest first: who (a place among the shoppers, or a guest), from which shops, how far, and what else. */
const CURRENT: readonly [fate: Fate, who: number | "guest", shops: readonly string[], more?: More][] = [
	["placed", 0, ["quay-bakehouse", "shandon-roasters"]],
	["placed", 3, ["quay-bakehouse"]],
	["placed", "guest", ["shandon-roasters"], { codes: [DEMO.code] }],
	["awaiting-payment", 5, ["lee-books"]],
	["awaiting-action", 0, ["salthill-pottery"]],
	["placed", 8, ["quay-bakehouse", "lee-books"]],
	["accepted", 0, ["nore-knitwear"], { usesCredit: true }],
	["accepted", 9, ["quay-bakehouse"], { afterSale: "piece-canceled" }],
	["accepted", 11, ["shandon-roasters", "kinsale-pantry"]],
	["placed", 14, ["castle-toys", "bridge-street-silver"]],
	["partly-sent", 0, ["corrib-candles"]],
	["partly-sent", 17, ["quay-bakehouse"]],
	["sent", 0, ["lee-books", "claddagh-cheese"]],
	["sent", 19, ["shandon-roasters"]],
	["sent", "guest", ["northside-cycles"]],
	["canceled", 0, ["butterslip-soap"]],
	["canceled", 22, ["clew-bay-plants"]],
	["rejected", 24, ["shandon-roasters"]],
	["partly-rejected", 0, ["clew-bay-plants", "castle-toys"]],
	["completed", 0, ["quay-bakehouse", "northside-cycles"]],
	["completed", 27, ["shandon-roasters"]],
	["completed", "guest", ["quay-bakehouse"]],
	["completed", 30, ["kinsale-pantry", "corrib-candles"]],
	["completed", 0, ["bridge-street-silver"]],
	["completed", 0, ["corrib-candles"], { afterSale: "returned" }],
	["completed", 0, ["nore-knitwear"], { afterSale: "exchanged" }],
	["completed", 33, ["shandon-roasters"], { codes: ["ROASTERS5"], afterSale: "paid-back" }],
	["completed", 36, ["quay-bakehouse"], { afterSale: "return-asked" }],
];

/** The orders of the last three weeks, in every status there is. */
export function planCurrentOrders(today: Date, cast: Cast, products: readonly SeededProduct[]): OrderPlan[] {
	return CURRENT.map(([fate, who, shops, more], index) => {
		const name = `current ${index}`;
		const lines = shops.flatMap((slug) => {
			const shelf = products.filter(({ shop, stored }) => shop.sample.slug === slug && stored.variants.length > 0);
			const first = pick(`${name} ${slug}`, shelf.length);
			return [first, first + 1].flatMap((place) => shelf[place % shelf.length] ?? []).map((product) => lineOf(name, product));
		});
		return {
			name,
			shopper: who === "guest" ? null : (cast.shoppers[who] ?? null),
			at: daysBefore(today, 0.1 + index * 0.8),
			fate,
			lines,
			...more,
		};
	});
}
