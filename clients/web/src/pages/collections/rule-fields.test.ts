import { describe, expect, it } from "vitest";
import { optionRows, ruleField, ruleValues, type Rule, typedRule } from "./rule-fields.ts";

const RULE: Rule = {
	categoryIds: ["cat_1", "cat_2"],
	vendorIds: ["vend_1"],
	tags: ["gift", "staff pick"],
	options: [{ name: "Color", values: ["Red", "Blue"] }],
	priceMin: 1_000,
	priceMax: 2_550,
	rating: 4.5,
	inStock: true,
	onSale: true,
};

describe("a rule in a form", () => {
	it.each(["en", "de"] as const)("comes back as it was, in %s", (locale) => {
		const { rule, shops, faults } = typedRule(ruleValues(RULE, ["quay-bakery"], locale));
		const { vendorIds: _vendorIds, ...others } = RULE;
		expect({ rule, shops, faults }).toEqual({ rule: others, shops: ["quay-bakery"], faults: {} });
	});

	it("has amounts as people of the language write them", () => {
		expect(ruleValues({ priceMax: 2_550 }, [], "de")).toEqual({ "rule.priceMax": "25,50" });
	});

	it("says nothing where nothing was typed", () => {
		const empty = { "rule.tags": " , ", "rule.priceMin": " ", "rule.options.0.name": "", "rule.options.0.values": "", "rule.rating": "" };
		expect(typedRule(empty)).toEqual({ rule: {}, shops: [], faults: {}, rows: [] });
	});

	it("takes a tag and a shop once, however often they were typed", () => {
		const { rule, shops } = typedRule({ "rule.tags": "gift,  gift,\nwool", "rule.shops": "a, b, a" });
		expect([rule.tags, shops]).toEqual([
			["gift", "wool"],
			["a", "b"],
		]);
	});

	it.each([
		[{ "rule.priceMin": "ten" }, { "rule.priceMin": "notAnAmount" }],
		[{ "rule.options.1.name": "Color" }, { "rule.options.1.values": "valueless" }],
		[{ "rule.options.1.values": "Red" }, { "rule.options.1.name": "nameless" }],
	])("finds what nobody can read: %j", (values, faults) => {
		expect(typedRule(values).faults).toEqual(faults);
	});

	it("has three rows for options, and one more than are filled, ten at most", () => {
		expect(optionRows({})).toEqual([0, 1, 2]);
		expect(optionRows({ "rule.options.3.name": "Size" })).toEqual([0, 1, 2, 3, 4]);
		expect(optionRows({ "rule.options.9.name": "Size" })).toHaveLength(10);
	});
});

it.each([
	["rule.categoryIds.0", "categories"],
	["rule.vendorIds.1", "rule.shops"],
	["rule.options.1.values.0", "rule.options.4.values"],
	["rule.options.0", "rule.options.2.name"],
	["rule.priceMax", "rule.priceMax"],
	["rule", "rule"],
])("a fault of the API at %s stands beside %s", (path, field) => {
	expect(ruleField(path, [2, 4])).toBe(field);
});
