import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import {
	configPath,
	type Environment,
	ENVIRONMENTS,
	folderOf,
	INHERITED,
	isService,
	OPTIONAL_SECRETS,
	readConfig,
	SECRETS,
	type WorkerConfig,
	WORKERS,
	type WorkerName,
} from "../worker-configs.ts";
import { notForPlatform, sharedLimits } from "./environments.ts";
import { envProperties, exportedClasses } from "./source-facts.ts";
import type { Violation } from "./violation.ts";

/** Keys of an environment that {@link bindingsOf} understands; any other would be a binding that nobody checks. */
const KNOWN = new Set([
	...INHERITED,
	"env",
	"dev",
	"vars",
	"d1_databases",
	"services",
	"queues",
	"r2_buckets",
	"kv_namespaces",
	"workflows",
	"images",
	"send_email",
	"ratelimits",
	"version_metadata",
]);

/** Configs that cannot be read, or lack an environment: the other checks need them all. */
export const checkReadable = (root: string): Violation[] =>
	WORKERS.flatMap((worker) =>
		ENVIRONMENTS.flatMap((environment) => {
			try {
				readConfig(root, worker, environment);
				return [];
			} catch (error) {
				return [{ file: configPath(worker), rule: "config", detail: error instanceof Error ? error.message : String(error) }];
			}
		}),
	);

/** Each config by itself: the Worker's name, its database, that it is private and watched, and that its environments and env.ts agree. */
export const checkConfigs = (root: string): Violation[] => [
	...strangers(root),
	...WORKERS.flatMap((worker) => [
		...unknownKeys(root, worker),
		...ENVIRONMENTS.flatMap((environment) => [...unlikeTopLevel(root, worker, environment), ...notForPlatform(root, worker, environment)]),
		...sharedLimits(root, worker),
		...[null, ...ENVIRONMENTS].flatMap((environment) => settings(root, worker, environment)),
		...workflowClasses(root, worker),
		...unlikeInterface(root, worker),
	]),
];

/** Folders in workers/ that are in no list: nobody would check or deploy them. */
const strangers = (root: string): Violation[] =>
	readdirSync(join(root, "workers"))
		.filter((folder) => !(WORKERS as readonly string[]).includes(folder))
		.map((folder) => ({
			file: `workers/${folder}`,
			rule: "workers",
			detail: "this Worker is not in the list of scripts/worker-configs.ts, so it is neither checked nor deployed",
		}));

function unknownKeys(root: string, worker: WorkerName): Violation[] {
	const file = configPath(worker);
	const { env, ...top } = parse(readFileSync(join(root, file), "utf8")) as { env?: Record<string, object> };
	const keys = [...Object.keys(top), ...Object.values(env ?? {}).flatMap((own) => Object.keys(own))];
	const unknown = [...new Set(keys)].filter((key) => !KNOWN.has(key));
	return unknown.map((key) => ({
		file,
		rule: "unknown key",
		detail: `scripts/check/configs.ts does not know ${key}; teach it, so that it can compare the environments`,
	}));
}

/** Every binding and variable of a config: its kind, its name in the code, and what it stands for. */
function bindingsOf(config: WorkerConfig): { kind: string; name?: string; resource: string }[] {
	return [
		...Object.keys(config.vars ?? {}).map((name) => ({ kind: "variable", name, resource: "" })),
		...(config.d1_databases ?? []).map((d1) => ({ kind: "D1 database", name: d1.binding, resource: d1.database_name })),
		...(config.services ?? []).map((to) => ({ kind: `service (${to.entrypoint ?? "HTTP"})`, name: to.binding, resource: to.service })),
		...(config.queues?.producers ?? []).map((to) => ({ kind: "queue", name: to.binding, resource: to.queue })),
		...(config.queues?.consumers ?? []).map((from) => ({ kind: "queue consumer", resource: from.queue })),
		...(config.queues?.consumers ?? []).flatMap(({ dead_letter_queue: dead }) =>
			dead ? [{ kind: "dead-letter queue", resource: dead }] : [],
		),
		...(config.r2_buckets ?? []).map((bucket) => ({ kind: "R2 bucket", name: bucket.binding, resource: bucket.bucket_name })),
		...(config.kv_namespaces ?? []).map(({ binding }) => ({ kind: "KV namespace", name: binding, resource: "" })),
		...(config.workflows ?? []).map((flow) => ({ kind: `workflow (${flow.class_name})`, name: flow.binding, resource: flow.name })),
		...(config.images ? [{ kind: "images", name: config.images.binding, resource: "" }] : []),
		...(config.version_metadata ? [{ kind: "version", name: config.version_metadata.binding, resource: "" }] : []),
		...(config.send_email ?? []).map(({ name }) => ({ kind: "email", name, resource: "" })),
		...(config.ratelimits ?? []).map(({ name }) => ({ kind: "rate limit", name, resource: "" })),
		...(config.assets?.binding ? [{ kind: "assets", name: config.assets.binding, resource: "" }] : []),
	];
}

