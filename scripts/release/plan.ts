import {
	configPath,
	type Environment,
	namespaceName,
	queuesOf,
	readConfig,
	type WorkerConfig,
	type WorkerName,
} from "../worker-configs.ts";
import { Refused } from "./failures.ts";
import { type Backfill, readBackfills } from "./schema/backfills.ts";
import { type Migration, readMigrations } from "./schema/migrations.ts";
import { readRange, type SchemaRange } from "./schema/range.ts";

/** What a release needs and does. All of it follows from the files of a checkout. */
export interface Plan {
	root: string;
	environment: Environment;
	databases: string[];
	queues: string[];
	buckets: string[];
	/** Titles of KV namespaces. */
	namespaces: string[];
	/** In the order in which they are deployed: nobody before those it calls. */
	workers: PlannedWorker[];
	/** The address that visitors reach. */
	origin: string;
	/** The Workers that visitors reach there without another Worker between. */
	entrances: WorkerName[];
}

export interface PlannedWorker {
	worker: WorkerName;
	/** The Worker's name at Cloudflare. */
	name: string;
	config: string;
	/** Null for a Worker without a database. */
	schema: PlannedSchema | null;
	/** Titles of its KV namespaces by their bindings. */
	namespaces: Record<string, string>;
}

export interface PlannedSchema {
	database: string;
	migrations: Migration[];
	range: SchemaRange;
	backfills: Backfill[];
}

/** The plan for `workers`, which are deployed in the order given. */
export function planRelease(root: string, environment: Environment, workers: readonly WorkerName[]): Plan {
	const configs = workers.map((worker) => ({ worker, config: readConfig(root, worker, environment) }));
	const each = (names: (config: WorkerConfig) => string[]) => [...new Set(configs.flatMap(({ config }) => names(config)))];
	return {
		root,
		environment,
		databases: each(({ d1_databases: databases = [] }) => databases.map(({ database_name: name }) => name)),
		queues: each(queuesOf),
		buckets: each(({ r2_buckets: buckets = [] }) => buckets.map(({ bucket_name: name }) => name)),
		namespaces: configs.flatMap(({ config }) => Object.values(namespacesOf(config))),
		workers: configs.map(({ worker, config }) => ({
			worker,
			name: config.name,
			config: configPath(worker),
			schema: schemaOf(root, worker, config),
			namespaces: namespacesOf(config),
		})),
		origin: originOf(readConfig(root, "web", environment)),
		entrances: configs.flatMap(({ worker, config }) => (worker === "web" || hasRoute(config) ? [worker] : [])),
	};
}

/** The address to probe. Refuses the one that a fresh checkout has: nobody answers below .example (RFC 2606), whatever was uploaded. */
export function entranceOf({ origin }: Pick<Plan, "origin">, asked: string | undefined): string {
	if (asked !== undefined || !new URL(origin).hostname.endsWith(".example")) return asked ?? origin;
	throw new Refused(
		"refused",
		`PUBLIC_ORIGIN is still ${origin}, which is nobody's address. Write yours into wrangler.toml of clients/web, workers/user, workers/product and workers/order; docs/deploying.md says more.`,
	);
}

const hasRoute = ({ route, routes = [] }: WorkerConfig): boolean => route !== undefined || routes.length > 0;

const namespacesOf = ({ name, kv_namespaces: namespaces = [] }: WorkerConfig): Record<string, string> =>
	Object.fromEntries(namespaces.map(({ binding }) => [binding, namespaceName(name, binding)]));

function originOf({ vars }: WorkerConfig): string {
	const origin = vars?.["PUBLIC_ORIGIN"];
	if (typeof origin !== "string") throw new Error("clients/web/wrangler.toml does not say at which PUBLIC_ORIGIN visitors come in");
	return origin;
}

function schemaOf(root: string, worker: WorkerName, { d1_databases: [database] = [] }: WorkerConfig): PlannedSchema | null {
	if (!database) return null;
	const migrations = readMigrations(root, worker);
	return {
		database: database.database_name,
		migrations,
		range: readRange(root, worker, migrations),
		backfills: readBackfills(root, worker),
	};
}

/** The Workers of a plan that have a database. */
export const servicesOf = ({ workers }: Plan): (PlannedWorker & { schema: PlannedSchema })[] =>
	workers.flatMap((worker) => (worker.schema === null ? [] : [{ ...worker, schema: worker.schema }]));

/** The plan in words, for `--dry-run`. */
export function describePlan(plan: Plan, steps: readonly number[]): string {
	const { environment, databases, queues, buckets, namespaces, workers, origin } = plan;
	const list = (title: string, names: string[]) => [title, ...names.map((name) => `    ${name}`)];
	const services = servicesOf(plan).map(({ worker, schema: { migrations, range } }) => {
		const contracts = migrations.filter(({ kind }) => kind === "contract").length;
		return `migrations/${worker}: ${migrations.length}, ${contracts} of them contract steps; the code needs ${range.from} and knows ${range.to}`;
	});
	return [
		`Plan for ${environment}; nothing is changed.`,
		...list("1. Create the D1 databases that are missing, with read replication, of", databases),
		...list("2. Create the queues that are missing of", queues),
		...list("3. Create the R2 buckets and KV namespaces that are missing of", [...buckets, ...namespaces]),
		...list("4. Note a bookmark of each database, then apply the migrations that are new of", services),
		...list(
			"5. Upload a version of each Worker; one that does not exist yet is deployed",
			workers.map(({ name }) => name),
		),
		`6. Give the new versions 0 % and try them at ${origin} by version overrides`,
		`7. Give them ${steps.join(", then ")} % in that order, and look at health and errors after each`,
		"8. Fill in what migrations left open, in chunks; set cron schedules, queue consumers and routes",
		"Where one of 4 to 8 fails, every Worker gets the versions back that it had.",
	].join("\n");
}
