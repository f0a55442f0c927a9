import { expect, it } from "vitest";
import { contractOf } from "./contract.ts";
import { bodyOf } from "./document.ts";
import { POST_MUG, SMALL } from "./small-document.ts";
import { validValue } from "./valid-value.ts";

const mug = bodyOf(POST_MUG.operation)?.schema ?? {};

it("makes the least that fits a schema, and the most", () => {
	const contract = contractOf(SMALL);
	const least = validValue(SMALL, mug, "required");
	const most = validValue(SMALL, mug, "all");
	expect(least).toEqual({ title: "IE", price: { amount: 1, currency: "EUR" } });
	expect(Object.keys(most as object)).toEqual(["title", "price", "opens", "batch", "colors", "options", "email"]);
	expect(contract.bodyFits(POST_MUG, least)).toBe(true);
	expect(contract.bodyFits(POST_MUG, most)).toBe(true);
});

it("makes a string for a pattern that it has never seen", () => {
	expect(validValue(SMALL, { type: "string", pattern: "^LOT-[0-9]{4}$" }, "all")).toMatch(/^LOT-[0-9]{4}$/);
});

it("says what it has to be taught where it cannot make one", () => {
	expect(() => validValue(SMALL, { type: "string", format: "iban" }, "all")).toThrow(/no sample fits .*iban/);
});
