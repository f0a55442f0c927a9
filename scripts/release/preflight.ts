import { appliedMigrations, findDatabase, secretsOf, type Share, sharesOf } from "./account.ts";
import type { Api } from "./api.ts";
import type { Manifest } from "./manifest.ts";
import { type Plan, servicesOf } from "./plan.ts";
import { knownAs, type Migration } from "./schema/migrations.ts";
import { type Code, type Fillings, whyNotBefore, whyNotMigrate, whyNotServe } from "./schema/rules.ts";
import { ROTATIONS } from "../secrets/list.ts";
import { findHalfMade, howToEnd } from "../secrets/trace.ts";
import { hasSecrets, SECRETS } from "../worker-configs.ts";

/** How an account stands before a release. */
export interface Standing {
	/** Who takes each Worker's traffic, by the Worker's role; null where it does not exist. */
	shares: Map<string, Share[] | null>;
	/** What was applied to each service's database. */
	applied: Map<string, Migration[]>;
}

/** Looks at an account; changes nothing. */
export async function lookAround(api: Api, plan: Plan, past: readonly Manifest[]): Promise<Standing> {
	const standing: Standing = { shares: new Map(), applied: new Map() };
	for (const { worker, name, schema } of plan.workers) {
		standing.shares.set(worker, await sharesOf(api, name));
		if (schema === null) continue;
		const names = await appliedTo(api, schema.database);
		standing.applied.set(worker, knownAs(names, [...schema.migrations, ...migrationsIn(past, worker)]));
	}
	return standing;
}

/** Names of the migrations of a database; none where it does not exist. */
export async function appliedTo(api: Api, name: string): Promise<string[]> {
	const database = await findDatabase(api, name);
	return database === null ? [] : appliedMigrations(api, database.uuid);
}

/** The migrations of a service that the releases had. */
export const migrationsIn = (past: readonly Manifest[], service: string): Migration[] =>
	past.flatMap(({ schema }) => schema[service]?.migrations ?? []);

/** Why a release may not be: its migrations would break what takes traffic now, or its code would not work after them. */
export function whyUnsafe(plan: Plan, { shares, applied }: Standing, past: readonly Manifest[]): string[] {
	return servicesOf(plan).flatMap(({ worker, schema: { migrations, range, backfills } }) => {
		const there = applied.get(worker) ?? [];
		const pending = migrations.filter(({ name }) => !there.some((one) => one.name === name));
		const live = (shares.get(worker) ?? [])
			.filter(({ percentage }) => percentage > 0)
			.map(({ version_id: id }) => codeOf(worker, id, past));
		const known = fillingsOf(worker, past, new Set(backfills.map(({ name }) => name)));
		const refused = [...whyNotMigrate(worker, there, pending, live), ...whyNotBefore(worker, there, pending, known)];
		return refused.length > 0 ? refused : (whyNotServe(worker, [...there, ...pending], { called: "this code", range }) ?? []);
	});
}

/**
 * The same of secrets: the code cannot work without one that is missing, or a change that was cut off has left a value that nobody has
 * tried, and it would come along. What only has to be random comes with the version, and a Worker that is not there can be told nothing.
 */
export async function whyNotWithSecrets(
	api: Api,
	{ workers, environment }: Plan,
	{ shares }: Pick<Standing, "shares">,
	required: typeof SECRETS = SECRETS,
): Promise<string[]> {
	const reasons: string[] = [];
	for (const { worker, name } of workers.filter((one) => hasSecrets(one.worker) && shares.get(one.worker) !== null)) {
		const needed = (required[worker] ?? []).filter((secret) => ROTATIONS[secret]?.value !== "made here");
		const set = needed.length === 0 ? [] : await secretsOf(api, name);
		for (const secret of needed.filter((one) => !set.includes(one)))
			reasons.push(
				`${name} has no ${secret}, and this code cannot work without it. Set it first: npm run secrets -- --env ${environment} rotate ${secret}`,
			);
		const left = await findHalfMade(api, name);
		if (left) reasons.push(`${name}: ${howToEnd(left, environment)}`);
	}
	return reasons;
}

/** What the releases, newest first, say of a service's backfills. */
function fillingsOf(service: string, past: readonly Manifest[], there: ReadonlySet<string>): Fillings {
	const last = new Map<string, boolean>();
	for (const { schema } of past.toReversed())
		for (const [name, { ended }] of Object.entries(schema[service]?.backfills ?? {})) last.set(name, ended);
	const those = (ended: boolean) => new Set([...last].flatMap(([name, is]) => (is === ended ? [name] : [])));
	return { ended: those(true), begun: those(false), there };
}

/** What the releases know of a version. */
function codeOf(worker: string, version: string, past: readonly Manifest[]): Code {
	const release = past.find(({ workers }) => workers[worker]?.version === version);
	return release
		? { called: `release ${release.id}`, range: release.schema[worker]?.range ?? null }
		: { called: `version ${version.slice(0, 8)}`, range: null };
}
