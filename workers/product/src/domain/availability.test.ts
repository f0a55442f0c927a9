import { describe, expect, it } from "vitest";
import { availabilityAt, isAvailable, type Shelf } from "./availability.ts";

const NOW = "2026-11-22T12:00:00.000Z";
const LATER = "2026-12-01T00:00:00.000Z";
const EARLIER = "2026-11-01T00:00:00.000Z";
const shelf = (change: Partial<Shelf> = {}): Shelf => ({
	stockQuantity: 6,
	reservedQuantity: 0,
	tracked: true,
	allowBackorder: false,
	backorderLimit: null,
	preorder: false,
	availableFrom: null,
	...change,
});

describe("how a variant can be had", () => {
	it.each<[string, Partial<Shelf>, string, string | null]>([
		["six are left", {}, "in_stock", null],
		["five are left", { stockQuantity: 5 }, "low_stock", null],
		["five of six are left over from orders", { reservedQuantity: 1 }, "low_stock", null],
		["nobody counts", { tracked: false, stockQuantity: 0 }, "in_stock", null],
		["none is left", { reservedQuantity: 6 }, "sold_out", null],
		["none is left and the date when there are more is known", { stockQuantity: 0, availableFrom: LATER }, "sold_out", null],
		["none is left but it can be ordered", { stockQuantity: 0, allowBackorder: true }, "backorder", null],
		["it comes later", { stockQuantity: 0, allowBackorder: true, availableFrom: LATER }, "backorder", LATER],
		["it should have come", { stockQuantity: 0, allowBackorder: true, availableFrom: EARLIER }, "backorder", null],
		["it can be ordered but is there", { allowBackorder: true, availableFrom: LATER }, "in_stock", null],
		["two may be owed and one is", { stockQuantity: -1, allowBackorder: true, backorderLimit: 2 }, "backorder", null],
		["two may be owed and are", { stockQuantity: -2, allowBackorder: true, backorderLimit: 2 }, "sold_out", null],
		["it is sold before it is there", { preorder: true, availableFrom: LATER }, "preorder", LATER],
		["all of it were sold before it is there", { preorder: true, availableFrom: LATER, stockQuantity: 0 }, "sold_out", null],
		["it is there since this moment", { preorder: true, availableFrom: NOW }, "in_stock", null],
	])("where %s: %j", (_what, change, availability, availableFrom) => {
		expect(availabilityAt(shelf(change), NOW)).toEqual({ availability, availableFrom });
		expect(isAvailable(shelf(change))).toBe(availability !== "sold_out");
	});
});
