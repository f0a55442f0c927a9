import { describe, expect, it } from "vitest";
import { currentRequestId, during, duringMessage, ownRequestId, requestIdIn, requestIdOf } from "./request-id.ts";

const headersWith = (id: string) => new Headers({ "X-Request-Id": id });

describe("a request's id", () => {
	it("is the one that came with it", () => expect(requestIdOf(headersWith("purchase-0001"))).toBe("purchase-0001"));

	it.each(["short", "with space in it", "x".repeat(65), 'quo"tes-and-more', "ünïcode-0001"])(
		"is a new one where what came is none: %s",
		(sent) => {
			const headers = { get: () => sent } as unknown as Headers;
			expect(requestIdOf(headers)).toMatch(/^[\da-f-]{36}$/);
		},
	);

	it("stays with everything that the request causes, also later, and with nothing else", async () => {
		const later = async () => (await new Promise((resolve) => setTimeout(resolve, 1)), currentRequestId());
		const [one, other] = await Promise.all([during("request-1", later), during("request-2", later)]);
		expect([one, other, currentRequestId()]).toEqual(["request-1", "request-2", undefined]);
	});

	it("says what caused what nobody asked for", () => {
		expect(ownRequestId("cron")).toMatch(/^cron-[\da-f-]{36}$/);
		expect(requestIdIn({ requestId: ownRequestId("clock") })).toBeDefined();
	});

	it.each([null, "text", {}, { requestId: 7 }, { requestId: "no id" }])("is not in a message that has none: %j", (body) => {
		expect(requestIdIn(body)).toBeUndefined();
		expect(during("request-1", () => duringMessage(body, currentRequestId))).toBe("request-1");
	});

	it("goes from a message to what it causes", () => expect(duringMessage({ requestId: "request-1" }, currentRequestId)).toBe("request-1"));
});
