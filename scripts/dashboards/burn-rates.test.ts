import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../street/local-state.ts";
import * as z from "zod";
import { ALERTS, type AlertRule } from "./alert-rules.ts";
import { budgetMinutes, BURN_RATES, firesAfterMinutes, rateOf, shortHours, thresholdOf } from "./burn-rates.ts";
import { files } from "./files.ts";
import { PERIOD_DAYS, SLOS } from "./slos.ts";

const DOCUMENT = readFileSync(join(ROOT, "docs/observability.md"), "utf8").replaceAll(/ {2,}/g, " ");

describe("burn rates", () => {
	it("are those of the workbook's table, for 30 days", () => {
		expect(PERIOD_DAYS).toBe(30);
		const table = BURN_RATES.map((rate) => [rate.notification, rate.longHours, shortHours(rate) * 60, rateOf(rate), rate.budgetShare]);
		expect(table).toEqual([
			["page", 1, 5, 14.4, 0.02],
			["page", 6, 30, 6, 0.05],
			["ticket", 72, 360, 1, 0.1],
		]);
	});

	it.each(SLOS)("use up the share of the budget that they say: $id", ({ objective }) => {
		for (const rate of BURN_RATES) {
			const burnedMinutes = thresholdOf(rate, objective) * rate.longHours * 60; // of failing altogether
			expect(burnedMinutes / budgetMinutes(objective)).toBeCloseTo(rate.budgetShare, 9);
		}
	});

	it.each([
		[0.9995, 21.6, [0.0072, 0.003, 0.0005]],
		[0.999, 43.2, [0.0144, 0.006, 0.001]],
		[0.99, 432, [0.144, 0.06, 0.01]],
	])("of %d leave %d minutes a month, and fire above these shares", (objective, minutes, shares) => {
		expect(budgetMinutes(objective)).toBe(minutes);
		expect(BURN_RATES.map((rate) => thresholdOf(rate, objective))).toEqual(shares);
	});

	it.each(SLOS)("and objectives stand in the document as they are here: $id", ({ title, objective }) => {
		const share = `${Number((objective * 100).toPrecision(6))} %`;
		const row = DOCUMENT.split("\n").find((line) => line.startsWith(`| ${title} |`));
		expect(
			row
				?.split("|")
				.slice(2, 4)
				.map((cell) => cell.trim()),
		).toEqual([share, `${budgetMinutes(objective)} minutes`]);
		for (const rate of BURN_RATES) {
			const rates = DOCUMENT.split("\n").find((line) => line.startsWith(`| ${rateOf(rate)} |`));
			expect(rates).toContain(` ${Number((thresholdOf(rate, objective) * 100).toPrecision(6))} %`);
			expect(rates).toContain(`| ${rate.notification} |`);
		}
	});

	it("page within a minute where every checkout fails", () => {
		expect(firesAfterMinutes(BURN_RATES[0] ?? { budgetShare: 1, longHours: 1, notification: "page" }, 0.999)).toBe(0.864);
	});
});

/** What an alert's expression says of answers; it has sums, products, comparisons and "and", as Grafana's math has. */
function fires({ when }: AlertRule, answers: Record<string, number>): boolean {
	const valueOf = (term: string): number => (term.startsWith("$") ? (answers[term.slice(1)] ?? NaN) : Number(term));
	const sum = (text: string): number =>
		text
			.replaceAll(/[()]/g, "")
			.split(" + ")
			.reduce((total, term) => total + valueOf(term.trim()), 0);
	const product = (text: string): number => text.split(" * ").reduce((total, factor) => total * sum(factor), 1);
	return when.split(" && ").every((condition) => {
		const [, left = "", comparison = "", right = ""] = /^(\S+) (>|>=|<) (.+)$/.exec(condition) ?? [];
		if (comparison === ">") return valueOf(left) > product(right);
		return comparison === "<" ? valueOf(left) < product(right) : valueOf(left) >= product(right);
	});
}

const alert = (uid: string): AlertRule => ALERTS.find((rule) => rule.uid === uid) ?? expect.fail(`there is no ${uid}`);

