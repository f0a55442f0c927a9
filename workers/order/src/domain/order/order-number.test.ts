import * as fc from "fast-check";
import { expect, it } from "vitest";
import { ORDER_NUMBER_BYTES, normalizeOrderNumber, orderNumberFrom } from "./order-number.ts";

it("an order number has eight digits that nobody mistakes", () => {
	expect(orderNumberFrom(new Uint8Array([0, 0, 0, 0, 0]))).toBe("HS-0000-0000");
	expect(orderNumberFrom(new Uint8Array([255, 255, 255, 255, 255]))).toBe("HS-ZZZZ-ZZZZ");
	expect(orderNumberFrom(new Uint8Array([0, 0, 0, 0, 33]))).toBe("HS-0000-0011");
});

it("is found however it is typed", () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: ORDER_NUMBER_BYTES, maxLength: ORDER_NUMBER_BYTES }), (bytes) => {
			const number = orderNumberFrom(bytes);
			for (const typed of [
				number,
				number.toLowerCase(),
				number.replaceAll("-", ""),
				` ${number.replaceAll("0", "o").replaceAll("1", "l")} `,
			]) {
				expect(normalizeOrderNumber(typed)).toBe(number);
			}
		}),
	);
	expect(normalizeOrderNumber("7k2m")).toBe("HS-7K2M");
});
