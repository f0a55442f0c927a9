import { drizzle } from "drizzle-orm/d1";
import { describe, expect, it } from "vitest";
import type { IdempotencyScope } from "#contracts/idempotency";
import { fail, ok } from "#contracts/result";
import { forgetOldKeys, once } from "#kit/idempotency";
import { deadLetters } from "#kit/tables";
import { bindings } from "../../tests/support/service-under-test.ts";

const db = drizzle(bindings<{ DB: D1Database }>().DB);
const scope = (change: Partial<IdempotencyScope> = {}): IdempotencyScope => ({
	caller: "ada",
	path: "POST /things",
	key: crypto.randomUUID(),
	bodyHash: "a",
	...change,
});

/** An effect that can be counted: it writes a row of its own beside the answer's record. */
function effect(answer: string) {
	const id = crypto.randomUUID();
	const run = (record: (answer: string) => Parameters<typeof db.batch>[0][number][]) =>
		db
			.batch([
				db.insert(deadLetters).values({ id: `${answer} ${id} ${crypto.randomUUID()}`, queue: answer, body: "", receivedAt: "" }),
				...record(answer),
			])
			.then(() => ok(answer));
	const count = async () => (await db.select().from(deadLetters)).filter((row) => row.queue === answer).length;
	return { run, count };
}

describe("an effect under an Idempotency-Key", () => {
	it("happens once, and a repeat gets the first answer", async () => {
		const key = scope();
		const { run, count } = effect("first");
		expect(await once(db, key, run)).toEqual(ok({ value: "first", replayed: false }));
		expect(await once(db, key, run)).toEqual(ok({ value: "first", replayed: true }));
		expect(await count()).toBe(1);
	});

	it("happens once when twenty race, and all get one answer", async () => {
		const key = scope();
		const { run, count } = effect("raced");
		const answers = await Promise.all(Array.from({ length: 20 }, () => once(db, key, run)));
		expect(answers.filter((answer) => answer.ok && !answer.value.replayed)).toHaveLength(1);
		expect(answers.every((answer) => answer.ok && answer.value.value === "raced")).toBe(true);
		expect(await count()).toBe(1);
	});

	it("is refused for another body, and belongs to its caller and path", async () => {
		const key = scope();
		const { run, count } = effect("mine");
		await once(db, key, run);
		expect(await once(db, { ...key, bodyHash: "b" }, run)).toMatchObject({ ok: false, error: { code: "idempotency_key_reused" } });
		expect(await count()).toBe(1);
		await once(db, { ...key, caller: "grace" }, run);
		await once(db, { ...key, path: "POST /others" }, run);
		expect(await count()).toBe(3);
	});

	it("may be tried again after a refusal or a crash", async () => {
		const key = scope();
		const { run, count } = effect("later");
		expect(await once(db, key, async () => fail("conflict", "not yet"))).toMatchObject({ ok: false });
		await expect(once(db, key, () => Promise.reject(new Error("crash")))).rejects.toThrow("crash");
		expect(await once(db, key, run)).toEqual(ok({ value: "later", replayed: false }));
		expect(await count()).toBe(1);
	});

	it("is remembered for a day", async () => {
		const key = scope();
		const { run } = effect("old");
		await once(db, key, run);
		await forgetOldKeys(db, new Date(Date.now() + 23 * 3_600_000));
		expect(await once(db, key, run)).toMatchObject({ ok: true, value: { replayed: true } });
		await forgetOldKeys(db, new Date(Date.now() + 25 * 3_600_000));
		expect(await once(db, key, run)).toMatchObject({ ok: true, value: { replayed: false } });
	});
});
