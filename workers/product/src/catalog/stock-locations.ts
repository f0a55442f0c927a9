import { newId } from "#contracts/ids";
import { sum } from "#contracts/money";
import { fail, type FieldError, notFound, ok, type Result } from "#contracts/result";
import type { StockByLocation, StockByLocationInput, StockLocation, StockLocationsInput } from "#contracts/stock-location";
import { type Db, writeAll } from "#kit/db";
import { invalid } from "../domain/variant-list.ts";
import { brokenConstraint, isOrphan } from "../store/db.ts";
import { countStock } from "../store/inventory-store.ts";
import {
	findStockByLocation,
	listStockLocations,
	NOT_THERE,
	ownVariant,
	writeLocationStock,
	writeStockLocations,
} from "../store/stock-location-store.ts";
import { BELOW_RESERVED } from "./manage-products.ts";

/** Writes the whole list of a shop's locations; `conflict` where one that is left out has pieces and it is not said where they go. */
export async function setStockLocations(
	db: Db,
	vendorId: string,
	{ items, piecesTo }: StockLocationsInput,
	now: Date,
): Promise<Result<{ items: StockLocation[] }>> {
	const known = new Set((await listStockLocations(db, vendorId)).map(({ id }) => id));
	const errors = [...locationFaults(items, known), ...targetFaults(items, piecesTo)];
	if (errors.length > 0) return invalid(errors);
	const locations = items.map(({ id, name }) => ({ id: id ?? newId("stockLocation"), name }));
	const written = await writeStockLocations(db, vendorId, locations, piecesTo, now.toISOString());
	if (!written) return fail("conflict", "There are pieces at a location that is not in the list. Count them somewhere else first.");
	return ok({ items: await listStockLocations(db, vendorId) });
}

function locationFaults(items: StockLocationsInput["items"], known: ReadonlySet<string>): FieldError[] {
	const [ids, names] = [new Set<string>(), new Set<string>()];
	return items.flatMap(({ id, name }, index) => {
		const faults: FieldError[] = [];
		if (id !== undefined && !known.has(id)) faults.push({ path: `items.${index}.id`, message: "is not one of your locations" });
		if (id !== undefined && ids.has(id)) faults.push({ path: `items.${index}.id`, message: "is there twice" });
		if (names.has(name.toLowerCase())) faults.push({ path: `items.${index}.name`, message: "is there twice" });
		if (id !== undefined) ids.add(id);
		names.add(name.toLowerCase());
		return faults;
	});
}

/** Pieces go to a location that stays; nowhere only where none stays. */
function targetFaults(items: StockLocationsInput["items"], piecesTo: StockLocationsInput["piecesTo"]): FieldError[] {
	if (piecesTo === undefined || (piecesTo === null ? items.length === 0 : items.some(({ id }) => id === piecesTo))) return [];
	return [{ path: "piecesTo", message: "has to be one of the locations that stay" }];
}

/** Where the pieces of a shop's variant are. */
export async function readStockByLocation(db: Db, vendorId: string, variantId: string): Promise<Result<StockByLocation>> {
	const found = await findStockByLocation(db, vendorId, variantId);
	return found ? ok(found) : notFound("variant");
}

/**
 * Says where the pieces of a variant are: their sum is its stock from now on. `conflict` where that is less than is reserved,
 * `precondition_failed` where they are not any more where they were expected to be.
 * Without any place the stock stays as it is and is not kept by location any more.
 */
export async function setStockByLocation(
	db: Db,
	vendorId: string,
	variantId: string,
	{ items, expected }: StockByLocationInput,
	now: Date,
): Promise<Result<StockByLocation>> {
	const known = new Set((await listStockLocations(db, vendorId)).map(({ id }) => id));
	const seen = new Set<string>();
	const errors = items.flatMap(({ locationId }, index) => {
		const message = !known.has(locationId) ? "is not one of your locations" : seen.has(locationId) ? "is there twice" : null;
		seen.add(locationId);
		return message === null ? [] : [{ path: `items.${index}.locationId`, message }];
	});
	if (errors.length > 0) return invalid(errors);
	const before = await findStockByLocation(db, vendorId, variantId);
	if (!before) return notFound("variant");
	if (expected && !isThere(before, expected)) return MOVED;
	try {
		if (!(await countByLocation(db, vendorId, variantId, { items, expected }, now))) return BELOW_RESERVED;
	} catch (error) {
		if (brokenConstraint(error) === NOT_THERE) return MOVED; // just now
		if (isOrphan(error)) return invalid([{ path: "items", message: "has a location that was removed in the meantime" }]);
		throw error;
	}
	return readStockByLocation(db, vendorId, variantId);
}

const MOVED = fail("precondition_failed", "Some of it has changed in the meantime.");

function isThere({ items }: StockByLocation, expected: StockByLocationInput["items"]): boolean {
	const there = new Map(items.map(({ location, stockQuantity }) => [location.id, stockQuantity]));
	return there.size === expected.length && expected.every(({ locationId, stockQuantity }) => there.get(locationId) === stockQuantity);
}

async function countByLocation(
	db: Db,
	vendorId: string,
	variantId: string,
	{ items, expected }: StockByLocationInput,
	now: Date,
): Promise<boolean> {
	if (items.length === 0) {
		await writeAll(db, writeLocationStock(db, variantId, [], ownVariant(vendorId, variantId), expected));
		return true;
	}
	const stockQuantity = sum(items.map((item) => item.stockQuantity));
	return countStock(db, vendorId, variantId, { stockQuantity, byLocation: items, expected }, now.toISOString());
}