describe("an alert on a budget", () => {
	const checkout = alert("hs-checkout-1h");

	it("asks of the long window and the short one", () => {
		const windows = Object.fromEntries(Object.entries(checkout.asks).map(([name, { seconds }]) => [name, seconds]));
		expect(windows).toEqual({ longBad: 3600, longAll1: 3600, longAll2: 3600, shortBad: 300, shortAll1: 300, shortAll2: 300 });
	});

	it.each([
		["fires where both windows burn", { longBad: 15, longAll1: 985, longAll2: 15, shortBad: 2, shortAll1: 98, shortAll2: 2 }, true],
		["is quiet at the threshold", { longBad: 144, longAll1: 9_856, longAll2: 144, shortBad: 144, shortAll1: 9_856, shortAll2: 144 }, false],
		["is quiet when it is over", { longBad: 50, longAll1: 950, longAll2: 50, shortBad: 0, shortAll1: 100, shortAll2: 0 }, false],
		["is quiet for what was short", { longBad: 5, longAll1: 9_995, longAll2: 5, shortBad: 5, shortAll1: 95, shortAll2: 5 }, false],
		["is quiet for two of ten at night", { longBad: 2, longAll1: 8, longAll2: 2, shortBad: 2, shortAll1: 8, shortAll2: 2 }, false],
		["is quiet where nobody came", { longBad: 0, longAll1: 0, longAll2: 0, shortBad: 0, shortAll1: 0, shortAll2: 0 }, false],
	])("%s", (_, answers, expected) => expect(fires(checkout, answers)).toBe(expected));

	it("has one for every objective and rate, with the objective's own threshold", () => {
		for (const { id, objective } of SLOS) {
			for (const rate of BURN_RATES) {
				const { when, notification } = alert(`hs-${id}-${rate.longHours}h`);
				expect(when.split(" && ").filter((part) => part.includes(` > ${thresholdOf(rate, objective)} * (`))).toHaveLength(2);
				expect(notification).toBe(rate.notification);
			}
		}
	});
});

describe("the alerts that Grafana is given", () => {
	const given = z
		.object({
			groups: z.array(
				z.object({
					rules: z.array(
						z.object({
							uid: z.string().max(40),
							title: z.string().max(190),
							condition: z.string(),
							data: z.array(
								z.object({
									refId: z.string(),
									datasourceUid: z.string(),
									relativeTimeRange: z.object({ from: z.int().positive(), to: z.literal(0) }).optional(),
									model: z.looseObject({ refId: z.string(), expression: z.string().optional() }),
								}),
							),
							for: z.string().regex(/^\d+m$/),
							labels: z.object({ severity: z.enum(["page", "ticket"]) }),
						}),
					),
				}),
			),
			contactPoints: z.array(z.object({ name: z.string() })),
			policies: z.array(
				z.object({
					receiver: z.string(),
					routes: z.array(z.object({ receiver: z.string(), object_matchers: z.array(z.array(z.string())) })),
				}),
			),
		})
		.parse(JSON.parse(files()["docs/operations/dashboards/alerts.json"] ?? ""));
	const rules = given.groups.flatMap((group) => group.rules);

	it("are all of ours, once", () => expect(rules.map(({ uid }) => uid)).toEqual([...new Set(ALERTS.map(({ uid }) => uid))]));

	it.each(rules)("$uid: its condition is one of its questions, and uses all the others and no more", ({ condition, data }) => {
		const expression = data.find(({ refId }) => refId === condition)?.model.expression ?? "";
		const used = new Set([...expression.matchAll(/\$\$(\w+)/g)].map(([, name]) => name));
		expect(used).toEqual(new Set(data.map(({ refId }) => refId).filter((refId) => refId !== condition)));
	});

	// a quotient of nothing and nothing is no number, and Grafana fires for whatever is not 0: "Nonzero (e.g 1.2, NaN) results in Alerting"
	it("never divide", () => {
		for (const { when } of ALERTS) expect(when).not.toContain("/");
	});

	it("write every dollar sign twice, but for variables of the environment", () => {
		const text = files()["docs/operations/dashboards/alerts.json"] ?? "";
		const variables = new Set([...text.replaceAll("$$", "").matchAll(/\$(\{\w+\})?/g)].map(([found]) => found));
		expect([...variables].toSorted()).toEqual([
			"${CLOUDFLARE_ACCOUNT_ID}",
			"${CLOUDFLARE_ZONE_ID}",
			"${HIGHSTREET_PAGE_URL}",
			"${HIGHSTREET_TICKET_ADDRESS}",
		]);
	});

	it("each name a runbook that there is", () => {
		for (const { runbook } of ALERTS) expect(existsSync(join(ROOT, runbook))).toBe(true);
	});

	it("each reach somebody", () => {
		const points = given.contactPoints.map(({ name }) => name);
		for (const { labels } of rules) {
			const route = given.policies[0]?.routes.find(
				({ object_matchers: [matcher] }) => matcher?.join(" ") === `severity = ${labels.severity}`,
			);
			expect(points).toContain(route?.receiver);
		}
	});
});
