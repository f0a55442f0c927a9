import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../street/local-state.ts";
import { ALERTS } from "./alert-rules.ts";
import { alertsJson } from "./grafana-alerts.ts";
import { dashboardJson } from "./grafana-dashboard.ts";
import { DASHBOARDS } from "./panels.ts";

const FOLDER = join("docs", "operations", "dashboards");

/** Every file that is made of our panels and alerts, by where it lies, with what has to be in it. */
export const files = (): Record<string, string> =>
	Object.fromEntries([
		...DASHBOARDS.map((dashboard) => [join(FOLDER, dashboard.file), text(dashboardJson(dashboard))]),
		[join(FOLDER, "alerts.json"), text(alertsJson(ALERTS))],
	]);

const text = (value: unknown): string => `${JSON.stringify(value, null, "\t")}\n`;

/** Files that are not as our panels and alerts say. */
export const outdated = (root = ROOT): string[] =>
	Object.entries(files())
		.filter(([path, wanted]) => !existsSync(join(root, path)) || !isSame(readFileSync(join(root, path), "utf8"), wanted))
		.map(([path]) => path);

/** However it is laid out. */
const isSame = (one: string, other: string): boolean => JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));

export function write(root = ROOT): string[] {
	const changed = outdated(root);
	mkdirSync(join(root, FOLDER), { recursive: true });
	for (const path of changed) writeFileSync(join(root, path), files()[path] ?? "");
	return changed;
}
