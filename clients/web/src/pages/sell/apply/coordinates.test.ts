import { expect, it } from "vitest";
import { en } from "../../../messages/en.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { LATITUDE, LONGITUDE, readCoordinates } from "./coordinates.ts";

const text = en.sell.apply;
const read = (latitude: string, longitude = "") =>
	readCoordinates({ [LATITUDE]: latitude, [LONGITUDE]: longitude }, { t: en } as RequestContext);

it.each([
	["53.2707", "-9.0568"],
	[" 53,2707 ", "-9,0568"],
	["53.2707, -9.0568", ""],
	["53.2707,-9.0568", ""],
	["53.2707 -9.0568", ""],
])("finds a shop at %s %s", (latitude, longitude) => {
	expect(read(latitude, longitude)).toEqual({ latitude: 53.2707, longitude: -9.0568, errors: {} });
});

it.each([
	["", "", { [LATITUDE]: text.notACoordinate, [LONGITUDE]: text.notACoordinate }],
	["53,27", "", { [LONGITUDE]: text.notACoordinate }],
	["north", "-9", { [LATITUDE]: text.notACoordinate }],
	["1e1", "-9", { [LATITUDE]: text.notACoordinate }],
	["91", "-181", { [LATITUDE]: text.latitudeRange, [LONGITUDE]: text.longitudeRange }],
	["53.2707, -9.0568", "4", { [LATITUDE]: text.notACoordinate }],
])("says what is wrong with %s and %s", (latitude, longitude, errors) => {
	expect(read(latitude, longitude).errors).toEqual(errors);
});
