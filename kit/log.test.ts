import { afterEach, describe, expect, it, vi } from "vitest";
import { logError } from "./log.ts";

afterEach(() => vi.restoreAllMocks());

function lineOf(error: unknown, fields: Record<string, unknown> = {}) {
	const written = vi.spyOn(console, "error").mockReturnValue();
	logError("mail not sent", error, fields);
	return JSON.parse(String(written.mock.lastCall?.[0])) as Record<string, string>;
}

describe("the line of an error", () => {
	it("has no email that the error quotes, in its message or its stack", () => {
		const line = lineOf(new Error('550 no such mailbox:\n"grace.hopper+shop@navy.example.mil"'), { queue: "highstreet-to-user" });
		expect(line).toMatchObject({ what: "mail not sent", queue: "highstreet-to-user", message: '550 no such mailbox:\n"(address)"' });
		expect(line["stack"]).toContain("log.test.ts");
		expect(JSON.stringify(line)).not.toContain("navy");
	});

	it("has none that is written in letters of another language", () => {
		expect(lineOf(new Error("no such mailbox: jürgen.groß@bücher.example"))["message"]).toBe("no such mailbox: (address)");
	});

	it("has none of the parameters of a query that failed", () => {
		const failed = Object.assign(new Error("INSERT … params: Grace"), { params: ["Grace"], cause: new Error("no such table") });
		expect(lineOf(failed)["message"]).toBe("no such table");
	});
});
