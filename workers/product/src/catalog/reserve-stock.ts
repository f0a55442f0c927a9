import type { LineRequest, Shortage } from "#contracts/inventory";
import { fail, ok, type Result } from "#contracts/result";
import { sumLines } from "../domain/reservation.ts";
import type { Db } from "#kit/db";
import {
	commitReservation,
	extendReservation,
	findReservation,
	findReservationState,
	insertReservation,
	putBack,
	reduceReservation,
	releaseExpired,
	releaseReservation,
} from "../store/inventory-store.ts";

/** Each attempt fails only because somebody else changed the shelf in between, so one of all who try gets on. */
const ATTEMPTS = 10;

const LET_GO = fail("conflict", "This order's reservation was let go before.");

/**
 * Holds the lines for an order until `expiresAt`, all or none; the shortages say what could not be had.
 * Holds that have run out are let go first, so that they keep nobody from buying.
 */
export async function reserveStock(
	db: Db,
	orderId: string,
	lines: readonly LineRequest[],
	expiresAt: string,
	now: Date,
): Promise<Result<{ shortages: Shortage[] }>> {
	const wanted = sumLines(lines);
	if (!wanted.ok) return wanted;
	const at = now.toISOString();
	const until = new Date(expiresAt).toISOString();
	for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
		const state = await findReservationState(db, orderId, wanted.value, at);
		if (state.status === "released") return LET_GO;
		if (state.status === "held" && !(await extendReservation(db, orderId, until))) continue; // let go of or taken since
		if (state.status !== null) return ok({ shortages: [] });
		if (state.shortages.length > 0) return ok({ shortages: state.shortages });
		if (state.expired) await releaseExpired(db, at);
		const outcome = await insertReservation(db, orderId, wanted.value, until, at);
		if (outcome === "held") return ok({ shortages: [] });
	}
	return fail("unavailable", "Too many want this at once. Please try again.");
}

/** Takes what is held off the shelf; `conflict` where nothing is held any more. Repeating it changes nothing. */
export async function commitStock(db: Db, orderId: string, now: Date): Promise<Result<void>> {
	if (await commitReservation(db, orderId, now.toISOString())) return ok(undefined);
	return (await findReservation(db, orderId)) === "committed" ? ok(undefined) : LET_GO;
}

/** Lets go of what is held beyond the lines. Repeating it changes nothing. */
export async function reduceHold(db: Db, orderId: string, lines: readonly LineRequest[], now: Date): Promise<Result<void>> {
	const wanted = sumLines(lines);
	if (!wanted.ok) return wanted;
	await reduceReservation(db, orderId, wanted.value, now.toISOString());
	return ok(undefined);
}

/** Lets go of what is held; a reservation that arrives later fails. */
export async function releaseStock(db: Db, orderId: string, now: Date): Promise<Result<void>> {
	await releaseReservation(db, orderId, now.toISOString());
	return ok(undefined);
}

/** Puts pieces back once per reference, never more than the order took; `conflict` where it took none. */
export async function restock(db: Db, reference: string, orderId: string, lines: readonly LineRequest[], now: Date): Promise<Result<void>> {
	const returned = sumLines(lines);
	if (!returned.ok) return returned;
	const done = await putBack(db, reference, orderId, returned.value, now.toISOString());
	return done ? ok(undefined) : fail("conflict", "This order has taken nothing off the shelf.");
}
