import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";

const ACCOUNT = "5f6a1c0de5f6a1c0de5f6a1c0de5f6a1";
const TOKEN = "token-of-the-stand-in";

interface Binding {
	name: string;
	type: string;
	/** A D1 database's id. */
	id?: string;
}

/** An account in memory: what was made in it and what was deployed to it. */
interface Account {
	/** D1 databases by name, each with a real SQLite behind it. */
	databases: Map<string, { uuid: string; sqlite: DatabaseSync }>;
	/** Queues by name, with the Workers that read them. */
	queues: Map<
		string,
		{ queue_id: string; consumers: { consumer_id: string; type: "worker"; script: string; dead_letter_queue?: string }[] }
	>;
	buckets: Set<string>;
	/** Bindings by Worker, as last deployed. */
	workers: Map<string, Binding[]>;
	/** Names of secrets by Worker. */
	secrets: Map<string, string[]>;
	/** Calls that changed something, in order, e.g. "POST /queues". */
	changes: string[];
	/** Calls that the stand-in does not know and refused. */
	unexpected: string[];
}

export interface CloudflareStandIn extends Account {
	/** Points wrangler and our scripts here. */
	env: { CLOUDFLARE_API_BASE_URL: string; CLOUDFLARE_API_TOKEN: string; CLOUDFLARE_ACCOUNT_ID: string };
	close(): Promise<void>;
}

/** What we read of the bodies that wrangler sends. */
interface Body {
	name?: string;
	queue_name?: string;
	sql?: string;
	script_name?: string;
	dead_letter_queue?: string;
	bindings?: Binding[];
}

interface Call {
	/** What the route's pattern captured. */
	name: string;
	query: URLSearchParams;
	/** The JSON body, or a form's `metadata`. */
	body: Body;
}

type Route = [method: string, path: RegExp, answer: (account: Account, call: Call) => unknown];

/** What of Cloudflare's API wrangler 4.164 and the deploy script use, below /accounts/:id. */
const ROUTES: Route[] = [
	["GET", /^\/d1\/database\/([^/]+)$/, (account, { name }) => describeDatabase(findDatabase(account, name))],
	["POST", /^\/d1\/database$/, (account, { body }) => createDatabase(account, body.name ?? "")],
	["POST", /^\/d1\/database\/([^/]+)\/query$/, (account, { name, body }) => runSql(findDatabase(account, name)[1].sqlite, body.sql ?? "")],
	[
		"GET",
		/^\/r2\/buckets\/([^/]+)$/,
		({ buckets }, { name }) => (buckets.has(name) ? { name } : refuse(404, 10006, "There is no such bucket.")),
	],
	["POST", /^\/r2\/buckets$/, ({ buckets }, { body }) => void buckets.add(body.name ?? "")],
	["GET", /^\/queues$/, listQueues],
	["POST", /^\/queues$/, ({ queues }, { body }) => void queues.set(body.queue_name ?? "", { queue_id: randomUUID(), consumers: [] })],
	["POST", /^\/queues\/([^/]+)\/consumers$/, addConsumer],
	["PUT", /^\/queues\/[^/]+\/consumers\/([^/]+)$/, (_, { body }) => body],
	["GET", /^\/workers\/services\/([^/]+)$/, describeWorker],
	["GET", /^\/workers\/workers\/([^/]+)$/, () => ({ subdomain: { enabled: false, previews_enabled: false } })],
	["GET", /^\/workers\/subdomain$/, () => ({ subdomain: "street" })],
	["GET", /^\/workers\/scripts\/([^/]+)\/settings$/, (account, { name }) => ({ bindings: findWorker(account, name) })],
	["GET", /^\/workers\/scripts\/([^/]+)\/secrets$/, listSecrets],
	["GET", /^\/workers\/scripts\/([^/]+)\/deployments$/, () => ({ deployments: [] })],
	["POST", /^\/workers\/scripts\/([^/]+)\/assets-upload-session$/, () => ({ jwt: "nothing-left-to-upload", buckets: [] })],
	["PUT", /^\/workers\/scripts\/([^/]+)$/, upload],
	["POST", /^\/workers\/scripts\/([^/]+)\/versions$/, upload],
	["POST", /^\/workers\/scripts\/([^/]+)\/deployments$/, () => ({ id: randomUUID() })],
	["PATCH", /^\/workers\/scripts\/([^/]+)\/script-settings$/, (_, { body }) => body],
	["POST", /^\/workers\/scripts\/([^/]+)\/subdomain$/, (_, { body }) => body],
	["PUT", /^\/workers\/scripts\/([^/]+)\/schedules$/, (_, { body }) => body],
	["GET", /^\/workflows\/([^/]+)$/, () => refuse(404, 10200, "workflow.not_found")],
	["PUT", /^\/workflows\/([^/]+)$/, (_, { body }) => body],
];

class Refusal extends Error {
	readonly status: number;
	readonly code: number;

