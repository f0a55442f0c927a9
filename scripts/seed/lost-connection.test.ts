import { describe, expect, it } from "vitest";
import { untilConnected } from "./lost-connection.ts";

/** As undici says it of a connection that the other side has closed. */
const lost = () => new TypeError("fetch failed", { cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }) });

/** Fails with these, one after another, then does not; says how often it was tried. */
function failing(...errors: Error[]) {
	const tries = { count: 0 };
	const act = async () => {
		tries.count++;
		const error = errors.shift();
		if (error) throw error;
	};
	return { act, tries };
}

describe("a fill that loses its connection to the local databases", () => {
	it("goes on, however drizzle wraps the error", async () => {
		const { act, tries } = failing(lost(), new Error("Failed query", { cause: lost() }));
		await untilConnected(act);
		expect(tries.count).toBe(3);
	});

	it("does not go on for ever", async () => {
		const { act, tries } = failing(lost(), lost(), lost(), lost());
		await expect(untilConnected(act, 3)).rejects.toThrow("fetch failed");
		expect(tries.count).toBe(3);
	});

	it("says at once what else is wrong", async () => {
		const { act, tries } = failing(new Error("no such table: orders"));
		await expect(untilConnected(act)).rejects.toThrow("no such table: orders");
		expect(tries.count).toBe(1);
	});
});
