import { describe, expect, it } from "vitest";
import type { RequestContext } from "../../../core/request-context.ts";
import { en } from "../../../messages/en.ts";
import { listOf, movedUp, rowFaults, rowsFrom, rowsOf } from "./location-rows.ts";

const page = { t: en, locale: "en" } as RequestContext;
const shop = { id: "loc_1", name: "Shop" };
const cellar = { id: "loc_2", name: "Cellar" };
const stall = { id: "loc_3", name: "Stall" };
const blank = { id: "", name: "" };
const sent = (rows: readonly { id: string; name: string }[]) =>
	rowsFrom(
		Object.fromEntries(
			rows.flatMap(({ id, name }, n) => [
				[`places.${n}.id`, id],
				[`places.${n}.name`, name],
			]),
		),
	);

describe("the places of a shop", () => {
	it("have a row each, and one more; two for who has none", () => {
		expect(rowsOf([shop, cellar])).toEqual([shop, cellar, blank]);
		expect(rowsOf([])).toEqual([blank, blank]);
		expect(rowsOf(Array.from({ length: 50 }, () => shop))).toHaveLength(50);
	});

	it("come back as they were shown", () => {
		expect(listOf(sent(rowsOf([shop, cellar])), [shop, cellar])).toEqual([shop, cellar]);
	});

	it("are renamed, added and moved up", () => {
		const rows = sent([shop, { ...cellar, name: "Vault" }, { id: "", name: "Shed" }]);
		expect(listOf(movedUp(rows, "up:1"), [shop, cellar])).toEqual([{ ...cellar, name: "Vault" }, shop, { name: "Shed" }]);
		for (const nonsense of [undefined, "up:0", "up:9", "up:x", "down:1"]) expect(movedUp(rows, nonsense)).toEqual(rows);
	});

	it("stay one where the form is sent twice", () => {
		expect(listOf(sent([shop, { id: "", name: "cellar" }]), [shop, cellar])).toEqual([shop, { ...cellar, name: "cellar" }]);
	});

	it("are not lost where another tab has added one, nor back where it has removed one", () => {
		expect(listOf(sent([shop, cellar, blank]), [shop, stall])).toEqual([shop, stall]);
	});

	it("need names of their own", () => {
		const rows = sent([shop, { ...cellar, name: " " }, { id: "", name: "SHOP" }, { id: "", name: "x".repeat(81) }, blank]);
		expect(rowFaults(rows, page)).toEqual({
			"places.1.name": en.sell.locations.nameMissing,
			"places.2.name": en.sell.locations.nameTwice,
			"places.3.name": en.sell.locations.tooLong(80),
		});
	});
});
