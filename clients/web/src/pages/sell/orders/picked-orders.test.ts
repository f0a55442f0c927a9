import { expect, it } from "vitest";
import { namedIn, pickedIn, pickField } from "./picked-orders.ts";

it("takes the boxes that are ticked, each once, and nothing that is no id", () => {
	expect(pickedIn(["_list", pickField("vord_1"), pickField("vord_2"), pickField("vord_1"), pickField("a b"), pickField("")])).toEqual([
		"vord_1",
		"vord_2",
	]);
	expect(pickedIn(Array.from({ length: 60 }, (_, n) => pickField(`vord_${n}`)))).toHaveLength(50);
});

it("takes the orders that an address names in either way", () => {
	expect(namedIn(new URLSearchParams("ids=vord_1,vord_2&ids=vord_3&pick.vord_4=1&q=x"))).toEqual(["vord_1", "vord_2", "vord_3", "vord_4"]);
	expect(namedIn(new URLSearchParams(""))).toEqual([]);
});
