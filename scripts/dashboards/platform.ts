import { analytics, DATABASE_SIZE, DATABASE_USE, INVOCATIONS, QUEUE_BACKLOG, QUEUE_OPERATIONS } from "./datasets.ts";
import type { Dashboard } from "./panel.ts";
import { atLeast, is, logs, ofKind, startsWith } from "./queries.ts";

const WORKER = "dimensions.scriptName";
const DATABASE = "dimensions.databaseId";
const QUEUE = "dimensions.queueId";
const D1_LIMIT_BYTES = 10_000_000_000;

/** What operators want to know. */
export const PLATFORM: Dashboard = {
	file: "platform.json",
	title: "Highstreet: the platform",
	panels: [
		{
			title: "Requests by Worker",
			question: "How much does each Worker do, and how often does it throw?",
			query: analytics(INVOCATIONS, { worker: WORKER, requests: "sum.requests", errors: "sum.errors" }),
			unit: "short",
		},
		{
			title: "Errors by version",
			question: "Is the new version worse than the one before?",
			query: analytics(INVOCATIONS, { worker: WORKER, version: "dimensions.scriptVersion", errors: "sum.errors" }),
			unit: "short",
		},
		{
			title: "CPU and wall time, p99",
			question: "How long does each Worker take, and how much of it is CPU?",
			query: analytics(INVOCATIONS, { worker: WORKER, cpu: "quantiles.cpuTimeP99", wall: "quantiles.wallTimeP99" }),
			unit: "µs",
		},
		{
			title: "Requests by cache status",
			question: "What share of reads does the cache answer?",
			query: analytics(INVOCATIONS, { worker: WORKER, cache: "dimensions.cacheStatus", requests: "sum.requests" }),
			unit: "short",
		},
		{
			title: "Errors by what went wrong",
			question: "What goes wrong?",
			query: logs({ id: "errors", filters: [is("level", "error")], by: "what" }),
			unit: "short",
		},
		{
			title: "Answers from 500 by route",
			question: "Which routes fail?",
			query: logs({ id: "failing-routes", filters: [ofKind("request"), is("service", "gateway"), atLeast("status", 500)], by: "route" }),
			unit: "short",
		},
		{
			title: "Calls between services, p99",
			question: "Which call between services is slow?",
			query: logs({ id: "calls", filters: [ofKind("call")], of: { field: "ms", operators: ["p99"] }, by: "method" }),
			unit: "ms",
			thresholds: [250, 1_000],
		},
		{
			title: "D1 rows read and written",
			question: "How much do the databases do?",
			query: analytics(DATABASE_USE, { database: DATABASE, read: "sum.rowsRead", written: "sum.rowsWritten" }),
			unit: "short",
		},
		{
			title: "D1 query time, p90",
			question: "How long do queries take?",
			query: analytics(DATABASE_USE, { database: DATABASE, p90: "quantiles.queryBatchTimeMsP90" }),
			unit: "ms",
			thresholds: [50, 250],
		},
		{
			title: "D1 size, of 10 GB",
			question: "When is a database full?",
			query: analytics(DATABASE_SIZE, { database: DATABASE, size: "max.databaseSizeBytes" }),
			unit: "decbytes",
			thresholds: [0.7 * D1_LIMIT_BYTES, 0.85 * D1_LIMIT_BYTES],
		},
		{
			title: "Queue backlog",
			question: "Does a queue pile up?",
			query: analytics(QUEUE_BACKLOG, { queue: QUEUE, messages: "avg.messages" }),
			unit: "short",
			thresholds: [100, 1_000],
		},
		{
			title: "Dead letters",
			question: "Has a message failed for good?",
			query: logs({ id: "dead-letters", filters: [ofKind("dead letter")], by: "queue" }),
			unit: "short",
			thresholds: [1, 10],
		},
		{
			title: "Messages that failed, by queue",
			question: "Do consumers fail?",
			query: analytics(QUEUE_OPERATIONS, { queue: QUEUE, outcome: "dimensions.outcome", messages: "count" }),
			unit: "short",
		},
		{
			title: "Cron lateness",
			question: "Does the cron come on time?",
			query: logs({ id: "cron", filters: [ofKind("sweep")], of: { field: "lateMs", operators: ["max"] }, by: "service" }),
			unit: "ms",
			thresholds: [30_000, 120_000],
		},
		{
			title: "Events by consumer",
			question: "Who hears of what, and how often?",
			query: logs({ id: "events", filters: [ofKind("event"), startsWith("type", "order.")], by: "service" }),
			unit: "short",
		},
	],
};
