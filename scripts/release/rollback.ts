import { randomUUID } from "node:crypto";
import { bookmarkOf, findDatabase, type Share, sharesOf, versionsOf } from "./account.ts";
import type { Api } from "./api.ts";
import { attempt, endUnfinished } from "./attempt.ts";
import { type Ended, Refused } from "./failures.ts";
import { isUnderWay, type Manifest } from "./manifest.ts";
import { type Plan, servicesOf } from "./plan.ts";
import { appliedTo, migrationsIn } from "./preflight.ts";
import type { Order } from "./release.ts";
import { openLog, readLog } from "./release-log.ts";
import { knownAs, levelOf } from "./schema/migrations.ts";
import { whyNotServe } from "./schema/rules.ts";
import type { Traffic } from "./run.ts";
import { shareOut } from "./traffic.ts";
import { inTurn } from "./turn.ts";
import { watch } from "./watch.ts";

/** What a rollback is given: of the checkout it uses only the names. */
export interface RollbackOrder extends Omit<Order, "tool"> {
	/** Only a release by this one is gone back from. */
	of?: string | undefined;
}

/**
 * Goes back to the release before the one that is live, all Workers at once; puts back what is under way instead, where something is.
 * Refuses what the schema no longer allows. Throws only where nothing was changed.
 */
export async function rollback(order: RollbackOrder): Promise<Ended> {
	const { api, plan, settings, reporter } = order;
	const log = await openLog(api, plan.environment, randomUUID(), settings.leaseSeconds);
	return inTurn(log, settings, reporter, async () => {
		let past = await log.all();
		refuseOthers(past, order.of);
		const cutOff = past.find(isUnderWay);
		if (cutOff?.kind === "rollback" && cutOff.status === "running") return carryOut({ ...order, log, manifest: cutOff });
		if (cutOff) {
			const stuck = await endUnfinished({ ...order, log }, cutOff);
			if (stuck) return stuck;
			if (cutOff.kind === "release")
				return { ending: "done", says: `Release ${cutOff.id}, which was under way, is put back.`, release: cutOff.id, left: [] };
		}
		past = await log.all();
		const target = targetIn(past);
		await refuseUnsafe(api, plan, target, past);
		const manifest = await newManifest(order, past, target);
		reporter.say(`Going back to release ${target.id} (${target.commit})`);
		return carryOut({ ...order, log, manifest });
	});
}

/** What a rollback would do, in words, without doing it. Throws what would refuse it. */
export async function previewRollback(api: Api, plan: Plan, of?: string): Promise<string[]> {
	const past = await readLog(api, plan.environment);
	refuseOthers(past, of);
	const cutOff = past.find(isUnderWay);
	const toVersions = ({ workers }: Manifest) =>
		Object.values(workers).map(({ name, version }) => `${name}: all traffic to version ${version}`);
	if (cutOff?.kind === "rollback" && cutOff.status === "running")
		return [...toVersions(cutOff), `It would go on with rollback ${cutOff.id}, which is under way or was cut off.`];
	if (cutOff?.kind === "release")
		return [
			...Object.values(cutOff.workers)
				.toReversed()
				.map(({ name, before }) => `${name}: ${sharesInWords(before)}`),
			`It would put back release ${cutOff.id}, which is under way or was cut off.`,
		];
	const target = targetIn(past);
	await refuseUnsafe(api, plan, target, past);
	const first = cutOff ? [`It would put back rollback ${cutOff.id} first, which is under way or was cut off.`] : [];
	return [...first, ...toVersions(target), `It would go back to release ${target.id} (${target.commit}).`];
}

const sharesInWords = (shares: readonly Share[] | null): string =>
	shares === null
		? "stays, for it was not there before"
		: shares.map(({ version_id: id, percentage }) => `${percentage} % to version ${id}`).join(", ");

/** A pipeline that released nothing, because its commit was live already, has nothing to go back from: what ails is something else. */
function refuseOthers(past: readonly Manifest[], of: string | undefined): void {
	const current = past.find(isUnderWay) ?? past.find(({ status }) => status === "live");
	if (of === undefined || !current || current.who === of) return;
	throw new Refused(
		"refused",
		`Release ${current.id} is by ${current.who}, of ${current.startedAt}, and stays. If it is the cause all the same, run this again without --mine.`,
	);
}

/** The release that a rollback would go to. */
export function targetIn(past: readonly Manifest[]): Manifest {
	const live = past.find(({ status }) => status === "live");
	if (!live) throw new Refused("refused", "No release is live here, so there is nothing to go back from.");
	const target = past.find(({ id }) => id === live.previous);
	if (!target) throw new Refused("refused", `Release ${live.id} is the first, so there is nothing to go back to.`);
	return target;
}

/** Refuses to go back to code that the databases have left behind, or that Cloudflare no longer has. */
export async function refuseUnsafe(api: Api, plan: Plan, target: Manifest, past: readonly Manifest[]): Promise<void> {
	const reasons: string[] = [];
	const live = past.find(({ status }) => status === "live");
	for (const { worker, schema } of servicesOf(plan)) {
		const [was, is] = [target.schema[worker]?.database, live?.schema[worker]?.database];
		if (live && was !== undefined && is !== undefined && was !== is) {
			reasons.push(
				`${worker}: release ${target.id} works with the database ${was}, and release ${live.id} with ${is}: what is written there would be out of sight. Mend forward: deploy a commit that works with ${is}.`,
			);
			continue;
		}
		const range = target.schema[worker]?.range;
		if (!range) continue; // the release had no such service
		const applied = knownAs(await appliedTo(api, schema.database), migrationsIn(past, worker));
		const why = whyNotServe(worker, applied, { called: `release ${target.id}`, range });
		if (why !== null) reasons.push(why);
	}
	for (const { name, version } of Object.values(target.workers)) {
		if (!(await versionsOf(api, name)).some(({ id }) => id === version))
			reasons.push(
				`Cloudflare no longer has the version of ${name} that release ${target.id} had; release its commit ${target.commit} again.`,
			);
	}
	if (reasons.length > 0) throw new Refused("refused", `Nothing of it was done.\n${reasons.join("\n")}`);
}

async function carryOut(run: Traffic): Promise<Ended> {
	return attempt(run, async () => {
		const since = new Date().toISOString();
		await shareOut(run, 100);
		await watch({ ...run, settings: { ...run.settings, watchSeconds: Math.min(run.settings.watchSeconds, 15) } }, 100, since);
	});
}

async function newManifest({ api, plan, identity }: RollbackOrder, past: readonly Manifest[], target: Manifest): Promise<Manifest> {
	const number = Math.max(...past.map((one) => one.number)) + 1;
	const workers: Manifest["workers"] = {};
	for (const [worker, { name, version }] of Object.entries(target.workers))
		workers[worker] = { name, version, before: await sharesOf(api, name), triggered: true };
	const schema: Manifest["schema"] = {};
	for (const { worker, schema: planned } of servicesOf(plan)) {
		const was = target.schema[worker];
		const database = was && (await findDatabase(api, planned.database));
		if (!was || !database) continue;
		const level = levelOf(knownAs(await appliedTo(api, planned.database), []));
		schema[worker] = { ...was, before: level, after: level, backfills: {}, bookmark: await bookmarkOf(api, database.uuid) };
	}
	return {
		...target,
		id: `${number}-${target.commit.slice(0, 12)}`,
		number,
		kind: "rollback",
		who: identity.who,
		startedAt: new Date().toISOString(),
		previous: target.previous,
		status: "running",
		reached: 100,
		tried: 100,
		illBefore: [],
		moved: [],
		workers,
		schema,
		says: "",
	};
}
