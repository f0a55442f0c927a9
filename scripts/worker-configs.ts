import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { SETTINGS_OF } from "./secrets/list.ts";

/** The Workers in the order in which they are deployed: nobody before those it calls. */
export const WORKERS = ["user", "product", "order", "review", "vendor", "gateway", "web"] as const;
export type WorkerName = (typeof WORKERS)[number];

/** Those that have a public address, and nothing to keep; the others are services, each with its database. */
export const isService = (worker: WorkerName): boolean => worker !== "gateway" && worker !== "web";

export const ENVIRONMENTS = ["staging", "production"] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

const secretsOf = (isRequired: boolean): Partial<Record<WorkerName, readonly string[]>> =>
	Object.fromEntries(
		WORKERS.map((worker) => [
			worker,
			SETTINGS_OF[worker].filter(({ secret, required }) => secret && required === isRequired).map(({ name }) => name),
		]),
	);

/** What a deployed Worker is told in secret; at most a local stand-in for it is in a file. `npm run secrets` sets it. */
export const SECRETS = secretsOf(true);

/** Secrets of the same kind that a Worker does without. */
export const OPTIONAL_SECRETS = secretsOf(false);

/** Whether a Worker is told anything in secret. */
export const hasSecrets = (worker: string): boolean =>
	WORKERS.some((one) => one === worker && SETTINGS_OF[one].some(({ secret }) => secret));

/** What our scripts read of a wrangler.toml. */
export interface WorkerConfig {
	name: string;
	main?: string;
	workers_dev?: boolean;
	preview_urls?: boolean;
	route?: unknown;
	routes?: unknown[];
	observability?: { enabled?: boolean };
	vars?: Record<string, unknown>;
	d1_databases?: { binding: string; database_name: string; migrations_dir?: string }[];
	services?: { binding: string; service: string; entrypoint?: string }[];
	queues?: { producers?: { binding: string; queue: string }[]; consumers?: { queue: string; dead_letter_queue?: string }[] };
	r2_buckets?: { binding: string; bucket_name: string }[];
	kv_namespaces?: { binding: string }[];
	images?: { binding: string };
	workflows?: { binding: string; name: string; class_name: string }[];
	send_email?: { name: string }[];
	ratelimits?: { name: string; namespace_id: string }[];
	assets?: { binding?: string };
	version_metadata?: { binding: string };
}

/** Keys of the top level that hold in every environment, as wrangler has it; bindings and vars do not. */
export const INHERITED = [
	"name",
	"main",
	"compatibility_date",
	"compatibility_flags",
	"workers_dev",
	"preview_urls",
	"route",
	"routes",
	"observability",
	"build",
	"assets",
	"triggers",
	"cache",
	"limits",
	"placement",
	"rules",
	"logpush",
	"minify",
	"upload_source_maps",
	"keep_vars",
];

/** Where a Worker's code is. */
export const folderOf = (worker: WorkerName): string => (worker === "web" ? "clients/web" : `workers/${worker}`);

/** Where a Worker's config is; the gateway's is the root's, so that `wrangler dev` there starts at the front door. */
export const configPath = (worker: WorkerName): string => (worker === "gateway" ? "wrangler.toml" : `${folderOf(worker)}/wrangler.toml`);

/** A Worker's config as it holds in one environment; null is the top level, the local one. Throws where the file or the environment is missing. */
export function readConfig(root: string, worker: WorkerName, environment: Environment | null): WorkerConfig {
	const path = configPath(worker);
	const { env, ...top } = parse(readFileSync(join(root, path), "utf8")) as unknown as WorkerConfig & { env?: Record<string, WorkerConfig> };
	if (environment === null) return top;
	const own = env?.[environment];
	if (!own) throw new Error(`${path} has no [env.${environment}]`);
	const inherited = Object.fromEntries(Object.entries(top).filter(([key]) => INHERITED.includes(key)));
	return { ...inherited, ...own };
}

/** Queues that a config names: those it writes to, those it reads, and where what fails ends. */
export const queuesOf = ({ queues }: WorkerConfig): string[] => [
	...(queues?.producers ?? []).map(({ queue }) => queue),
	...(queues?.consumers ?? []).flatMap(({ queue, dead_letter_queue: dead }) => (dead ? [queue, dead] : [queue])),
];

/** The title of a KV namespace, which has no name in a config; wrangler calls one that it makes the same. */
export const namespaceName = (worker: string, binding: string): string => `${worker}-${binding.toLowerCase().replaceAll("_", "-")}`;
