import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";

const ACCOUNT = "5f6a1c0de5f6a1c0de5f6a1c0de5f6a1";
const TOKEN = "token-of-the-stand-in";

/** An account in memory: what was made in it and what was deployed to it. */
interface Account {
	/** D1 databases by name, each with a real SQLite behind it. */
	databases: Map<string, { uuid: string; sqlite: DatabaseSync }>;
	/** Queues by name, each with the Workers that read it. */
	queues: Map<string, { queue_id: string; consumers: { consumer_id: string; script: string; dead_letter_queue?: string }[] }>;
	buckets: Set<string>;
	/** Names of secrets by Worker. */
	secrets: Map<string, string[]>;
	/** Everything that was uploaded, in order, with the databases it is bound to. */
	uploads: { worker: string; databases: (string | undefined)[] }[];
	/** Calls that changed something, e.g. "POST /queues". */
	changes: string[];
	/** Calls that the stand-in does not know and refused. */
	unexpected: string[];
}

export interface CloudflareStandIn extends Account {
	/** Points wrangler and our scripts here. */
	env: { CLOUDFLARE_API_BASE_URL: string; CLOUDFLARE_API_TOKEN: string; CLOUDFLARE_ACCOUNT_ID: string };
	close(): Promise<void>;
}

class Refusal extends Error {
	readonly status: number;
	readonly code: number;
	constructor(status: number, code: number, message: string) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

interface Call {
	/** What the route's pattern captured. */
	name: string;
	query: URLSearchParams;
	/** The JSON body, or a form's `metadata`. */
	body: Record<string, unknown>;
}

type Route = [method: string, path: RegExp, answer: (account: Account, call: Call) => unknown];

/** What of Cloudflare's API wrangler 4.164 and the deploy script use, below /accounts/:id. */
const ROUTES: Route[] = [
	["GET", /^\/d1\/database\/([^/]+)$/, (account, { name }) => describeDatabase(findDatabase(account, name))],
	["POST", /^\/d1\/database$/, (account, { body }) => createDatabase(account, String(body["name"]))],
	["POST", /^\/d1\/database\/([^/]+)\/query$/, (account, { name, body }) => runSql(findDatabase(account, name)[1].sqlite, String(body["sql"]))],
	["GET", /^\/r2\/buckets\/([^/]+)$/, ({ buckets }, { name }) => (buckets.has(name) ? { name } : refuse(404, 10006, "The specified bucket does not exist."))],
	["POST", /^\/r2\/buckets$/, ({ buckets }, { body }) => buckets.add(String(body["name"])) && {}],
	["GET", /^\/queues$/, ({ queues }, { query }) => [...queues].filter(([name]) => query.getAll("name").includes(name)).map(([queue_name, queue]) => ({ queue_name, ...queue }))],
	["POST", /^\/queues$/, ({ queues }, { body }) => queues.set(String(body["queue_name"]), { queue_id: randomUUID(), consumers: [] }) && {}],
	["GET", /^\/workers\/services\/([^/]+)$/, (account, { name }) => (account.uploads.some(({worker}) => worker === name) ? { default_environment: { environment: "production", script: { tag: name, tags: [], last_deployed_from: "wrangler" } } } : refuse(404, 10090, "workers.api.error.service_not_found"))],
	["GET", /^\/workers\/scripts\/([^/]+)\/settings$/, (account, { name }) => (account.uploads.some(({worker}) => worker === name) ? { bindings: [] } : refuse(404, 10007, "workers.api.error.script_not_found"))],
	["PUT", /^\/workers\/scripts\/([^/]+)$/, (account, { name, body }) => { account.uploads.push({ worker: name, databases: [] }); return { id: name, startup_time_ms: 1, deployment_id: randomUUID() }; }],
	["GET", /^\/workers\/scripts\/([^/]+)\/secrets$/, (account, { name }) => (account.uploads.some(({worker}) => worker === name) ? [] : refuse(404, 10007, "workers.api.error.script_not_found"))],
	["GET", /^\/workers\/scripts\/([^/]+)\/subdomain$/, () => ({ enabled: false, previews_enabled: false })],
	["POST", /^\/workers\/scripts\/([^/]+)\/subdomain$/, (_, { body }) => body],
	["PUT", /^\/workers\/scripts\/([^/]+)\/schedules$/, (_, { body }) => body],
	["PUT", /^\/workflows\/([^/]+)$/, (_, { body }) => body],
	["GET", /^\/workflows\/([^/]+)$/, () => refuse(404, 10200, "workflow.not_found")],
	["POST", /^\/queues\/([^/]+)\/consumers$/, (_, { body }) => body],
	["PUT", /^\/queues\/([^/]+)\/consumers\/[^/]+$/, (_, { body }) => body],
	["GET", /^\/workers\/subdomain$/, () => ({ subdomain: "street" })],
];

const refuse = (status: number, code: number, message: string): never => {
	throw new Refusal(status, code, message);
};

function findDatabase({ databases }: Account, idOrName: string) {
	return [...databases].find(([name, { uuid }]) => name === idOrName || uuid === idOrName) ?? refuse(404, 7404, `The database ${idOrName} could not be found.`);
}

const describeDatabase = ([name, { uuid }]: [string, { uuid: string }]) => ({ name, uuid });

function createDatabase(account: Account, name: string) {
	if (account.databases.has(name)) refuse(400, 7502, `A database with the name ${name} already exists.`);
	account.databases.set(name, { uuid: randomUUID(), sqlite: new DatabaseSync(":memory:") });
	return describeDatabase(findDatabase(account, name));
}

/** As D1 does: all of it or nothing. */
function runSql(sqlite: DatabaseSync, sql: string) {
	try {
		if (/^\s*SELECT/i.test(sql)) return [{ success: true, meta: {}, results: sqlite.prepare(sql).all() }];
		sqlite.exec("BEGIN");
		sqlite.exec(sql);
		sqlite.exec("COMMIT");
		return [{ success: true, meta: {}, results: [] }];
	} catch (error) {
		if (sqlite.isTransaction) sqlite.exec("ROLLBACK");
		return refuse(400, 7500, `${(error as Error).message}: SQLITE_ERROR`);
	}
}

/** Starts a small stand-in for Cloudflare's API on loopback: it keeps what is made in it, and refuses what it does not know. */
export async function startCloudflare(): Promise<CloudflareStandIn> {
	const account: Account = { databases: new Map(), queues: new Map(), buckets: new Set(), secrets: new Map(), uploads: [], changes: [], unexpected: [] };
	const server = createServer((request, response) => {
		void answer(account, request).then(
			(result) => response.end(JSON.stringify({ success: true, errors: [], messages: [], result })),
			(error: Error) => {
				const { status, code } = error instanceof Refusal ? error : { status: 500, code: 0 };
				response.writeHead(status).end(JSON.stringify({ success: false, errors: [{ code, message: error.message }], messages: [], result: null }));
			},
		);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		...account,
		env: { CLOUDFLARE_API_BASE_URL: `http://127.0.0.1:${port}`, CLOUDFLARE_API_TOKEN: TOKEN, CLOUDFLARE_ACCOUNT_ID: ACCOUNT },
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

async function answer(account: Account, request: IncomingMessage): Promise<unknown> {
	const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://cloudflare");
	const body = await readBody(request);
	if (request.headers.authorization !== `Bearer ${TOKEN}`) refuse(403, 10000, "Authentication error");
	const method = request.method ?? "";
	const path = pathname.replace(`/accounts/${ACCOUNT}`, "");
	console.log(method, path, JSON.stringify(body).slice(0,600))
	for (const [verb, pattern, respond] of ROUTES) {
		const match = verb === method && pattern.exec(path);
		if (!match) continue;
		if (method !== "GET") account.changes.push(`${method} ${path}`);
		return respond(account, { name: decodeURIComponent(match[1] ?? ""), query, body });
	}
	console.log("UNEXPECTED", method, path)
	account.unexpected.push(`${method} ${pathname}`);
	return refuse(501, 0, `The stand-in does not know ${method} ${pathname}`);
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const type = request.headers["content-type"] ?? "";
	if (chunks.length === 0) return {};
	if (!type.startsWith("multipart/form-data")) return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
	const form = await new Response(Buffer.concat(chunks), { headers: { "content-type": type } }).formData();
	const metadata = form.get("metadata");
	return metadata === null ? {} : (JSON.parse(typeof metadata === "string" ? metadata : await metadata.text()) as Record<string, unknown>);
}