/** The same kinds and names as at the top level, and resources of its own: nothing is shared between environments. */
function unlikeTopLevel(root: string, worker: WorkerName, environment: Environment): Violation[] {
	const file = configPath(worker);
	const describe = ({ kind, name, resource }: { kind: string; name?: string; resource: string }) =>
		[kind, name, resource && `for ${resource}`].filter(Boolean).join(" ");
	const expected = bindingsOf(readConfig(root, worker, null))
		.filter(({ name }) => !name || !SECRETS[worker]?.includes(name))
		.map((one) => describe({ ...one, resource: suffixed(one.resource, environment) }));
	const found = bindingsOf(readConfig(root, worker, environment)).map(describe);
	const tooFew = expected
		.filter((one) => !found.includes(one))
		.map((one) => `[env.${environment}] lacks the ${one}, as the top level has it`);
	const tooMany = found
		.filter((one) => !expected.includes(one))
		.map((one) => `[env.${environment}] has the ${one}, which is a secret or which the top level has not`);
	return [...tooFew, ...tooMany].map((detail) => ({ file, rule: "environments", detail }));
}

/** highstreet-order-dlq is highstreet-order-staging-dlq in staging. */
const suffixed = (resource: string, environment: Environment): string => resource && resource.replace(/(-dlq)?$/, `-${environment}$1`);

function settings(root: string, worker: WorkerName, environment: Environment | null): Violation[] {
	const file = configPath(worker);
	const where = environment ? `[env.${environment}]` : "the top level";
	const config = readConfig(root, worker, environment);
	const name = `highstreet-${worker}${environment ? `-${environment}` : ""}`;
	const wrong = [
		...(config.name === name ? [] : [{ rule: "name", detail: `in ${where} the Worker is called ${config.name} instead of ${name}` }]),
		...(config.observability?.enabled ? [] : [{ rule: "observability", detail: `in ${where} observability is not enabled` }]),
		...(isService(worker) ? [...publicFace(config, where), ...database(root, worker, config, where)] : []),
	];
	return wrong.map((one) => ({ file, ...one }));
}

function publicFace(config: WorkerConfig, where: string): Omit<Violation, "file">[] {
	const hasRoute = config.route !== undefined || (config.routes ?? []).length > 0;
	return [
		...(config.workers_dev === false
			? []
			: [{ rule: "private", detail: `in ${where} workers_dev is not false, so the service has a public address` }]),
		...(hasRoute ? [{ rule: "private", detail: `in ${where} the service has a route; only the gateway and the web client may` }] : []),
	];
}

function database(root: string, worker: WorkerName, config: WorkerConfig, where: string): Omit<Violation, "file">[] {
	const databases = config.d1_databases ?? [];
	const [own] = databases;
	if (databases.length !== 1 || own?.binding !== "DB")
		return [{ rule: "database", detail: `in ${where} the service has not exactly one D1 database, bound as DB` }];
	const migrations = `../../migrations/${worker}`;
	if (own.migrations_dir !== migrations) return [{ rule: "database", detail: `in ${where} migrations_dir is not ${migrations}` }];
	return existsSync(join(root, "migrations", worker)) ? [] : [{ rule: "database", detail: `migrations/${worker} does not exist` }];
}

function workflowClasses(root: string, worker: WorkerName): Violation[] {
	const exported = exportedClasses(root, worker);
	const missing = (readConfig(root, worker, null).workflows ?? []).filter(({ class_name: name }) => !exported.includes(name));
	return missing.map(({ binding, class_name: name }) => ({
		file: configPath(worker),
		rule: "entrypoint",
		detail: `the workflow ${binding} is the class ${name}, which ${folderOf(worker)}/src/index.ts does not export`,
	}));
}

function unlikeInterface(root: string, worker: WorkerName): Violation[] {
	const file = `${folderOf(worker)}/src/env.ts`;
	if (!existsSync(join(root, file)))
		return [{ file, rule: "env.ts", detail: "it does not exist, so nothing says what the Worker is bound to" }];
	const bound = [...bindingsOf(readConfig(root, worker, null)).flatMap(({ name }) => (name ? [name] : [])), ...(SECRETS[worker] ?? [])];
	const declared = envProperties(root, worker);
	const mayBeBound = new Set([...bound, ...(OPTIONAL_SECRETS[worker] ?? [])]);
	const undeclared = bound
		.filter((name) => !declared.includes(name))
		.map((name) => `the interface lacks ${name}, which ${configPath(worker)} binds`);
	const unbound = declared
		.filter((name) => !mayBeBound.has(name))
		.map((name) => `the interface has ${name}, which ${configPath(worker)} does not bind`);
	return [...undeclared, ...unbound].map((detail) => ({ file, rule: "env.ts", detail }));
}
