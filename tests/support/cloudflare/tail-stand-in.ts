import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

const TOKEN = "tail-token";
const ACCOUNT = "tailaccount";
/** RFC 6455, section 1.3. */
const MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

interface OpenTail {
	worker: string;
	filters: unknown;
	socket: Duplex | null;
}

/**
 * A stand-in for the part of Cloudflare's API that `wrangler tail` speaks: tails are made and deleted over HTTP, and say what Workers do over a
 * WebSocket with the protocol trace-v1. It checks what it is sent. What is assumed of the real one stands in docs/observability.md.
 */
export async function startTails(workers: readonly string[], lastsMs = 3_600_000) {
	const open = new Map<string, OpenTail>();
	const made: OpenTail[] = [];
	const refused: string[] = [];
	let number = 0;
	let refuseNext = 0;

	const server = createServer((request, response) => void answer(request, response));
	server.on("upgrade", (request: IncomingMessage, socket: Duplex) => {
		const tail = open.get(request.url?.slice(1) ?? "");
		const key = request.headers["sec-websocket-key"] ?? "";
		if (!tail || request.headers["sec-websocket-protocol"] !== "trace-v1") {
			socket.destroy();
			return;
		}
		const accept = createHash("sha1")
			.update(key + MAGIC)
			.digest("base64");
		const head = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"];
		socket.write([...head, `Sec-WebSocket-Accept: ${accept}`, "Sec-WebSocket-Protocol: trace-v1", "", ""].join("\r\n"));
		tail.socket = socket;
		socket.on("error", () => socket.destroy());
		socket.on("data", (frame: Buffer) => void (((frame[0] ?? 0) & 0x0f) === 8 && socket.end(Buffer.from([0x88, 0x02, 0x03, 0xe8]))));
		socket.on("close", () => (tail.socket = null));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		let text = "";
		for await (const chunk of request) text += String(chunk);
		const send = (status: number, result: unknown, errors: object[] = []) =>
			response
				.writeHead(status, { "content-type": "application/json" })
				.end(JSON.stringify({ success: status < 400, result, errors, messages: [] }));
		if (request.headers.authorization !== `Bearer ${TOKEN}`)
			return void send(403, null, [{ code: 10000, message: "Authentication error" }]);
		const [, worker = "", id] =
			new RegExp(`^/accounts/${ACCOUNT}/workers/scripts/([^/]+)/tails(?:/([^/]+))?$`).exec(request.url ?? "") ?? [];
		if (!workers.includes(worker)) return void send(404, null, [{ code: 10007, message: "This Worker does not exist on your account." }]);
		if (request.method === "DELETE" && id !== undefined && open.delete(id)) return void send(200, null);
		if (request.method !== "POST") {
			refused.push(`${request.method} ${request.url}`);
			return void send(405, null, [{ code: 1, message: "The stand-in does not know this" }]);
		}
		if (refuseNext-- > 0) return void send(400, null, [{ code: 1, message: "not now" }]);
		const { filters } = JSON.parse(text) as { filters: unknown };
		const tail: OpenTail = { worker, filters, socket: null };
		const name = `tail-${++number}`;
		open.set(name, tail);
		made.push(tail);
		send(200, { id: name, url: `ws://127.0.0.1:${port}/${name}`, expires_at: new Date(Date.now() + lastsMs).toISOString() });
	}

	const connected = () => [...open.values()].filter(({ socket }) => socket !== null);
	return {
		env: { CLOUDFLARE_API_BASE_URL: `http://127.0.0.1:${port}`, CLOUDFLARE_API_TOKEN: TOKEN, CLOUDFLARE_ACCOUNT_ID: ACCOUNT },
		/** Tails that there are now. */
		open,
		/** All that were ever made. */
		made,
		refused,
		connected: () => connected().map(({ worker }) => worker),
		/** Has a Worker's tails say something. */
		say(worker: string, trace: object): void {
			for (const tail of connected()) if (tail.worker === worker) tail.socket?.write(frameOf(JSON.stringify(trace)));
		},
		/** Breaks every connection off. */
		breakOff: () => connected().forEach(({ socket }) => socket?.destroy()),
		/** Refuses to make the next tails. */
		refuse: (count: number) => void (refuseNext = count),
		close: () =>
			new Promise<void>(
				(resolve) => (connected().forEach(({ socket }) => socket?.destroy()), server.closeAllConnections(), server.close(() => resolve())),
			),
	};
}

/** A text in one frame, as servers send it (RFC 6455, section 5.2). */
function frameOf(text: string): Buffer {
	const body = Buffer.from(text);
	const head = body.length < 126 ? Buffer.from([0x81, body.length]) : Buffer.from([0x81, 126, body.length >> 8, body.length & 0xff]);
	return Buffer.concat([head, body]);
}

/** What a tail says of an invocation that wrote `fields`, as Cloudflare words it. */
export const traceOf = (fields: object, { level = "log", at = Date.now(), more = {} } = {}): object => ({
	outcome: "ok",
	scriptName: null,
	exceptions: [],
	logs: [{ message: [JSON.stringify(fields)], level, timestamp: at }],
	eventTimestamp: at,
	event: { request: { url: "https://highstreet.example/verify?token=secret", method: "GET", headers: {}, cf: {} } },
	...more,
});
