import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type GraphQLFieldResolver, graphqlSync, isListType, isNonNullType, isScalarType, parse, validate } from "graphql";
import jsonata from "jsonata";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { eventSchema } from "../contracts/events.ts";
import { ROUTES } from "../workers/gateway/src/route-table.ts";
import { ALERTS } from "./dashboards/alert-rules.ts";
import { files, outdated } from "./dashboards/files.ts";
import { fill, type Filling } from "./dashboards/fill.ts";
import { type Kind, KINDS, LOG_FIELDS } from "./dashboards/log-fields.ts";
import { DASHBOARDS } from "./dashboards/panels.ts";
import type { Query, TelemetryBody } from "./dashboards/queries.ts";
import { ROOT } from "./street/local-state.ts";
import { WORKERS } from "./worker-configs.ts";

const FILLING: Filling = {
	account: "0123456789abcdef",
	zone: "fedcba9876543210",
	environment: "production",
	from: { ms: "1764000000000", iso: "2026-11-23T00:00:00.000Z", date: "2026-11-23" },
	to: { ms: "1764003600000", iso: "2026-11-23T01:00:00.000Z", date: "2026-11-23" },
};
const SCHEMA = buildSchema(readFileSync(join(ROOT, "scripts/dashboards/cloudflare.graphql"), "utf8"));
const DOCUMENT = readFileSync(join(ROOT, "docs/observability.md"), "utf8");

const panels = DASHBOARDS.flatMap((dashboard) => dashboard.panels);
const named: [string, Query][] = [
	...panels.map(({ title, query }): [string, Query] => [title, query]),
	...ALERTS.flatMap(({ uid, asks }) => Object.entries(asks).map(([name, { query }]): [string, Query] => [`${uid} ${name}`, query])),
];
const graphql = named.filter(([, { body }]) => "query" in body);
const telemetry = named.flatMap(([name, { body }]): [string, TelemetryBody][] => ("query" in body ? [] : [[name, body]]));

const primitive = z.union([z.string(), z.number(), z.boolean()]);
const type = z.enum(["string", "number", "boolean"]);
/** What Workers Logs takes, as Cloudflare's API reference and its own MCP server have it. */
const telemetryRequest = z.strictObject({
	queryId: z.string(),
	view: z.enum(["events", "calculations", "invocations"]),
	limit: z.int().max(2_000),
	timeframe: z.strictObject({ from: z.int(), to: z.int() }),
	parameters: z.strictObject({
		datasets: z.array(z.string()),
		filterCombination: z.enum(["and", "or"]),
		filters: z.array(
			z.strictObject({
				key: z.string(),
				operation: z.enum([
					"includes",
					"not_includes",
					"starts_with",
					"regex",
					"exists",
					"is_null",
					"in",
					"not_in",
					"eq",
					"neq",
					"gt",
					"gte",
					"lt",
					"lte",
				]),
				type,
				value: primitive.optional(),
			}),
		),
		calculations: z.array(
			z.strictObject({
				operator: z.enum([
					"uniq",
					"count",
					"max",
					"min",
					"sum",
					"avg",
					"median",
					"p001",
					"p01",
					"p05",
					"p10",
					"p25",
					"p75",
					"p90",
					"p95",
					"p99",
					"p999",
					"p50",
					"stddev",
					"variance",
				]),
				key: z.string().optional(),
				keyType: type.optional(),
				alias: z.string(),
			}),
		),
		groupBys: z.array(z.strictObject({ type, value: z.string() })),
	}),
});

describe("the files in docs/operations/dashboards", () => {
	it("are what npm run dashboards writes", () => expect(outdated()).toEqual([]));

	it.each(DASHBOARDS.map(({ file }) => file))(
		"%s has panels that do not lie upon each other, each with its data source and its question",
		(file) => {
			const json = JSON.parse(files()[join("docs/operations/dashboards", file)] ?? "") as object;
			const shape = z.object({
				uid: z.string().max(40),
				schemaVersion: z.number(),
				panels: z.array(
					z.object({
						id: z.int().positive(),
						type: z.literal("timeseries"),
						description: z.string().endsWith("?"),
						gridPos: z.object({ x: z.int(), y: z.int(), w: z.int(), h: z.int() }),
						targets: z
							.array(
								z.object({ datasource: z.object({ uid: z.literal("cloudflare") }), url: z.url(), columns: z.array(z.object({})).min(1) }),
							)
							.length(1),
					}),
				),
			});
			const { panels: shown } = shape.parse(json);
			expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
			expect(new Set(shown.map(({ gridPos }) => `${gridPos.x} ${gridPos.y}`)).size).toBe(shown.length);
		},
	);
});

