import type { Schemas } from "../../../../../api/client.ts";
import type { FormErrors, FormValues } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { pieces } from "../amounts.ts";
import { fromJson } from "./terms.ts";

/** So many pieces at a place. */
export type Piece = Schemas["LocationStockInput"];

type Stock = Schemas["StockByLocation"];

/** How a field of a place is called. */
export const placeField = (locationId: string): string => `places.${locationId}`;

/** Where the pieces are, as the API takes it, in the order of the places. */
export const placesOf = ({ items }: Stock): Piece[] =>
	items.map(({ location, stockQuantity }) => ({ locationId: location.id, stockQuantity }));

/** What the fields hold of what is stored: nothing where a variant is not kept at a place. */
export const placeValues = (places: readonly Piece[]): FormValues =>
	Object.fromEntries(places.map(({ locationId, stockQuantity }) => [placeField(locationId), String(stockQuantity)]));

/** Places as a form brought them back; null where it makes no sense. */
export function placesFrom(text: string | undefined): Piece[] | null {
	const value = fromJson(text);
	if (!Array.isArray(value) || value.length > 50) return null;
	const places = (value as Partial<Piece>[]).map((place) => ({ locationId: place?.locationId, stockQuantity: place?.stockQuantity }));
	return places.every(isPiece) ? places : null;
}

const isPiece = (place: Partial<Record<keyof Piece, unknown>>): place is Piece =>
	typeof place.locationId === "string" && /^\w{1,80}$/.test(place.locationId) && Number.isSafeInteger(place.stockQuantity);

/** Where the pieces are as it was typed, or what is wrong with it by the names of the fields. */
export function readPlaces(values: FormValues, { locations }: Stock, { t }: RequestContext): { items: Piece[]; errors: FormErrors } {
	const errors: Record<string, string> = {};
	const items = locations.flatMap(({ id }) => {
		const typed = (values[placeField(id)] ?? "").trim();
		if (typed === "") return [];
		const stockQuantity = pieces(typed);
		if (stockQuantity === null) errors[placeField(id)] = t.sell.form.notPieces;
		return [{ locationId: id, stockQuantity: stockQuantity ?? 0 }];
	});
	return { items, errors };
}

/** What is stored now beside each field that shows something else; the first says why. */
export function movedOn(was: readonly Piece[], stock: Stock, { t, format }: RequestContext): FormErrors {
	const before = new Map(was.map(({ locationId, stockQuantity }) => [locationId, stockQuantity]));
	const now = new Map(placesOf(stock).map(({ locationId, stockQuantity }) => [locationId, stockQuantity]));
	const moved = stock.locations.filter(({ id }) => before.get(id) !== now.get(id));
	return Object.fromEntries([
		["", t.sell.places.changed],
		...moved.map(({ id }) => [placeField(id), t.sell.places.storedNow(format.number(now.get(id) ?? 0))]),
	]) as Record<string, string>;
}
