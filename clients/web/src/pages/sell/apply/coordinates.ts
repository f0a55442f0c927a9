import type { FormErrors, FormValues } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";

/** The names of the two fields. */
export const LATITUDE = "place.latitude";
export const LONGITUDE = "place.longitude";

/** Two numbers as maps show them, to be pasted at once: `53.2707, -9.0568`. */
const PAIR = /^(-?\d{1,3}\.\d{1,15})[,;\s]+(-?\d{1,3}\.\d{1,15})$/;
const NUMBER = /^-?\d{1,3}(?:[.,]\d{1,15})?$/;

/** What could be read, and by field what could not. */
export interface Coordinates {
	latitude?: number;
	longitude?: number;
	errors: FormErrors;
}

/** Where a shop is, from what was typed: degrees with a point or a comma, or both numbers in the first field. */
export function readCoordinates(values: FormValues, page: RequestContext): Coordinates {
	const text = page.t.sell.apply;
	const [first = "", second = ""] = [values[LATITUDE]?.trim(), values[LONGITUDE]?.trim()];
	const pair = second === "" ? PAIR.exec(first) : null;
	const latitude = degrees(pair?.[1] ?? first, 90);
	const longitude = degrees(pair?.[2] ?? second, 180);
	return {
		...(typeof latitude === "number" && { latitude }),
		...(typeof longitude === "number" && { longitude }),
		errors: {
			...(typeof latitude === "string" && { [LATITUDE]: latitude === "range" ? text.latitudeRange : text.notACoordinate }),
			...(typeof longitude === "string" && { [LONGITUDE]: longitude === "range" ? text.longitudeRange : text.notACoordinate }),
		},
	};
}

function degrees(typed: string, most: number): number | "nonsense" | "range" {
	if (!NUMBER.test(typed)) return "nonsense";
	const value = Number(typed.replace(",", "."));
	return Math.abs(value) > most ? "range" : value;
}
