import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { beforeEach, describe, expect, it } from "vitest";
import type { Event } from "#contracts/events";
import { consume } from "#kit/consumer";
import { flushOutbox, forgetSentEvents, resendEvents, tell } from "#kit/outbox";
import { consumedEvents, deadLetters, outbox } from "#kit/tables";
import { bindings } from "../../tests/support/service-under-test.ts";

const db = drizzle(bindings<{ DB: D1Database }>().DB);
const AT = "2026-11-22T10:00:00.000Z";

const event = (id: string = crypto.randomUUID()): Event => ({
	type: "product.changed",
	id,
	version: 1,
	at: AT,
	product: { id: "prod_1", vendorId: "vend_1", slug: "mug", title: "Mug", status: "published" },
});

beforeEach(() => db.batch([db.delete(outbox), db.delete(consumedEvents), db.delete(deadLetters)]));

/** A queue that keeps what it is sent, or refuses it. */
function queue({ down = false } = {}) {
	const sent: Event[] = [];
	const sendBatch = async (messages: Iterable<{ body: unknown }>) => {
		if (down) throw new Error("the queue is down");
		for (const { body } of messages) sent.push(body as Event);
	};
	return { sent, queue: { sendBatch } as unknown as Queue };
}

/** A batch as the platform delivers it; tells what became of each message. */
function delivery(bodies: readonly unknown[], name = "highstreet-to-review", delays: unknown[] = []) {
	const fates: string[] = [];
	const messages = bodies.map((body, index) => ({
		id: String(index),
		body,
		attempts: 1,
		ack: () => fates.push("ack"),
		retry: (how?: unknown) => (delays.push(how), fates.push("retry")),
	}));
	return { fates, batch: { queue: name, messages } as unknown as MessageBatch };
}

describe("the outbox", () => {
	it("sends what was told, once, and keeps it for a day", async () => {
		const [review, web] = [queue(), queue()];
		const queues = { review: review.queue, web: web.queue };
		const told = event();
		await db.batch([db.run(sql`SELECT 1`), ...tell(db, told)]);
		expect(await flushOutbox(db, queues, new Date(AT))).toBe(2);
		expect(await flushOutbox(db, queues, new Date(AT))).toBe(0);
		expect([review.sent, web.sent]).toEqual([[told], [told]]);
		await forgetSentEvents(db, new Date("2026-11-23T10:00:01.000Z"));
		expect(await db.select().from(outbox)).toEqual([]);
	});

	it("forgets the secret of a mail once it is sent", async () => {
		const mails = queue();
		const news = { ...event(), type: "order.news", news: { kind: "change_link", accessToken: "f00d" } } as unknown as Event;
		await db.batch([db.run(sql`SELECT 1`), ...tell(db, news)]);
		expect(await flushOutbox(db, { user: mails.queue }, new Date(AT))).toBe(1);
		expect(mails.sent).toEqual([news]);
		const [kept] = await db.select().from(outbox);
		expect(kept?.body).toContain("change_link");
		expect(kept?.body).not.toContain("f00d");
	});

	it("tells nothing where the change before it changed nothing", async () => {
		await db.batch([db.run(sql`UPDATE outbox SET body = '' WHERE id = 'nobody'`), ...tell(db, event(), sql`changes() = 1`)]);
		expect(await db.select().from(outbox)).toEqual([]);
	});

	it("keeps what a queue that is down could not take", async () => {
		const told = event();
		await db.batch([db.run(sql`SELECT 1`), ...tell(db, told)]);
		await expect(flushOutbox(db, { review: queue({ down: true }).queue }, new Date(AT))).rejects.toThrow("down");
		const review = queue();
		expect(await flushOutbox(db, { review: review.queue }, new Date(AT))).toBe(1);
		expect(review.sent).toEqual([told]);
	});

	it("sends hundreds in several batches and what a lost runtime had taken once more", async () => {
		const review = queue();
		const events = Array.from({ length: 200 }, () => event());
		for (const told of events) await db.batch([db.run(sql`SELECT 1`), ...tell(db, told)]);
		expect(await flushOutbox(db, { review: review.queue }, new Date(AT))).toBe(200);
		await resendEvents(db);
		expect(await flushOutbox(db, { review: review.queue }, new Date(AT))).toBe(200);
		expect(new Set(review.sent.map(({ id }) => id)).size).toBe(200);
	});
});

