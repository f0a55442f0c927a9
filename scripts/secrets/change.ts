import { randomUUID } from "node:crypto";
import { setShares, setSharesBack, sharesOf, type Version, versionsOf } from "../release/account.ts";
import type { Api } from "../release/api.ts";
import { reasonOf, Refused } from "../release/failures.ts";
import { isUnderWay, type Manifest } from "../release/manifest.ts";
import { probe } from "../release/probes.ts";
import { openLog, type ReleaseLog } from "../release/release-log.ts";
import type { Reporter } from "../release/reporter.ts";
import type { Settings } from "../release/settings.ts";
import { inTurn } from "../release/turn.ts";
import { type Environment, readConfig, type WorkerName } from "../worker-configs.ts";
import { keepRecord, readSet, type SetOnce } from "./record.ts";
import type { Mark } from "./tool.ts";
import { type Deed, howToEnd, messageOf, tagOf, type Trace, traceOf } from "./trace.ts";

/** Where secrets are changed, and with what. */
export interface Place {
	root: string;
	environment: Environment;
	api: Api;
	reporter: Reporter;
	settings: Settings;
	/** Where the marketplace answers. */
	origin: string;
	who: string;
}

/** A change of one secret of a Worker. */
export interface Change {
	worker: WorkerName;
	deed: Deed;
	/** The names that the secret is kept under. */
	slots: readonly string[];
	/** Which of them is changed; asked while nobody else can change any. */
	choose: () => Promise<string>;
	/** Makes the version; nothing takes traffic yet. */
	make: (slot: string, mark: Mark) => Promise<void>;
}

/** A Worker while its secrets are changed. */
interface Standing {
	worker: WorkerName;
	name: string;
	live: string;
	newest: Version;
	log: ReleaseLog;
	/** The release that is live. */
	release: Manifest | undefined;
}

/**
 * Makes a version with another secret and the code that is live, gives it all traffic, and looks whether the marketplace is still well; if
 * not, the version before gets the traffic back. Nobody can release meanwhile. A run that was cut off is ended: `wasDone` says that it had
 * come so far that nothing else was changed now.
 */
export async function changeSecret(place: Place, change: Change): Promise<{ slot: string; wasDone: boolean }> {
	const log = await openLog(place.api, place.environment, randomUUID(), place.settings.leaseSeconds);
	return inTurn(log, place.settings, place.reporter, async () => {
		const standing = await stand(place, change.worker, log);
		const { newest, live } = standing;
		const trace = traceOf(newest);
		const isOurs = trace !== null && change.slots.includes(trace.slot) && trace.deed === change.deed;
		if (newest.id === live && trace && (await isUnknown(place, standing, trace))) {
			await bring(place, standing, trace, live);
			if (isOurs) return { slot: trace.slot, wasDone: true };
		}
		if (newest.id !== live) refuseOthers(place, standing, trace, isOurs);
		const slot = newest.id !== live && trace ? trace.slot : await change.choose();
		const made = { slot, deed: change.deed, before: live };
		const sickBefore = (await probe(place.origin, "/health")) && (await faultOf(place)); // what was ill before is not the secret's fault
		const version = await place.reporter.step(`${slot} ${change.deed}`, () => make(place, change, made, standing.name));
		await log.holdTurn();
		await bring(place, standing, made, version, sickBefore);
		return { slot, wasDone: false };
	});
}

async function stand({ api, root, environment }: Place, worker: WorkerName, log: ReleaseLog): Promise<Standing> {
	const past = await log.all();
	if (past.some(isUnderWay))
		throw new Refused("refused", "A release was cut off. End it first: npm run deploy goes on with it, npm run rollback puts it back.");
	const { name } = readConfig(root, worker, environment);
	const [live, ...others] = (await sharesOf(api, name)) ?? [];
	const [newest] = await versionsOf(api, name);
	if (!live || !newest) throw new Refused("refused", `${name} is not deployed yet. The first npm run deploy makes its secrets.`);
	if (others.length > 0) throw new Refused("refused", `Two versions of ${name} share its traffic. Release or roll back first.`);
	return { worker, name, live: live.version_id, newest, log, release: past.find(({ status }) => status === "live") };
}

