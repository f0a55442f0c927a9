import { findDatabase } from "./account.ts";
import type { Api } from "./api.ts";
import { type Plan, servicesOf } from "./plan.ts";
import { lookAround, whyNotWithSecrets, whyUnsafe } from "./preflight.ts";
import { shareOf } from "./list.ts";
import { isUnderWay, type Manifest } from "./manifest.ts";
import { readLog } from "./release-log.ts";

/** What of a plan is new to an account, in words; and why it would be refused, where it would. Changes nothing. */
export async function preview(api: Api, plan: Plan, commit: string): Promise<string[]> {
	const past = await readLog(api, plan.environment);
	const standing = await lookAround(api, plan, past);
	const live = past.find(({ status }) => status === "live");
	const cutOff = past.find(isUnderWay);
	const lines = [`\nLive now: ${live ? `release ${live.id}, since ${live.startedAt}, by ${live.who}` : "no release"}`];
	if (cutOff) lines.push(`Under way or cut off: ${cutOff.kind} ${cutOff.id}, at ${shareOf(cutOff)} %. ${whatWithIt(cutOff, commit)}`);
	if (live?.commit === commit && !cutOff) lines.push("This commit is live already: nothing would be done where it has all the traffic.");
	for (const { worker, schema } of servicesOf(plan)) {
		const there = new Set((standing.applied.get(worker) ?? []).map(({ name }) => name));
		const pending = schema.migrations.filter(({ name }) => !there.has(name));
		const made = (await findDatabase(api, schema.database)) === null ? " (to be made)" : "";
		const list = pending.map(({ name, kind }) => (kind === "contract" ? `${name} (contract)` : name)).join(", ");
		lines.push(`${schema.database}${made}: ${list === "" ? "nothing new" : list}`);
		for (const { name } of schema.backfills) lines.push(`${schema.database}: then the backfill ${name}`);
	}
	const reasons = [...whyUnsafe(plan, standing, past), ...(await whyNotWithSecrets(api, plan, standing))];
	if (reasons.length > 0) lines.push(`It would be refused.\n${reasons.join("\n")}`);
	return lines;
}

const whatWithIt = ({ kind, commit, status }: Manifest, asked: string): string =>
	kind === "release" && status === "running" && commit === asked ? "It would go on with it." : "It would put that back first.";
