import { testCharges, testRefunds } from "../../workers/order/src/store/schema/test-provider.ts";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import { insertMissing, insertRows } from "./databases.ts";
import type { OrderRows } from "./order-rows.ts";

const STATUS_OF = { paid: "captured", processing: "pending", requires_action: "requires_action" } as const;

/** Lets the test provider remember what the orders were paid with, so that it can pay back. */
export async function seedTestCharges(database: DrizzleD1Database, all: readonly OrderRows[]): Promise<void> {
	await insertRows(
		database,
		testCharges,
		all.map(({ order, payment }) => ({
			key: payment.id,
			reference: payment.reference ?? "",
			amountMinor: payment.amountMinor,
			currency: order.currency,
			token: payment.token,
			orderNumber: order.number,
			returnUrl: "",
			status: STATUS_OF[payment.status as keyof typeof STATUS_OF],
			capturedMinor: payment.capturedMinor ?? 0,
			actionToken: payment.actionToken,
			createdAt: order.createdAt,
		})),
	);
	await insertMissing(
		database,
		testRefunds,
		"key",
		all.flatMap(({ order, refunds }) =>
			refunds
				.map(({ id, paymentId, amountMinor, creditMinor = 0, createdAt }) => ({
					key: id,
					chargeKey: paymentId,
					amountMinor: amountMinor - creditMinor,
					currency: order.currency,
					createdAt,
				}))
				.filter(({ amountMinor }) => amountMinor > 0),
		),
	);
}
