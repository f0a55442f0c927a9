import { API } from "../release/api.ts";
import { WORKERS } from "../worker-configs.ts";
import type { GraphqlBody, Query, TelemetryBody } from "./queries.ts";

/** What stands where a query says `{account}`, `{zone}`, `{from}` …: a variable of Grafana, or in a test a value. */
export interface Filling {
	account: string;
	zone: string;
	environment: string;
	/** A moment in milliseconds, in ISO 8601, and as a date. */
	from: Record<"ms" | "iso" | "date", string>;
	to: Record<"ms" | "iso" | "date", string>;
}

const macros = (name: string) => ({ ms: `\${${name}}`, iso: `\${${name}:date:iso}`, date: `\${${name}:date:YYYY-MM-DD}` });

/** Macros of the Infinity data source, which hold in alerts too, and variables of the dashboard. */
export const DASHBOARD: Filling = {
	account: "${account}",
	zone: "${zone}",
	environment: "${environment}",
	from: macros("__timeFrom"),
	to: macros("__timeTo"),
};

const isGraphql = (body: Query["body"]): body is GraphqlBody => "query" in body;

/** A query's text with everything filled in: GraphQL, or the JSON of a question to Workers Logs. */
export function fill({ body }: Pick<Query, "body">, filling: Filling): string {
	const { account, zone, environment, from, to } = filling;
	const workers = WORKERS.map((worker) => `highstreet-${worker}-${environment}`);
	const text = isGraphql(body) ? body.query : JSON.stringify(body satisfies TelemetryBody);
	const moments = (name: string, moment: Filling["from"]): [string, string][] => [
		[`"{${name}}"`, moment.ms],
		[`{${name}:iso}`, moment.iso],
		[`{${name}:date}`, moment.date],
	];
	const places: [string, string][] = [
		["{account}", account],
		["{zone}", zone],
		["{workers:json}", workers.map((name) => JSON.stringify(name)).join(", ")],
		["{workers}", workers.join(",")],
		...moments("from", from),
		...moments("to", to),
	];
	return places.reduce((filled, [place, value]) => filled.replaceAll(place, value), text);
}

/** The query as the Infinity data source takes it (https://grafana.com/docs/plugins/yesoreyeram-infinity-datasource/latest/). */
export function targetOf(query: Query, filling: Filling, refId: string, format: "timeseries" | "table") {
	const text = fill(query, filling);
	const asGraphql = isGraphql(query.body);
	return {
		refId,
		datasource: DATA_SOURCE,
		type: asGraphql ? "graphql" : "json",
		source: "url",
		format,
		parser: "backend",
		url: `${API}${query.path.replace("{account}", filling.account)}`,
		url_options: {
			method: "POST",
			body_type: asGraphql ? "graphql" : "raw",
			body_content_type: "application/json",
			body_graphql_query: asGraphql ? text : "",
			body_graphql_variables: "{}",
			data: asGraphql ? "" : text,
			headers: [],
			params: [],
		},
		root_selector: query.rows,
		columns: query.columns,
		filters: [],
	};
}

export const DATA_SOURCE = { type: "yesoreyeram-infinity-datasource", uid: "cloudflare" } as const;
