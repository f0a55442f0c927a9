import * as fc from "fast-check";
import { expect, it } from "vitest";
import * as z from "zod";
import { decodeCursor, encodeCursor, pageFrom } from "./cursor.ts";

const shape = z.tuple([z.string(), z.number(), z.null()]);

it("a cursor comes back as it was, whatever letters are in it", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), fc.integer(), (text, number) => {
			expect(decodeCursor(encodeCursor([text, number, null]), shape)).toEqual({ ok: true, value: [text, number, null] });
		}),
	);
});

it.each(["", "garbage!", "e30", "W10", encodeCursor(["a", "b", null])])("%j is refused as input, not as a bug", (cursor) => {
	expect(decodeCursor(cursor, shape)).toMatchObject({ ok: false, error: { code: "invalid_input", errors: [{ path: "cursor" }] } });
});

it("a page has at most its limit and says where the next one starts", () => {
	const page = pageFrom(
		[1, 2, 3],
		2,
		(row) => row * 10,
		(row) => [row],
	);
	expect(page).toEqual({ items: [10, 20], nextCursor: encodeCursor([2]) });
	expect(
		pageFrom(
			[1, 2],
			2,
			(row) => row,
			(row) => [row],
		).nextCursor,
	).toBeNull();
	expect(
		pageFrom(
			[],
			2,
			(row) => row,
			(row) => [row],
		),
	).toEqual({ items: [], nextCursor: null });
});
