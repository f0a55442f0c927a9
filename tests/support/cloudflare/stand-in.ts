import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type Account, ACCOUNT_ID, type Call, emptyAccount, Refusal, refuse, type Route, TOKEN } from "./account.ts";
import { answerGraphql } from "./analytics.ts";
import { DATABASE_ROUTES } from "./databases.ts";
import { NAMESPACE_ROUTES } from "./namespaces.ts";
import { OBJECT_ROUTES } from "./objects.ts";
import { QUEUE_AND_BUCKET_ROUTES } from "./queues-and-buckets.ts";
import { RawAnswer, SIGNED, TAKES_BYTES } from "./raw.ts";
import { refuseWhileBusy, TRANSFER_ROUTES } from "./transfers.ts";
import { WORKER_ROUTES } from "./workers.ts";
import { ZONE_ROUTES } from "./zones.ts";

const ROUTES: Route[] = [
	...TRANSFER_ROUTES,
	...DATABASE_ROUTES,
	...QUEUE_AND_BUCKET_ROUTES,
	...OBJECT_ROUTES,
	...NAMESPACE_ROUTES,
	...ZONE_ROUTES,
	...WORKER_ROUTES,
];

/** What goes wrong with a call: an error or no answer at all, before its effect or behind it; `hang` never answers. */
export type Fault = "error" | "error after" | "lost" | "lost after" | "hang";

/** A call as it arrived, e.g. the third, "POST /queues". */
export interface Arrival {
	number: number;
	call: string;
	body: Call["body"];
	/** Whether wrangler made it. */
	byWrangler: boolean;
}

export interface CloudflareStandIn extends Account {
	/** Points wrangler and our scripts here. */
	env: { CLOUDFLARE_API_BASE_URL: string; CLOUDFLARE_API_TOKEN: string; CLOUDFLARE_ACCOUNT_ID: string };
	/** All calls in order. */
	calls: string[];
	/** Calls that change something, in order. */
	changes: string[];
	/** Calls that the stand-in does not know and refused. */
	unexpected: string[];
	/** Lets a call go wrong; nothing does by itself. */
	fault: (arrival: Arrival) => Fault | undefined;
	/** Is told of each call that is no GET: of a change once it is made, of a question before it is answered. The answer waits for it. */
	heard: (call: string) => Promise<void>;
	close(): Promise<void>;
}

/** Starts a stand-in for Cloudflare's API on loopback: it keeps what is made in it, checks what it is sent, and refuses what it does not know. */
export async function startCloudflare(): Promise<CloudflareStandIn> {
	const standIn: CloudflareStandIn = {
		...emptyAccount(),
		env: { CLOUDFLARE_API_BASE_URL: "", CLOUDFLARE_API_TOKEN: TOKEN, CLOUDFLARE_ACCOUNT_ID: ACCOUNT_ID },
		calls: [],
		changes: [],
		unexpected: [],
		fault: () => undefined,
		heard: () => Promise.resolve(),
		close: () => Promise.resolve(),
	};
	const server = createServer((request, response) => {
		const send = (status: number, body: unknown) =>
			body instanceof RawAnswer
				? response.writeHead(status, body.headers).end(body.bytes)
				: response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
		const serve = async () => {
			const outcome = await answer(standIn, request).catch(refusalIn);
			if (outcome === "lost") request.socket.destroy();
			else if (outcome !== "hang") send(outcome.status, outcome.body);
		};
		void serve();
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	standIn.env.CLOUDFLARE_API_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	standIn.close = () =>
		new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return standIn;
}

type Outcome = "lost" | "hang" | { status: number; body: unknown };

function refusalIn(error: Error): Outcome {
	const { status, code } = error instanceof Refusal ? error : { status: 500, code: 1 };
	return { status, body: { success: false, errors: [{ code, message: error.message }], messages: [], result: null } };
}

async function answer(standIn: CloudflareStandIn, request: IncomingMessage): Promise<Outcome> {
	const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://cloudflare");
	const body = await readBody(request);
	if (!SIGNED.test(pathname) && request.headers.authorization !== `Bearer ${TOKEN}`) refuse(403, 10_000, "Authentication error");
	const path = pathname.replace(`/accounts/${ACCOUNT_ID}`, "");
	const call = `${request.method ?? ""} ${path}`;
	standIn.calls.push(call);
	const byWrangler = request.headers["user-agent"]?.startsWith("wrangler/") ?? false;
	const fault = standIn.fault({ number: standIn.calls.length, call, body, byWrangler });
	if (fault === "lost" || fault === "hang") return fault;
	if (fault === "error") refuse(500, 10_013, "An unknown error occurred.");
	const outcome = await respond(standIn, call, { names: [], query, body });
	if (fault === "lost after") return "lost";
	if (fault === "error after") refuse(500, 10_013, "An unknown error occurred.");
	return outcome;
}

async function respond(standIn: CloudflareStandIn, call: string, asked: Call): Promise<Outcome> {
	if (call === "POST /graphql") {
		await standIn.heard(call);
		return { status: 200, body: answerGraphql(standIn, asked) };
	}
	const [method, path = ""] = call.split(" ", 2);
	refuseWhileBusy(standIn, path);
	for (const [verb, pattern, respond] of ROUTES) {
		const match = verb === method && pattern.exec(path);
		if (!match) continue;
		if (method !== "GET" && !isQuestion(asked)) standIn.changes.push(call);
		const names = match.slice(1).map((name) => decodeURIComponent(name));
		const result = (await respond(standIn, { ...asked, names })) ?? {};
		if (method !== "GET") await standIn.heard(call);
		if (result instanceof RawAnswer) return { status: 200, body: result };
		return { status: 200, body: { success: true, errors: [], messages: [], ...(isPage(result) ? result : { result }) } };
	}
	standIn.unexpected.push(call);
	return refuse(501, 1, `The stand-in does not know ${call}`);
}

/** A listing says besides how it goes on. */
const isPage = (result: unknown): result is object => typeof result === "object" && result !== null && "result_info" in result;

/** A database is asked by POST, too. */
const isQuestion = ({ body: { sql } }: Call): boolean => typeof sql === "string" && /^\s*SELECT\b/i.test(sql);

async function readBody(request: IncomingMessage): Promise<Call["body"]> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const type = request.headers["content-type"] ?? "";
	if (TAKES_BYTES.test(request.url ?? "")) return { bytes: Buffer.concat(chunks) };
	if (chunks.length === 0) return {};
	if (!type.startsWith("multipart/form-data")) return JSON.parse(Buffer.concat(chunks).toString()) as Call["body"];
	const form = await new Response(Buffer.concat(chunks), { headers: { "content-type": type } }).formData();
	const metadata = form.get("metadata");
	return JSON.parse(typeof metadata === "string" ? metadata : ((await metadata?.text()) ?? "{}")) as Call["body"];
}
