import { configPath, type Environment, queuesOf, readConfig, type WorkerConfig, type WorkerName } from "../worker-configs.ts";

/** What a deployment needs and does, in this order. All of it follows from the wrangler.toml files. */
export interface Plan {
	environment: Environment;
	databases: string[];
	queues: string[];
	buckets: string[];
	workers: PlannedWorker[];
}

export interface PlannedWorker {
	worker: WorkerName;
	/** The Worker's name at Cloudflare. */
	name: string;
	config: string;
	hasDatabase: boolean;
}

/** The plan for `workers`, which are deployed in the order given. */
export function planDeployment(root: string, environment: Environment, workers: readonly WorkerName[]): Plan {
	const configs = workers.map((worker) => ({ worker, config: readConfig(root, worker, environment) }));
	const each = (names: (config: WorkerConfig) => string[]) => [...new Set(configs.flatMap(({ config }) => names(config)))];
	return {
		environment,
		databases: each(({ d1_databases: databases = [] }) => databases.map(({ database_name: name }) => name)),
		queues: each(queuesOf),
		buckets: each(({ r2_buckets: buckets = [] }) => buckets.map(({ bucket_name: name }) => name)),
		workers: configs.map(({ worker, config }) => ({
			worker,
			name: config.name,
			config: configPath(worker),
			hasDatabase: (config.d1_databases ?? []).length > 0,
		})),
	};
}

/** The plan in words, for `--dry-run`. */
export function describePlan({ environment, databases, queues, buckets, workers }: Plan): string {
	const list = (title: string, names: string[]) => [title, ...names.map((name) => `    ${name}`)];
	return [
		`Plan for ${environment}; nothing is called, nothing is changed.`,
		...list("1. Create the D1 databases that are missing of", databases),
		...list("2. Create the queues that are missing of", queues),
		...list("3. Create the R2 buckets that are missing of", buckets),
		...list(
			"4. Apply the migrations that are new of",
			workers.filter(({ hasDatabase }) => hasDatabase).map(({ worker }) => `migrations/${worker}`),
		),
		...list(
			"5. Upload the Workers, in this order",
			workers.map(({ name }) => name),
		),
	].join("\n");
}
