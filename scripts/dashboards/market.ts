import { analytics, VISITS } from "./datasets.ts";
import type { Dashboard } from "./panel.ts";
import { is, logs, ofKind, oneOf } from "./queries.ts";

const CHECKOUT = is("route", "POST /carts/:id/checkout");
const AT_THE_DOOR = is("service", "gateway");

/** What the business wants to know. */
export const MARKET: Dashboard = {
	file: "market.json",
	title: "Highstreet: the market",
	panels: [
		{
			title: "Orders placed",
			question: "How many orders are placed, and how many fail or are canceled?",
			query: logs({ id: "orders", filters: [ofKind("order"), oneOf("type", "placed", "canceled", "failed")], by: "type" }),
			unit: "short",
		},
		{
			title: "Checkouts by answer",
			question: "Do checkouts succeed?",
			query: logs({ id: "checkouts", filters: [ofKind("request"), AT_THE_DOOR, CHECKOUT], by: "status" }),
			unit: "short",
		},
		{
			title: "Checkout latency",
			question: "How long does a checkout take?",
			query: logs({
				id: "checkout-latency",
				filters: [ofKind("request"), AT_THE_DOOR, CHECKOUT],
				of: { field: "ms", operators: ["p50", "p95", "p99"] },
			}),
			unit: "ms",
			thresholds: [1_000, 2_000],
		},
		{
			title: "Payments by outcome",
			question: "What becomes of payments, and which fail?",
			query: logs({ id: "payments", filters: [ofKind("payment"), oneOf("step", "authorize", "capture", "refund")], by: "outcome" }),
			unit: "short",
		},
		{
			title: "How late events are",
			question: "How long until everybody has heard of a change?",
			query: logs({
				id: "event-lag",
				filters: [ofKind("event"), is("applied", true)],
				of: { field: "lagMs", operators: ["p99"] },
				by: "type",
			}),
			unit: "ms",
			thresholds: [60_000, 300_000],
		},
		{
			title: "Answers to visitors",
			question: "What do visitors get?",
			query: analytics(VISITS, { status: "dimensions.edgeResponseStatus", requests: "count" }),
			unit: "short",
		},
		{
			title: "Time to first byte",
			question: "How fast is the marketplace for visitors?",
			query: analytics(VISITS, { p50: "quantiles.edgeTimeToFirstByteMsP50", p99: "quantiles.edgeTimeToFirstByteMsP99" }),
			unit: "ms",
			thresholds: [500, 1_000],
		},
	],
};
