/** How long a cookie lives, in the largest unit that is whole. */
export interface CookieFacts {
	name: string;
	lifespan: { unit: "days" | "hours" | "minutes"; count: number };
}

/** Every cookie that this site sets. All are strictly necessary. The test looks for others in the code. */
export const COOKIES: readonly CookieFacts[] = [
	{ name: "highstreet.session_token", lifespan: { unit: "days", count: 30 } },
	{ name: "highstreet.cart", lifespan: { unit: "days", count: 90 } },
	{ name: "highstreet.turn", lifespan: { unit: "days", count: 30 } },
	{ name: "highstreet.removed", lifespan: { unit: "minutes", count: 10 } },
	{ name: "highstreet.not-orderable", lifespan: { unit: "minutes", count: 10 } },
	{ name: "highstreet.ordered", lifespan: { unit: "days", count: 1 } },
	{ name: "highstreet.order-cart", lifespan: { unit: "days", count: 30 } },
	{ name: "highstreet.order-lookup", lifespan: { unit: "days", count: 1 } },
	{ name: "highstreet.thanks", lifespan: { unit: "days", count: 1 } },
	{ name: "highstreet.undo", lifespan: { unit: "minutes", count: 1 } },
	{ name: "highstreet.mail", lifespan: { unit: "hours", count: 1 } },
	{ name: "highstreet.bookmark", lifespan: { unit: "minutes", count: 1 } },
	{ name: "highstreet.notice", lifespan: { unit: "minutes", count: 1 } },
];
