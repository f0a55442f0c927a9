import { eq } from "drizzle-orm";
import type { Db, Statement } from "#kit/db";
import { afterChange } from "../domain/order/move-order.ts";
import type { Order, OrderChange } from "../domain/order/order.ts";
import { giveCreditBack } from "./credit-back.ts";
import { refunds } from "./schema/payments.ts";
import { tellRefund } from "./tell-money.ts";

/**
 * Refunds that are done with the change which places their order: the payment has taken less, so no provider pays anything back; what credit
 * had paid goes back to it, and the shops hear of what they do not earn.
 */
export function settleStatements(db: Db, order: Order, change: OrderChange): Statement[] {
	const { settled = [], at } = change;
	let done = { ...afterChange(order, change), refunds: order.refunds };
	return settled.flatMap((refund) => {
		const statements: Statement[] = [
			db.update(refunds).set({ doneAt: at }).where(eq(refunds.id, refund.id)),
			...giveCreditBack(db, refund.id, at),
			...tellRefund(db, done, refund, at),
		];
		done = { ...done, refunds: done.refunds.map((each) => (each.id === refund.id ? { ...each, doneAt: at } : each)) };
		return statements;
	});
}
