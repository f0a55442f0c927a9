import type { Actor } from "#contracts/identity";
import { type Db, type Statement, writeAll } from "#kit/db";
import { adjustmentMoves } from "../../domain/ledger/moves.ts";
import { logged } from "../vendor-log.ts";
import { enter } from "./enter.ts";

export interface Adjustment {
	/** Of its transaction. */
	id: string;
	vendorId: string;
	/** Above zero the marketplace gives to the shop, below it takes. */
	amountMinor: number;
	reason: string;
}

/** Enters an adjustment and logs it, together with `alongside`. */
export async function adjust(
	db: Db,
	actor: Actor,
	{ id, vendorId, amountMinor, reason }: Adjustment,
	now: Date,
	alongside: readonly Statement[],
): Promise<void> {
	const at = now.toISOString();
	await writeAll(db, [
		...alongside,
		enter(db, { id, vendorId, kind: "adjustment", moves: adjustmentMoves(amountMinor), reason, actor, at }),
		logged(db, vendorId, "adjust", actor, { amountMinor, reason }, at),
	]);
}