describe("a consumer", () => {
	const countEffects = () => db.select().from(deadLetters);
	const effects = async (told: Event) => [
		db.insert(deadLetters).values({ id: crypto.randomUUID(), queue: told.id, body: "", receivedAt: AT }),
	];

	it("has an event's effect once, however often it is delivered", async () => {
		const told = event();
		const { batch, fates } = delivery([told, told]);
		await consume(batch, db, effects);
		await Promise.all([consume(delivery([told]).batch, db, effects), consume(delivery([told]).batch, db, effects)]);
		expect(fates).toEqual(["ack", "ack"]);
		expect(await countEffects()).toHaveLength(1);
	});

	it("has each effect once when deliveries race", async () => {
		const told = event();
		await Promise.all(Array.from({ length: 10 }, () => consume(delivery([told]).batch, db, effects)));
		expect(await countEffects()).toHaveLength(1);
	});

	it("retries what failed without losing the others", async () => {
		const bad = event();
		const good = event();
		const failing = async (told: Event) => (told.id === bad.id ? Promise.reject(new Error("no")) : effects(told));
		const { batch, fates } = delivery([bad, { nonsense: true }, good]);
		await consume(batch, db, failing);
		expect(fates).toEqual(["retry", "retry", "ack"]);
		await consume(delivery([bad]).batch, db, effects);
		expect(await countEffects()).toHaveLength(2);
	});

	it("waits twice as long before each retry, so that ten of them outlast an hour of outage", async () => {
		const delays: { delaySeconds: number }[] = [];
		for (let attempts = 1; attempts <= 10; attempts++) {
			const { batch } = delivery([event()], "highstreet-to-review", delays);
			const messages = batch.messages.map((message) => ({ ...message, attempts }));
			await consume({ ...batch, messages }, db, () => Promise.reject(new Error("down")));
		}
		expect(delays.slice(0, 3)).toEqual([{ delaySeconds: 5 }, { delaySeconds: 10 }, { delaySeconds: 20 }]);
		expect(delays.reduce((all, { delaySeconds }) => all + delaySeconds, 0)).toBeGreaterThan(60 * 60);
		expect(Math.max(...delays.map(({ delaySeconds }) => delaySeconds))).toBeLessThanOrEqual(12 * 60 * 60);
	});

	it("heeds hints beside the events and remembers none of them", async () => {
		const heed = (body: unknown) => {
			const { hint } = body as { hint?: number | null };
			return hint === undefined ? null : hint === -1 ? Promise.reject(new Error("no")) : Promise.resolve(hint);
		};
		const delays: unknown[] = [];
		const bodies = [{ hint: null }, { hint: 17 }, event(), { hint: -1 }];
		const { batch, fates } = delivery(bodies, "highstreet-to-review", delays);
		expect(await consume(batch, db, effects, heed)).toBe(3);
		expect(fates.toSorted()).toEqual(["ack", "ack", "retry", "retry"]);
		expect(delays).toEqual([{ delaySeconds: 17 }, { delaySeconds: 5 }]);
		expect([await countEffects(), await db.select().from(consumedEvents)].map((rows) => rows.length)).toEqual([1, 1]);
	});

	it("keeps dead letters for somebody to look at", async () => {
		const { batch, fates } = delivery([{ nonsense: true }], "highstreet-to-review-dlq");
		await consume(batch, db, effects);
		expect(fates).toEqual(["ack"]);
		expect(await countEffects()).toMatchObject([{ queue: "highstreet-to-review-dlq", body: '{"nonsense":true}' }]);
	});
});
