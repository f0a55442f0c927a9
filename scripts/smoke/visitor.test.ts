import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openVisitor } from "./visitor.ts";

let server: Server;
afterEach(() => void server.close());

/** What a visitor says of an address that answers so. */
async function said(answer: RequestListener, signal = new AbortController().signal): Promise<string> {
	server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const visitor = openVisitor({ origin, patienceMs: 0, signal });
	return visitor.call("GET", "/health/ready").then(
		() => "it is well",
		(error: Error) => error.message.replace(origin, "ORIGIN"),
	);
}

describe("a visitor says of an address", () => {
	it("that answers everything with a page that it may be the wrong one", async () => {
		const page: RequestListener = (_, response) => void response.setHeader("content-type", "text/html").end("<html>Welcome!</html>");
		expect(await said(page)).toBe("GET /health/ready answered with text/html that is no JSON: ORIGIN seems to be no marketplace");
	});

	it("that leads elsewhere where it leads", async () => {
		const elsewhere: RequestListener = (_, response) => void response.writeHead(301, { location: "https://other.example/" }).end();
		expect(await said(elsewhere)).toBe("GET /health/ready answered 301, which leads to https://other.example/");
	});

	it("nothing ill where somebody stops the test before the answer, or in the middle of it", async () => {
		const stop = new AbortController();
		expect(await said(() => stop.abort(), stop.signal)).toBe("The smoke test was stopped at GET /health/ready");
		server.closeAllConnections();
		const later = new AbortController();
		const half: RequestListener = (_, response) => {
			response.write('{"status":');
			setImmediate(() => later.abort());
		};
		expect(await said(half, later.signal)).toBe("The smoke test was stopped at GET /health/ready");
		server.closeAllConnections();
	});

	it("that does not answer in time that the time is over", async () => {
		expect(await said(() => {}, AbortSignal.timeout(50))).toBe("GET /health/ready did not answer: the time is over");
		server.closeAllConnections();
	});

	it("that breaks off in the middle of its JSON that it is none", async () => {
		const half: RequestListener = (_, response) => void response.setHeader("content-type", "application/json").end('{"status":');
		expect(await said(half)).toContain("no JSON");
	});

	it("that is not ready which services are not, and why", async () => {
		const services = {
			user: { status: "ready", database: "ok", schema: { level: 3, needs: 3 } },
			order: { status: "not_ready", database: "ok", schema: { level: 16, needs: 17 } },
			vendor: { status: "not_ready", database: "down", schema: null, detail: "the service is not available" },
		};
		const unready: RequestListener = (_, response) => void response.writeHead(503).end(JSON.stringify({ status: "not_ready", services }));
		expect(await said(unready)).toBe(
			"GET /health/ready answered 503: order is not_ready, its database has migration 16, the code needs 17; vendor is not_ready, the service is not available",
		);
	});
});
