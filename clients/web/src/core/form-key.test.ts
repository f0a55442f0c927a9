import { expect, it } from "vitest";
import { idempotencyHeader, keyAgain, keyOf } from "./form-key.ts";

it("sends a form's key", () => {
	const key = crypto.randomUUID();
	expect(idempotencyHeader({ _key: key, name: "A" })).toEqual({ header: { "idempotency-key": key } });
});

it.each([undefined, "", "short", "two\nlines of a header", "ключ-ключ", "x".repeat(65)])("sends no key for %j", (key) => {
	expect(idempotencyHeader(key === undefined ? {} : { _key: key })).toEqual({});
});

it("takes the key of a question from its address, and makes one where there is none that could be sent", () => {
	const key = crypto.randomUUID();
	expect(keyOf({ _key: key })).toBe(key);
	const unusable: Record<string, string>[] = [{}, { _key: "short" }];
	for (const values of unusable) expect(idempotencyHeader({ _key: keyOf(values) })).not.toEqual({});
});

it("keeps the key of a form whose fate nobody knows, and of no other", () => {
	const key = crypto.randomUUID();
	expect([503, 500].map((status) => keyAgain({ _key: `${key}-p` }, status))).toEqual([key, key]);
	const others = [keyAgain({ _key: key }, 409), keyAgain({ _key: key }, 200), keyAgain({}, 503)];
	expect(new Set([key, ...others]).size).toBe(4);
});
