/** What a unit costs beyond what the plan includes. */
export interface Price {
	what: string;
	/** In US dollars for `per` units. */
	usd: number;
	per: number;
	included: number;
	source: string;
}

/** When these were read. */
export const PRICES_OF = "2026-11-23";

/** What the Workers Paid plan costs a month before anything is used. */
export const PLAN_USD = 5;

const WORKERS = "https://developers.cloudflare.com/workers/platform/pricing/";
const D1 = "https://developers.cloudflare.com/d1/platform/pricing/";

/** What a marketplace uses of Cloudflare, and what that costs on the Workers Paid plan. */
export const PRICES = {
	requests: { what: "Requests", usd: 0.3, per: 1e6, included: 10e6, source: WORKERS },
	cpuMs: { what: "CPU time, ms", usd: 0.02, per: 1e6, included: 30e6, source: WORKERS },
	rowsRead: { what: "D1 rows read", usd: 0.001, per: 1e6, included: 25e9, source: D1 },
	rowsWritten: { what: "D1 rows written", usd: 1, per: 1e6, included: 50e6, source: D1 },
	d1Gb: { what: "D1 storage, GB", usd: 0.75, per: 1, included: 5, source: D1 },
	queueOperations: {
		what: "Queue operations",
		usd: 0.4,
		per: 1e6,
		included: 1e6,
		source: "https://developers.cloudflare.com/queues/platform/pricing/",
	},
	r2Reads: { what: "R2 reads (class B)", usd: 0.36, per: 1e6, included: 10e6, source: "https://developers.cloudflare.com/r2/pricing/" },
	r2Gb: { what: "R2 storage, GB", usd: 0.015, per: 1, included: 10, source: "https://developers.cloudflare.com/r2/pricing/" },
	transformations: {
		what: "Pictures made smaller",
		usd: 0.5,
		per: 1_000,
		included: 5_000,
		source: "https://developers.cloudflare.com/images/pricing/",
	},
	logEvents: {
		what: "Log lines",
		usd: 0.6,
		per: 1e6,
		included: 20e6,
		source: "https://developers.cloudflare.com/workers/observability/logs/workers-logs/",
	},
	mails: {
		what: "Mails",
		usd: 0.35,
		per: 1_000,
		included: 3_000,
		source: "https://developers.cloudflare.com/email-service/platform/pricing/",
	},
} as const satisfies Record<string, Price>;
export type Unit = keyof typeof PRICES;
export type Usage = Record<Unit, number>;
