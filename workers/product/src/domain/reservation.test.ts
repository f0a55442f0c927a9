import { expect, it } from "vitest";
import { sumLines } from "./reservation.ts";

it("adds up the lines of one variant", () => {
	const lines = [
		{ variantId: "a", quantity: 1 },
		{ variantId: "b", quantity: 2 },
		{ variantId: "a", quantity: 3 },
	];
	expect(sumLines(lines)).toEqual({
		ok: true,
		value: [
			{ variantId: "a", quantity: 4 },
			{ variantId: "b", quantity: 2 },
		],
	});
});

it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001])("refuses %d pieces", (quantity) => {
	expect(sumLines([{ variantId: "a", quantity }])).toMatchObject({ ok: false, error: { code: "invalid_input" } });
});
