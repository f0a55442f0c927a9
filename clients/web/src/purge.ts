import { type Event, eventSchema, type EventType } from "#contracts/events";
import { type CacheContext, purge } from "#kit/edge-cache";
import { log, logError } from "#kit/log";
import { requestIdIn } from "#kit/request-id";

/** The tags of the pages that show what an event tells of. */
export function tagsOf(event: Event): string[] {
	switch (event.type) {
		case "product.changed":
			return [`product:${event.product.id}`, `vendor:${event.product.vendorId}`, "products"];
		case "vendor.changed":
			return [`vendor:${event.vendor.id}`, "vendors", "products"];
		case "review.product_rated":
			return [`product:${event.rating.productId}`, "products"];
		case "review.vendor_rated":
			return [`vendor:${event.rating.vendorId}`, "vendors"];
		case "catalog.categories_changed":
			return ["categories"];
		case "catalog.collections_changed":
			return ["collections"];
		default:
			return [];
	}
}

/**
 * What pages show of these comes from another service than the one that tells, which hears of it when we do: a page made in
 * between shows what was before. So it is purged at once, and once more when the other has surely heard.
 */
const HEARD_BY_OTHERS: ReadonlySet<EventType> = new Set(["vendor.changed", "review.product_rated", "review.vendor_rated"]);
const OTHERS_HEAR_WITHIN_SECONDS = 3;
/** Purges are counted, so one that was refused is not tried again at once. */
const TRY_AGAIN_AFTER_SECONDS = 15;

/** The queue's handler: one purge for all that a batch tells of. What is purged twice is made anew twice and no harm is done. */
export async function purgeFor(batch: MessageBatch, _env: unknown, ctx: CacheContext): Promise<void> {
	const told = batch.messages.flatMap((message) => {
		const event = eventSchema.safeParse(message.body);
		if (event.success) return [{ message, event: event.data }];
		logError("not an event", event.error, { queue: batch.queue, messageId: message.id });
		message.ack();
		return [];
	});
	const tags = [...new Set(told.flatMap(({ event }) => tagsOf(event)))];
	try {
		await purge(ctx, tags);
		const requestIds = told.flatMap(({ event }) => requestIdIn(event) ?? []);
		log("purge", { queue: batch.queue, events: told.length, tags: tags.length, requestIds });
	} catch (error) {
		logError("purge failed", error, { queue: batch.queue, events: told.length });
		batch.retryAll({ delaySeconds: TRY_AGAIN_AFTER_SECONDS });
		return;
	}
	for (const { message, event } of told) {
		if (message.attempts === 1 && HEARD_BY_OTHERS.has(event.type)) message.retry({ delaySeconds: OTHERS_HEAR_WITHIN_SECONDS });
		else message.ack();
	}
}
