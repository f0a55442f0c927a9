import type { Databases } from "../databases/databases.ts";
import type { Api } from "../release/api.ts";
import { ROOT, type ServiceName, SERVICES } from "../street/local-state.ts";
import { type Environment, readConfig } from "../worker-configs.ts";
import { rowsOf } from "./letters.ts";

/** What waits in a queue at Cloudflare. */
export interface Backlog {
	messages: number;
	oldestAt: string | null;
}

/** One service's queue. */
export interface QueueSummary {
	service: ServiceName;
	queue: string;
	/** Dead letters that somebody has to decide about, since when, and of how many the replay is asked for. */
	dead: number;
	since: string | null;
	asked: number;
	/** Null where nobody says, as locally. */
	backlog: Backlog | null;
	/** What is in the dead-letter queue and not in the service's database yet. */
	deadBacklog: Backlog | null;
}

/** Events that a service has not handed to a queue for minutes. */
export interface OutboxSummary {
	service: ServiceName;
	to: string;
	events: number;
	since: string;
}

/** What a service has not handed to a queue after so long, it cannot hand over: its sweep tries each minute. */
const STUCK_AFTER_MS = 5 * 60 * 1000;

/** What waits, per service. `environment` is null where the street is local. */
export async function summarize(databases: Databases, environment: Environment | null, api: Api | null, now: Date) {
	const queues = await Promise.all(SERVICES.map((service) => summaryOf(databases, service, environment, api)));
	const outboxes = await Promise.all(SERVICES.filter((name) => name !== "user").map((service) => outboxOf(databases, service, now)));
	return { queues, outboxes: outboxes.flat() };
}

export type Summary = Awaited<ReturnType<typeof summarize>>;

async function summaryOf(
	databases: Databases,
	service: ServiceName,
	environment: Environment | null,
	api: Api | null,
): Promise<QueueSummary> {
	const [counted] = await rowsOf<{ dead: number; since: string | null; asked: number }>(
		databases[service],
		"SELECT count(*) AS dead, min(received_at) AS since, count(replay_asked_at) AS asked FROM dead_letters WHERE settled_at IS NULL",
	);
	const consumer = readConfig(ROOT, service, environment).queues?.consumers?.find(({ dead_letter_queue: dead }) => dead);
	const { queue = "", dead_letter_queue: deadQueue = "" } = consumer ?? {};
	const [backlog, deadBacklog] = await Promise.all([backlogOf(api, queue), backlogOf(api, deadQueue)]);
	return { service, queue, ...(counted ?? { dead: 0, since: null, asked: 0 }), backlog, deadBacklog };
}

const outboxOf = async (databases: Databases, service: ServiceName, now: Date): Promise<OutboxSummary[]> => {
	const rows = await databases[service].query<Omit<OutboxSummary, "service">>(
		'SELECT destination AS "to", count(*) AS events, min(created_at) AS since FROM outbox WHERE sent_at IS NULL AND created_at < ? GROUP BY destination',
		new Date(now.getTime() - STUCK_AFTER_MS).toISOString(),
	);
	return rows.map((row) => ({ service, ...row }));
};

/** What Cloudflare says of a queue; null where there is no such queue. */
async function backlogOf(api: Api | null, name: string): Promise<Backlog | null> {
	if (api === null) return null;
	const queues = await api.call<{ queue_name: string; queue_id: string }[]>("GET", `/queues?name=${encodeURIComponent(name)}`);
	const queue = queues.find(({ queue_name: found }) => found === name);
	if (!queue) return null;
	const metrics = await api.find<{ backlog_count: number; oldest_message_timestamp_ms?: number }>(`/queues/${queue.queue_id}/metrics`);
	if (metrics === null) return null;
	const oldest = metrics.oldest_message_timestamp_ms ?? 0;
	return { messages: metrics.backlog_count, oldestAt: oldest === 0 ? null : new Date(oldest).toISOString() };
}
