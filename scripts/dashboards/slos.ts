import { analyticsTotal, VISITS } from "./datasets.ts";
import { above, atLeast, below, is, logTotal, ofKind, type Query, startsWith } from "./queries.ts";

/** What we promise, and how it is measured. docs/observability.md has them in words. */
export interface Slo {
	id: "reads" | "checkout" | "checkout-latency" | "order-events";
	title: string;
	/** The share that is to be good, over {@link PERIOD_DAYS}. */
	objective: number;
	/** How many were bad, and how many there were: the sum of these. */
	bad: Query;
	all: readonly Query[];
	/** With fewer bad ones nobody is woken: at night one in five is a single visitor. */
	fromBad: number;
	runbook: string;
}

/** What the burn rates and the budgets refer to. */
export const PERIOD_DAYS = 30;

const CHECKOUT = [ofKind("request"), is("service", "gateway"), is("route", "POST /carts/:id/checkout")];
const ORDER_EVENTS = [ofKind("event"), startsWith("type", "order."), is("applied", true)];
const LATE_MS = 300_000;
const SLOW_CHECKOUT_MS = 2_000;

const reads = (more = "") => analyticsTotal(VISITS, "count", `, clientRequestHTTPMethodName_in: ["GET", "HEAD"]${more}`);

export const SLOS: readonly Slo[] = [
	{
		id: "reads",
		title: "Shopping: pages and reads are answered",
		objective: 0.9995,
		bad: reads(", edgeResponseStatus_geq: 500"),
		all: [reads()],
		fromBad: 10,
		runbook: "docs/operations/incident.md",
	},
	{
		id: "checkout",
		title: "Checkout: valid attempts succeed",
		objective: 0.999,
		bad: logTotal({ id: "slo-checkout-bad", filters: [...CHECKOUT, atLeast("status", 500)] }),
		// an attempt that is refused for a reason (declined, sold out, changed) is no failure of ours and no attempt that counts
		all: [
			logTotal({ id: "slo-checkout-good", filters: [...CHECKOUT, below("status", 400)] }),
			logTotal({ id: "slo-checkout-bad", filters: [...CHECKOUT, atLeast("status", 500)] }),
		],
		fromBad: 3,
		runbook: "docs/operations/incident.md",
	},
	{
		id: "checkout-latency",
		title: "Checkout: an answer within 2 seconds",
		objective: 0.99,
		bad: logTotal({ id: "slo-checkout-slow", filters: [...CHECKOUT, above("ms", SLOW_CHECKOUT_MS)] }),
		all: [logTotal({ id: "slo-checkout-all", filters: CHECKOUT })],
		fromBad: 5,
		runbook: "docs/operations/incident.md",
	},
	{
		id: "order-events",
		title: "Orders: everybody concerned has heard within 5 minutes",
		objective: 0.999,
		bad: logTotal({ id: "slo-events-late", filters: [...ORDER_EVENTS, above("lagMs", LATE_MS)] }),
		all: [logTotal({ id: "slo-events-all", filters: ORDER_EVENTS })],
		fromBad: 3,
		runbook: "docs/operations/queue-backlog.md",
	},
];
