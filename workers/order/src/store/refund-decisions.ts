import { eq } from "drizzle-orm";
import type { Db, Statement } from "#kit/db";
import type { OrderChange } from "../domain/order/order.ts";
import { mustHaveChanged } from "./db.ts";
import { refundRefusals } from "./schema/payments.ts";

/** What an operator has decided on a refused refund, in the batch of the change. */
export function decisionStatements(db: Db, { movedRefund }: OrderChange): Statement[] {
	if (!movedRefund) return [];
	const { attempt, reason, backAt, paidOtherwise } = movedRefund.refusal;
	return [
		db.update(refundRefusals).set({ attempt, reason, backAt, paidOtherwise }).where(eq(refundRefusals.refundId, movedRefund.id)),
		mustHaveChanged(db),
	];
}
