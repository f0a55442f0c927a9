import { appliedMigrations, findDatabase, type Share, sharesOf } from "./account.ts";
import type { Api } from "./api.ts";
import { Refused } from "./failures.ts";
import type { Manifest } from "./manifest.ts";
import { type Plan, servicesOf } from "./plan.ts";
import { knownAs, type Migration } from "./schema/migrations.ts";
import { type Code, whyNotMigrate, whyNotServe } from "./schema/rules.ts";

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

/** Refuses a release whose migrations would break what takes traffic now, or whose code would not work after them. */
export function refuseUnsafe(plan: Plan, { shares, applied }: Standing, past: readonly Manifest[]): void {
	const reasons = servicesOf(plan).flatMap(({ worker, schema: { migrations, range } }) => {
		const there = applied.get(worker) ?? [];
		const pending = migrations.filter(({ name }) => !there.some((one) => one.name === name));
		const live = (shares.get(worker) ?? [])
			.filter(({ percentage }) => percentage > 0)
			.map(({ version_id: id }) => codeOf(worker, id, past));
		const refused = whyNotMigrate(worker, there, pending, live);
		return refused.length > 0 ? refused : (whyNotServe(worker, [...there, ...pending], { called: "this code", range }) ?? []);
	});
	if (reasons.length > 0) throw new Refused("refused", `Nothing of it was done.\n${reasons.join("\n")}`);
}

/** What the releases know of a version. */
function codeOf(worker: string, version: string, past: readonly Manifest[]): Code {
	const release = past.find(({ workers }) => workers[worker]?.version === version);
	return release
		? { called: `release ${release.id}`, range: release.schema[worker]?.range ?? null }
		: { called: `version ${version.slice(0, 8)}`, range: null };
}
