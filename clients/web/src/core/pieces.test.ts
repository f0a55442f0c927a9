import { describe, expect, it } from "vitest";
import { readPieces } from "./pieces.ts";

const TEXTS = { notACount: "a whole number, please", nothing: "choose something" };

describe("pieces of a form", () => {
	it("are the lines with a count", () => {
		const typed = { "quantity.oline_1": " 2 ", "quantity.oline_2": "0", "quantity.oline_3": "", reason: "x" };
		expect(readPieces(typed, TEXTS)).toEqual({ lines: [{ lineId: "oline_1", quantity: 2 }], errors: {} });
	});

	it("are asked for where there are none, and where something is no count", () => {
		expect(readPieces({ "quantity.oline_1": "0" }, TEXTS).errors).toEqual({ "": "choose something" });
		expect(readPieces({ "quantity.oline_1": "-1" }, TEXTS).errors).toEqual({ "quantity.oline_1": "a whole number, please" });
		expect(readPieces({ "quantity.a b": "1" }, TEXTS).lines).toEqual([]);
	});

	it("are no more than there are", () => {
		const limit = { most: new Map([["oline_1", 2]]), atMost: (most: number) => `at most ${most}` };
		const typed = { "quantity.oline_1": "3", "quantity.oline_2": "9" };
		expect(readPieces(typed, TEXTS, limit)).toEqual({
			lines: [{ lineId: "oline_2", quantity: 9 }],
			errors: { "quantity.oline_1": "at most 2" },
		});
	});
});
