import { drizzle } from "drizzle-orm/d1";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Event } from "#contracts/events";
import { consume, type Effects, forgetConsumedEvents, replayThrough } from "#kit/consumer";
import { forgetDeadLetters, keepDeadLetters, type Replay, replayAsked } from "#kit/dead-letters";
import { consumedEvents, deadLetters, messageFailures, purges } from "#kit/tables";
import { bindings } from "../../tests/support/service-under-test.ts";

const db = drizzle(bindings<{ DB: D1Database }>().DB);
const AT = "2026-11-22T10:00:00.000Z";
const DAY_IN_MS = 24 * 60 * 60 * 1000;

const event = (id: string = crypto.randomUUID()): Event => ({
	type: "product.changed",
	id,
	version: 1,
	at: AT,
	product: { id: "prod_1", vendorId: "vend_1", slug: "mug", title: "Mug", status: "published" },
});

/** What an event does here: a row that says that it did. */
const effects: Effects = async ({ id }) => [db.insert(purges).values({ tag: `${id} ${crypto.randomUUID()}` })];
const effectsOf = async ({ id }: Event) => (await db.select().from(purges)).filter(({ tag }) => tag.startsWith(id)).length;

const batch = (queue: string, bodies: readonly unknown[], attempts = 1) =>
	({
		queue,
		messages: bodies.map((body) => ({ id: crypto.randomUUID(), body, attempts, ack: () => undefined, retry: () => undefined })),
	}) as unknown as MessageBatch;

/** A message that fails until it is a dead letter; its row. */
async function dies(body: unknown, error: Error = new Error("the ledger is locked")) {
	await consume(batch("highstreet-to-vendor", [body], 10), db, () => Promise.reject(error));
	const dead = batch("highstreet-to-vendor-dlq", [body]);
	await consume(dead, db, effects);
	return letter(dead.messages[0]?.id ?? "");
}

async function letter(id: string) {
	const [found] = await db.select().from(deadLetters).where(eq(deadLetters.id, id));
	if (!found) throw new Error(`no dead letter ${id}`);
	return found;
}

const ask = (id: string) => db.update(deadLetters).set({ replayAskedAt: AT }).where(eq(deadLetters.id, id));
const sweep = (by: Effects = effects) => replayAsked(db, replayThrough(db, by));

beforeEach(() => db.batch([db.delete(purges), db.delete(consumedEvents), db.delete(deadLetters), db.delete(messageFailures)]));

describe("a dead letter", () => {
	it("says how often it failed and why, and nothing personal", async () => {
		const error = new Error('could not mail ada@example.com, called "Ada Lovelace", on +353 91 555 010');
		expect(await dies(event(), error)).toMatchObject({
			attempts: 10,
			lastError: 'Error: could not mail (address), called "…", on (number)',
			settledAt: null,
		});
		const { lastError } = await dies({ type: "order.lost", email: "ada@example.com" });
		expect(lastError).toMatch(/^no known event: type: Invalid/);
		expect(lastError).not.toContain("ada");
	});

	it("is named in the log, so that who reads of it finds it", async () => {
		const written = vi.spyOn(console, "error").mockReturnValue();
		const { id } = await dies(event());
		expect(JSON.parse(String(written.mock.lastCall?.[0]))).toMatchObject({ what: "dead letter", messageId: id });
		written.mockRestore();
	});

	it("is kept whatever it was, and so is one of which no failure was noted", async () => {
		const dead = batch("highstreet-to-vendor-dlq", [undefined, 12n, "ada"]);
		await consume(dead, db, effects);
		const kept = await Promise.all(dead.messages.map(({ id }) => letter(id)));
		expect(kept.map(({ body, attempts }) => [body, attempts])).toEqual([
			["null", null],
			['"12"', null],
			['"ada"', null],
		]);
	});

	it("comes again while it cannot be kept, and keeps no other from being kept", async () => {
		const fates: unknown[] = [];
		const dead = batch("highstreet-to-vendor-dlq", [event(), event(), event()], 20);
		for (const message of dead.messages) {
			message.ack = () => void fates.push("kept");
			message.retry = (how) => void fates.push(how);
		}
		let count = 0;
		await keepDeadLetters(dead, db, () => (++count === 2 ? Promise.reject(new Error("the database is down")) : Promise.resolve(false)));
		expect(fates).toEqual(["kept", { delaySeconds: 3600 }, "kept"]);
	});

	it("waits for nobody when another delivery of the event had its effect", async () => {
		const told = event();
		await consume(batch("highstreet-to-vendor", [told]), db, effects);
		expect(await dies(told)).toMatchObject({ outcome: "known" });
		const opening = { ...told, news: { accessToken: "tok_secret" } };
		expect((await dies(opening)).body).not.toContain("tok_secret"); // nobody replays it
	});
});

