import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { notFound, ok } from "#contracts/result";
import { causeOf, followCalls } from "./calls.ts";
import { reach } from "./reach.ts";
import { currentRequestId, during } from "./request-id.ts";

/** What a shelf was asked, and for which request. */
let asked: { args: unknown[]; requestId: string | undefined }[] = [];

class Shelf {
	readonly left = 3;
	async take(...args: unknown[]) {
		asked.push({ args, requestId: currentRequestId() });
		return args[0] === "mug" ? ok(this.left) : notFound("thing");
	}
	async fail() {
		throw new Error("the shelf fell");
	}
}
followCalls({ Shelf });

class SetUp {
	readonly env: { TOKEN?: string };
	constructor(env: { TOKEN?: string }) {
		this.env = env;
	}
	async take() {
		asked.push({ args: [], requestId: currentRequestId() });
		return ok(this.env.TOKEN);
	}
}
followCalls({ SetUp }, (env) => ("TOKEN" in env ? [] : ["TOKEN is missing"]));

let written: Record<string, unknown>[] = [];
const write = (line: unknown) => void written.push(JSON.parse(String(line)) as Record<string, unknown>);

beforeEach(() => {
	asked = [];
	written = [];
	vi.spyOn(console, "log").mockImplementation(write);
	vi.spyOn(console, "error").mockImplementation(write);
});
afterEach(() => vi.restoreAllMocks());

describe("a call of another service", () => {
	it("carries the id of the request that causes it behind its arguments, and arrives without it", async () => {
		expect(await during("request-1", () => reach(new Shelf(), "shelf").take("mug", 2))).toEqual(ok(3));
		expect(asked).toEqual([{ args: ["mug", 2], requestId: "request-1" }]);
	});

	it("carries nothing where no request causes it, as from a release before", async () => {
		await reach(new Shelf(), "shelf").take("mug");
		expect(asked).toEqual([{ args: ["mug"], requestId: undefined }]);
	});

	it("takes only what is marked as a cause for one", async () => {
		await new Shelf().take("mug", { requestId: "request-1" });
		expect(asked[0]?.args).toEqual(["mug", { requestId: "request-1" }]);
	});

	it("leaves one line with its method, its outcome and the request", async () => {
		await during("request-1", () => reach(new Shelf(), "shelf").take("mug"));
		await new Shelf().take("jug", causeOf("request-2"));
		expect(written).toMatchObject([
			{ what: "call", method: "Shelf.take", outcome: "ok", requestId: "request-1" },
			{ what: "call", method: "Shelf.take", outcome: "not_found", requestId: "request-2" },
		]);
		expect(written.every(({ ms }) => typeof ms === "number")).toBe(true);
	});

	it("of a misconfigured one does nothing, and the service is taken for down", async () => {
		await expect(reach(new SetUp({}), "shelf").take()).rejects.toMatchObject({ failure: { code: "unavailable" } });
		expect(asked).toEqual([]);
		expect(await new SetUp({ TOKEN: "there" }).take()).toEqual(ok("there"));
	});

	it("that throws leaves an error with the request on both sides", async () => {
		await expect(during("request-1", () => reach(new Shelf(), "shelf").fail())).rejects.toMatchObject({ failure: { code: "unavailable" } });
		expect(written).toMatchObject([
			{ level: "error", what: "call failed", method: "Shelf.fail", message: "the shelf fell", requestId: "request-1" },
			{ level: "error", what: "service down", callee: "shelf", call: "fail", requestId: "request-1" },
		]);
	});
});
