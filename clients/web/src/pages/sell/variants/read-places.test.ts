import { describe, expect, it } from "vitest";
import { formatsOf } from "../../../core/format.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { en } from "../../../messages/en.ts";
import { movedOn, placesFrom, placesOf, placeValues, readPlaces } from "./read-places.ts";

const page = { t: en, locale: "en", format: formatsOf("en", "Europe/Dublin") } as RequestContext;
const [front, cellar, shed] = ["front", "cellar", "shed"].map((name) => ({ id: `loc_${name}`, name })) as [
	{ id: string; name: string },
	{ id: string; name: string },
	{ id: string; name: string },
];
const stock = (atFront: number, inCellar: number) => ({
	stockQuantity: atFront + inCellar,
	items: [
		{ location: front, stockQuantity: atFront },
		{ location: cellar, stockQuantity: inCellar },
	],
	locations: [front, cellar, shed],
});
const at = (locationId: string, stockQuantity: number) => ({ locationId, stockQuantity });

describe("where the pieces of a variant are", () => {
	it("comes back as it was shown", () => {
		const was = placesOf(stock(2, 5));
		expect(readPlaces(placeValues(was), stock(2, 5), page)).toEqual({ items: was, errors: {} });
		expect(placesFrom(JSON.stringify(was))).toEqual(was);
	});

	it("leaves out where it never is, and knows none from nowhere", () => {
		expect(readPlaces({ "places.loc_front": "0", "places.loc_cellar": " ", "places.loc_shed": "7" }, stock(2, 5), page)).toEqual({
			items: [at(front.id, 0), at(shed.id, 7)],
			errors: {},
		});
	});

	it("says beside each field what is wrong", () => {
		const { errors } = readPlaces({ "places.loc_front": "-1", "places.loc_cellar": "some", "places.loc_shed": "1" }, stock(2, 5), page);
		expect(errors).toEqual({ "places.loc_front": en.sell.form.notPieces, "places.loc_cellar": en.sell.form.notPieces });
	});

	it("says what is stored now where an order was faster", () => {
		expect(movedOn(placesOf(stock(2, 5)), stock(1, 5), page)).toEqual({
			"": en.sell.places.changed,
			"places.loc_front": en.sell.places.storedNow("1"),
		});
	});

	it.each(["", "{}", "[1]", "[null]", `[{"locationId":"a b","stockQuantity":1}]`, `[{"locationId":"a","stockQuantity":"1"}]`])(
		"is not read from %s",
		(text) => expect(placesFrom(text)).toBeNull(),
	);
});