describe("questions to the GraphQL Analytics API", () => {
	it.each(graphql)("parse, and use what there is: %s", (_, query) => {
		expect(validate(SCHEMA, parse(fill(query, FILLING)))).toEqual([]);
	});

	it("would be found out if they asked for what there is not", () => {
		expect(
			validate(SCHEMA, parse('{ viewer { accounts(filter: { accountTag: "a" }) { workersInvocations { sum { requests } } } } }')),
		).toHaveLength(1);
	});

	it("leave nothing to fill in", () => {
		for (const [, query] of named) expect(fill(query, FILLING)).not.toMatch(/\{(?:account|zone|from|to|workers)\b/);
	});
});

describe("questions to Workers Logs", () => {
	it.each(telemetry)("are such that its API takes them: %s", (_, body) => {
		expect(telemetryRequest.safeParse(JSON.parse(fill({ body }, FILLING))).error?.issues ?? []).toEqual([]);
	});

	it.each(telemetry)("use fields that our lines have, by their type: %s", (_, { parameters: { filters, calculations, groupBys } }) => {
		const fields: Readonly<Record<string, string>> = { ...LOG_FIELDS, "$workers.scriptName": "string" };
		for (const { key, type: said, value, operation } of filters) {
			expect([key, said]).toEqual([key, fields[key]]);
			if (operation !== "exists") expect(typeof value).toBe(said);
		}
		for (const { key } of calculations) if (key) expect(fields[key]).toBe("number");
		for (const { value, type: said } of groupBys) expect([value, said]).toEqual([value, fields[value]]);
	});

	it("ask for kinds, Workers, routes and events that there are", () => {
		const routes = new Set(ROUTES.map(([method, path]) => `${method} ${path}`));
		const events = eventSchema.options.map((option) => option.shape.type.value);
		const known: Record<string, (value: string) => boolean> = {
			what: (value) => (KINDS as readonly string[]).includes(value),
			service: (value) => (WORKERS as readonly string[]).includes(value),
			route: (value) => routes.has(value),
			type: (value) => ["placed", "canceled", "failed"].includes(value) || events.some((event) => event.startsWith(value)),
		};
		for (const [name, { parameters }] of telemetry) {
			for (const { key, value, operation } of parameters.filters) {
				const values = operation === "in" ? String(value).split(",") : [String(value)];
				for (const one of values) expect([name, key, one, known[key]?.(one) ?? true]).toEqual([name, key, one, true]);
			}
		}
	});
});

/** Where each kind of line is written. */
const WRITTEN_IN: Record<Kind, string> = {
	request: "workers/gateway/src/tell-request.ts",
	page: "clients/web/src/core/request-log.ts",
	call: "kit/calls.ts",
	event: "kit/consumer.ts",
	hint: "kit/consumer.ts",
	outbox: "kit/outbox.ts",
	payment: "workers/order/src/told-provider.ts",
	order: "workers/order/src/told-orders.ts",
	sweep: "kit/service.ts",
	purge: "clients/web/src/purge.ts",
	"dead letter": "kit/dead-letters.ts",
};

describe("kinds of lines", () => {
	it.each(KINDS)("%s: are written where the document says, and explained there", (kind) => {
		expect(readFileSync(join(ROOT, WRITTEN_IN[kind]), "utf8")).toMatch(new RegExp(`(?:log|logError)\\("${kind}"`));
		expect(DOCUMENT).toContain(`\`${kind}\``);
	});
});

/** An answer of the right shape, with one row wherever there can be many. */
const invent: GraphQLFieldResolver<unknown, unknown> = (_source, _args, _context, { returnType }) => {
	const inner = isNonNullType(returnType) ? returnType.ofType : returnType;
	if (isListType(inner)) return [{}];
	if (!isScalarType(inner)) return {};
	return inner.name === "Time" || inner.name === "Date" ? FILLING.from.iso : inner.name === "String" ? "some" : 7;
};

function answerTo({ body }: Query): unknown {
	if ("query" in body) return graphqlSync({ schema: SCHEMA, source: fill({ body }, FILLING), fieldResolver: invent });
	const { calculations, groupBys } = body.parameters;
	const groups = groupBys.map(({ value }) => ({ key: value, value: "some" }));
	const one = { value: 7, count: 7, interval: 60, sampleInterval: 1, groups };
	return {
		success: true,
		result: {
			calculations: calculations.map(({ alias, operator }) => ({
				alias,
				calculation: operator,
				aggregates: [one],
				series: [1, 2].map(() => ({ time: FILLING.from.iso, data: [one] })),
			})),
		},
	};
}

describe("answers", () => {
	it.each(named)("are read into the columns of the panel or alert: %s", async (_, query) => {
		const found: unknown = await jsonata(query.rows).evaluate(answerTo(query));
		const rows = [found].flat() as Record<string, unknown>[];
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			for (const { selector, type: said } of query.columns) {
				const value: unknown = await jsonata(selector).evaluate(row);
				if (said === "number") expect(value).toBe(7);
				else expect(String(value)).toMatch(said === "timestamp" ? /^2026-11-23/ : /./);
			}
		}
	});

	it("of nothing are a 0 for an alert, and no rows for a panel", async () => {
		const nothing = {
			data: { viewer: { accounts: [{}], zones: [{}] } },
			result: { calculations: [{ alias: "lines", aggregates: [], series: [] }] },
		};
		const asked = ALERTS.flatMap(({ asks }) => Object.values(asks));
		for (const { query } of asked) expect(await jsonata(query.rows).evaluate(nothing)).toEqual({ value: 0 });
		for (const { query } of panels.filter(({ query: { body } }) => !("query" in body)))
			expect(await jsonata(query.rows).evaluate(nothing)).toHaveLength(0);
	});

	// https://github.com/tidwall/gjson/blob/master/SYNTAX.md: what begins so is a path of gjson whatever it says, and is never read as JSONata
	it.each(named)("are selected by what the data source takes for JSONata: %s", (_, { rows }) => expect(rows).not.toMatch(/^[{[@!]/));
});

describe("docs/observability.md", () => {
	it.each(panels.map(({ question }) => question))("asks what a panel answers: %s", (question) => expect(DOCUMENT).toContain(question));
	it.each(ALERTS.map(({ uid }) => uid))("lists the alert %s", (uid) => expect(DOCUMENT).toContain(`\`${uid}\``));
	it.each(Object.keys(LOG_FIELDS))("explains the field %s", (field) => expect(DOCUMENT).toContain(`\`${field}\``));
});