describe("a replay", () => {
	it("has the effect once, however often and from how many sides it is asked for", async () => {
		const told = event();
		const { id } = await dies(told);
		expect(await sweep()).toBe(0);
		expect(await effectsOf(told)).toBe(0);
		await ask(id);
		await Promise.all([sweep(), sweep(), sweep()]);
		await ask(id);
		await sweep();
		expect(await effectsOf(told)).toBe(1);
		expect(await letter(id)).toMatchObject({ outcome: "replayed" });
		expect(await db.select().from(deadLetters)).toHaveLength(1);
	});

	it("does nothing where the event came through by itself meanwhile, and says so", async () => {
		const told = event();
		const { id } = await dies(told);
		await consume(batch("highstreet-to-vendor", [told]), db, effects);
		await ask(id);
		await sweep();
		expect([await effectsOf(told), (await letter(id)).outcome]).toEqual([1, "known"]);
	});

	it("that fails again leaves all as it was, says why, and waits to be asked for", async () => {
		const told = event();
		const { id } = await dies(told);
		await ask(id);
		await sweep(() => Promise.reject(new Error("still locked")));
		expect(await letter(id)).toMatchObject({ attempts: 11, lastError: "Error: still locked", replayAskedAt: null, settledAt: null });
		expect([await sweep(), await effectsOf(told)]).toEqual([0, 0]);
		await ask(id);
		await sweep();
		expect(await effectsOf(told)).toBe(1);
	});

	it("that is cut off goes on with what is not done", async () => {
		const told = [event(), event(), event()];
		for (const one of told) await ask((await dies(one)).id);
		let count = 0;
		await new Promise<void>((isCutOff, fails) => {
			const replay: Replay = (body, settle) => {
				if (++count < 2) return replayThrough(db, effects)(body, settle);
				isCutOff();
				return new Promise(() => undefined);
			};
			replayAsked(db, replay).catch(fails);
		});
		expect(await sweep()).toBe(2);
		expect(await Promise.all(told.map(effectsOf))).toEqual([1, 1, 1]);
	});

	it("keeps nothing that opens an order for its bearer", async () => {
		const { id } = await dies({ ...event(), news: { orderId: "ord_1", accessToken: "tok_secret" } });
		await ask(id);
		await replayAsked(db, async (_, settle) => (await db.batch([settle]), true));
		expect(JSON.parse((await letter(id)).body)).toMatchObject({ news: { orderId: "ord_1" } });
		expect((await letter(id)).body).not.toContain("tok_secret");
	});

	it("of a hint heeds it once and leaves the rest to the sweep", async () => {
		let heeded = 0;
		const { id } = await dies({ hint: 1 });
		await ask(id);
		const heed = () => Promise.resolve(++heeded);
		expect(await replayAsked(db, replayThrough(db, effects, heed))).toBe(1);
		expect([heeded, (await letter(id)).outcome]).toEqual([1, "replayed"]);
	});
});

describe("what is forgotten", () => {
	const later = (days: number) => new Date(Date.now() + days * DAY_IN_MS);

	it("is never the id of an event that somebody may still replay", async () => {
		const [told, other] = [event(), event()];
		const { id } = await dies(told);
		await consume(batch("highstreet-to-vendor", [told, other]), db, effects);
		await forgetConsumedEvents(db, later(20));
		await ask(id);
		await sweep();
		await consume(batch("highstreet-to-vendor", [other]), db, effects);
		expect([await effectsOf(told), await effectsOf(other)]).toEqual([1, 2]);
	});

	it("is what settled letters said, a month later, but not what they were about", async () => {
		const told = event();
		const { id } = await dies(told);
		await ask(id);
		await sweep();
		await db.batch(forgetDeadLetters(db, later(29)));
		expect((await letter(id)).body).toContain("Mug");
		await db.batch(forgetDeadLetters(db, later(31)));
		expect(JSON.parse((await letter(id)).body)).toEqual({ type: "product.changed", id: told.id, version: 1, at: AT, about: "prod_1" });
		expect(await db.select().from(messageFailures)).toEqual([]);
	});

	it("is nothing of what waits", async () => {
		const { id } = await dies(event());
		await db.batch(forgetDeadLetters(db, later(400)));
		expect((await letter(id)).body).toContain("Mug");
	});
});
