import { findDatabase } from "./account.ts";
import type { Api } from "./api.ts";
import { messageOf } from "./failures.ts";
import { type Plan, servicesOf } from "./plan.ts";
import { lookAround, refuseUnsafe } from "./preflight.ts";
import { readLog } from "./release-log.ts";

/** What of a plan is new to an account, in words; and why it would be refused, where it would. Changes nothing. */
export async function preview(api: Api, plan: Plan): Promise<string[]> {
	const past = await readLog(api, plan.environment);
	const standing = await lookAround(api, plan, past);
	const live = past.find(({ status }) => status === "live");
	const cutOff = past.find(({ status }) => status === "running" || status === "putting back");
	const lines = [`\nLive now: ${live ? `release ${live.id}, since ${live.startedAt}, by ${live.who}` : "no release"}`];
	if (cutOff) lines.push(`Cut off: release ${cutOff.id}, at ${Math.max(0, cutOff.reached)} %`);
	for (const { worker, schema } of servicesOf(plan)) {
		const there = new Set((standing.applied.get(worker) ?? []).map(({ name }) => name));
		const pending = schema.migrations.filter(({ name }) => !there.has(name));
		const made = (await findDatabase(api, schema.database)) === null ? " (to be made)" : "";
		const list = pending.map(({ name, kind }) => (kind === "contract" ? `${name} (contract)` : name)).join(", ");
		lines.push(`${schema.database}${made}: ${list === "" ? "nothing new" : list}`);
	}
	try {
		refuseUnsafe(plan, standing, past);
	} catch (error) {
		lines.push(`It would be refused. ${messageOf(error)}`);
	}
	return lines;
}
