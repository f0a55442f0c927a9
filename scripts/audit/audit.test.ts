import type { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, it } from "vitest";
import { eventSchema } from "../../contracts/events.ts";
import { shareOf } from "../../contracts/money.ts";
import { MORE_DAMAGE } from "../../tests/support/audit/more-damage.ts";
import { doDamage, PLANTERS } from "../../tests/support/audit/planters.ts";
import { reached, sampleDatabases, type Sqlites, undone } from "../../tests/support/databases/sample-databases.ts";
import { taxOf } from "../../workers/order/src/domain/pricing/tax.ts";
import { SERVICES } from "../street/local-state.ts";
import { audit, type Report } from "./audit.ts";
import type { Check } from "./check.ts";
import { CHECKS } from "./checks.ts";
import type { LookOptions } from "./look.ts";

const AT_ONCE: LookOptions = { pageSize: 1_000, settledAfterMs: 0, againAfterMs: 0, keep: 1_000 };
let sqlites: Sqlites;

beforeAll(async () => {
	sqlites = await sampleDatabases(new Date());
}, 120_000);

type Repairing = "no" | "dry" | "yes";

/** Looks at some checks; every one of them can be looked at. */
async function look(checks: readonly Check[], repair: Repairing = "no"): Promise<{ left: number; reports: Report[]; wrong: string[] }> {
	const reports: Report[] = [];
	const left = await audit(reached(sqlites), { checks, repair, look: AT_ONCE, tell: (report) => reports.push(report) });
	expect(reports.filter(({ failed }) => failed !== undefined)).toEqual([]);
	return { left, reports, wrong: reports.filter(({ wrong }) => wrong > 0).map(({ check }) => check) };
}

/** What becomes of the findings of one check. */
async function outcomes(check: Check, repair: Repairing): Promise<(string | undefined)[]> {
	const [report] = (await look([check], repair)).reports;
	return (report?.findings ?? []).map((finding) => ("outcome" in finding ? finding.outcome : undefined));
}

it("finds nothing wrong on the sample street, and looks at rows of nearly every kind there", async () => {
	const { left, reports } = await look(CHECKS);
	expect(left).toBe(0);
	expect(reports.filter(({ rows }) => rows === 0).map(({ check }) => check)).toEqual([
		"bought-together",
		"picture-usage",
		"pictures-shown",
		...reports.map(({ check }) => check).filter((check) => check.startsWith("former-slugs-of-")),
		...reports.map(({ check }) => check).filter((check) => /^(?:unsent-events|dead-letters)-of-/.test(check)),
	]);
});

it("knows how to do damage that each check has to find", () => {
	expect(Object.keys(PLANTERS).toSorted()).toEqual(CHECKS.map(({ name }) => name).toSorted());
});

/** Passes over a whole table, once a page of shops or categories: there are few of those. */
const WHOLE_PASSES: ReadonlySet<string> = new Set(["category-counts", "picture-usage"]);
const IS_WHOLE_PASS = /^SCAN (?!\(subquery|above|json_each|\w+ VIRTUAL|parts)/;

it.each(CHECKS.filter(({ name }) => !WHOLE_PASSES.has(name)).map((check) => [check.name, check] as const))(
	"%s goes along indexes, however many rows there are",
	(_name, { over, rows, beside }) => {
		const plan = (sqlite: DatabaseSync, sql: string) => {
			const places = Math.max(0, ...[...sql.matchAll(/\?(\d)/g)].map(([, number]) => Number(number)));
			return sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array.from({ length: places }, () => "[]")) as { detail: string }[];
		};
		const steps = [...plan(sqlites[over.in], rows), ...(beside ? plan(sqlites[beside.in], beside.rows) : [])].map(({ detail }) => detail);
		expect(steps.filter((step) => IS_WHOLE_PASS.test(step) && step !== "SCAN invoices")).toEqual([]); // of those the first is asked for
	},
);

const OUTCOMES = { now: "mended", later: "told" } as const;

