import type { AlertRule } from "./alert-rules.ts";
import type { Notification } from "./burn-rates.ts";
import { DASHBOARD, DATA_SOURCE, type Filling, targetOf } from "./fill.ts";

/** Grafana fills in environment variables where it reads this file; dashboards' variables do not exist there. */
const PROVISIONED: Filling = { ...DASHBOARD, account: "@CLOUDFLARE_ACCOUNT_ID@", zone: "@CLOUDFLARE_ZONE_ID@", environment: "production" };

const CONDITION = "fires";

/** All alerts, whom they tell and how, as Grafana provisions them (https://grafana.com/docs/grafana/latest/alerting/set-up/provision-alerting-resources/file-provisioning/). */
export const alertsJson = (rules: readonly AlertRule[]) =>
	asProvisioned({
		apiVersion: 1,
		groups: [{ orgId: 1, name: "highstreet", folder: "Highstreet", interval: "1m", rules: rules.map(ruleJson) }],
		contactPoints: [
			contactPoint("page", { type: "webhook", settings: { url: "@HIGHSTREET_PAGE_URL@", httpMethod: "POST" } }),
			contactPoint("ticket", { type: "email", settings: { addresses: "@HIGHSTREET_TICKET_ADDRESS@", singleEmail: true } }),
		],
		policies: [
			{
				orgId: 1,
				receiver: nameOf("ticket"),
				group_by: ["alertname"],
				routes: [
					{ receiver: nameOf("page"), object_matchers: [["severity", "=", "page"]], group_wait: "30s", repeat_interval: "1h" },
					{ receiver: nameOf("ticket"), object_matchers: [["severity", "=", "ticket"]], group_wait: "5m", repeat_interval: "1d" },
				],
			},
		],
	});

const nameOf = (notification: Notification): string => `highstreet-${notification}`;

const contactPoint = (notification: Notification, receiver: { type: string; settings: object }) => ({
	orgId: 1,
	name: nameOf(notification),
	receivers: [{ uid: nameOf(notification), ...receiver }],
});

function ruleJson({ uid, title, summary, asks, when, forMinutes, notification, runbook }: AlertRule) {
	const questions = Object.entries(asks).map(([refId, { query, seconds }]) => ({
		refId,
		relativeTimeRange: { from: seconds, to: 0 },
		datasourceUid: DATA_SOURCE.uid,
		model: targetOf(query, PROVISIONED, refId, "table"),
	}));
	const math = { refId: CONDITION, type: "math", expression: when, datasource: { type: "__expr__", uid: "__expr__" } };
	return {
		uid,
		title,
		condition: CONDITION,
		data: [...questions, { refId: CONDITION, datasourceUid: "__expr__", model: math }],
		for: `${forMinutes}m`,
		noDataState: "NoData", // nothing is a 0 here: who answers without a number is asked wrongly, and somebody is told
		execErrState: "Error",
		labels: { severity: notification },
		annotations: { summary, runbook },
	};
}

/** A dollar sign is one only twice here; what stands between at signs is a variable of the environment. */
function asProvisioned(value: object): unknown {
	return JSON.parse(
		JSON.stringify(value)
			.replaceAll("$", "$$$$")
			.replaceAll(/@([A-Z_]+)@/g, "$${$1}"),
	);
}
