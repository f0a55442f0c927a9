import { randomUUID } from "node:crypto";
import { sharesOf, versionsOf } from "./account.ts";
import type { Api } from "./api.ts";
import { type Ended, messageOf, Refused } from "./failures.ts";
import type { Identity } from "./identity.ts";
import { isUnderWay, type Manifest } from "./manifest.ts";
import { type Plan, servicesOf } from "./plan.ts";
import { lookAround, type Standing, whyNotWithSecrets, whyUnsafe } from "./preflight.ts";
import { attempt, endUnfinished } from "./attempt.ts";
import { fillIn } from "./backfill.ts";
import { countsOf } from "./error-rate.ts";
import { openLog } from "./release-log.ts";
import type { Reporter } from "./reporter.ts";
import type { Run } from "./run.ts";
import { levelOf } from "./schema/migrations.ts";
import type { Settings } from "./settings.ts";
import { migrate, provision, setTriggers, upload } from "./steps.ts";
import type { Tool } from "./tool.ts";
import { rollOut, smoke } from "./traffic.ts";
import { inTurn } from "./turn.ts";
import { readSet } from "../secrets/record.ts";
import { findUntried, howToReplace } from "../secrets/trace.ts";
import { hasSecrets } from "../worker-configs.ts";

/** What a release is given: what to do, with what, and who is asking. */
export interface Order {
	plan: Plan;
	api: Api;
	tool: Tool;
	reporter: Reporter;
	settings: Settings;
	origin: string;
	identity: Identity;
}

/**
 * Brings a checkout to an environment. Goes on with the release of the same commit where one was cut off; puts one of another commit back
 * first. On any failure every Worker gets the versions back that it had. Throws only where nothing was changed.
 */
export async function release(order: Order): Promise<Ended> {
	const { api, plan, settings, reporter } = order;
	const log = await openLog(api, plan.environment, randomUUID(), settings.leaseSeconds);
	return inTurn(log, settings, reporter, async () => {
		const cutOff = (await log.all()).find(isUnderWay);
		const goesOn = cutOff?.kind === "release" && cutOff.status === "running" && cutOff.commit === order.identity.commit;
		if (cutOff && !goesOn) {
			const stuck = await endUnfinished({ ...order, log }, cutOff);
			if (stuck) return stuck;
		}
		const past = await log.all();
		const standing = await lookAround(api, plan, past);
		const reasons = [...whyUnsafe(plan, standing, past), ...(goesOn ? [] : await whyNotWithSecrets(api, plan, standing))];
		if (reasons.length > 0) throw new Refused("refused", [goesOn ? whatStays(cutOff) : "Nothing of it was done.", ...reasons].join("\n"));
		await countsOf(api, plan.workers[0]?.name ?? "", new Date().toISOString()); // who may not ask could not watch it later
		if (!goesOn && (await isLive(order, past))) return { ending: "done", says: `${order.identity.commit} is live already.`, left: [] };
		const manifest =
			cutOff && goesOn ? { ...cutOff, who: order.identity.who, reached: reachedIn(cutOff, standing) } : newManifest(order, past, standing);
		reporter.say(cutOff && goesOn ? `Going on with release ${manifest.id}` : `Release ${manifest.id} to ${plan.environment}`);
		return carryOut({ ...order, log, manifest });
	});
}

async function carryOut(run: Run): Promise<Ended> {
	const ended = await attempt(run, async () => {
		await run.log.save(run.manifest);
		await provision(run);
		await migrate(run);
		await upload(run);
		await smoke(run);
		await rollOut(run);
		await fillIn(run);
		await setTriggers(run);
	});
	if (ended.ending !== "done") return ended;
	return { ...ended, left: await untriedSecrets(run) };
}

const whatStays = ({ id, environment }: Manifest): string =>
	`Release ${id} was cut off and cannot go on. What it has done stays until npm run rollback -- --env ${environment} puts it back.`;

/** How far a release that was cut off really is: its traffic may have been put back without a word of it. */
function reachedIn({ reached, workers }: Manifest, { shares }: Standing): number {
	const now = Object.entries(workers).map(
		([worker, { version }]) => shares.get(worker)?.find(({ version_id: id }) => id === version)?.percentage ?? -1,
	);
	return Math.min(reached, ...now);
}

/**
 * Whether the last release is of this commit and takes all the traffic. After a rollback it is not: newer versions have newer secrets, and a
 * secret can only be changed in the newest one.
 */
async function isLive({ api, identity }: Order, past: readonly Manifest[]): Promise<boolean> {
	const live = past.find(({ status }) => status === "live");
	if (!live || live.commit !== identity.commit) return false;
	for (const [worker, { name, version }] of Object.entries(live.workers)) {
		const [only, ...others] = (await sharesOf(api, name)) ?? [];
		if (only?.version_id !== version || others.length > 0) return false;
		if (hasSecrets(worker) && (await versionsOf(api, name))[0]?.id !== version) return false;
	}
	return true;
}

function newManifest({ plan, identity }: Order, past: readonly Manifest[], standing: Standing): Manifest {
	const number = Math.max(0, ...past.map((one) => one.number)) + 1;
	const workers = plan.workers.map(({ worker, name }) => [
		worker,
		{ name, before: standing.shares.get(worker) ?? null, version: null, triggered: false },
	]);
	const live = past.find(({ status }) => status === "live");
	const services = servicesOf(plan);
	const schema = services.map(({ worker, schema: { database, migrations, range } }) => [
		worker,
		{
			database,
			before: levelOf(standing.applied.get(worker) ?? []),
			after: levelOf(migrations),
			range,
			migrations,
			backfills: {},
			bookmark: null,
		},
	]);
	return {
		id: `${number}-${identity.commit.slice(0, 12)}`,
		number,
		kind: "release",
		environment: plan.environment,
		commit: identity.commit,
		who: identity.who,
		startedAt: new Date().toISOString(),
		previous: live?.id ?? null,
		status: "running",
		reached: -1,
		illBefore: [],
		moved: services.flatMap(({ worker, schema: { database } }) =>
			(live?.schema[worker]?.database ?? database) === database ? [] : [worker],
		),
		workers: Object.fromEntries(workers) as Manifest["workers"],
		schema: Object.fromEntries(schema) as Manifest["schema"],
		says: "",
	};
}

/** What a person still has to do about secrets that came along. It is live all the same where that cannot be asked. */
async function untriedSecrets({ api, plan: { workers, environment }, reporter }: Run): Promise<string[]> {
	const left: string[] = [];
	try {
		const noted = await readSet(api, environment);
		for (const { worker, name } of workers.filter((one) => hasSecrets(one.worker))) {
			const ours = noted.filter((one) => one.worker === worker);
			for (const slot of await findUntried(api, name, ours)) left.push(howToReplace(name, slot, environment));
		}
	} catch (error) {
		reporter.warn(`Whether every secret was tried is not known. ${messageOf(error)}`);
	}
	return left;
}
