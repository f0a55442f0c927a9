import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../street/local-state.ts";
import { MAILS_PER_ORDER, PER_100_VIEWS, SCALES, SWEEPS_A_MONTH, VIEWS } from "./assumptions.ts";
import { billOf, costOf, usageOf } from "./bill.ts";
import type { Measured, Measurements } from "./measure.ts";
import { costsPage } from "./page.ts";
import { PRICES, PRICES_OF, type Unit } from "./prices.ts";

const STORED = JSON.parse(readFileSync(join(ROOT, "docs/operations/costs.json"), "utf8")) as Measurements;

describe("what something costs", () => {
	it.each([
		["requests", 10_000_000, 0],
		["requests", 15_000_000, 1.5], // example 1 of Cloudflare's page
		["requests", 100_000_000, 27], // example 4
		["cpuMs", 7 * 15_000_000, 1.5], // example 1
		["cpuMs", 7 * 100_000_000, 13.4], // example 4
		["queueOperations", 3 * 30 * 1_000_000, 35.6], // example of the page of queues
		["rowsRead", 26_000_000_000, 1],
		["rowsWritten", 51_000_000, 1],
		["d1Gb", 7, 1.5],
		["r2Gb", 9, 0],
		["transformations", 7_000, 1],
		["mails", 4_000, 0.35],
	] as const)("%s: %i are %f dollars", (unit, used, dollars) => {
		expect(costOf(unit, used)).toBeCloseTo(dollars, 6);
	});

	it("is the plan where nothing is used beyond it", () => {
		const usage = Object.fromEntries(Object.entries(PRICES).map(([unit, { included }]) => [unit, included])) as Record<Unit, number>;
		expect(billOf(usage)).toMatchObject({ total: 5, costs: { requests: 0, mails: 0 } });
		expect(billOf({ ...usage, requests: usage.requests + 1_000_000, mails: usage.mails + 1_000 }).total).toBeCloseTo(5.65, 6);
	});
});

describe("what a month uses", () => {
	const one: Measured = {
		invocations: 3,
		batches: 0,
		rowsRead: 10,
		rowsWritten: 0,
		statements: 2,
		messages: 0,
		r2Reads: 0,
		cpuMs: 4,
		pictures: 0,
		worst: { rows: 5, service: "product", sql: "SELECT 1" },
	};
	const names = [...Object.keys(VIEWS), ...Object.keys(PER_100_VIEWS)];
	const measured = (change: Record<string, Measured> = {}): Measurements => ({
		measuredAt: "2026-11-23",
		catalog: { products: 1, orders: 1 },
		journeys: { ...Object.fromEntries(names.map((name) => [name, one])), ...change },
		sweep: { rowsRead: 0, rowsWritten: 0, cpuMs: 0 },
		bytesPerOrder: { order: 1_000, vendor: 500 },
		bytes: {},
	});
	const scale = { views: 1_000, hits: 0.5, pictureHits: 0, pictures: 0, monthsKept: 24, products: 0 };
	const crons = SWEEPS_A_MONTH * 5;

	it("is every page view, with what it asks for besides, and every cron", () => {
		const besides = Object.values(PER_100_VIEWS).reduce((sum, { times }) => sum + times, 0) / 100;
		expect(usageOf(measured(), scale).requests).toBeCloseTo(1_000 * (1 + besides) + crons, 6);
	});

	it("is less where a cache answers, in rows and CPU time but not in requests", () => {
		const cold = usageOf(measured(), { ...scale, hits: 0 });
		const warm = usageOf(measured(), { ...scale, hits: 1 });
		const forEverybody = Object.values(VIEWS).reduce((sum, view) => sum + (view.forEverybody ? view.share : 0), 0);
		expect(warm.requests).toBe(cold.requests);
		expect(cold.rowsRead - warm.rowsRead).toBeCloseTo((1_000 * forEverybody * 10) / 100, 6);
		expect(cold.cpuMs - warm.cpuMs).toBeCloseTo((1_000 * forEverybody * 4) / 100, 6);
	});

	it("is what a purchase sets off: messages, batches, mails, and what is kept of it for two years", () => {
		const usage = usageOf(measured({ purchase: { ...one, batches: 2, messages: 4, rowsWritten: 50 } }), scale);
		const without = usageOf(measured(), scale);
		expect(usage.queueOperations).toBeCloseTo(5 * 4 * 3, 6);
		expect(usage.requests - without.requests).toBeCloseTo(5 * 2, 6);
		expect(usage.rowsWritten).toBeCloseTo(5 * 50, 6);
		expect(usage.mails).toBe(5 * MAILS_PER_ORDER);
		expect(usage.d1Gb).toBeCloseTo((5 * 24 * 1_500) / 1e9, 12);
	});

	it("has a line in the log for each invocation and message, but for reads of what everybody sees", () => {
		const { logEvents } = usageOf(measured({ purchase: { ...one, messages: 4 } }), scale);
		const personal = [
			...Object.values(VIEWS).map(({ share, forEverybody }) => ({ times: share, forEverybody })),
			...Object.values(PER_100_VIEWS),
		]
			.filter(({ forEverybody }) => !forEverybody)
			.reduce((sum, { times }) => sum + times, 0);
		expect(logEvents - crons).toBeCloseTo(10 * personal * 3 + 5 * 4, 6);
	});

	it("has the backups of the databases besides the pictures", () => {
		const { d1Gb, r2Gb } = usageOf(measured(), { ...scale, pictures: 1_000 });
		expect(r2Gb).toBeCloseTo(0.4 + d1Gb * 0.23 * 42, 12);
	});

	it("is not reckoned of what was not measured", () => {
		const { home: _, ...rest } = measured().journeys;
		expect(() => usageOf({ ...measured(), journeys: rest }, scale)).toThrow("home was not measured");
	});
});

it("the shares of page views add up", () => {
	expect(Object.values(VIEWS).reduce((sum, { share }) => sum + share, 0)).toBe(100);
});

it("every price has its source, and a date", () => {
	for (const { source } of Object.values(PRICES)) expect(source).toMatch(/^https:\/\/developers\.cloudflare\.com\//);
	expect(PRICES_OF).toMatch(/^20\d\d-\d\d-\d\d$/);
});

describe("docs/operations/costs.md", () => {
	it("is what the script makes of what was measured", () => {
		expect(readFileSync(join(ROOT, "docs/operations/costs.md"), "utf8")).toBe(costsPage(STORED));
	});

	it("has a month's sum for each scale", () => {
		const page = costsPage(STORED);
		for (const scale of SCALES) {
			const { total } = billOf(usageOf(STORED, scale));
			expect(page).toContain(`**$${total.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}**`);
		}
	});
});

describe("what was measured", () => {
	it("has every journey, with rows and time", () => {
		const names = [...Object.keys(VIEWS), ...Object.keys(PER_100_VIEWS)];
		const sound = names.filter((name) => (STORED.journeys[name]?.invocations ?? 0) > 0 && (STORED.journeys[name]?.cpuMs ?? 0) > 0);
		expect(sound).toEqual(names);
		expect(STORED.journeys["purchase"]?.rowsWritten).toBeGreaterThan(10);
		expect(STORED.journeys["purchase"]?.messages).toBeGreaterThan(1);
	});

	it("has no statement that reads a table from end to end", () => {
		expect(Object.entries(STORED.journeys).filter(([, { worst }]) => worst.rows > 1_000)).toEqual([]);
	});
});
