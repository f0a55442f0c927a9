import type { creditEntries } from "../../workers/order/src/store/schema/credits.ts";
import type { fulfillmentLines, fulfillments } from "../../workers/order/src/store/schema/fulfillments.ts";
import type { orderDiscounts, orderEvents, orderLines, orders, vendorOrders } from "../../workers/order/src/store/schema/orders.ts";
import type { payments, refundLines, refunds } from "../../workers/order/src/store/schema/payments.ts";
import type { returnLines, returns } from "../../workers/order/src/store/schema/returns.ts";
import type { OrderPlan } from "./order-plans.ts";

/** A row of a table, as it is inserted. */
export type Row<Table> = Table extends { $inferInsert: infer R } ? R : never;

/** All rows that an order comes down to. */
export interface OrderRows {
	plan: OrderPlan;
	order: Row<typeof orders>;
	parts: Row<typeof vendorOrders>[];
	lines: Row<typeof orderLines>[];
	discounts: Row<typeof orderDiscounts>[];
	credits: Row<typeof creditEntries>[];
	payment: Row<typeof payments>;
	refunds: Row<typeof refunds>[];
	refundLines: Row<typeof refundLines>[];
	returns: Row<typeof returns>[];
	returnLines: Row<typeof returnLines>[];
	fulfillments: Row<typeof fulfillments>[];
	fulfillmentLines: Row<typeof fulfillmentLines>[];
	events: Row<typeof orderEvents>[];
}
