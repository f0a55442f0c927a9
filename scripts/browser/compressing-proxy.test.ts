import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openCompressingProxy, type Proxy } from "./compressing-proxy.ts";

let server: Server;
let proxy: Proxy;

beforeAll(async () => {
	server = createServer((asked, answer) => {
		const [status, type] = asked.url === "/gone" ? [304, ""] : [200, asked.url === "/picture" ? "image/png" : "text/html; charset=utf-8"];
		answer.writeHead(status, { ...(type && { "Content-Type": type }), ETag: 'W/"1"', Vary: "Accept", "Set-Cookie": ["a=1", "b=2"] });
		answer.end(status === 200 ? `${asked.method} ${asked.headers.host}` : undefined);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	proxy = await openCompressingProxy(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
});
afterAll(async () => {
	await proxy.close();
	server.close();
});

it("compresses text, and changes nothing else: what the browser asked for as host, all cookies", async () => {
	const response = await fetch(`${proxy.url}/`, { method: "POST", body: "x" });
	expect(response.headers.get("content-encoding")).toBe("gzip");
	expect(await response.text()).toBe(`POST ${new URL(proxy.url).host}`);
	expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
	expect(response.headers.get("etag")).toBe('W/"1"');
	expect(response.headers.get("vary")).toBe("Accept, Accept-Encoding");
});

it("leaves pictures, answers without a body and browsers that do not take it alone", async () => {
	for (const [path, accepted] of [
		["/picture", "gzip"],
		["/gone", "gzip"],
		["/", "identity"],
	] as const) {
		const response = await fetch(proxy.url + path, { headers: { "accept-encoding": accepted } });
		expect(response.headers.get("content-encoding")).toBeNull();
	}
});
