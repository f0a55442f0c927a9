import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong with a call: an error, or no answer, each before the call has its effect or after it; `hang` never ends. */
export type Fault = "error" | "lost" | "error after" | "lost after" | "hang";
export const FAULTS: readonly Fault[] = ["error", "lost", "error after", "lost after"];

export interface FaultyProxy {
	origin: string;
	/** The calls in order, as "POST /api/v1/carts/cart/items". */
	calls: string[];
	/** What goes wrong with a call, by what it is and its number from 1 on. */
	fault: (call: string, number: number) => Fault | null;
	/** What becomes of an answer's text. */
	edit: (text: string) => string;
	close: () => Promise<void>;
}

/** Stands in front of a street on loopback, passes calls on, and lets them go wrong. */
export async function openFaultyProxy(target: string): Promise<FaultyProxy> {
	const proxy: FaultyProxy = { origin: "", calls: [], fault: () => null, edit: (text) => text, close: () => Promise.resolve() };
	const server = createServer((request, response) => {
		serve(proxy, target, request, response).catch(() => request.socket.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	proxy.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	proxy.close = () =>
		new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return proxy;
}

async function serve(proxy: FaultyProxy, target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const path = request.url ?? "/";
	const call = `${request.method} ${path.replaceAll(/\/(cart|ord)_\w+/g, "/$1").split("?", 1)[0]}`;
	const fault = proxy.fault(call, proxy.calls.push(call));
	if (fault === "hang") return;
	const isBefore = fault === "lost" || fault === "error";
	const answer = isBefore ? null : await passOn(request, new URL(path, target), Buffer.concat(chunks));
	if (fault?.startsWith("lost")) request.socket.destroy();
	else if (fault !== null || answer === null) response.writeHead(502).end("bad gateway");
	else response.writeHead(answer.status, { "content-type": answer.type }).end(proxy.edit(answer.text));
}

async function passOn(request: IncomingMessage, url: URL, body: Buffer<ArrayBuffer>) {
	const { host: _host, connection: _connection, "content-length": _length, ...headers } = request.headers;
	const answer = await fetch(url, {
		method: request.method ?? "GET",
		headers: headers as Record<string, string>,
		redirect: "manual",
		...(body.length > 0 && { body }),
	});
	return { status: answer.status, type: answer.headers.get("content-type") ?? "", text: await answer.text() };
}
