import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeMigration, knownAs, type Migration } from "./migrations.ts";
import type { SchemaRange } from "./range.ts";
import { type Code, type Fillings, whyNotBefore, whyNotMigrate, whyNotServe, whyNotWith } from "./rules.ts";

const expand = (number: number): Migration => ({
	number,
	name: `${String(number).padStart(4, "0")}_adds`,
	kind: "expand",
	why: "",
	ends: [],
});
const drop: Migration = describeMigration("0003_drop_note.sql", "-- contract: drops orders.note\nSELECT 1;");
const code = (range: SchemaRange | null): Code => ({ called: "release 1-abc", range });
const before: Migration[] = [expand(0), expand(1), expand(2)];

describe("a contract step", () => {
	it("is refused while code that needs the old shape takes traffic, and says what to do", () => {
		expect(whyNotMigrate("order", before, [drop], [code({ from: 2, to: 2, readyFor: [] })])).toEqual([
			"0003_drop_note of order is a contract step (drops orders.note), and release 1-abc of order takes traffic and still needs what it " +
				'takes away. First release code that does without, with "readyFor": ["drop_note"] in workers/order/schema-range.json ' +
				"and without this migration; then release this.",
		]);
	});

	it("is refused while code takes traffic of which nobody knows what it needs", () => {
		expect(whyNotMigrate("order", before, [drop], [code(null)])).toEqual([expect.stringContaining("nobody knows what it needs")]);
	});

	it("may be applied when all code that takes traffic is ready for it, whatever its number has become", () => {
		expect(
			whyNotMigrate("order", before, [{ ...drop, number: 7, name: "0007_drop_note" }], [code({ from: 2, to: 2, readyFor: ["drop_note"] })]),
		).toEqual([]);
	});

	it("may be applied where nothing takes traffic yet", () => {
		expect(whyNotMigrate("order", [], [...before, drop], [])).toEqual([]);
	});

	it("is not repeated as a reason once it is applied", () => {
		expect(whyNotMigrate("order", [...before, drop], [expand(4)], [code({ from: 0, to: 2, readyFor: [] })])).toEqual([]);
	});

	it("keeps older code from taking traffic again", () => {
		expect(whyNotServe("order", [...before, drop], code({ from: 0, to: 2, readyFor: [] }))).toMatch(
			/^release 1-abc of order cannot take traffic: it was not made for 0003_drop_note, which drops orders\.note\. Migrations only go forward/,
		);
	});
});

describe("a migration that ends a backfill", () => {
	const fills = (known: Partial<Record<keyof Fillings, string[]>>): Fillings => ({
		ended: new Set(known.ended),
		begun: new Set(known.begun),
		there: new Set(known.there),
	});
	const ends = describeMigration("0003_channel_required.sql", "-- contract: wants a channel\n-- ends: fill_channel\nSELECT 1;");

	it("says so in its file", () => {
		expect(ends).toMatchObject({ kind: "contract", ends: ["fill_channel"] });
	});

	it.each([
		[
			"never ran here",
			{},
			/^0003_channel_required of order comes after the backfill fill_channel, which never ran here\. First release a commit/,
		],
		["was cut off", { begun: ["fill_channel"] }, /which has not come to its end/],
		[
			"would run again",
			{ ended: ["fill_channel"], there: ["fill_channel"] },
			/remove migrations\/order\/backfills\/fill_channel\.sql, which would/,
		],
	])("is refused where it %s", (_, known, why) => {
		expect(whyNotBefore("order", before, [ends], fills(known))).toEqual([expect.stringMatching(why)]);
	});

	it("may be applied when it has come to its end, and where there is nothing to fill in", () => {
		expect(whyNotBefore("order", before, [ends], fills({ ended: ["fill_channel"] }))).toEqual([]);
		expect(whyNotBefore("order", [], [...before, ends], fills({}))).toEqual([]);
	});

	it("is any contract step while one that was begun has not ended, whether it says so or not", () => {
		expect(whyNotBefore("order", before, [drop], fills({ begun: ["fill_channel"] }))).toHaveLength(1);
		expect(whyNotBefore("order", before, [expand(3)], fills({ begun: ["fill_channel"] }))).toEqual([]);
	});
});

describe("code", () => {
	it("does not take traffic before the migrations that it needs", () => {
		expect(whyNotServe("order", before, code({ from: 3, to: 3, readyFor: [] }))).toMatch(
			/it needs migration 0003, and the database has 0002/,
		);
	});

	it("does not take traffic over a migration that nobody knows", () => {
		const applied = knownAs(["0000_adds.sql", "0009_from_elsewhere.sql"], before);
		expect(whyNotServe("order", applied, code({ from: 0, to: 2, readyFor: [] }))).toMatch(
			/0009_from_elsewhere, which no release that we know of/,
		);
	});
});

describe("a migration", () => {
	it("does not slip in before those that are applied", () => {
		expect(whyNotMigrate("order", [expand(0), expand(2)], [expand(1)], [])).toEqual([
			"0001_adds of order comes before 0002, which is applied. Give it the next number.",
		]);
	});

	it("is what it does, unless the file explains it", () => {
		expect(describeMigration("0001_a.sql", "DROP TABLE b;").kind).toBe("contract");
		expect(describeMigration("0001_a.sql", "-- expand: nothing ever read b\nDROP TABLE b;").kind).toBe("expand");
		expect(describeMigration("0001_a.sql", "-- contract: numbers mean days now\nUPDATE b SET c = 1;")).toEqual({
			number: 1,
			name: "0001_a",
			kind: "contract",
			why: "numbers mean days now",
			ends: [],
		});
	});
});