/** A secret goes into the newest version, so that this must have the code that is live, and no half-made change of another secret. */
function refuseOthers({ environment }: Place, { name, live, release }: Standing, trace: Trace | null, isOurs: boolean): void {
	if (trace?.before !== live) {
		const commit = release ? `git checkout ${release.commit.slice(0, 12)}, then ` : "";
		throw new Refused(
			"refused",
			`The newest version of ${name} is not the one that is live (a release was put back, or rolled back), and a secret goes into the newest. Release the commit that is live once more: ${commit}npm run deploy -- --env ${environment}`,
		);
	}
	if (!isOurs) throw new Refused("refused", howToEnd(trace, environment));
}

/** An answer that is lost may have had its effect: Cloudflare is asked before it is tried once more. */
async function make({ api }: Place, { make: act }: Change, trace: Trace, name: string): Promise<string> {
	const mark = { tag: tagOf(randomUUID()), message: messageOf(trace) };
	const find = async () => (await versionsOf(api, name)).find((one) => one.annotations?.["workers/tag"] === mark.tag);
	try {
		await act(trace.slot, mark);
	} catch {
		if (!(await find())) await act(trace.slot, mark);
	}
	const made = await find();
	if (!made) throw new Error(`wrangler said that it made a version of ${name}, and Cloudflare lists none with the tag ${mark.tag}`);
	return made.id;
}

/** Gives a version all traffic and writes that down, at once: whoever comes next must know which value is the newer one. */
async function bring(place: Place, standing: Standing, trace: Trace, version: string, sickBefore: string | null = null): Promise<void> {
	const { api, environment, reporter, who } = place;
	const { name, worker } = standing;
	const { slot, deed, before } = trace;
	const earlier = await recordOf(place, worker, slot);
	await reporter.step(`All traffic of ${name} to version ${version}`, async () => {
		await setShares(api, name, [{ version_id: version, percentage: 100 }], messageOf(trace));
		const now: SetOnce | null = deed === "rotated" ? { worker, name: slot, setAt: new Date().toISOString(), who, version } : null;
		await keepRecord(api, environment, { worker, name: slot }, now);
		await renameInRelease(standing, before, version);
	});
	const sick = await faultOf(place);
	if (sick === null) return;
	if (sickBefore !== null) return reporter.warn(`The marketplace is not well, as before: ${sick}`);
	try {
		await setSharesBack(api, name, [{ version_id: before, percentage: 100 }], `${slot}: put back`);
		await keepRecord(api, environment, { worker, name: slot }, earlier);
		await renameInRelease(standing, version, before);
	} catch (error) {
		throw new Error(
			`The marketplace is not well with it: ${sick}
Putting it back failed too: ${reasonOf(error)}
Give the traffic of ${name} back to version ${before}: npx wrangler versions deploy ${before}@100 --name ${name} --yes`,
			{ cause: error },
		);
	}
	throw new Error(`The marketplace was not well with it, and ${name} has the version back that it had: ${sick}`);
}

/**
 * A new deployment takes seconds to be everywhere, so that only the last answer counts. Nothing tells when it is: an answer names the
 * version of the gateway that gave it, and not that of the service behind. Null says that it is well.
 */
async function faultOf({ origin, settings: { smokeAttempts, wait } }: Place): Promise<string | null> {
	for (let attempt = 1; attempt < smokeAttempts; attempt++) {
		await probe(origin, "/health");
		await wait(2_000);
	}
	return probe(origin, "/health");
}

/** Whether a version that is live by a change of a secret is not written down as such: the run was cut off. */
async function isUnknown(place: Place, { worker, live, release }: Standing, { slot, deed, before }: Trace): Promise<boolean> {
	const record = await recordOf(place, worker, slot);
	return (deed === "rotated" ? record?.version !== live : record !== null) || release?.workers[worker]?.version === before;
}

async function recordOf({ api, environment }: Place, worker: WorkerName, slot: string): Promise<SetOnce | null> {
	return (await readSet(api, environment)).find((one) => one.worker === worker && one.name === slot) ?? null;
}

/** The release that is live has another version of the Worker now: a rollback to it brings these secrets, and releasing it again is no news. */
async function renameInRelease({ worker, log, release }: Standing, from: string, to: string): Promise<void> {
	const released = release?.workers[worker];
	if (!release || released?.version !== from) return;
	released.version = to;
	await log.save(release);
}
