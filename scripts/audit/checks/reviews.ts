import type { Check, Finding, RepairContext } from "../check.ts";
import { differenceOf } from "../differences.ts";
import { RATING, recount } from "../retell.ts";

const AVERAGE = "CASE WHEN count = 0 THEN 0 ELSE ((200 * sum + count) / (2 * count)) / 100.0 END";
const stars = (what: (n: number) => string) => [1, 2, 3, 4, 5].map((n) => `'${n}', ${what(n)}`).join(", ");
const UNRATED = { average: 0, count: 0 };

/** Ratings say how many published reviews have how many stars. */
const counted = (of: keyof typeof RATING): Check => {
	const { table, column } = RATING[of];
	return {
		name: `${of}-ratings`,
		holds: `The rating of a ${of === "product" ? "product" : "shop"} counts its published reviews.`,
		over: { in: "review", table: `${of}s`, key: "id" },
		rows: `SELECT t.id, (SELECT json_object('count', count(*), 'sum', coalesce(sum(rating), 0), ${stars((n) => `count(*) FILTER (WHERE rating = ${n})`)}) FROM reviews
					WHERE ${column} = t.id AND status = 'published' AND deleted_at IS NULL) AS expected,
				json_object('count', coalesce(r.count, 0), 'sum', coalesce(r.sum, 0), ${stars((n) => `coalesce(r.c${n}, 0)`)}) AS found
			FROM ${of}s t LEFT JOIN ${table} r ON r.${column} = t.id WHERE t.id > ?1 AND t.id <= ?2`,
		repair: ({ id }, context) => retellRating(of, id, context),
	};
};

/** A rating is of something that can be rated. */
const ofRated = (of: keyof typeof RATING): Check => {
	const { table, column } = RATING[of];
	return {
		name: `${of}s-of-ratings`,
		holds: `Every rating of a ${of === "product" ? "product" : "shop"} is of one that the review service knows.`,
		over: { in: "review", table, key: column },
		rows: `SELECT ${column} AS id, 'known' AS expected, iif(EXISTS (SELECT 1 FROM ${of}s WHERE id = ${column}), 'known', 'not known') AS found
			FROM ${table} WHERE ${column} > ?1 AND ${column} <= ?2`,
	};
};

/** The service of the rated thing shows the rating that the review service has. */
const shown = (of: keyof typeof RATING): Check => ({
	name: `ratings-in-${of}`,
	holds: `The ${of} service shows every ${of === "product" ? "product" : "shop"} with its rating.`,
	over: { in: of, table: `${of}s`, key: of === "product" ? "number" : "id" },
	rows: `SELECT id, json_object('average', coalesce(rating_average, 0), 'count', rating_count) AS expected
		FROM ${of}s WHERE ${of === "product" ? "number" : "id"} > ?1 AND ${of === "product" ? "number" : "id"} <= ?2`,
	beside: {
		in: "review",
		rows: `SELECT ${RATING[of].column} AS id, json_object('average', ${AVERAGE}, 'count', count) AS found
			FROM ${RATING[of].table} WHERE ${RATING[of].column} IN (SELECT value FROM json_each(?1))`,
	},
	compare: ({ expected: shownHere }, rated) => differenceOf(rated ?? UNRATED, shownHere),
	repair: ({ id }, context) => retellRating(of, id, context),
});

async function retellRating(of: keyof typeof RATING, id: string, { databases, now }: RepairContext) {
	const [row] = await databases[of].query<{ version: number }>(`SELECT rating_version AS version FROM ${of}s WHERE id = ?`, id);
	return recount(of, id, row?.version ?? 0, now);
}

const votes = (column: "helpful" | "reports", table: string) => `(SELECT count(*) FROM ${table} v WHERE v.review_id = `;
const HELPFUL = votes("helpful", "review_votes");
const REPORTS = votes("reports", "review_reports");

/** Reviews, what is counted of them, and who may write them. */
export const REVIEW_CHECKS: Check[] = [
	counted("product"),
	counted("vendor"),
	ofRated("product"),
	ofRated("vendor"),
	shown("product"),
	shown("vendor"),
	{
		name: "review-votes",
		holds: "A review says how many found it helpful and how many reported it.",
		over: { in: "review", table: "reviews", key: "id" },
		rows: `SELECT r.id, json_object('helpful', ${HELPFUL}r.id), 'reports', ${REPORTS}r.id)) AS expected,
				json_object('helpful', r.helpful, 'reports', r.reports) AS found
			FROM reviews r WHERE r.id > ?1 AND r.id <= ?2`,
		repair: ({ id }: Finding) => ({
			in: "review",
			does: "counts them anew",
			statements: [{ sql: `UPDATE reviews SET helpful = ${HELPFUL}?1), reports = ${REPORTS}?1) WHERE id = ?1`, params: [id] }],
		}),
	},
	{
		name: "reviews-of-buyers",
		holds: "A verified review is of somebody who bought that product in a placed order.",
		over: { in: "review", table: "reviews", key: "id" },
		rows: `SELECT id, coalesce(order_line_id, '') AS key, json_object('product', product_id, 'buyer', user_id) AS expected
			FROM reviews WHERE id > ?1 AND id <= ?2 AND verified = 1`,
		beside: {
			in: "order",
			rows: `SELECT l.id, json_object('product', l.product_id, 'buyer', o.user_id) AS found FROM order_lines l JOIN orders o ON o.id = l.order_id
				WHERE l.id IN (SELECT value FROM json_each(?1)) AND o.placed_at IS NOT NULL`,
		},
	},
	{
		name: "reviews-of-products",
		holds: "Every review is of a product that there is, and of its shop.",
		over: { in: "review", table: "reviews", key: "id" },
		rows: "SELECT id, product_id AS key, vendor_id AS expected FROM reviews WHERE id > ?1 AND id <= ?2",
		beside: { in: "product", rows: "SELECT id, vendor_id AS found FROM products WHERE id IN (SELECT value FROM json_each(?1))" },
	},
];
