import { type Api, ApiError } from "./api.ts";

export interface Database {
	uuid: string;
	name: string;
	read_replication?: { mode: string };
}

/** A version's share of a Worker's traffic. */
export interface Share {
	version_id: string;
	percentage: number;
}

export interface Version {
	id: string;
	annotations?: { "workers/tag"?: string; "workers/message"?: string };
}

const NAMESPACES_A_PAGE = 100;

export const findDatabase = (api: Api, name: string): Promise<Database | null> => api.find(`/d1/database/${name}`);

/** The database of a name; made where it is missing. True in `made` says that it was. */
export async function ensureDatabase(api: Api, name: string): Promise<{ database: Database; made: boolean }> {
	const { thing, made } = await ensure(
		() => findDatabase(api, name),
		() => api.call("POST", "/d1/database", { name }),
	);
	return { database: thing, made };
}

/** The same with read replication on. */
export async function ensureReplicated(api: Api, name: string): Promise<{ database: Database; made: boolean }> {
	const { database: thing, made } = await ensureDatabase(api, name);
	if (thing.read_replication?.mode === "auto") return { database: thing, made };
	return { database: await api.call("PATCH", `/d1/database/${thing.uuid}`, { read_replication: { mode: "auto" } }), made };
}

/** Makes a queue where it is missing; says whether it was. */
export async function ensureQueue(api: Api, name: string): Promise<boolean> {
	const find = async () => {
		const queues = await api.call<{ queue_name: string }[]>("GET", `/queues?name=${encodeURIComponent(name)}`);
		return queues.find(({ queue_name: queue }) => queue === name) ?? null;
	};
	return (await ensure(find, () => api.call("POST", "/queues", { queue_name: name }))).made;
}

/** Makes a bucket where it is missing; says whether it was. */
export async function ensureBucket(api: Api, name: string): Promise<boolean> {
	const find = () => api.find<object>(`/r2/buckets/${name}`);
	return (await ensure(find, () => api.call("POST", "/r2/buckets", { name }))).made;
}

/** The id of a KV namespace by its title; null where there is none. */
export async function findNamespace(api: Api, title: string): Promise<string | null> {
	for (let page = 1; ; page++) {
		const path = `/storage/kv/namespaces?per_page=${NAMESPACES_A_PAGE}&order=title&page=${page}`;
		const found = await api.call<{ id: string; title: string }[]>("GET", path);
		const one = found.find((namespace) => namespace.title === title);
		if (one) return one.id;
		if (found.length < NAMESPACES_A_PAGE) return null;
	}
}

/** Makes a KV namespace where it is missing; says whether it was. */
export async function ensureNamespace(api: Api, title: string): Promise<boolean> {
	const find = () => findNamespace(api, title);
	return (await ensure(find, () => api.call("POST", "/storage/kv/namespaces", { title }))).made;
}

/** Looks, makes, and where making fails looks again: a lost answer, or somebody else, may have made it. */
async function ensure<T>(find: () => Promise<T | null>, make: () => Promise<unknown>): Promise<{ thing: T; made: boolean }> {
	const there = await find();
	if (there !== null) return { thing: there, made: false };
	let failure: unknown = new Error("It was made and is not there.");
	await make().catch((error: unknown) => {
		if (!(error instanceof ApiError)) throw error;
		failure = error;
	});
	const thing = await find();
	if (thing === null) throw failure;
	return { thing, made: true };
}

/** One statement on a database. Writes may happen twice: see {@link Api}. */
export async function query<T>(api: Api, database: string, sql: string, params: (string | number | null)[] = []): Promise<T[]> {
	const [first] = await api.call<{ results: T[] }[]>("POST", `/d1/database/${database}/query`, { sql, params });
	return first?.results ?? [];
}

/** Names of the migrations that were applied to a database, in their order; none where wrangler never applied any. */
export async function appliedMigrations(api: Api, database: string): Promise<string[]> {
	const [table] = await query(api, database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'd1_migrations'");
	if (!table) return [];
	return (await query<{ name: string }>(api, database, "SELECT name FROM d1_migrations ORDER BY id")).map(({ name }) => name);
}

/** A name for the state that a database has now, to which Time Travel can go back for 30 days. */
export const bookmarkOf = async (api: Api, database: string): Promise<string> =>
	(await api.call<{ bookmark: string }>("GET", `/d1/database/${database}/time_travel/bookmark`)).bookmark;

/** The versions that take a Worker's traffic; null where there is no such Worker. */
export async function sharesOf(api: Api, worker: string): Promise<Share[] | null> {
	const found = await api.find<{ deployments: { versions: Share[] }[] }>(`/workers/scripts/${worker}/deployments`);
	return found?.deployments[0]?.versions.map(({ version_id, percentage }) => ({ version_id, percentage })) ?? null;
}

/** The versions of a Worker that can take traffic, newest first; none where there is no such Worker. */
export const versionsOf = async (api: Api, worker: string): Promise<Version[]> =>
	(await api.find<{ items: Version[] }>(`/workers/scripts/${worker}/versions?deployable=true`))?.items ?? [];

/** Gives a Worker's traffic to these versions, unless they have it so already; says whether it changed. */
export const setShares = (api: Api, worker: string, shares: readonly Share[], message: string): Promise<boolean> =>
	share(api, worker, shares, message, "");

/** The same on the way back, which Cloudflare refuses where a secret has another value by now, unless it is forced: a version has its own. */
export const setSharesBack = (api: Api, worker: string, shares: readonly Share[], message: string): Promise<boolean> =>
	share(api, worker, shares, message, "?force=true");

async function share(api: Api, worker: string, shares: readonly Share[], message: string, query: string): Promise<boolean> {
	if (isSame((await sharesOf(api, worker)) ?? [], shares)) return false;
	const annotations = { "workers/message": message.slice(0, 100) };
	await api.call("POST", `/workers/scripts/${worker}/deployments${query}`, { strategy: "percentage", versions: shares, annotations });
	return true;
}

const isSame = (a: readonly Share[], b: readonly Share[]): boolean => {
	const key = (shares: readonly Share[]) =>
		shares
			.map(({ version_id: id, percentage }) => `${id}:${percentage}`)
			.sort()
			.join();
	return key(a) === key(b);
};

/** Names of a Worker's secrets; none where there is no such Worker. */
export const secretsOf = async (api: Api, worker: string): Promise<string[]> =>
	((await api.find<{ name: string }[]>(`/workers/scripts/${worker}/secrets`)) ?? []).map(({ name }) => name);
