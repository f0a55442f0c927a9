import { expect, it } from "vitest";
import { idempotencyHeader } from "./form-key.ts";

it("sends a form's key", () => {
	const key = crypto.randomUUID();
	expect(idempotencyHeader({ _key: key, name: "A" })).toEqual({ header: { "idempotency-key": key } });
});

it.each([undefined, "", "short", "two\nlines of a header", "ключ-ключ", "x".repeat(65)])("sends no key for %j", (key) => {
	expect(idempotencyHeader(key === undefined ? {} : { _key: key })).toEqual({});
});
