import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { answerControl } from "./control.ts";
import { answerPage } from "./pages.ts";
import { Platform, type RawCall } from "./platform.ts";
import { findWireFault } from "./wire.ts";

/** A running stand-in for Stripe's servers. */
export interface StripeStandIn {
	url: string;
	close(): Promise<void>;
}

/**
 * Opens a server that speaks Stripe's API for the calls we make: it keeps books, checks what it is sent, signs webhooks and misbehaves
 * on demand. Each secret key has an account of its own. What is below `/stand-in/` is for tests, everything else as Stripe has it.
 */
export async function openStripeStandIn(): Promise<StripeStandIn> {
	const platforms = new Map<string, Platform>();
	const platformOf = (secretKey: string): Platform => {
		const platform = platforms.get(secretKey) ?? new Platform();
		platforms.set(secretKey, platform);
		return platform;
	};
	let origin = "";
	const server = createServer((request, response) => {
		void answer(request, response, origin, platformOf, [...platforms.values()]).catch((error: unknown) => {
			response.writeHead(500).end(String(error)); // a bug of the stand-in: no client takes this for Stripe's
		});
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { url: origin, close };
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	origin: string,
	platformOf: (secretKey: string) => Platform,
	platforms: Platform[],
): Promise<void> {
	const url = new URL(request.url ?? "/", origin);
	const body = await textOf(request);
	if (!url.pathname.startsWith("/v1/") && !url.pathname.startsWith("/stand-in/")) {
		const page = answerPage(request.method ?? "GET", url, new URLSearchParams(body), platforms);
		response.writeHead(page.status, page.headers).end(page.body);
		return;
	}
	const secretKey = /^Bearer (sk_test_\w+)$/.exec(request.headers.authorization ?? "")?.[1];
	if (secretKey === undefined)
		return send(response, 401, { error: { type: "invalid_request_error", message: "Invalid API Key provided." } });
	const platform = platformOf(secretKey);
	if (url.pathname.startsWith("/stand-in/")) return send(response, 200, await answerControl(platform, url, body));
	const raw = rawCall(request, url, body, origin);
	const fault = findWireFault(request, raw);
	if (fault) return send(response, fault.status, { error: fault.body });
	const outcome = platform.call(raw);
	if (outcome.kind === "reset") request.socket.resetAndDestroy();
	if (outcome.kind !== "answer") return;
	const { status, body: answered, replayed } = outcome.answer;
	send(response, status, answered, {
		"request-id": raw.requestId,
		"stripe-version": raw.apiVersion,
		...(raw.idempotencyKey !== null && { "idempotency-key": raw.idempotencyKey }),
		...(replayed && { "idempotent-replayed": "true" }),
		...(status === 500 && { "stripe-should-retry": "false" }),
	});
}

const rawCall = (request: IncomingMessage, url: URL, body: string, origin: string): RawCall => ({
	method: request.method ?? "GET",
	path: url.pathname,
	form: request.method === "GET" ? url.search.slice(1) : body,
	idempotencyKey: header(request, "idempotency-key"),
	apiVersion: header(request, "stripe-version") ?? "",
	requestId: `req_${crypto.randomUUID().slice(0, 8)}`,
	origin,
});

const header = (request: IncomingMessage, name: string): string | null => {
	const value = request.headers[name];
	return typeof value === "string" ? value : null;
};

async function textOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
	response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