	constructor(status: number, code: number, message: string) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

function refuse(status: number, code: number, message: string): never {
	throw new Refusal(status, code, message);
}

const findDatabase = ({ databases }: Account, idOrName: string) =>
	[...databases].find(([name, { uuid }]) => name === idOrName || uuid === idOrName) ??
	refuse(404, 7404, `The database ${idOrName} could not be found`);

const describeDatabase = ([name, { uuid }]: [string, { uuid: string }]) => ({ name, uuid });

function createDatabase(account: Account, name: string) {
	if (account.databases.has(name)) refuse(400, 7502, `A database with the name ${name} already exists`);
	account.databases.set(name, { uuid: randomUUID(), sqlite: new DatabaseSync(":memory:") });
	return describeDatabase(findDatabase(account, name));
}

/** As D1 does: all of it or nothing. */
function runSql(sqlite: DatabaseSync, sql: string) {
	try {
		if (/^\s*SELECT/i.test(sql)) return [{ success: true, meta: {}, results: sqlite.prepare(sql).all() }];
		sqlite.exec(`BEGIN; ${sql}; COMMIT`);
		return [{ success: true, meta: {}, results: [] }];
	} catch (error) {
		if (sqlite.isTransaction) sqlite.exec("ROLLBACK");
		return refuse(400, 7500, `${(error as Error).message}: SQLITE_ERROR`);
	}
}

function listQueues({ queues }: Account, { query }: Call) {
	const asked = [...queues].filter(([name]) => query.getAll("name").includes(name));
	return asked.map(([name, queue]) => Object.assign({ queue_name: name }, queue));
}

function addConsumer({ queues }: Account, { name, body }: Call) {
	const queue = [...queues.values()].find(({ queue_id: id }) => id === name) ?? refuse(404, 11000, "There is no such queue.");
	if (queue.consumers.length > 0) refuse(400, 11004, "A queue has one consumer Worker.");
	const dead = body.dead_letter_queue;
	if (dead !== undefined && !queues.has(dead)) refuse(400, 11000, `There is no queue ${dead}`);
	queue.consumers.push({
		consumer_id: randomUUID(),
		type: "worker",
		script: body.script_name ?? "",
		...(dead !== undefined && { dead_letter_queue: dead }),
	});
	return body;
}

const findWorker = ({ workers }: Account, name: string): Binding[] => workers.get(name) ?? refuse(404, 10007, `There is no Worker ${name}`);

function describeWorker({ workers }: Account, { name }: Call) {
	if (!workers.has(name)) refuse(404, 10090, `There is no Worker ${name}`);
	return { default_environment: { environment: "production", script: { tag: name, tags: [], last_deployed_from: "wrangler" } } };
}

function listSecrets(account: Account, { name }: Call) {
	findWorker(account, name);
	return (account.secrets.get(name) ?? []).map((secret) => ({ name: secret, type: "secret_text" }));
}

/** A first upload or a new version; what it inherits stays as it was. */
function upload(account: Account, { name, body }: Call) {
	const before = account.workers.get(name) ?? [];
	const bindings = body.bindings ?? [];
	account.workers.set(
		name,
		bindings.map((binding) =>
			binding.type === "inherit"
				? (before.find((one) => one.name === binding.name) ?? refuse(400, 10057, `${binding.name} inherits nothing`))
				: binding,
		),
	);
	return { id: randomUUID(), startup_time_ms: 1, metadata: {}, resources: { script: { etag: "etag" }, script_runtime: {} } };
}

/** Starts a small stand-in for Cloudflare's API on loopback: it keeps what is made in it, and refuses what it does not know. */
export async function startCloudflare(): Promise<CloudflareStandIn> {
	const account: Account = {
		databases: new Map(),
		queues: new Map(),
		buckets: new Set(),
		workers: new Map(),
		secrets: new Map(),
		changes: [],
		unexpected: [],
	};
	const server = createServer((request, response) => {
		const send = (status: number, errors: object[], result: unknown) =>
			response
				.writeHead(status, { "content-type": "application/json" })
				.end(JSON.stringify({ success: errors.length === 0, errors, messages: [], result }));
		void answer(account, request).then(
			(result) => send(200, [], result ?? {}),
			(error: Error) => {
				const { status, code } = error instanceof Refusal ? error : { status: 500, code: 1 };
				send(status, [{ code, message: error.message }], null);
			},
		);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		...account,
		env: { CLOUDFLARE_API_BASE_URL: `http://127.0.0.1:${port}`, CLOUDFLARE_API_TOKEN: TOKEN, CLOUDFLARE_ACCOUNT_ID: ACCOUNT },
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function answer(account: Account, request: IncomingMessage): Promise<unknown> {
	const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://cloudflare");
	const body = await readBody(request);
	if (request.headers.authorization !== `Bearer ${TOKEN}`) refuse(403, 10_000, "Authentication error");
	const method = request.method ?? "";
	const path = pathname.replace(`/accounts/${ACCOUNT}`, "");
	for (const [verb, pattern, respond] of ROUTES) {
		const match = verb === method && pattern.exec(path);
		if (!match) continue;
		if (method !== "GET") account.changes.push(`${method} ${path}`);
		return respond(account, { name: decodeURIComponent(match[1] ?? ""), query, body });
	}
	account.unexpected.push(`${method} ${pathname}`);
	return refuse(501, 1, `The stand-in does not know ${method} ${pathname}`);
}

async function readBody(request: IncomingMessage): Promise<Body> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const type = request.headers["content-type"] ?? "";
	if (chunks.length === 0) return {};
	if (!type.startsWith("multipart/form-data")) return JSON.parse(Buffer.concat(chunks).toString()) as Body;
	const form = await new Response(Buffer.concat(chunks), { headers: { "content-type": type } }).formData();
	const metadata = form.get("metadata");
	return JSON.parse(typeof metadata === "string" ? metadata : ((await metadata?.text()) ?? "{}")) as Body;
}
