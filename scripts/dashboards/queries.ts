import { LOG_FIELDS, type Kind, type LogField } from "./log-fields.ts";

/** Where a question's answer comes from, and how its rows are read. */
export interface Query {
	/** The address below Cloudflare's API; `{account}` stands for the account's id. */
	path: string;
	body: GraphqlBody | TelemetryBody;
	/** A JSONata expression that makes rows of the answer. */
	rows: string;
	columns: Column[];
}

/** A column of the rows. */
export interface Column {
	selector: string;
	text: string;
	type: "timestamp" | "number" | "string";
}

/** A question to the GraphQL Analytics API; `{account}`, `{zone}`, `{from}`, `{to}` and `{workers}` are filled in. */
export interface GraphqlBody {
	query: string;
}

type Primitive = string | number | boolean;

export interface Filter {
	key: LogField | "$workers.scriptName";
	operation: "eq" | "neq" | "gt" | "gte" | "lt" | "lte" | "in" | "starts_with" | "exists";
	type: "string" | "number" | "boolean";
	value?: Primitive;
}

interface Calculation {
	operator: "count" | "p50" | "p95" | "p99" | "max";
	key?: LogField;
	keyType?: "number";
	alias: string;
}

/**
 * A question to Workers Logs, `POST /accounts/:id/workers/observability/telemetry/query`
 * (https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/query/, read 2026-11-23).
 */
export interface TelemetryBody {
	queryId: string;
	view: "calculations";
	limit: number;
	timeframe: { from: string; to: string };
	parameters: {
		datasets: ["cloudflare-workers"];
		filterCombination: "and";
		filters: Filter[];
		calculations: Calculation[];
		groupBys: { type: Filter["type"]; value: LogField }[];
	};
}

const column = (text: string, type: Column["type"] = "string"): Column => ({ selector: text, text, type });

/** A question to the analytics, and where in the answer its rows are. */
export const viewed = (node: "accounts" | "zones", dataset: string, selection: string): Omit<Query, "columns"> => ({
	path: "/graphql",
	body: {
		query: `query { viewer { ${node}(filter: ${node === "accounts" ? '{ accountTag: "{account}" }' : '{ zoneTag: "{zone}" }'}) { ${dataset}${selection} } } }`,
	},
	rows: `data.viewer.${node}[0].${dataset}`,
});

export const is = (key: LogField, value: Primitive): Filter => ({ key, operation: "eq", type: LOG_FIELDS[key], value });
export const above = (key: LogField, value: number): Filter => ({ key, operation: "gt", type: "number", value });
export const atLeast = (key: LogField, value: number): Filter => ({ key, operation: "gte", type: "number", value });
export const below = (key: LogField, value: number): Filter => ({ key, operation: "lt", type: "number", value });
export const oneOf = (key: LogField, ...values: string[]): Filter => ({ key, operation: "in", type: "string", value: values.join(",") });
export const startsWith = (key: LogField, value: string): Filter => ({ key, operation: "starts_with", type: "string", value });
export const ofKind = (kind: Kind): Filter => is("what", kind);

/** All our Workers of one environment; others may live in the same account. */
const OURS: Filter = { key: "$workers.scriptName", operation: "in", type: "string", value: "{workers}" };

interface LogQuestion {
	id: string;
	filters: Filter[];
	/** What is calculated of a field; the lines are counted where nothing is said. */
	of?: { field: LogField; operators: readonly ("p50" | "p95" | "p99" | "max")[] };
	by?: LogField;
}

const COUNT: Calculation[] = [{ operator: "count", alias: "lines" }];

function telemetry({ id, filters, of, by }: LogQuestion): TelemetryBody {
	const calculations = of?.operators.map((operator): Calculation => ({ operator, key: of.field, keyType: "number", alias: operator }));
	return {
		queryId: `highstreet-${id}`,
		view: "calculations",
		limit: 50,
		timeframe: { from: "{from}", to: "{to}" },
		parameters: {
			datasets: ["cloudflare-workers"],
			filterCombination: "and",
			filters: [OURS, ...filters],
			calculations: calculations ?? COUNT,
			groupBys: by ? [{ type: LOG_FIELDS[by], value: by }] : [],
		},
	};
}

const TELEMETRY = "/accounts/{account}/workers/observability/telemetry/query";

/** A question to Workers Logs, over time: a row for each moment and group, or each moment and what is calculated. */
export function logs(question: LogQuestion): Query {
	const name = question.by ? "groups[0].value" : "$name";
	return {
		path: TELEMETRY,
		body: telemetry(question),
		rows: `$append([], result.calculations.($name := alias; series.($time := time; data.{ "time": $time, "name": ${name}, "value": value })))`,
		columns: [column("time", "timestamp"), column("name"), column("value", "number")],
	};
}

/**
 * One row with the sum of numbers, 0 where there are none. The data source reads a selector as JSONata only where it is no path of gjson:
 * without the outer brackets it would be one, and answer `{}`.
 */
export const totalOf = (numbers: string): string => `({ "value": $sum($append(0, ${numbers})) })`;

export const TOTAL = [column("value", "number")];

/** The same as one number over the whole time, as alerts need it. */
export const logTotal = (question: LogQuestion): Query => ({
	path: TELEMETRY,
	body: telemetry(question),
	rows: totalOf("result.calculations[0].aggregates.value"),
	columns: TOTAL,
});
