import { sql } from "drizzle-orm";
import { SYSTEM } from "#contracts/identity";
import type { Movement } from "#contracts/movement";
import type { Db, Statement } from "#kit/db";
import { movesOf } from "../../domain/ledger/moves.ts";
import { daysAfter } from "../../domain/ledger/hold.ts";
import { enter } from "./enter.ts";

/** Enters a sale or a refund, once, however often and in whichever order the order service tells of them. */
export function enterMovement(
	db: Db,
	movement: Movement,
	occurredAt: string,
	{ holdDays, now }: { holdDays: number; now: Date },
): Statement {
	const { id, kind, vendorId, orderId, vendorOrderId, number, placedAt, taxMinor } = movement;
	return enter(
		db,
		{
			vendorId,
			kind,
			movementId: id,
			order: { id: orderId, vendorOrderId, number },
			moves: movesOf(movement),
			taxMinor: kind === "sale" ? taxMinor : -taxMinor,
			actor: SYSTEM,
			occurredAt,
			availableAt: daysAfter(placedAt, holdDays),
			at: now.toISOString(),
		},
		sql`NOT EXISTS (SELECT 1 FROM ledger_transactions WHERE movement_id = ${id})`,
	);
}
