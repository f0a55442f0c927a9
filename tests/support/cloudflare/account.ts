import type { DatabaseSync, SQLInputValue } from "node:sqlite";

export const ACCOUNT_ID = "5f6a1c0de5f6a1c0de5f6a1c0de5f6a1";
export const TOKEN = "token-of-the-stand-in";

export interface Binding {
	name: string;
	type: string;
	/** A D1 database's id. */
	id?: string;
	/** Another Worker's name. */
	service?: string;
	queue_name?: string;
	bucket_name?: string;
	/** A secret's value. */
	text?: string;
	namespace_id?: string;
}

export interface Version {
	id: string;
	number: number;
	bindings: Binding[];
	annotations: Record<string, string>;
}

export interface Share {
	version_id: string;
	percentage: number;
}

export interface Deployment {
	id: string;
	versions: Share[];
	annotations: Record<string, string>;
}

export interface Worker {
	/** Newest first. */
	versions: Version[];
	/** Newest first; the first takes the traffic. */
	deployments: Deployment[];
	schedules: string[];
	/** Patterns of addresses that come to it. */
	routes?: string[];
	secrets: string[];
	/** Whether each of its versions has an address of its own. */
	hasVersionUrls?: boolean;
}

export interface Database {
	uuid: string;
	sqlite: DatabaseSync;
	replication: "auto" | "disabled";
	/** Counts changes, as D1's bookmarks grow. */
	changes: number;
}

export interface Queue {
	queue_id: string;
	consumers: { consumer_id: string; type: "worker"; script: string; dead_letter_queue?: string }[];
	/** What nobody has read yet; nothing where it is not there. */
	backlog?: { messages: number; oldestAt: number };
}

/** A database that Workers have open: runs statements all together, or one with its parameters. */
export type OpenDatabase = (sql: string, params: SQLInputValue[]) => Promise<{ results: unknown[]; changes: number }>;

/** An account in memory: what was made in it and what was deployed to it, by name. */
export interface Account {
	databases: Map<string, Database>;
	/** Where databases really are that Workers have open, by name; the others are in memory. */
	open: Map<string, OpenDatabase>;
	queues: Map<string, Queue>;
	buckets: Set<string>;
	/** Ids of KV namespaces by their titles. */
	namespaces: Map<string, string>;
	/** Ids of domains by their names. */
	zones: Map<string, string>;
	workers: Map<string, Worker>;
	workflows: Map<string, { script_name: string; class_name: string }>;
	/** What the versions did, for analytics; the edge counts it. */
	invocations: Map<string, { requests: number; errors: number }>;
}

export const emptyAccount = (): Account => ({
	databases: new Map(),
	open: new Map(),
	queues: new Map(),
	buckets: new Set(),
	namespaces: new Map(),
	zones: new Map(),
	workers: new Map(),
	workflows: new Map(),
	invocations: new Map(),
});

/** An answer with an error, as Cloudflare gives it. */
export class Refusal extends Error {
	readonly status: number;
	readonly code: number;

	constructor(status: number, code: number, message: string) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

export function refuse(status: number, code: number, message: string): never {
	throw new Refusal(status, code, message);
}

/** One call below /accounts/:id. */
export interface Call {
	/** What the route's pattern captured. */
	names: string[];
	query: URLSearchParams;
	/** The JSON body, or a form's `metadata`. */
	body: Record<string, unknown>;
}

export type Route = [method: string, path: RegExp, answer: (account: Account, call: Call) => unknown];
