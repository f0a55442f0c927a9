import { randomUUID } from "node:crypto";
import { type Account, type Call, refuse, type Route } from "./account.ts";

const textOf = ({ body }: Call, key: string): string => {
	const text = body[key];
	return typeof text === "string" && text !== "" ? text : refuse(400, 100_001, `${key} is missing`);
};

function listQueues({ queues }: Account, { query }: Call) {
	const asked = query.getAll("name");
	return [...queues]
		.filter(([name]) => asked.length === 0 || asked.includes(name))
		.map(([name, queue]) => Object.assign({ queue_name: name }, queue));
}

function createQueue({ queues }: Account, call: Call) {
	const name = textOf(call, "queue_name");
	if (queues.has(name)) refuse(409, 11_009, `Queue name '${name}' is already taken.`);
	queues.set(name, { queue_id: randomUUID(), consumers: [] });
	return { queue_name: name, queue_id: queues.get(name)?.queue_id };
}

function queueById({ queues }: Account, id = "") {
	return [...queues.values()].find(({ queue_id }) => queue_id === id) ?? refuse(404, 11_000, "There is no such queue.");
}

function addConsumer(account: Account, call: Call) {
	const queue = queueById(account, call.names[0]);
	if (queue.consumers.length > 0) refuse(400, 11_004, "A queue has one consumer Worker.");
	const dead = call.body["dead_letter_queue"] as string | undefined;
	if (dead !== undefined && !account.queues.has(dead)) refuse(400, 11_000, `There is no queue ${dead}`);
	const script = textOf(call, "script_name");
	if (!account.workers.has(script)) refuse(404, 10_007, `There is no Worker ${script}`);
	queue.consumers.push({ consumer_id: randomUUID(), type: "worker", script, ...(dead !== undefined && { dead_letter_queue: dead }) });
	return call.body;
}

/** As the real one says it: the oldest's time is 0 where there is none. */
function metricsOf(account: Account, { names }: Call) {
	const { backlog } = queueById(account, names[0]);
	return { backlog_bytes: 0, backlog_count: backlog?.messages ?? 0, oldest_message_timestamp_ms: backlog?.oldestAt ?? 0 };
}

function createBucket({ buckets }: Account, call: Call) {
	const name = textOf(call, "name");
	if (buckets.has(name)) refuse(409, 10_004, "The bucket you tried to create already exists, and you own it.");
	buckets.add(name);
	return { name };
}

export const QUEUE_AND_BUCKET_ROUTES: Route[] = [
	["GET", /^\/queues$/, listQueues],
	["POST", /^\/queues$/, createQueue],
	["GET", /^\/queues\/([^/]+)\/metrics$/, metricsOf],
	["POST", /^\/queues\/([^/]+)\/consumers$/, addConsumer],
	["PUT", /^\/queues\/([^/]+)\/consumers\/[^/]+$/, (account, { names, body }) => (queueById(account, names[0]), body)],
	[
		"GET",
		/^\/r2\/buckets\/([^/]+)$/,
		({ buckets }, { names: [name = ""] }) => (buckets.has(name) ? { name } : refuse(404, 10_006, "The specified bucket does not exist.")),
	],
	["POST", /^\/r2\/buckets$/, createBucket],
];
