import { newId } from "#contracts/ids";
import { sum } from "#contracts/money";
import { fail, type FieldError, notFound, ok, type Result } from "#contracts/result";
import type { StockByLocation, StockByLocationInput, StockLocation, StockLocationsInput } from "#contracts/stock-location";
import { type Db, writeAll } from "#kit/db";
import { invalid } from "../domain/variant-list.ts";
import { isOrphan } from "../store/db.ts";
import { countStock } from "../store/inventory-store.ts";
import {
	findStockByLocation,
	listStockLocations,
	ownVariant,
	writeLocationStock,
	writeStockLocations,
} from "../store/stock-location-store.ts";
import { BELOW_RESERVED } from "./manage-products.ts";

/** Writes the whole list of a shop's locations; `conflict` where one that is left out has pieces. */
export async function setStockLocations(
	db: Db,
	vendorId: string,
	{ items }: StockLocationsInput,
	now: Date,
): Promise<Result<{ items: StockLocation[] }>> {
	const known = new Set((await listStockLocations(db, vendorId)).map(({ id }) => id));
	const errors = locationFaults(items, known);
	if (errors.length > 0) return invalid(errors);
	const locations = items.map(({ id, name }) => ({ id: id ?? newId("stockLocation"), name }));
	const written = await writeStockLocations(db, vendorId, locations, now.toISOString());
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

/** Where the pieces of a shop's variant are. */
export async function readStockByLocation(db: Db, vendorId: string, variantId: string): Promise<Result<StockByLocation>> {
	const found = await findStockByLocation(db, vendorId, variantId);
	return found ? ok(found) : notFound("variant");
}

/**
 * Says where the pieces of a variant are: their sum is its stock from now on. `conflict` where that is less than is reserved.
 * Without any place the stock stays as it is and is not kept by location any more.
 */
export async function setStockByLocation(
	db: Db,
	vendorId: string,
	variantId: string,
	{ items }: StockByLocationInput,
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
	try {
		if (!(await countByLocation(db, vendorId, variantId, items, now))) return BELOW_RESERVED;
	} catch (error) {
		if (isOrphan(error)) return invalid([{ path: "items", message: "has a location that was removed in the meantime" }]);
		throw error;
	}
	return readStockByLocation(db, vendorId, variantId);
}

async function countByLocation(
	db: Db,
	vendorId: string,
	variantId: string,
	items: StockByLocationInput["items"],
	now: Date,
): Promise<boolean> {
	if (items.length === 0) {
		await writeAll(db, writeLocationStock(db, variantId, [], ownVariant(vendorId, variantId)));
		return true;
	}
	const stockQuantity = sum(items.map((item) => item.stockQuantity));
	return countStock(db, vendorId, variantId, { stockQuantity, byLocation: items }, now.toISOString());
}
