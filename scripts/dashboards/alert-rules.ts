import { BURN_RATES, type BurnRate, type Notification, rateOf, shortHours, thresholdOf } from "./burn-rates.ts";
import { analyticsTotal, VISITS } from "./datasets.ts";
import { ofKind, atLeast, logTotal, type Query } from "./queries.ts";
import { type Slo, SLOS } from "./slos.ts";

/** A question that an alert asks of a window of time before now. */
interface Asked {
	query: Query;
	seconds: number;
}

/** An alert: named questions, what of their answers has to be true, and whom it tells. */
export interface AlertRule {
	uid: string;
	title: string;
	summary: string;
	asks: Record<string, Asked>;
	/** In the language of Grafana's math expressions: `$name` is a question's answer. */
	when: string;
	/** For how many minutes it has to be true. */
	forMinutes: number;
	notification: Notification;
	runbook: string;
}

/** The alerts of an objective: one for each burn rate. */
export const burnAlerts = (slo: Slo): AlertRule[] => BURN_RATES.map((rate) => burnAlert(slo, rate));

function burnAlert({ id, title, objective, bad, all, fromBad, runbook }: Slo, rate: BurnRate): AlertRule {
	const limit = thresholdOf(rate, objective);
	const windows = { long: rate.longHours, short: shortHours(rate) };
	const asks: Record<string, Asked> = {};
	const burns = Object.entries(windows).map(([window, hours]) => {
		const seconds = hours * 3600;
		asks[`${window}Bad`] = { query: bad, seconds };
		const names = all.map((query, index) => {
			const name = `${window}All${index + 1}`;
			asks[name] = { query, seconds };
			return `$${name}`;
		});
		return `$${window}Bad > ${limit} * (${names.join(" + ")})`; // never a quotient: Grafana takes 0 / 0 for true
	});
	return {
		uid: `hs-${id}-${rate.longHours}h`,
		title: `${title}: the budget burns ${rateOf(rate)} times too fast`,
		summary: `Over ${rate.longHours} h and still now; at this rate ${rate.budgetShare * 100} % of the month's budget are gone in ${rate.longHours} h.`,
		asks,
		when: [...burns, `$longBad >= ${fromBad}`].join(" && "),
		forMinutes: 2,
		notification: rate.notification,
		runbook,
	};
}

const HOUR = 3600;
const MOST_TTFB_MS = 1_000;
const CRON_LATE_MS = 300_000;

/** What a threshold says better than a budget. */
const THRESHOLDS: readonly AlertRule[] = [
	{
		uid: "hs-reads-p99",
		title: "Shopping: the slowest hundredth waits more than a second",
		summary: "The 99th percentile of the time to first byte, over an hour.",
		asks: {
			p99: { query: analyticsTotal(VISITS, "quantiles.edgeTimeToFirstByteMsP99"), seconds: HOUR },
		},
		when: `$p99 > ${MOST_TTFB_MS}`,
		forMinutes: 30,
		notification: "ticket",
		runbook: "docs/operations/incident.md",
	},
	{
		uid: "hs-dead-letters",
		title: "A message failed for good",
		summary: "npm run queues says which and why, and replays it.",
		asks: { letters: { query: logTotal({ id: "alert-dead-letters", filters: [ofKind("dead letter")] }), seconds: HOUR } },
		when: "$letters > 0",
		forMinutes: 0,
		notification: "ticket",
		runbook: "docs/operations/queues.md",
	},
	{
		uid: "hs-cron-late",
		title: "A cron comes five minutes late",
		summary: "What the sweeps mend waits: held stock, unfinished checkouts, events that were not sent.",
		asks: {
			late: { query: logTotal({ id: "alert-cron-late", filters: [ofKind("sweep"), atLeast("lateMs", CRON_LATE_MS)] }), seconds: HOUR / 4 },
		},
		when: "$late > 0",
		forMinutes: 5,
		notification: "page",
		runbook: "docs/operations/incident.md",
	},
	{
		uid: "hs-cron-silent",
		title: "No cron has run for a quarter of an hour",
		summary: "Five services sweep every minute.",
		asks: { sweeps: { query: logTotal({ id: "alert-cron-silent", filters: [ofKind("sweep")] }), seconds: HOUR / 4 } },
		when: "$sweeps < 1",
		forMinutes: 5,
		notification: "page",
		runbook: "docs/operations/incident.md",
	},
];

export const ALERTS: readonly AlertRule[] = [...SLOS.flatMap(burnAlerts), ...THRESHOLDS];
