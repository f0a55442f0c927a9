import { type Column, type Query, TOTAL, totalOf, viewed } from "./queries.ts";

/** A dataset of the GraphQL Analytics API: where it is, the dimension that says when, and what is asked of it. */
interface Dataset {
	node: "accounts" | "zones";
	name: string;
	time: string;
	filter: string;
}

const BETWEEN = 'datetime_geq: "{from:iso}", datetime_leq: "{to:iso}"';

export const INVOCATIONS: Dataset = {
	node: "accounts",
	name: "workersInvocationsAdaptive",
	time: "datetimeFiveMinutes",
	filter: `${BETWEEN}, scriptName_in: [{workers:json}]`,
};
export const VISITS: Dataset = {
	node: "zones",
	name: "httpRequestsAdaptiveGroups",
	time: "datetimeFiveMinutes",
	filter: `${BETWEEN}, requestSource: "eyeball"`,
};
export const DATABASE_USE: Dataset = {
	node: "accounts",
	name: "d1AnalyticsAdaptiveGroups",
	time: "datetimeHour",
	filter: 'datetimeHour_geq: "{from:iso}", datetimeHour_leq: "{to:iso}"',
};
export const DATABASE_SIZE: Dataset = {
	node: "accounts",
	name: "d1StorageAdaptiveGroups",
	time: "date",
	filter: 'date_geq: "{from:date}", date_leq: "{to:date}"',
};
export const QUEUE_BACKLOG: Dataset = { node: "accounts", name: "queueBacklogAdaptiveGroups", time: "datetimeMinute", filter: BETWEEN };
export const QUEUE_OPERATIONS: Dataset = {
	node: "accounts",
	name: "queueMessageOperationsAdaptiveGroups",
	time: "datetimeMinute",
	filter: BETWEEN,
};

/** What a dataset says over time. `columns` are names and where in a row they stand: `sum.errors`; dimensions part the rows into series. */
export function analytics({ node, name, time, filter }: Dataset, columns: Record<string, string>): Query {
	const all = Object.entries({ time: `dimensions.${time}`, ...columns });
	const selection = `(limit: 10000, filter: { ${filter} }, orderBy: [${time}_ASC]) { ${fieldsOf(all.map(([, selector]) => selector))} }`;
	const typeOf = (text: string, selector: string): Column["type"] =>
		text === "time" ? "timestamp" : selector.startsWith("dimensions.") ? "string" : "number";
	return {
		...viewed(node, name, selection),
		columns: all.map(([text, selector]) => ({ selector, text, type: typeOf(text, selector) })),
	};
}

/** One number of a dataset, the sum of what its rows have at `selector`; `more` narrows down which rows. */
export function analyticsTotal({ node, name, filter }: Dataset, selector: string, more = ""): Query {
	const query = viewed(node, name, `(limit: 10000, filter: { ${filter}${more} }) { ${fieldsOf([selector])} }`);
	return { ...query, rows: totalOf(`${query.rows}.${selector}`), columns: TOTAL };
}

/** What GraphQL has to be asked for, so that rows have something at each of the selectors. */
function fieldsOf(selectors: readonly string[]): string {
	const groups = Map.groupBy(selectors, (selector) => selector.split(".", 1)[0] ?? "");
	return [...groups]
		.map(([group, those]) => (group === those[0] ? group : `${group} { ${those.map((one) => one.split(".")[1]).join(" ")} }`))
		.join(" ");
}
