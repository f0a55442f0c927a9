import type { Event } from "#contracts/events";
import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import type { UserEnv } from "../src/env.ts";
import worker from "../src/index.ts";
import { env } from "./people.ts";

/** Delivers events as the queue does. */
export async function deliver(change: Partial<UserEnv>, ...events: Event[]) {
	const messages = events.map((body) => ({ id: crypto.randomUUID(), timestamp: new Date(), attempts: 1, body }));
	const batch = createMessageBatch("highstreet-to-user", messages);
	const context = createExecutionContext();
	await worker.queue?.(batch, { ...env, ...change }, context);
	const { explicitAcks, retryMessages } = await getQueueResult(batch, context);
	return { acknowledged: explicitAcks.length, retried: retryMessages.length };
}
