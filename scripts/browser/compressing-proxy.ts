import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createGzip } from "node:zlib";

/** What Cloudflare compresses on its way to a browser, as far as we answer with it. */
const COMPRESSED =
	/^(text\/|application\/(json|ld\+json|problem\+json|manifest\+json|speculationrules\+json|javascript|xml)|image\/svg\+xml)/;

export interface Proxy {
	url: string;
	close: () => Promise<void>;
}

/** What the edge does to an answer and a local runtime does not: a thin proxy in front of `target` that compresses text. */
export async function openCompressingProxy(target: URL): Promise<Proxy> {
	const server = createServer((incoming, outgoing) => forward(target, incoming, outgoing));
	await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

function forward(target: URL, incoming: IncomingMessage, outgoing: ServerResponse): void {
	const { method, url, headers } = incoming;
	const { hostname, port } = target;
	const asked = request({ hostname, port, method, path: url, headers: { ...headers, "accept-encoding": "identity" } }, (answer) => {
		const takesGzip = /\bgzip\b/.test(headers["accept-encoding"] ?? "");
		const compresses = method !== "HEAD" && answer.statusCode === 200 && takesGzip && COMPRESSED.test(answer.headers["content-type"] ?? "");
		const { "content-length": _length, ...kept } = answer.headers;
		outgoing.writeHead(
			answer.statusCode ?? 502,
			compresses
				? { ...kept, "content-encoding": "gzip", vary: [kept.vary, "Accept-Encoding"].filter(Boolean).join(", ") }
				: answer.headers,
		);
		if (compresses) answer.pipe(createGzip()).pipe(outgoing);
		else answer.pipe(outgoing);
	});
	asked.on("error", () => outgoing.destroy());
	outgoing.on("close", () => asked.destroy());
	incoming.pipe(asked);
}
