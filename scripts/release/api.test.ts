import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bucketStore } from "../backup/objects.ts";
import { openApi } from "./api.ts";

/** What the next calls get: a status, and how long to wait before asking again. */
let answers: { status: number; retryAfter?: string; text?: string }[] = [];
const waited: number[] = [];
const server = createServer((_, response) => {
	const { status, retryAfter, text } = answers.shift() ?? { status: 200 };
	response.writeHead(status, retryAfter === undefined ? {} : { "retry-after": retryAfter });
	response.end(text ?? JSON.stringify({ result: "here", errors: [{ message: "not now" }] }));
});
beforeEach(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterEach(() => {
	waited.length = 0;
	server.closeAllConnections();
	return new Promise((resolve) => server.close(resolve));
});

const open = (base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`) => {
	const env = { CLOUDFLARE_API_BASE_URL: base, CLOUDFLARE_API_TOKEN: "t", CLOUDFLARE_ACCOUNT_ID: "a" };
	return openApi(env, { wait: async (ms) => void waited.push(ms) });
};
const ask = () => open().call("GET", "/queues");

describe("a call to Cloudflare", () => {
	it("is made again when it fails by chance, after ever longer pauses, and then fails with what Cloudflare said", async () => {
		answers = [{ status: 500 }, { status: 502 }];
		expect(await ask()).toBe("here");
		expect(waited).toEqual([500, 1_000]);

		answers = Array.from({ length: 4 }, () => ({ status: 503 }));
		await expect(ask()).rejects.toThrow("Cloudflare answered 503 to GET /queues: not now.");
	});

	it("waits as long as Cloudflare says after too many calls, but no longer than it ever does", async () => {
		answers = [
			{ status: 429, retryAfter: "120" },
			{ status: 429, retryAfter: "86400" },
			{ status: 429, retryAfter: "soon" },
		];
		expect(await ask()).toBe("here");
		expect(waited).toEqual([120_000, 300_000, 2_000]);
	});

	it("is made again when somebody else answers it, as a proxy does with a page", async () => {
		answers = [{ status: 200, text: "<h1>Sign in to the guest network</h1>" }];
		expect(await ask()).toBe("here");

		answers = Array.from({ length: 4 }, () => ({ status: 200, text: "<h1>Sign in to the guest network</h1>" }));
		await expect(ask()).rejects.toThrow("GET /queues was answered, but not by Cloudflare's API: <h1>Sign in to");
	});

	it("is not made again when it is refused", async () => {
		answers = [{ status: 400 }];
		await expect(ask()).rejects.toThrow("400");
		expect(waited).toEqual([]);
	});
});

describe("an object in a bucket", () => {
	const read = (api = open()) => bucketStore(api, "kept").get("daily/user.sql.gz.000");

	it("is asked for again as patiently as all else", async () => {
		answers = [{ status: 429, retryAfter: "120" }, { status: 500 }, { status: 200, text: "bytes" }];
		expect((await read())?.toString()).toBe("bytes");
		expect(waited).toEqual([120_000, 1_000]);
		answers = [{ status: 404 }];
		expect(await read()).toBeNull();
	});

	it("says which one it was where nobody answers, or it may not be read", async () => {
		await expect(read(open("http://127.0.0.1:1"))).rejects.toThrow(
			/^Cloudflare did not answer GET \/r2\/buckets\/kept\/objects\/daily\/user\.sql\.gz\.000: /,
		);
		answers = [{ status: 403 }];
		await expect(read()).rejects.toThrow(/^Cloudflare answered 403 to GET .*not now\. Does CLOUDFLARE_API_TOKEN belong to this account/);
	});
});

describe("the environment", () => {
	const from = (more: object) => () => openApi({ CLOUDFLARE_API_TOKEN: "token", CLOUDFLARE_ACCOUNT_ID: "5f6a1c0d", ...more });

	it.each(["sesame\nopen", "sesame open", "…"])("must hold a token and no %j, which is not repeated", (token) => {
		expect(from({ CLOUDFLARE_API_TOKEN: token })).toThrow(
			/^CLOUDFLARE_API_TOKEN has characters in it that no token has\. Copy it again\.$/,
		);
	});

	it("must hold an account's id", () => {
		expect(from({ CLOUDFLARE_ACCOUNT_ID: "…" })).toThrow(/^CLOUDFLARE_ACCOUNT_ID is no account's id/);
	});

	it("may hold a line break behind them, as a file does, and an empty address", () => {
		const api = from({ CLOUDFLARE_API_TOKEN: "token\n", CLOUDFLARE_ACCOUNT_ID: "5f6a1c0d\n", CLOUDFLARE_API_BASE_URL: "" })();
		expect(api.account).toBe("5f6a1c0d");
	});
});