describe.each(CHECKS.map((check) => [check.name, check] as const))("%s", (name, check) => {
	const planter = PLANTERS[name] ?? { plant: {} };
	const touched = Object.keys(planter.plant);
	/** Those that could see it at all. */
	const seeing = CHECKS.filter(({ over, beside }) => touched.includes(over.in) || touched.includes(beside?.in ?? ""));

	it("finds planted damage and nothing beyond it", async () => {
		await undone(sqlites, async () => {
			doDamage(sqlites, planter);
			const { wrong, reports } = await look(seeing);
			expect(wrong).toContain(name);
			expect([name, ...(planter.also ?? [])], "found besides").toEqual(expect.arrayContaining(wrong));
			expect(reports.find((report) => report.check === name)?.wrong).toBeLessThanOrEqual(3);
		});
	});

	it("puts right what is derived and leaves the rest to people", async () => {
		await undone(sqlites, async () => {
			doDamage(sqlites, planter);
			const before = await stateOf();
			const planned = await outcomes(check, "dry");
			expect(new Set(planned)).toEqual(new Set([planter.repair ? "planned" : "left"]));
			expect(await stateOf(), "after a dry run").toEqual(before);
			expect(new Set(await outcomes(check, "yes"))).toEqual(new Set([planter.repair ? OUTCOMES[planter.repair] : "left"]));
			if (!planter.repair) expect(await stateOf()).toEqual(before);
			if (planter.repair === "now") expect((await look([check])).left).toBe(0);
			if (planter.repair === "later") expect(await waiting(name)).toBeGreaterThan(0);
		});
	});
});

it.each(MORE_DAMAGE)("finds %s", (_what, name, plant) =>
	undone(sqlites, async () => {
		doDamage(sqlites, { plant });
		expect((await look(CHECKS.filter((check) => check.name === name))).wrong).toEqual([name]);
	}),
);

it("takes tax on top, tax that is included and none for what they are, however they are rounded", () =>
	undone(sqlites, async () => {
		const write = sqlites.order.prepare(
			`UPDATE order_lines SET quantity = 1, unit_price_minor = ?1, total_minor = ?1, discount_minor = ?2, marketplace_discount_minor = ?2,
				tax_rate_bps = ?3, tax_minor = ?4, tax_added_minor = ?5, commission_bps = ?6, commission_minor = ?7 WHERE id = ?8`,
		);
		for (const [index, { id }] of sqlites.order.prepare("SELECT id FROM order_lines").all().entries()) {
			const total = (index * 7_919) % 1_013;
			const discount = index % 3 === 0 ? Math.floor(total / 4) : 0;
			const rate = { rateBps: [0, 700, 1_900, 2_550, 10_000][index % 5] ?? 0, isIncluded: index % 2 === 0 };
			const { taxMinor, taxAddedMinor } = taxOf(total - discount, rate);
			const commissionBps = (index * 37) % 3_000;
			write.run(total, discount, rate.rateBps, taxMinor, taxAddedMinor, commissionBps, shareOf(total, commissionBps), String(id));
		}
		expect(await look(CHECKS.filter(({ name }) => name === "line-rates"))).toMatchObject({ left: 0 });
	}));

it("leaves a shelf as it is where it is the movement of a sale that is lost", () =>
	undone(sqlites, async () => {
		doDamage(sqlites, { plant: MORE_DAMAGE[0]?.[2] ?? {} });
		const shelves = () => sqlites.product.prepare("SELECT id, stock_quantity FROM variants").all();
		const before = shelves();
		const check = CHECKS.find(({ name }) => name === "shelves");
		expect(check && (await outcomes(check, "yes"))).toEqual(["left"]);
		expect(shelves()).toEqual(before);
	}));

/** How many rows the databases have changed since they were opened. */
const stateOf = () => Promise.all(SERVICES.map((service) => reached(sqlites)[service].query("SELECT total_changes() AS changes")));

/** How much there is for services to do: events that are such, or effects. */
async function waiting(name: string): Promise<number> {
	const { order, product, review, vendor } = reached(sqlites);
	const events = await Promise.all(
		[order, product, review, vendor].map((database) => database.query<{ body: string }>("SELECT body FROM outbox")),
	);
	for (const { body } of events.flat()) eventSchema.parse(JSON.parse(body));
	const effects = await order.query("SELECT 1 FROM pending_effects");
	const unread = await product.query("SELECT 1 FROM products WHERE search_version = 0");
	const turning = await product.query("SELECT 1 FROM products WHERE changes_at = created_at");
	return name === "search-texts"
		? unread.length
		: name === "price-ranges"
			? turning.length
			: name === "stock-of-orders"
				? effects.length
				: events.flat().length;
}
