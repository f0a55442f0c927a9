import { describe, expect, it } from "vitest";
import { afterAction, chosenAction } from "./chosen-list.ts";

const IDS = ["prod_a", "prod_b", "prod_c"];
const after = (typed: string, ids: readonly string[] = IDS) => {
	const action = chosenAction(typed);
	if (!action) throw new Error(`${typed} says nothing`);
	return afterAction(ids, action);
};

describe("what a button of the list asks for", () => {
	it.each([
		["add.prod_d", ["prod_a", "prod_b", "prod_c", "prod_d"]],
		["remove.prod_b", ["prod_a", "prod_c"]],
		["move.prod_c.0", ["prod_c", "prod_a", "prod_b"]],
		["move.prod_a.1", ["prod_b", "prod_a", "prod_c"]],
		["move.prod_a.9", ["prod_b", "prod_c", "prod_a"]],
		["put.prod_d.1", ["prod_a", "prod_d", "prod_b", "prod_c"]],
	])("is done by %s", (typed, expected) => {
		expect(after(typed)).toEqual(expected);
	});

	it.each(["add.prod_d", "remove.prod_b", "move.prod_c.0", "move.prod_a.1", "put.prod_d.1"])(
		"is done once by %s pressed twice",
		(typed) => {
			const once = after(typed);
			expect(after(typed, once)).toBe(once);
		},
	);

	it.each(["move.prod_x.0", "remove.prod_x", "add.prod_a", "put.prod_a.0"])("changes nothing by %s", (typed) => {
		expect(after(typed)).toBe(IDS);
	});

	it.each([undefined, "", "add", "add.prod_a.1", "move.prod_a", "move.prod_a.-1", "move.prod_a.1000", "throw.prod_a", "add.vend_a"])(
		"is nothing in %s",
		(typed) => {
			expect(chosenAction(typed)).toBeNull();
		},
	);
});
