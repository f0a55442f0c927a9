import fc from "fast-check";
import { expect, it } from "vitest";
import { GIFT_CARD_BYTES, giftCardCodeFrom, giftCardKey } from "./gift-card-code.ts";

const bytes = fc.uint8Array({ minLength: GIFT_CARD_BYTES, maxLength: GIFT_CARD_BYTES });

it("a code is sixteen characters that cannot be taken for others, in groups of four", () => {
	expect(giftCardCodeFrom(new Uint8Array(GIFT_CARD_BYTES))).toBe("0000-0000-0000-0000");
	expect(giftCardCodeFrom(new Uint8Array(GIFT_CARD_BYTES).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
	fc.assert(
		fc.property(bytes, (random) => {
			expect(giftCardCodeFrom(random)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
		}),
	);
});

it("different bytes are different codes, also as they are compared", () => {
	fc.assert(
		fc.property(bytes, bytes, (one, other) => {
			const same = one.every((byte, index) => byte === other[index]);
			expect(giftCardKey(giftCardCodeFrom(one)) === giftCardKey(giftCardCodeFrom(other))).toBe(same);
		}),
	);
});

it("a code is found however it is typed", () => {
	for (const typed of ["7XK2-01A1-ZZZZ-0000", "7xk201a1zzzz0000", " 7XK2 O1AI ZZZZ OoOo ", "7XK2–01AL–ZZZZ–0000"])
		expect(giftCardKey(typed)).toBe("7XK201A1ZZZZ0000");
});
