import { DASHBOARD, DATA_SOURCE, targetOf } from "./fill.ts";
import type { Dashboard, Panel } from "./panel.ts";

const WIDTH = 12;
const HEIGHT = 8;

/** A dashboard as Grafana imports it. */
export const dashboardJson = ({ file, title, panels }: Dashboard) => ({
	uid: `highstreet-${file.replace(".json", "")}`,
	title,
	description: "Made by npm run dashboards; docs/observability.md says what each panel answers.",
	tags: ["highstreet"],
	schemaVersion: 39,
	editable: false,
	timezone: "utc",
	refresh: "5m",
	time: { from: "now-6h", to: "now" },
	templating: { list: [textbox("account", "Cloudflare account id"), textbox("zone", "Cloudflare zone id"), ENVIRONMENT] },
	panels: panels.map(panelJson),
});

const textbox = (name: string, label: string) => ({ name, label, type: "textbox", query: "", current: { text: "", value: "" }, hide: 0 });

const ENVIRONMENT = {
	name: "environment",
	label: "Environment",
	type: "custom",
	query: "production,staging",
	current: { text: "production", value: "production" },
	options: ["production", "staging"].map((value) => ({ text: value, value, selected: value === "production" })),
	hide: 0,
};

function panelJson({ title, question, query, unit, thresholds }: Panel, index: number) {
	const steps = [{ color: "green", value: null }, ...(thresholds ? [at("yellow", thresholds[0]), at("red", thresholds[1])] : [])];
	return {
		id: index + 1,
		type: "timeseries",
		title,
		description: question,
		datasource: DATA_SOURCE,
		gridPos: { x: (index % 2) * WIDTH, y: Math.floor(index / 2) * HEIGHT, w: WIDTH, h: HEIGHT },
		fieldConfig: {
			defaults: { unit, thresholds: { mode: "absolute", steps }, custom: { thresholdsStyle: { mode: thresholds ? "dashed" : "off" } } },
			overrides: [],
		},
		options: { legend: { displayMode: "table", placement: "bottom", calcs: ["lastNotNull", "max"] }, tooltip: { mode: "multi" } },
		targets: [targetOf(query, DASHBOARD, "A", "timeseries")],
	};
}

const at = (color: string, value: number) => ({ color, value });
