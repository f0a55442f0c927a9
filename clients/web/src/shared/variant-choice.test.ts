import { expect, it } from "vitest";
import { firstChoice, valuesOf } from "./variant-choice.ts";

const variant = (id: string, size: string, color: string, available = true) => ({ id, options: { Size: size, Color: color }, available });
const variants = [
	variant("s-red", "S", "Red"),
	variant("s-blue", "S", "Blue"),
	variant("m-red", "M", "Red", false),
	variant("l-green", "L", "Green"),
];

const choose = (name: string, values: string[], chosen: string) =>
	valuesOf(name, values, variants, variants.find(({ id }) => id === chosen) ?? variant("", "", "")).map(({ variantId }) => variantId);

it("keeps the other options when one is chosen", () => {
	expect(choose("Color", ["Red", "Blue"], "s-red")).toEqual(["s-red", "s-blue"]);
	expect(choose("Size", ["S", "M"], "s-red")).toEqual(["s-red", "m-red"]);
});

it("goes to the nearest variant where there is none with the other options", () => {
	expect(choose("Size", ["S", "M", "L"], "s-blue")).toEqual(["s-blue", "m-red", "l-green"]);
	expect(choose("Color", ["Red"], "l-green")).toEqual(["s-red"]); // rather one that can be bought
});

it("says which value is chosen, and what is sold out", () => {
	expect(valuesOf("Size", ["S", "M"], variants, variant("s-red", "S", "Red"))).toEqual([
		{ value: "S", variantId: "s-red", chosen: true, available: true },
		{ value: "M", variantId: "m-red", chosen: false, available: false },
	]);
});

it("leaves out values that no variant has", () => {
	expect(choose("Size", ["S", "XXL"], "s-red")).toEqual(["s-red"]);
});

it("begins with what can be bought", () => {
	expect(firstChoice([variant("gone", "S", "Red", false), variant("there", "M", "Red")])?.id).toBe("there");
	expect(firstChoice([variant("gone", "S", "Red", false)])?.id).toBe("gone");
	expect(firstChoice([])).toBeUndefined();
});