/** A release as it is in truth: what its code uses of the schema, and the migrations in its tree. */
interface Truth {
	uses: ReadonlySet<string>;
	tree: Migration[];
	range: SchemaRange;
}

describe("releases that keep the rules", () => {
	/** What a developer does next: adds something, stops using the oldest thing that is left, or drops the oldest that is unused. */
	const step = fc.constantFrom("add", "stop using", "drop", "drop too early");
	const act = fc.oneof(
		fc.record({ do: fc.constant("release" as const), change: step }),
		fc.record({ do: fc.constant("roll back" as const), to: fc.nat(6) }),
	);

	it("never let code take traffic that misses something, whatever is released, refused or rolled back", () => {
		const seen = { refused: 0, migrated: 0, rolledBack: 0, rollbackRefused: 0 };
		fc.assert(
			fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
				const world = { applied: [] as Migration[], live: [] as Truth[], history: [] as Truth[] };
				let next: Truth = { uses: new Set(["t0"]), tree: [{ ...expand(0), name: "0000_add_t0" }], range: { from: 0, to: 0, readyFor: [] } };
				for (const what of acts) {
					if (what.do === "release") {
						const tried = changed(next, what.change);
						const pending = tried.tree.filter(({ name }) => !world.applied.some((one) => one.name === name));
						const reasons = whyNotMigrate(
							"order",
							world.applied,
							pending,
							world.live.map(({ range }) => code(range)),
						);
						if (reasons.length > 0) {
							seen.refused++;
							continue;
						}
						next = tried;
						world.applied = [...world.applied, ...pending];
						seen.migrated++;
						if (whyNotServe("order", world.applied, code(next.range)) !== null) continue;
						assertWorks(world, next); // both take traffic while it rolls out
						world.live = [next];
						world.history.push(next);
					} else {
						const target = world.history.at(-1 - what.to);
						if (!target) continue;
						if (whyNotServe("order", world.applied, code(target.range)) !== null) {
							seen.rollbackRefused++;
							continue;
						}
						seen.rolledBack++;
						world.live = [...world.live, target];
						assertWorks(world, target);
						world.live = [target];
					}
				}
			}),
			{ numRuns: 2_000 },
		);
		for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20); // or the test shows nothing
	});

	/** All code that takes traffic finds what it uses. */
	function assertWorks({ applied, live }: { applied: Migration[]; live: Truth[] }, rising: Truth): void {
		const there = new Set<string>();
		for (const { name } of applied) {
			const [, verb, thing] = /^\d+_(add|drop)_(\w+)$/.exec(name) ?? [];
			if (verb === "add") there.add(thing ?? "");
			else there.delete(thing ?? "");
		}
		for (const { uses } of [...live, rising]) for (const thing of uses) expect([...there], "what is there").toContain(thing);
	}

	/** The next tree. What is dropped is announced one release earlier, with the release that stops using it. */
	function changed({ uses, tree, range }: Truth, change: "add" | "stop using" | "drop" | "drop too early"): Truth {
		const number = tree.length;
		const named = (what: string) => `${String(number).padStart(4, "0")}_${what}`;
		const dropped = new Set(tree.flatMap(({ name }) => /^\d+_drop_(\w+)$/.exec(name)?.[1] ?? []));
		const added = tree.flatMap(({ name }) => /^\d+_add_(\w+)$/.exec(name)?.[1] ?? []);
		const unused = added.find((thing) => !uses.has(thing) && !dropped.has(thing));
		const [oldest] = uses;
		if (change === "stop using" && oldest && uses.size > 1) {
			return {
				uses: new Set([...uses].filter((thing) => thing !== oldest)),
				tree,
				range: { ...range, readyFor: [...range.readyFor, `drop_${oldest}`] },
			};
		}
		const thing = change === "drop" ? unused : change === "drop too early" && uses.size > 1 ? oldest : undefined;
		if (thing !== undefined) {
			const step: Migration = { number, name: named(`drop_${thing}`), kind: "contract", why: `drops ${thing}`, ends: [] };
			const left = new Set([...uses].filter((one) => one !== thing));
			return { uses: left, tree: [...tree, step], range: { ...range, to: number } };
		}
		return {
			uses: new Set([...uses, `t${number}`]),
			tree: [...tree, { ...expand(number), name: named(`add_t${number}`) }],
			range: { from: number, to: number, readyFor: range.readyFor },
		};
	}
});

describe("what works with a schema", () => {
	const range = fc
		.record({ from: fc.nat(5), more: fc.nat(5) })
		.map(({ from, more }): SchemaRange => ({ from, to: from + more, readyFor: [] }));

	it("goes on working whatever is only added", () => {
		fc.assert(
			fc.property(range, fc.nat(20), fc.nat(20), (range, level, more) => {
				const applied = Array.from({ length: level }, (_, number) => expand(number));
				const later = Array.from({ length: level + more }, (_, number) => expand(number));
				fc.pre(whyNotWith(range, applied) === null);
				expect(whyNotWith(range, later)).toBeNull();
			}),
		);
	});
});
