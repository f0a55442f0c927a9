import { type Api, openApi } from "../../../scripts/release/api.ts";
import type { Plan } from "../../../scripts/release/plan.ts";
import { type Order, release } from "../../../scripts/release/release.ts";
import type { Ended } from "../../../scripts/release/failures.ts";
import { rollback, type RollbackOrder } from "../../../scripts/release/rollback.ts";
import { type Output, toPeople } from "../../../scripts/release/reporter.ts";
import { describeMigration, levelOf } from "../../../scripts/release/schema/migrations.ts";
import { SETTINGS, type Settings } from "../../../scripts/release/settings.ts";
import type { CloudflareStandIn } from "./stand-in.ts";
import type { Edge } from "./edge.ts";
import { quickTool } from "./quick-tool.ts";

/** A checkout of a market with four Workers, of which the order service has a database. */
export interface Checkout {
	commit: string;
	/** Migrations by their names. */
	migrations: Record<string, string>;
	from: number;
	readyFor?: string[];
	/** Backfills by their names. */
	backfills?: Record<string, string>;
}

export const FIRST: Checkout = { commit: "first", from: 0, migrations: { "0000_orders": "CREATE TABLE orders (id TEXT, note TEXT)" } };
export const SECOND: Checkout = {
	commit: "second",
	from: 1,
	migrations: { ...FIRST.migrations, "0001_channel": "ALTER TABLE orders ADD COLUMN channel TEXT" },
	readyFor: ["drop_note"],
};
export const THIRD: Checkout = {
	commit: "third",
	from: 1,
	migrations: { ...SECOND.migrations, "0002_drop_note": "ALTER TABLE orders DROP COLUMN note" },
};

/** Settings for tests, in which nobody waits. */
export const IMPATIENT: Settings = {
	...SETTINGS,
	watchSeconds: 0,
	probes: 4,
	smokeAttempts: 2,
	leaseSeconds: 600,
	wait: () => Promise.resolve(),
};

const WORKERS = ["order", "vendor", "gateway", "web"] as const;

export function planOf({ migrations, from, readyFor = [], backfills = {} }: Checkout): Plan {
	const described = Object.entries(migrations).map(([name, sql]) => describeMigration(`${name}.sql`, sql));
	const schema = {
		database: "highstreet-order-staging",
		migrations: described,
		range: { from, to: levelOf(described), readyFor },
		backfills: Object.entries(backfills).map(([name, sql]) => ({ name, sql })),
	};
	return {
		root: "",
		environment: "staging",
		databases: ["highstreet-order-staging"],
		queues: ["highstreet-to-order-staging", "highstreet-to-order-staging-dlq"],
		buckets: ["highstreet-media-staging"],
		namespaces: ["highstreet-vendor-staging-kept"],
		workers: WORKERS.map((worker) => ({
			worker,
			name: `highstreet-${worker}-staging`,
			config: "",
			schema: worker === "order" ? schema : null,
			namespaces: {},
		})),
		origin: "",
		entrances: ["gateway", "web"],
	};
}

/** A person, or a pipeline, with a checkout in front of the stand-in. */
export interface Operator {
	api: Api;
	said: string[];
	release: (checkout: Checkout, more?: Partial<Order>) => Promise<Ended>;
	rollback: (more?: Partial<RollbackOrder>) => Promise<Ended>;
}

/** Nobody waits in a test; a turn that nobody gives back lasts until {@link endTurn}. */
export function operator({ env }: Pick<CloudflareStandIn, "env">, { origin }: Pick<Edge, "origin">, patienceMs = 30_000): Operator {
	const api = openApi(env, { patienceMs, pauseMs: 0 });
	const said: string[] = [];
	const listen: Output = { out: (line) => said.push(line), error: (line) => said.push(line) };
	const orderFor = (checkout: Checkout): Order => ({
		plan: planOf(checkout),
		api,
		tool: quickTool(api, (name) => checkout.migrations[name] ?? ""),
		reporter: toPeople(listen),
		settings: IMPATIENT,
		origin,
		identity: { commit: checkout.commit, who: "tester" },
	});
	return {
		api,
		said,
		release: (checkout, more) => release({ ...orderFor(checkout), ...more }),
		rollback: (more) => rollback({ ...orderFor(THIRD), ...more }),
	};
}

/** What a Worker's traffic is shared between, as "the tag's commit: percentage". */
export function trafficOf({ workers }: CloudflareStandIn, worker: string): string[] {
	const found = workers.get(`highstreet-${worker}-staging`);
	const commitOf = (id: string) => found?.versions.find((version) => version.id === id)?.annotations["workers/tag"]?.replace(/^\d+-/, "");
	return (found?.deployments[0]?.versions ?? []).map(({ version_id: id, percentage }) => `${commitOf(id)}: ${percentage}`);
}

/** The same for all Workers of the small market. */
export const traffic = (cloudflare: CloudflareStandIn): Record<string, string[]> =>
	Object.fromEntries(WORKERS.map((worker) => [worker, trafficOf(cloudflare, worker)]));

/** All Workers at one commit. */
export const allAt = (commit: string): Record<string, string[]> =>
	Object.fromEntries(WORKERS.map((worker) => [worker, [`${commit}: 100`]]));

/** Migrations as they were applied to the order database. */
export const appliedTo = ({ databases }: CloudflareStandIn): unknown[] =>
	(databases.get("highstreet-order-staging")?.sqlite.prepare("SELECT name FROM d1_migrations ORDER BY id").all() ?? []).map(
		({ name }) => name,
	);

/** Lets the time pass that a turn lasts whose holder has crashed. */
export function endTurn({ databases }: CloudflareStandIn): void {
	const log = databases.get("highstreet-releases-staging")?.sqlite;
	if (log?.prepare("SELECT name FROM sqlite_master WHERE name = 'turn'").get()) log.exec("UPDATE turn SET until = 0");
}
